import type { LabelHit } from '../printed-labels/label-hit.ts'
import { meansSame } from '../printed-labels/label-uses.ts'
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
  const heads = side === 'below' ? stackedHeads(hit, page) : [hit]
  const [first = hit, last = first] = [heads[0], heads.at(-1)]
  const rows = plainRows(last, page, side, most * heads.length)
  return first === last ? rows : rows.filter((_, index) => index % heads.length === heads.indexOf(hit))
}

/**
 * Two heads in one cell of a table ('Familienname' over 'Vornamen') with two lines in each cell under them: the first lines belong to the upper head, the
 * second ones to the lower. Only in a row of heads with nothing but labels right of both, over whole cells.
 */
function stackedHeads(hit: LabelHit, page: PageReading): readonly LabelHit[] {
  const upper = headsOver(hit, page)
  const pair = upper === undefined ? [hit, headsUnder(hit, page)] : [upper, hit]
  const heads = pair.filter((head) => head !== undefined)
  const last = heads.at(-1)
  if (heads.length < 2 || last === undefined || !heads.every((head) => isHead(head, page))) return [hit]
  const rows = plainRows(last, page, 'below', 24)
  return rows.length > 0 && rows.length % 2 === 0 ? heads : [hit]
}

function headsUnder(hit: LabelHit, page: PageReading): LabelHit | undefined {
  return page.hits.find((other) => isRightUnder(hit, other, page))
}

function headsOver(hit: LabelHit, page: PageReading): LabelHit | undefined {
  return page.hits.find((other) => isRightUnder(other, hit, page))
}

function isRightUnder(upper: LabelHit, lower: LabelHit, { layout }: PageReading): boolean {
  const gap = lower.top - upper.bottom
  return (
    Math.abs(upper.left - lower.left) < layout.charWidth &&
    gap > -0.4 * layout.lineHeight &&
    gap < 0.9 * layout.lineHeight &&
    !lower.uses.some((use) => meansSame(upper.uses, use)) // a translation
  )
}

/** The label is all of its cell, and beside it stands at least one other label and nothing else. */
function isHead({ segments, end, colon, right, ...area }: LabelHit, page: PageReading): boolean {
  const [own, ...more] = segments
  const beside = page.layout.segments.filter(
    (other) => other.left > right && sharedHeight(other, { ...area, right }) > 0.5,
  )
  return (
    own !== undefined &&
    more.length === 0 &&
    end === own.tokens.length &&
    !colon &&
    beside.length > 0 &&
    beside.every((other) => page.hitsOf.has(other))
  )
}

function plainRows(
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
