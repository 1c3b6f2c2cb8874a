import type { Database } from 'better-sqlite3'
import type { DecisionNote, NewDecisionNote } from '../../models/decision-note.ts'
import { notesAfter } from './read-notes.ts'
import { searchWords } from './search-words.ts'

/** Everything in a note that search looks at, as it stands in the index. */
function wordsOf(note: NewDecisionNote): string {
  const text = [
    note.applicationId,
    note.author,
    note.appliedFor,
    ...note.documentsSeen,
    ...note.facts.flatMap(({ sentence, words }) => [sentence, words]),
    ...note.seeOriginal,
    note.assessment,
    note.result,
  ].join(' ')
  return searchWords(text).join(' ')
}

/** Letters and signs that are folded in one way or another. */
const sample = 'Äpfel Öl Übung Straße Æ Œ Ø Łódź Đ ð þ ı İ Ğ Ş Ç é Nguyễn Ae oe UE 3.600,50 € AD-04711 O’Neil'

/** The index over the notes. Its rows hold no second copy of a note, so one is taken out by the words it was put in with. */
export interface NoteIndex {
  add(id: number, note: NewDecisionNote): void
  remove(note: DecisionNote): void
}

export function openNoteIndex(db: Database): NoteIndex {
  const insert = db.prepare('INSERT INTO note_search (rowid, words) VALUES (?, ?)')
  const remove = db.prepare("INSERT INTO note_search (note_search, rowid, words) VALUES ('delete', ?, ?)")
  return {
    add: (id, note) => void insert.run(id, wordsOf(note)),
    remove: (note) => void remove.run(note.id, wordsOf(note)),
  }
}

/**
 * Fills the index anew where words are folded otherwise today than when it was filled: else notes of then would not be found, and not be taken out.
 * Answers at once where nothing has changed.
 */
export function refreshNoteIndex(db: Database): void {
  const folded = searchWords(sample).join(' ')
  const before = db.prepare<[], { folded: string }>('SELECT folded FROM note_index_sample').get()
  if (before?.folded === folded) return
  const refill = db.transaction(() => {
    db.exec("INSERT INTO note_search (note_search) VALUES ('delete-all'); DELETE FROM note_index_sample")
    const index = openNoteIndex(db)
    for (const note of notesAfter(db)) index.add(note.id, note)
    db.prepare('INSERT INTO note_index_sample VALUES (?)').run(folded)
  })
  refill.immediate()
}
