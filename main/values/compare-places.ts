import { placeNames } from '../../models/knowledge/place-names.ts'
import { fold } from './fold.ts'
import { parseState } from './parse-state.ts'
import type { Relation } from './relation.ts'
import { transliterate } from './transliterate.ts'

const key = (name: string): string => transliterate(name).replaceAll(' ', '')
const rowByName = new Map(placeNames.flatMap((names, row) => names.map((name) => [key(name), row] as const)))

/** The place without its state: `Kiew / Ukraine`, `Damaskus (Syrien)`, `Izmir, TUR`. */
function withoutState(place: string): string[] {
  const parts = place
    .split(/[/,;()\n]|\s-\s/)
    .map((part) => part.trim())
    .filter((part) => part !== '')
  const named = parts.filter((part, index) => index === 0 || parseState(part) === null)
  return named
}

/** Compares two places of birth. Exonyms of the table, other alphabets, a state or district beside the place make a `variant`. */
export function comparePlaces(a: string, b: string): Relation {
  if (fold(a) === fold(b)) return 'equal'
  const [first, second] = [withoutState(a), withoutState(b)]
  const same = (x: string, y: string): boolean =>
    key(x) === key(y) || (rowByName.has(key(x)) && rowByName.get(key(x)) === rowByName.get(key(y)))
  return first.some((x) => second.some((y) => key(x) !== '' && same(x, y))) ? 'variant' : 'different'
}
