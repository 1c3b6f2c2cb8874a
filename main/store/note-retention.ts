import type { Database } from 'better-sqlite3'
import { randomUUID } from 'node:crypto'
import { addMonths } from '../values/date-arithmetic.ts'
import type { EventLog } from './event-log.ts'
import { emptySideFile } from './empty-side-file.ts'
import { openNoteIndex } from './note-index.ts'
import { readNote } from './read-notes.ts'

/** Applications whose newest note is older than a moment and of which nobody writes a draft. */
const overdue = `
  SELECT application_id FROM note
  WHERE application_id NOT IN (SELECT application_id FROM draft)
  GROUP BY application_id HAVING max(created_at) < @before
`

/** Of these, the ones whose newest note was handed to the file. */
const exported = `
  EXISTS (
    SELECT 1 FROM note AS newest JOIN note_export ON note_export.note_id = newest.id
    WHERE newest.application_id = note.application_id
      AND newest.version = (SELECT max(version) FROM note WHERE application_id = newest.application_id)
  )
`

/** The retention of closed notes. The file holds what was exported; what is kept here is a copy with personal data. */
export interface NoteRetention {
  /**
   * Deletes all versions of every application whose newest note is past the retention and was exported; also gone from the index and from the bytes
   * of the file. The log says how many; deletion and entry are made together or not at all.
   */
  purge(): void
  /** Applications past the retention that stay because their newest note was never exported: it exists nowhere else. */
  unexported(): number
}

/** `months` undefined = notes are kept until somebody sets a retention: the law on files, not a program, says how long. */
export function openNoteRetention(
  db: Database,
  now: () => Date,
  months: number | undefined,
  log: EventLog,
): NoteRetention {
  if (months === undefined) return { purge: () => {}, unexported: () => 0 }
  const before = () => ({ before: addMonths(now().toISOString().slice(0, 10), -months) })
  const due = db
    .prepare<{ before: string }, number>(
      `SELECT id FROM note WHERE application_id IN (${overdue}) AND ${exported}`,
    )
    .pluck()
  const left = db
    .prepare<{ before: string }, number>(
      `SELECT count(DISTINCT application_id) FROM note WHERE application_id IN (${overdue}) AND NOT ${exported}`,
    )
    .pluck()
  const remove = deletion(db)
  const removeAndLog = db.transaction((ids: readonly number[], limit: string) => {
    remove(ids, limit)
    log.append(randomUUID(), { type: 'notes-deleted', notes: ids.length, retentionMonths: months })
  })
  return {
    purge: () => {
      const ids = due.all(before())
      if (ids.length === 0) return
      removeAndLog.immediate(ids, before().before)
      emptySideFile(db)
    },
    unexported: () => left.get(before()) ?? 0,
  }
}

/** Deletes notes that were made before a moment; inside a transaction. */
function deletion(db: Database) {
  const [index, read] = [openNoteIndex(db), readNote(db)]
  const allow = db.prepare('INSERT INTO note_deletion VALUES (?)')
  const forbid = db.prepare('DELETE FROM note_deletion')
  const removeExports = db.prepare('DELETE FROM note_export WHERE note_id = ?')
  const removeNote = db.prepare('DELETE FROM note WHERE id = ?')
  return (ids: readonly number[], before: string) => {
    allow.run(before)
    for (const id of ids) {
      const note = read(id)
      if (note !== null) index.remove(note)
      removeExports.run(id)
      removeNote.run(id)
    }
    forbid.run()
  }
}
