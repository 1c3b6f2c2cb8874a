import { type FieldName, fieldTypes, type ValueType } from '../../../models/field.ts'
import type { QuotePlace } from './find-quote.ts'

/** Where within a cell or a sentence a name or a text may begin, and where it ends at the latest. */
const mayBegin =
  /(?<=^|[;:,(·|–]\s?|\.\s|\s(?:und|and|zwischen|als|der|die|in|für|von|vom|mit|bei|Herrn?|Frau|einer|eines|einem)\s)(?=[\p{Lu}\d"„])/gu
const mustEnd = /$|[;,)·|]|\.\s|\s[–-]\s/u

type SpansIn = (cell: string) => { from: number; to: number }[]

const wordsIn: SpansIn = (cell) =>
  [...cell.matchAll(mayBegin)].map(({ index }) => ({
    from: index,
    to: index + cell.slice(index).search(mustEnd),
  }))
const figuresIn: SpansIn = (cell) =>
  [...cell.matchAll(/(?<![\d.,/])\d/gu)].map(({ index }) => ({ from: index, to: cell.length }))

/** What is looked at beside the whole cell. */
const within: { readonly [T in ValueType]?: SpansIn } = {
  name: wordsIn,
  text: wordsIn,
  date: figuresIn,
  euro: figuresIn,
  number: figuresIn,
}

/** The stretches of a page's text in which a value of the field may stand: its cells, parts of them, and for an address two cells that follow each other. */
export function spansOf(field: FieldName, text: string): QuotePlace[] {
  const type = fieldTypes[field]
  const cells = [...text.matchAll(/[^\n\t]+/gu)].map(({ index, 0: cell }) => ({
    from: index,
    to: index + cell.length,
    cell,
  }))
  return cells.flatMap(({ from, to, cell }, index) => {
    const next = type === 'address' ? cells[index + 1] : undefined
    const parts = (within[type]?.(cell) ?? []).map((part) => ({ from: from + part.from, to: from + part.to }))
    const spans = [...(next === undefined ? [] : [{ from, to: next.to }]), { from, to }, ...parts]
    return spans.map((span) => ({ ...span, misread: 0 }))
  })
}
