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
 * Is a certificate from abroad? What stands on it decides (a state, a German register, a place of the applicant's earlier or present life), then
 * whether it is older than the first entry. A label 'Standesamt' says little: translators and foreign registries print it too. Never the
 * nationality. null = cannot be told.
 */
export function isForeign(view: CaseView, document: Document): boolean | null {
  const { labels, values } = wordsOn(view, document)
  if (multilingualWords.test(labels)) return false
  const place = String(view.fieldOf(document, 'place')?.value ?? '')
  const state = stateNamed(place)
  if (state !== null) return state !== 'DEU'
  if (germanWords.test(values) || isHomeTown(view, place)) return false
  const birthPlace = view.stated('placeOfBirth')?.value
  if (place !== '' && birthPlace !== undefined && comparePlaces(place, String(birthPlace)) !== 'different')
    return true
  const isGermanForm = germanWords.test(labels)
  const date = view.fieldOf(document, 'date')?.value
  const entry = view.stated('dateOfEntry')?.value
  if (date !== undefined && entry !== undefined && date < entry) return isGermanForm ? null : true
  return isGermanForm ? false : null
}

/** The town of a German address in the form. */
function isHomeTown(view: CaseView, place: string): boolean {
  const addresses = [view.stated('address'), view.stated('sponsorAddress')]
  return addresses.some((address) => {
    const town = /\b\d{5} ([^,]+)/.exec(String(address?.value ?? ''))?.[1]
    return town !== undefined && place !== '' && comparePlaces(place, town) !== 'different'
  })
}

/** 'Izmir, Türkei' and 'Bursa (Türkei)' name a state beside the place. */
function stateNamed(place: string): string | null {
  const [, ...rest] = place.split(/[,/()]/)
  return rest.map((part) => parseState(part.trim())).find((state) => state !== null) ?? null
}

function wordsOn(view: CaseView, document: Document): { labels: string; values: string } {
  const names = ['date', 'place', 'registryNumber', 'authority', 'spouses', 'child', 'parents'] as const
  const fields = names.flatMap((name) => view.fieldsOf(document, name))
  const values = fields.map(({ value }) => fold(String(value)))
  return {
    labels: [...values, ...fields.map(({ quote }) => fold(quote))].join(' '),
    values: values.join(' '),
  }
}
