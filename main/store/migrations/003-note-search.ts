import type { Database } from 'better-sqlite3'
import { searchWords } from '../search-words.ts'

interface SavedText {
  readonly id: number
  readonly words: string
}

/**
 * The index over the notes, filled from those that are there. It holds folded words only (`searchWords`), no second copy of a note; `ascii` takes
 * every letter beyond ASCII as a letter, so the words stay as they were folded. The beginnings of words have indexes of their own: without them a
 * frequent beginning merges the lists of all its words (100,000 notes: `arbeits*` 40 ms instead of 0.1 ms).
 */
export function createNoteSearch(db: Database): void {
  db.exec(`
    CREATE VIRTUAL TABLE note_search USING fts5(
      words, content = '', detail = none, tokenize = 'ascii', prefix = '1 2 3 4 5 6 7 8'
    )
  `)
  const notes = db.prepare<[], SavedText>(`
    SELECT id, concat_ws(' ', application_id, author, applied_for, documents_seen, facts, see_original, assessment, result) AS words
    FROM note
  `)
  const insert = db.prepare('INSERT INTO note_search (rowid, words) VALUES (?, ?)')
  for (const { id, words } of notes.all()) insert.run(id, searchWords(words).join(' '))
}
