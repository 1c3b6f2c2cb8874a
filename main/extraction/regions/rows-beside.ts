import type { LabelHit } from '../printed-labels/label-hit.ts'
import type { PageReading } from '../printed-labels/read-page.ts'
import { type Area, sharedHeight } from '../../values/area.ts'
import type { Token } from '../words/token.ts'
import { textOf } from '../words/phrase.ts'
import { opensLabel } from './opens-label.ts'

/** Rows of words under (or over) the label within its column, nearest first. The column ends where the next segment on the label's line begins. */
export function rowsBeside(
  hit: LabelHit,
  page: PageReading,
  side: 'below' | 'above',
  most: number,
): (readonly Token[])[] {
  const { layout } = page
  const column = columnOf(hit, page)
  const rows: (readonly Token[])[] = []
  let edge: Area = hit
  const lines = side === 'below' ? layout.lines : layout.lines.toReversed()
  for (const line of lines) {
    const inside = line.segments.filter(
      (segment) =>
        segment.right > column.left && segment.left < column.right && !hit.segments.includes(segment),
    )
    const segment = inside[0]
    if (segment === undefined) continue
    const gap = side === 'below' ? segment.top - edge.bottom : edge.top - segment.bottom
    if (gap < -0.4 * layout.lineHeight) continue
    if (gap > (rows.length === 0 ? 2.6 : 1.4) * layout.lineHeight || opensLabel(segment, page)) break
    const tokens = inside
      .flatMap((one) => one.tokens)
      .filter((token) => token.right > column.left && token.left < column.right)
    const isFlushRight = side === 'below' && line.segments.length === 1 && isAmount(tokens)
    if (tokens.length === 0 || !reaches(tokens, hit, isFlushRight ? widestBox : 3, layout.charWidth)) break
    if (segment.left < column.left - layout.charWidth && !column.hasLeftNeighbour) break
    rows.push(tokens)
    edge = segment
    if (rows.length === most) break
  }
  return rows
}

interface Column {
  readonly left: number
  readonly right: number
  readonly hasLeftNeighbour: boolean
}

function columnOf(hit: LabelHit, page: PageReading): Column {
  const { charWidth } = page.layout
  const beside = page.layout.segments.filter(
    (other) => !hit.segments.includes(other) && sharedHeight(other, hit) > 0.45,
  )
  const next = beside
    .filter((other) => other.left > hit.left + 4 * charWidth && other.tokens[0]?.text !== '/')
    .map((other) => other.left)
  const inSegment = (page.hitsOf.get(hit.segments[0] ?? { ...hit, tokens: [], line: -1 }) ?? [])
    .filter((other) => other.left > hit.right && !(hit.colon && other.from === hit.end)) // 'Mieter: Name, Vorname'
    .map((other) => other.left)
  return {
    left: startOf(hit) - 1.5 * charWidth,
    right: Math.min(...next, ...inSegment, Number.POSITIVE_INFINITY) - 0.5 * charWidth,
    hasLeftNeighbour: beside.some((other) => other.right < hit.left),
  }
}

/** Where the label's cell begins: at its number, when it has one. */
function startOf(hit: LabelHit): number {
  const [segment] = hit.segments
  return segment !== undefined && hit.from <= 2 ? segment.left : hit.left
}

/** Payrolls print a caption at the left of a box and its amount, alone on its line, at the right: so many characters behind the caption at most. */
const widestBox = 30

function isAmount(tokens: readonly Token[]): boolean {
  return /^(?:€ ?|EUR ?)?\d[\d.]*,\d{2}(?: ?€| ?EUR)?$/u.test(textOf(tokens))
}

/** The row begins under the label or less than `reach` characters behind it, is right-aligned with it, or lies across it. */
function reaches(tokens: readonly Token[], hit: LabelHit, reach: number, charWidth: number): boolean {
  const left = Math.min(...tokens.map((token) => token.left))
  const right = Math.max(...tokens.map((token) => token.right))
  return left < hit.right + reach * charWidth && right > startOf(hit) - charWidth
}
