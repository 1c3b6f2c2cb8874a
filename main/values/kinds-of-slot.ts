import type { DocumentKind } from '../../models/document-kind.ts'
import { slotNames } from '../../models/knowledge/slot-names.ts'
import { similar } from './edit-distance.ts'
import { fold } from './fold.ts'

const phrases = slotNames
  .flatMap(([list, kinds]) => list.split(' | ').map((phrase) => ({ tokens: phrase.split(' '), kinds })))
  .toSorted((a, b) => b.tokens.join(' ').length - a.tokens.join(' ').length)

/** The kinds of document that an upload slot (`bezeichnung`, free text) asks for; empty = its text is not understood. */
export function kindsOfSlot(slot: string): readonly DocumentKind[] {
  const tokens = fold(slot).split(' ')
  const match = phrases.find((phrase) => containsPhrase(tokens, phrase.tokens))
  return match?.kinds ?? []
}

function containsPhrase(tokens: readonly string[], phrase: readonly string[]): boolean {
  return tokens.some((_, start) => phrase.every((part, offset) => sameWord(tokens[start + offset], part)))
}

/** Also the plural and the compound: "Gehaltsabrechnungen", "Krankenversicherungsnachweis" for "Krankenversicherung". */
function sameWord(token: string | undefined, part: string): boolean {
  if (token === undefined) return false
  if (token === part) return true
  return part.length >= 8 && (similar(token, part) || token.startsWith(part))
}
