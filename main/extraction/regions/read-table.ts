import type { PageLayout, Segment } from '../words/page-layout.ts'
import { textOf } from '../words/phrase.ts'
import type { Area } from '../../values/area.ts'
import type { Token } from '../words/token.ts'

const otherColumn =
  /^fragen$|(?<!\p{L})max|möglich|höchst|erreichbar|possible|available|(?:\/|je|pro|per) ?(?:m²|m2|qm)|kumul|jahr|aufgelaufen|year|ytd|vorjahr|bisher|seit beginn|summe bis/iu
const amountOnly = /^(?:(?=.*(?:\d[.,]\d{2}(?![\d.])|€|EUR))[\s\d.,'’€EUR-]*\d[\s\d.,'’€EUR-]*|\d{1,3})$/u

/**
 * The tokens right of a row's label that hold this month's value. Where several numbers stand in a row (month, year to date), the headers above
 * them decide: a column of cumulated values, of rates per square metre, or of points that can be reached is left out. Otherwise everything right of the label.
 */
export function currentColumn(right: readonly Segment[], layout: PageLayout): readonly Token[] {
  const amounts = right.filter((segment) => amountOnly.test(textOf(segment.tokens)))
  if (amounts.length < 2 || amounts.length !== right.length) return right.flatMap((segment) => segment.tokens)
  const current = amounts.find((segment) => !otherColumn.test(headerAbove(segment, layout)))
  return (current ?? amounts[0])?.tokens ?? []
}

/** Does the label stand in a row of yearly sums ('Jahressummen:   Brutto 42.400,00   Netto 29.508,00'), or just under such a heading? */
export function inCumulatedRow(
  hit: Area & { readonly segments: readonly Segment[] },
  layout: PageLayout,
): boolean {
  const before = layout.segments.filter(
    (other) => other.line === hit.segments[0]?.line && other.left < hit.left,
  )
  const behind = hit.segments.at(-1)?.tokens.find(({ left }) => left >= hit.right)
  if (behind !== undefined && ofYear.test(behind.text)) return true
  const headings = layout.lines
    .filter((line) => line.segments.length === 1 && line.bottom <= hit.top)
    .flatMap((line) => line.segments)
    .filter((one) => one.tokens.length <= 3 && hit.top - one.bottom < 5 * layout.lineHeight)
  return [...before, ...headings].some((segment) => yearly.test(textOf(segment.tokens)))
}

/** 'Bruttobezüge Vorjahr: 38.114,60' */
const ofYear = /^(?:vorjahr|kumuliert|kum\.|aufgelaufen|jahr(?:es)?wert|ytd)/iu

/** What sums of the year are called in a row or over a table ('Verdienstbescheinigung' at the foot of a payslip). */
const yearly =
  /jahres(?:summe|wert|verdienst|übersicht)|kumul|aufgelaufen|year to date|\bytd\b|^verdienstbescheinigung$/iu

/** The nearest words above a cell that are no number: the header of its column. */
function headerAbove(cell: Segment, layout: PageLayout): string {
  for (const line of layout.lines.toReversed()) {
    if (line.bottom > cell.top + 0.3 * layout.lineHeight) continue
    const over = line.segments.find(
      (segment) =>
        segment.right > cell.left - layout.charWidth && segment.left < cell.right + layout.charWidth,
    )
    if (over === undefined) continue
    const text = textOf(over.tokens)
    if (/\p{L}{2}/u.test(text)) return text
  }
  return ''
}
