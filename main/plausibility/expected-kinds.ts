import type { Document } from '../../models/document.ts'
import type { DocumentKind } from '../../models/document-kind.ts'
import { kindsOfSlot } from '../values/kinds-of-slot.ts'

/** What an upload is expected to be. `kinds` empty = the slot's text is not understood. */
export interface Expectation {
  /** 'Hochgeladen unter „Mietvertrag“' */
  readonly said: string
  readonly kinds: readonly DocumentKind[]
}

/**
 * The places of the message that have no slot text. What a representative encloses is not prescribed (a mandate, custody, an appointment as
 * guardian), so nothing is expected there and a custody paper is as right as any. Source: XAusländer, OZG.Antrag.130101.
 */
const places: readonly (readonly [start: string, said: string, kinds: readonly DocumentKind[]])[] = [
  ['ausweisdokument', 'Hochgeladen als Ausweisseite', ['passport', 'identity-card']],
  [
    'aufenthaltsdokument',
    'Hochgeladen als Aufenthaltsdokument',
    ['residence-title', 'visa', 'fiktionsbescheinigung'],
  ],
  ['antragstellerVertreter', 'Hochgeladen als Anlage zur Vertretung', []],
]

/** By its slot or its place in the message; null = nothing says what it should be. */
export function expectedKinds({ slot, place }: Document): Expectation | null {
  if (slot !== null) return { said: `Hochgeladen unter „${slot}“`, kinds: kindsOfSlot(slot) }
  const match = places.find(([start]) => place.startsWith(start))
  return match ? { said: match[1], kinds: match[2] } : null
}

/** Do the two belong to one upload: the pages of one file, or the files of one passport? */
export function isSameUpload(a: Document, b: Document): boolean {
  const [first, second] = [a.place.replace(/\[\d+\]$/, ''), b.place.replace(/\[\d+\]$/, '')]
  return a.place === b.place || (first === second && places.some(([start]) => first.startsWith(start)))
}
