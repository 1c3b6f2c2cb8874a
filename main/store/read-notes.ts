import type { Database } from 'better-sqlite3'
import { decisionNoteSchema, type DecisionNote } from '../../models/decision-note.ts'
import { parseSaved } from './parse-saved.ts'
import { searchWords } from './search-words.ts'

interface Row {
  readonly json: string
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

const toNote = ({ json }: Row): DecisionNote => parseSaved(decisionNoteSchema, json)

/** Prepares reading one note by its id. */
export function readNote(db: Database): (id: number) => DecisionNote | null {
  const byId = db.prepare<[number], Row>(`${noteAsJson} WHERE id = ?`)
  return (id) => {
    const row = byId.get(id)
    return row ? toNote(row) : null
  }
}

const notesAtOnce = 500

/** All notes, oldest first, some at a time: between them the connection is free. */
export function* notesAfter(db: Database, id = 0): Generator<DecisionNote> {
  const next = db.prepare<[number, number], Row>(`${noteAsJson} WHERE id > ? ORDER BY id LIMIT ?`)
  for (
    let notes = next.all(id, notesAtOnce).map(toNote);
    ;
    notes = next.all(notes.at(-1)?.id ?? 0, notesAtOnce).map(toNote)
  ) {
    if (notes.length === 0) return
    yield* notes
  }
}

/** Prepares the search: every note that holds all words, each by its beginning, newest first; without words the newest of all. */
export function findNotes(db: Database): (text: string, limit: number) => DecisionNote[] {
  const newest = db.prepare<[number], Row>(`${noteAsJson} ORDER BY id DESC LIMIT ?`)
  const matching = db.prepare<[string, number], Row>(`
    ${noteAsJson} WHERE id IN (SELECT rowid FROM note_search WHERE note_search MATCH ? ORDER BY rowid DESC LIMIT ?)
    ORDER BY id DESC
  `)
  return (text, limit) => {
    const words = searchWords(text).map((word) => `"${word}"*`)
    return (words.length === 0 ? newest.all(limit) : matching.all(words.join(' '), limit)).map(toNote)
  }
}
