import { type FieldName, fieldTypes } from '../../../models/field.ts'
import { isCaption } from '../printed-labels/caption-words.ts'
import { inlineOf, type Region } from './find-regions.ts'
import type { LabelHit } from '../printed-labels/label-hit.ts'
import { keyOf } from '../printed-labels/label-vocabulary.ts'
import { sectionNamed } from '../printed-labels/name-section.ts'
import { textOf } from '../words/phrase.ts'
import { isInstitution } from '../value-readers/read-organisation.ts'
import type { PageReading } from '../printed-labels/read-page.ts'
import { around } from '../../values/area.ts'
import type { StyledPage } from './page-style.ts'
import type { PlacedValue } from './place-value.ts'
import { alignedUnder, besideRight } from '../words/neighbours.ts'

/** 'sorgeberechtigter Elternteil' is a sentence, 'Universität Siegen' and 'Krankenkasse Nord' are names, not a label with its value. */
export function goesOnAsName({ tight, tokens }: LabelHit, field: FieldName): boolean {
  if (!tight) return false
  const label = textOf(tokens)
  return fieldTypes[field] === 'name'
    ? /^\p{Ll}/u.test(label)
    : fieldTypes[field] === 'text' && isInstitution(label)
}

/** Does an answer without a value stand behind the label or right of it ('versichert bis   laufend')? Then there is none under it. */
export function isAnswered(hit: LabelHit, regions: readonly Region[], page: PageReading): boolean {
  if (hit.colon && inlineOf(hit, page).length > 0) return true
  const beside = regions.find(({ placement }) => placement === 'inline' || placement === 'right')
  return beside !== undefined && noValue.test(textOf(beside.cell))
}

const noValue =
  /^\W*(?:laufend|unbefristet|offen|keine?|entfällt|bis auf weiteres|heute|unbegrenzt|n\.?\s?a\.?|none|open|unlimited|present|ongoing)(?![\p{L}])|^[–—-]+$/iu

/**
 * What stands beside a label may be its caption and not its value: the label in another language ('Surname' under 'Familienname'), a heading over
 * it ('Krankenversicherung' over 'Versicherung'), or how to fill it in: '(Jo Mo An)'.
 */
export function isCaptionOf(hit: LabelHit, { value, tokens }: PlacedValue): boolean {
  if (typeof value !== 'string') return false
  const key = keyOf(value)
  return (
    (key.length >= 4 && hit.key.includes(key)) ||
    isCaption(tokens) ||
    isNumberedHeading(value) ||
    /^\([^()]*\)$/u.test(value)
  )
}

/** 'F Krankenversicherung', '5. Unterkunft': the next part of the form begins. */
function isNumberedHeading(value: string): boolean {
  return /^(?:\p{Lu}|\d{1,2})[.)]?\s/u.test(value) && sectionNamed(value) !== null
}

/**
 * Where a label has no value, the words in the unusual place beside it are often the next label, one that no table knows: 'Land der Geburt   Vietnam'
 * under an empty 'Geburtsort'. They are, when they have a neighbour of their own on the side where this document has its values.
 */
export function isUnknownLabel({ placement, cell }: Region, { style, layout }: StyledPage): boolean {
  const area = around(cell)
  if (placement === 'below' && style.right > style.below + 1)
    return besideRight(area, area, layout).length > 0
  if (placement === 'right' && style.below > style.right + 1)
    return alignedUnder(area, layout, { within: 1, aside: 1 }).length > 0
  return false
}

/**
 * Is the label the title of a clause that goes on behind it ('3. Vergütung. Der Arbeitnehmer erhält ...')? Then sentences follow, not a value. An
 * abbreviated label ('Geb.-Dat. 12.03.1990') has no words in small letters behind its full stop.
 */
export function headsClause(hit: LabelHit, page: PageReading): boolean {
  if (!hit.tight || !/\p{L}{4}\.$/u.test(hit.tokens.at(-1)?.text ?? '')) return false
  const behind = inlineOf(hit, page)
  return behind.length >= 3 && behind.some(({ text }) => /^\p{Ll}{2}/u.test(text))
}
