import { placeNames } from '../../models/knowledge/place-names.ts'
import { fold } from './fold.ts'
import { parseState } from './parse-state.ts'
import type { Relation } from './relation.ts'
import { spellingAgrees } from './spelling-agrees.ts'
import { transliterate } from './transliterate.ts'

const key = (name: string): string => transliterate(name).replaceAll(' ', '')
const rowByName = new Map(placeNames.flatMap((names, row) => names.map((name) => [key(name), row] as const)))

/** Words that only say what kind of place it is: `Stadt Kiew`, `г. Киев`, `Landkreis Leipzig`. */
const kindOfPlace =
  /^(?:stadt|gemeinde|kreis|landkreis|bezirk|provinz|province of|city of|city|gouvernorat|г\.|м\.|с\.|g\.|m\.)\s*/iu

/** A place is named with its district, state and perhaps two languages; what has more parts is no place. */
const mostParts = 6

/** The parts of a place without its state: `Kiew / Ukraine`, `Damaskus (Syrien)`, `Izmir Türkei`. A place that is itself a state (Kuwait) stays. */
function withoutState(place: string): string[] {
  const parts = place.split(/[/,;()\n]|\s-\s/, mostParts).map((part) => part.trim().replace(kindOfPlace, ''))
  const named = parts.filter((part, index) => part !== '' && (index === 0 || parseState(part) === null))
  return named.flatMap((part) => {
    const words = part.split(/\s+/)
    const cuts = [1, 2, 3].filter(
      (count) => count < words.length && parseState(words.slice(-count).join(' ')) !== null,
    )
    return [part].concat(cuts.map((count) => words.slice(0, -count).join(' ')))
  })
}

function isSamePlace(a: string, b: string): boolean {
  const [first, second] = [key(a), key(b)]
  if (first === '' || second === '') return false
  const row = rowByName.get(first)
  return (
    first === second || (row !== undefined && row === rowByName.get(second)) || spellingAgrees(first, second)
  )
}

/**
 * Compares two places of birth. Exonyms and former names of the table, other alphabets and transcriptions, a state, district or kind of place beside the
 * name make a `variant`.
 */
export function comparePlaces(a: string, b: string): Relation {
  if (fold(a) === fold(b)) return fold(a) === '' ? 'different' : 'equal'
  const others = withoutState(b)
  return withoutState(a).some((first) => others.some((second) => isSamePlace(first, second)))
    ? 'variant'
    : 'different'
}
