import { type FieldName, fieldTypes, type FieldValue } from '../../../models/field.ts'
import type { LabelEntry } from '../../../models/knowledge/label-table.ts'
import { type Candidate, trust } from '../candidate.ts'
import type { PlacedValue } from '../regions/place-value.ts'
import type { LabelHit } from '../printed-labels/label-hit.ts'
import { textOf } from '../words/phrase.ts'
import type { Token } from '../words/token.ts'

/** Does the label stand under a heading that the entry allows? */
export function inSection(entry: LabelEntry, hit: LabelHit): boolean {
  if (entry.sections !== undefined) return hit.section !== null && entry.sections.includes(hit.section)
  return hit.section === null || !(entry.notSections ?? []).includes(hit.section)
}

/** A person is known by two names; at the labels of one name one word is all. */
export function fullness(field: FieldName, value: FieldValue): number {
  const isFull = fieldTypes[field] === 'name' && field !== 'surname' && field !== 'givenNames'
  return isFull && !/[\s,]/u.test(String(value).trim()) ? trust.oneWord : 1
}

/** Label and value as one line, as a person would quote them. */
export function quoteOf(hit: LabelHit, text: string): string {
  const label = textOf(hit.tokens)
  return `${label}${hit.colon ? ':' : ''} ${text.replaceAll('\n', ', ')}`
}

/** What was read at a label as a value of the field. */
export function atLabel(
  field: FieldName,
  hit: LabelHit,
  { value, raw, tokens, quality, phrase }: PlacedValue,
): Candidate {
  return { field, value, raw, quote: quoteOf(hit, phrase.text), tokens, quality, reader: readerOf(tokens) }
}

/** Words of an AcroForm field were entered, not printed. */
export function readerOf(tokens: readonly Token[]): 'form' | 'label' {
  return tokens.length > 0 && tokens.every((token) => token.fromForm) ? 'form' : 'label'
}
