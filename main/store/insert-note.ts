import type { Database } from 'better-sqlite3'
import type { NewDecisionNote } from '../../models/decision-note.ts'
import { openNoteIndex } from './note-index.ts'

/** Prepares the insertion of a note as the next version of its application, with its words in the index; answers the id. */
export function insertNote(db: Database): (note: NewDecisionNote) => number {
  const insert = db.prepare<Record<string, unknown>, { id: number }>(`
    INSERT INTO note (
      application_id, version, created_at, author, applied_for, documents_seen, facts, see_original,
      assessment, result, aid, closed_without_export
    ) VALUES (
      @applicationId, (SELECT coalesce(max(version), 0) + 1 FROM note WHERE application_id = @applicationId), @createdAt,
      @author, @appliedFor, @documentsSeen, @facts, @seeOriginal, @assessment, @result, @aid, @closedWithoutExport
    ) RETURNING id
  `)
  const index = openNoteIndex(db)
  return (note) => {
    const row = insert.get({
      ...note,
      documentsSeen: JSON.stringify(note.documentsSeen),
      facts: JSON.stringify(note.facts),
      seeOriginal: JSON.stringify(note.seeOriginal),
    })
    if (!row) throw new Error('the note was not inserted')
    index.add(row.id, note)
    return row.id
  }
}
