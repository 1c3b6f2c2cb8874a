import { type FieldName, fieldTypes } from '../../../models/field.ts'
import { fieldQuestions } from '../../../models/knowledge/asked-fields.ts'
import { fold } from '../../values/fold.ts'
import type { QuotePlace } from './find-quote.ts'

/** How far a word may stand before its value, within its line and the one above, and behind a number. */
const reach = { before: 110, behind: 25 } as const
/** A beginning this short is a whole word: 'in', 'ab', 'geb'. */
const wholeWord = 3

/**
 * Does one of the words that belong to the field stand beside the place? A model answers something for every question; this tells an end of
 * contract from the date in the letterhead.
 */
export function standsBeside(field: FieldName, { from, to }: QuotePlace, text: string): boolean {
  const { beside = [] } = fieldQuestions[field] ?? {}
  const lineStart = text.lastIndexOf('\n', from - 1)
  const lineAbove = text.lastIndexOf('\n', lineStart - 1)
  const before = text.slice(Math.max(lineStart < 0 ? 0 : lineAbove + 1, from - reach.before), from)
  const counted = fieldTypes[field] === 'euro' || fieldTypes[field] === 'number'
  const behind = counted ? (text.slice(to, to + reach.behind).split('\n')[0] ?? '') : ''
  const words = fold(`${before} ${text.slice(from, to)} ${behind}`).split(' ')
  return beside.some((stem) =>
    words.some((word) =>
      stem.length <= wholeWord ? word === stem || word === `${stem}n` : word.includes(stem),
    ),
  )
}
