import { centredValue } from './centred-value.ts'
import type { LabelHit } from '../printed-labels/label-hit.ts'
import type { Segment } from '../words/page-layout.ts'
import type { PageReading } from '../printed-labels/read-page.ts'
import { opensLabel } from './opens-label.ts'
import { currentColumn } from './read-table.ts'
import { rowsBeside } from './rows-beside.ts'
import { headsColumn } from './table-header.ts'
import { sharedHeight } from '../../values/area.ts'
import type { Token } from '../words/token.ts'
import { alignedUnder, segmentOf } from '../words/neighbours.ts'

/** Where a value stands as seen from its label. */
export type Placement = 'inline' | 'right' | 'below' | 'above'

export interface Region {
  readonly placement: Placement
  readonly lines: readonly (readonly Token[])[]
  readonly cell: readonly Token[] // the first segment of the first line: a text does not run over the gap to the next
}

/** Each label is asked for by several entries: its places are found once for the labels of a page. */
const known = new WeakMap<PageReading['hits'], Map<LabelHit, readonly Region[]>>()

/** The places around a label that can hold its value. Other labels are borders. */
export function regionsOf(hit: LabelHit, page: PageReading): readonly Region[] {
  const ofPage = known.get(page.hits) ?? new Map<LabelHit, readonly Region[]>()
  known.set(page.hits, ofPage)
  const regions = ofPage.get(hit) ?? findRegions(hit, page)
  ofPage.set(hit, regions)
  return regions
}

function findRegions(hit: LabelHit, page: PageReading): Region[] {
  const inline = inlineOf(hit, page)
  const right = rightOf(hit, page)
  const regions: Region[] = []
  if (inline.length > 0) {
    const line = [...inline, ...right.flatMap((segment) => segment.tokens)]
    regions.push({
      placement: 'inline',
      lines: withNextLines(line, hit, page),
      cell: inline,
    })
  }
  const centred = inline.length === 0 ? centredValue(hit, page) : null
  const lower = inline.length === 0 && right.length === 0 ? oneLineDown(hit, page) : null
  const [next] = lower === null ? right : [lower]
  if (centred !== null) regions.push({ placement: 'right', lines: [centred], cell: centred })
  else if (next !== undefined && (inline.length === 0 || hit.tight) && !headsColumn(hit, page)) {
    const chosen = lower?.tokens ?? currentColumn(right, page.layout)
    const cell = chosen.length === next.tokens.length ? chosen : next.tokens
    regions.push({
      placement: 'right',
      lines: withNextLines(chosen, hit, page),
      cell,
    })
  }
  for (const side of ['below', 'above'] as const) {
    const caption = side === 'above' && hit.bracketed
    const rows = caption ? overCaption(hit, page) : rowsBeside(hit, page, side, side === 'below' ? 4 : 2)
    const [nearest] = rows
    if (nearest === undefined) continue
    regions.push({ placement: side, lines: rows, cell: firstCell(nearest, page) })
  }
  return regions
}

/** What was written on the line over '(Vor- und Zuname)': captions stand under the middle of the line, the writing begins at its left. */
function overCaption(hit: LabelHit, page: PageReading): (readonly Token[])[] {
  const line = page.layout.lines.findLast((one) => one.bottom <= hit.top + 0.4 * page.layout.lineHeight)
  if (line === undefined || hit.top - line.bottom > 2.6 * page.layout.lineHeight) return []
  const shared = (segment: Segment): number =>
    Math.min(segment.right, hit.right) - Math.max(segment.left, hit.left)
  const [nearest] = line.segments.toSorted((a, b) => shared(b) - shared(a))
  const written = nearest !== undefined && shared(nearest) > -30 * page.layout.charWidth
  return written && !opensLabel(nearest, page) ? [nearest.tokens] : []
}

/** The tokens of a row up to the first gap. */
function firstCell(row: readonly Token[], page: PageReading): Token[] {
  const segment = segmentOf(row[0], page.layout)
  return row.filter((token) => segment === undefined || segment.tokens.includes(token))
}

/** What stands behind the label in its own segment, up to the next label. */
export function inlineOf(hit: LabelHit, page: PageReading): readonly Token[] {
  const segment = hit.segments.at(-1)
  if (segment === undefined) return []
  const next = (page.hitsOf.get(segment) ?? []).find((other) => other !== hit && other.from >= hit.end)
  return segment.tokens.slice(hit.end, next?.from ?? segment.tokens.length)
}

/** The segments on the same height right of the label, up to the next label. */
function rightOf(hit: LabelHit, page: PageReading): Segment[] {
  const behind = page.layout.segments.filter(
    (other) => !hit.segments.includes(other) && other.left >= hit.right - page.layout.charWidth,
  )
  const onLine =
    hit.segments
      .map((segment) => behind.filter((other) => segment.line === other.line))
      .find(([next]) => next !== undefined && (hit.segments.length === 1 || !opensLabel(next, page))) ?? []
  const beside = onLine.length > 0 ? onLine : behind.filter((other) => sharedHeight(other, hit) >= 0.35)
  const segments = beside.toSorted((a, b) => a.left - b.left)
  const border = segments.findIndex((segment) => opensLabel(segment, page))
  return border < 0 ? segments : segments.slice(0, border)
}

/** 'Einzige Wohnung' over '   Lindenstraße 30': nothing stands beside the label, and the line under it begins in the column where other labels have their values. */
function oneLineDown(hit: LabelHit, page: PageReading): Segment | null {
  const { lines, segments, charWidth, lineHeight } = page.layout
  const own = hit.segments.at(-1)
  const below = lines[(own?.line ?? lines.length) + 1]
  const [only, ...more] = below?.segments ?? []
  if (only === undefined || more.length > 0 || only.left < hit.right || opensLabel(only, page)) return null
  const answered = page.hits.filter(({ segments: [segment], from, end }) =>
    segments.some(
      (other) =>
        other !== only &&
        other.line === segment?.line &&
        from <= 2 &&
        end >= segment.tokens.length &&
        Math.abs(other.left - only.left) < 0.5 * charWidth,
    ),
  )
  return only.top - hit.bottom < 2.6 * lineHeight && answered.length >= 2 ? only : null
}

/** Lines that go on under a value: left-aligned with it, close, and with nothing left of them that they could belong to. */
function withNextLines(first: readonly Token[], hit: LabelHit, page: PageReading): (readonly Token[])[] {
  const lines = [first]
  const start = first[0]
  if (start === undefined) return lines
  const { charWidth, lineHeight } = page.layout
  let bottom = Math.max(...first.map((token) => token.bottom))
  while (lines.length < 4) {
    const next = page.layout.segments
      .filter(
        (other) =>
          other.top > bottom - 0.3 * lineHeight &&
          other.top - bottom < (opensPostalLine(other) ? 2.4 : 1.2) * lineHeight,
      )
      .find(
        (other) =>
          Math.abs(other.left - start.left) < 2 * charWidth || isFlushRight(other, first, hit, charWidth),
      )
    if (next === undefined || opensLabel(next, page) || hit.segments.includes(next)) break
    if (
      !opensPostalLine(next) && // beside a label of several lines
      page.layout.segments.some(
        (other) =>
          other.right < next.left &&
          sharedHeight(other, next) > 0.5 &&
          other.right > hit.left &&
          !hit.segments.includes(other),
      )
    )
      break
    lines.push(next.tokens)
    bottom = next.bottom
  }
  const wrapped = lines.length === 1 ? nextOfParagraph(first, hit, page) : null
  return wrapped === null ? lines : [...lines, wrapped]
}

/** In a column that is set flush right the next line of a value ends where the first one does. */
function isFlushRight(next: Segment, first: readonly Token[], hit: LabelHit, charWidth: number): boolean {
  const right = first.at(-1)?.right ?? 0
  return next.left > hit.right && Math.abs(next.right - right) < 0.5 * charWidth
}

/** A text behind its label goes on where the label begins. */
function nextOfParagraph(first: readonly Token[], hit: LabelHit, page: PageReading): readonly Token[] | null {
  const [last, segment] = [first.at(-1), hit.segments.at(-1)]
  if (last === undefined || segment === undefined || segment.tokens.at(-1) !== last) return null
  const [next] = alignedUnder(segment, page.layout, { within: 0.8, aside: 1 })
  return next !== undefined && !opensLabel(next, page) ? next.tokens : null
}

/** '04229 Leipzig': the second line of an address, in forms often in a row of its own. */
function opensPostalLine({ tokens }: Segment): boolean {
  return /^\d{5}$/u.test(tokens[0]?.text ?? '') && /^\p{Lu}/u.test(tokens[1]?.text ?? '')
}
