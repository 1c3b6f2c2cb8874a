import { type FieldName, fieldTypes } from '../../../models/field.ts'
import { isCaption } from '../printed-labels/caption-words.ts'
import { inlineOf, type Region } from './find-regions.ts'
import type { LabelHit } from '../printed-labels/label-hit.ts'
import { keyOf } from '../printed-labels/label-vocabulary.ts'
import { toPhrase } from '../words/phrase.ts'
import { isInstitution } from '../value-readers/read-organisation.ts'
import type { PageReading } from '../printed-labels/read-page.ts'
import type { RegionValue } from './read-region.ts'

/** 'sorgeberechtigter Elternteil' is a sentence, 'Universität Siegen' and 'Krankenkasse Nord' are names, not a label with its value. */
export function goesOnAsName({ tight, tokens }: LabelHit, field: FieldName): boolean {
  if (!tight) return false
  const label = toPhrase([tokens]).text
  return fieldTypes[field] === 'name'
    ? /^\p{Ll}/u.test(label)
    : fieldTypes[field] === 'text' && isInstitution(label)
}

/** Does an answer without a value stand behind the label or right of it ('versichert bis   laufend')? Then there is none under it. */
export function isAnswered(hit: LabelHit, regions: readonly Region[], page: PageReading): boolean {
  if (hit.colon && inlineOf(hit, page).length > 0) return true
  const beside = regions.find(({ placement }) => placement === 'inline' || placement === 'right')
  return beside !== undefined && noValue.test(toPhrase([beside.cell]).text)
}

const noValue =
  /^\W*(?:laufend|unbefristet|offen|keine?|entfällt|bis auf weiteres|heute|unbegrenzt|n\.?\s?a\.?|none|open|unlimited|present|ongoing)(?![\p{L}])|^[–—-]+$/iu

/**
 * What stands beside a label may be its caption and not its value: the label in another language ('Surname' under 'Familienname'), or a heading over
 * it ('Krankenversicherung' over 'Versicherung').
 */
export function isCaptionOf(hit: LabelHit, { value, tokens }: RegionValue): boolean {
  if (typeof value !== 'string') return false
  const key = keyOf(value)
  return (key.length >= 4 && hit.key.includes(key)) || isCaption(tokens)
}
