import type { Draft } from '../../models/decision-note.ts'

/** What a note must hold before it is exported, by the name of the draft's entry. */
const mandatory = ['assessment', 'author'] as const

/** Names what the person has still to write. Empty = the note can be exported. */
export function missingForNote(draft: Draft): (typeof mandatory)[number][] {
  return mandatory.filter((name) => draft[name].trim() === '')
}
