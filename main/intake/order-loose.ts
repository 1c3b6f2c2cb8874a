import type { FileDraft } from './describe-files.ts'
import { type RawFile, rawFileWithout } from './raw-file.ts'
import type { StatedApplication } from './read-antrag-json.ts'

/** A file that belongs to the delivery without a message naming it. */
export function looseDraft(file: RawFile, slot: string | null = null): FileDraft {
  return { ...file, slot, declared: null }
}

/** The loose files in the order that antrag.json names them, each with its slot, then the others in natural order. */
export function orderLoose(loose: readonly RawFile[], statement: StatedApplication | null): FileDraft[] {
  const byPlace = new Map([
    ...loose.map((file) => [file.place.toLowerCase(), file] as const), // as Windows compares names
    ...loose.map((file) => [file.place, file] as const),
  ])
  const named = (statement?.files ?? []).map(({ place, slot }) =>
    looseDraft(
      byPlace.get(place) ?? byPlace.get(place.toLowerCase()) ?? rawFileWithout(place, 'not-delivered'),
      slot,
    ),
  )
  const namedPlaces = new Set(named.map(({ place }) => place))
  return [...named, ...loose.filter(({ place }) => !namedPlaces.has(place)).map((file) => looseDraft(file))]
}
