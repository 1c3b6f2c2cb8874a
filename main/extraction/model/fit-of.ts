import type { FieldName } from '../../../models/field.ts'
import { fieldQuestions } from '../../../models/knowledge/asked-fields.ts'
import { fold } from '../../values/fold.ts'
import type { QuotePlace } from './find-quote.ts'

/** How far a word may stand before its value, within its line and the one above, and behind it in its line; below it, a label's length. */
const reach = { before: 110, behind: 30, below: 60 } as const
/** A beginning this short is a whole word: 'in', 'ab', 'geb'. */
const wholeWord = 3
/** A place whose word only stands behind it counts less. */
const onlyBehind = 0.9
const onlyBelow = 0.8

/**
 * How well a place fits a field, 0..1: 0 where none of the words that belong to the field stands beside it. A model answers something for every
 * question; this tells an end of contract from the date in the letterhead.
 */
export function fitOf(field: FieldName, { from, to }: QuotePlace, text: string): number {
  const { beside = [] } = fieldQuestions[field] ?? {}
  const lineStart = text.lastIndexOf('\n', from - 1)
  const lineAbove = lineStart < 0 ? -1 : text.lastIndexOf('\n', lineStart - 1)
  const before = text.slice(Math.max(lineAbove + 1, from - reach.before), to)
  if (holdsOne(beside, before)) return 1
  const [behind = '', below = ''] = text.slice(to, to + 300).split('\n')
  if (holdsOne(beside, behind.slice(0, reach.behind))) return onlyBehind
  const cell = text.slice(lineStart + 1, from).split('\t').length - 1
  const under = below.split('\t')
  const label = (under.length > 1 ? under[cell] : below) ?? ''
  return label.length <= reach.below && holdsOne(beside, label) ? onlyBelow : 0
}

function holdsOne(beginnings: readonly string[], text: string): boolean {
  const words = fold(text).split(' ')
  return beginnings.some((beginning) =>
    words.some((word) => (beginning.length <= wholeWord ? word === beginning : word.includes(beginning))),
  )
}
