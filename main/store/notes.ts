import type { Database } from 'better-sqlite3'
import { decisionNoteSchema, type DecisionNote, type NewDecisionNote } from '../../models/decision-note.ts'
import { emptySideFile } from './drafts.ts'
import { parseSaved } from './parse-saved.ts'
import { insertNote } from './insert-note.ts'
import { searchWords } from './search-words.ts'
import { attempt } from './store-error.ts'

/** Decision notes of closed cases. They only grow: nothing here changes or deletes one. */
export interface Notes {
  /** Keeps the note as the next version of its application and deletes the draft: both or nothing. */
  close(note: NewDecisionNote): DecisionNote
  /** A new version with other words; the one before stays. */
  correct(id: number, words: { readonly assessment: string; readonly result: string }): DecisionNote
  /** Remembers an export of a closed note. */
  exported(id: number): DecisionNote
  read(id: number): DecisionNote | null
  /** Every version that holds all words, each by its beginning, newest first; the newest of all when there are no words. */
  find(text: string, limit: number): DecisionNote[]
  has(applicationId: string): boolean
}

/** A row as one JSON text of `decisionNoteSchema`. */
const noteAsJson = `
  SELECT json_object(
    'id', id, 'applicationId', application_id, 'version', version, 'createdAt', created_at, 'author', author,
    'appliedFor', applied_for, 'documentsSeen', json(documents_seen), 'facts', json(facts),
    'seeOriginal', json(see_original), 'assessment', assessment, 'result', result, 'aid', aid,
    'exportedAt', (SELECT max(exported_at) FROM note_export WHERE note_id = note.id),
    'closedWithoutExport', closed_without_export
  ) AS json FROM note
`

export function openNotes(db: Database, now: () => Date): Notes {
  const insert = insertNote(db)
  const insertExport = db.prepare('INSERT INTO note_export (note_id, exported_at) VALUES (?, ?)')
  const removeDraft = db.prepare('DELETE FROM draft WHERE application_id = ?')
  const byId = db.prepare<[number], { json: string }>(`${noteAsJson} WHERE id = ?`)
  const newest = db.prepare<[number], { json: string }>(`${noteAsJson} ORDER BY id DESC LIMIT ?`)
  const matching = db.prepare<[string, number], { json: string }>(`
    ${noteAsJson} WHERE id IN (SELECT rowid FROM note_search WHERE note_search MATCH ? ORDER BY rowid DESC LIMIT ?)
    ORDER BY id DESC
  `)
  const anyOf = db.prepare<[string], { id: number }>('SELECT id FROM note WHERE application_id = ? LIMIT 1')

  const read = (id: number): DecisionNote | null => {
    const row = byId.get(id)
    return row ? parseSaved(decisionNoteSchema, row.json) : null
  }
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
  const correct = db.transaction(
    (id: number, words: { assessment: string; result: string }): DecisionNote => {
      const { assessment, result } = words
      const createdAt = now().toISOString()
      return known(insert({ ...known(id), assessment, result, createdAt, closedWithoutExport: null }))
    },
  )
  const find = (text: string, limit: number): DecisionNote[] => {
    const query = searchWords(text)
      .map((word) => `"${word}"*`)
      .join(' ')
    const rows = query === '' ? newest.all(limit) : matching.all(query, limit)
    return rows.map(({ json }) => parseSaved(decisionNoteSchema, json))
  }
  return {
    close: (note) =>
      attempt(() => {
        const kept = close.immediate(note)
        emptySideFile(db)
        return kept
      }),
    correct: (id, words) => attempt(() => correct.immediate(id, words)),
    exported: (id) =>
      attempt(() => {
        insertExport.run(id, now().toISOString())
        return known(id)
      }),
    read: (id) => attempt(() => read(id)),
    find: (text, limit) => attempt(() => find(text, limit)),
    has: (applicationId) => attempt(() => anyOf.get(applicationId) !== undefined),
  }
}
