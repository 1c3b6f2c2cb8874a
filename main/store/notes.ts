import type { Database } from 'better-sqlite3'
import type { DecisionNote, NewDecisionNote } from '../../models/decision-note.ts'
import { emptySideFile } from './empty-side-file.ts'
import { insertNote } from './insert-note.ts'
import { findNotes, readNote } from './read-notes.ts'
import { attempt } from './store-error.ts'

interface Words {
  readonly assessment: string
  readonly result: string
}

/** Decision notes of closed cases. They only grow: nothing here changes or deletes one. */
export interface Notes {
  /** Keeps the note as the next version of its application and deletes the draft: both or nothing. */
  close(note: NewDecisionNote): DecisionNote
  /** A new version with other words; the one before stays. Throws RangeError when there is no such note. */
  correct(id: number, words: Words): DecisionNote
  /** Remembers an export of a closed note. */
  exported(id: number): DecisionNote
  read(id: number): DecisionNote | null
  /** Every version that holds all words, each by its beginning, newest first; the newest of all when there are no words. */
  find(text: string, limit: number): DecisionNote[]
  has(applicationId: string): boolean
}

export function openNotes(db: Database, now: () => Date): Notes {
  const [insert, read, find] = [insertNote(db), readNote(db), findNotes(db)]
  const insertExport = db.prepare('INSERT INTO note_export (note_id, exported_at) VALUES (?, ?)')
  const removeDraft = db.prepare('DELETE FROM draft WHERE application_id = ?')
  const anyOf = db.prepare('SELECT 1 FROM note WHERE application_id = ? LIMIT 1')

  const known = (id: number): DecisionNote => {
    const note = read(id)
    if (!note) throw new RangeError(`there is no note ${id}`)
    return note
  }
  const close = db.transaction((note: NewDecisionNote): DecisionNote => {
    const id = insert(note)
    if (note.exportedAt !== null) insertExport.run(id, note.exportedAt)
    removeDraft.run(note.applicationId)
    return known(id)
  })
  const correct = db.transaction((id: number, { assessment, result }: Words): DecisionNote => {
    const createdAt = now().toISOString()
    return known(insert({ ...known(id), assessment, result, createdAt, closedWithoutExport: null }))
  })
  const exported = db.transaction((id: number): DecisionNote => {
    insertExport.run(id, now().toISOString())
    return known(id)
  })
  const closeAndEmpty = (note: NewDecisionNote): DecisionNote => {
    const kept = close.immediate(note)
    emptySideFile(db)
    return kept
  }
  return {
    close: (note) => attempt(() => closeAndEmpty(note)),
    correct: (id, words) => attempt(() => correct.immediate(id, words)),
    exported: (id) => attempt(() => exported.immediate(id)),
    read: (id) => attempt(() => read(id)),
    find: (text, limit) => attempt(() => find(text, limit)),
    has: (applicationId) => attempt(() => anyOf.get(applicationId) !== undefined),
  }
}
