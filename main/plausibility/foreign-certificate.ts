import type { Document } from '../../models/document.ts'
import { parseState } from '../values/parse-state.ts'
import { comparePlaces } from '../values/compare-places.ts'
import { fold } from '../values/fold.ts'
import type { CaseView } from './case-view.ts'

/** Words that only a German register or court puts on a certificate. */
const germanWords = /\b(standesamt|eheregister|geburtenregister|familienbuch|amtsgericht|oberlandesgericht)\b/

/** Words of the multilingual forms of the CIEC, which need neither legalisation nor translation. Source: CIEC conventions no. 16 and 34. */
const multilingualWords =
  /\b(ciec|extrait|auszug mehrsprachig|internationale[rs]? auszug|formul|mehrsprachig)\b/

/**
 * Is a certificate from abroad? What stands on it decides (a state or a place of the applicant's earlier life, a German register), then whether
 * it is older than the first entry. Never the nationality. null = cannot be told.
 */
export function isForeign(view: CaseView, document: Document): boolean | null {
  const words = wordsOn(view, document)
  if (germanWords.test(words)) return false
  if (multilingualWords.test(words)) return false
  const place = String(view.fieldOf(document, 'place')?.value ?? '')
  const state = stateNamed(place)
  if (state !== null) return state !== 'DEU'
  const birthPlace = view.stated('placeOfBirth')?.value
  if (place !== '' && birthPlace !== undefined && comparePlaces(place, String(birthPlace)) !== 'different')
    return true
  const date = view.fieldOf(document, 'date')?.value
  const entry = view.stated('dateOfEntry')?.value
  if (date === undefined || entry === undefined) return null
  return date < entry ? true : null
}

/** 'Izmir, Türkei' and 'Bursa (Türkei)' name a state beside the place. */
function stateNamed(place: string): string | null {
  const [, ...rest] = place.split(/[,/()]/)
  return rest.map((part) => parseState(part.trim())).find((state) => state !== null) ?? null
}

function wordsOn(view: CaseView, document: Document): string {
  const names = ['date', 'place', 'registryNumber', 'authority', 'spouses', 'child', 'parents'] as const
  return names
    .flatMap((name) => view.fieldsOf(document, name))
    .map((field) => fold(`${field.quote} ${field.value}`))
    .join(' ')
}
