import type { LabelHit } from '../printed-labels/label-hit.ts'
import type { Segment } from '../words/page-layout.ts'
import type { PageReading } from '../printed-labels/read-page.ts'
import { sharedHeight } from '../../values/area.ts'
import type { Token } from '../words/token.ts'

/** Lines of one value are set closer than this, in heights of a line. */
const closeBelow = 0.9

/**
 * The lines of a value beside a label that stands at the middle of their height, as in tables whose cells are centred: 'Studiengang' beside
 * 'MBA in Digital' / 'Transformation'. Null where the value begins on the line of its label.
 */
export function centredValue(hit: LabelHit, page: PageReading): readonly Token[] | null {
  const { charWidth, lineHeight, segments } = page.layout
  const middle = (hit.top + hit.bottom) / 2
  const [first] = segments
    .filter(
      (other) =>
        other.left >= hit.right - charWidth &&
        Math.abs((other.top + other.bottom) / 2 - middle) < 1.1 * lineHeight,
    )
    .toSorted((a, b) => a.left - b.left)
  if (first === undefined) return null
  const column = segments
    .filter((other) => Math.abs(other.left - first.left) < 1.5 * charWidth && isFree(other, hit, page))
    .toSorted((a, b) => a.top - b.top)
  const block = closeAround(column, column.indexOf(first), lineHeight)
  const [top, bottom] = [block[0]?.top ?? 0, block.at(-1)?.bottom ?? 0]
  const isCentred = Math.abs((top + bottom) / 2 - middle) < 0.3 * lineHeight
  const isHigher = top < hit.top - 0.3 * lineHeight && bottom > hit.bottom + 0.3 * lineHeight
  return block.length > 1 && isCentred && isHigher ? block.flatMap(({ tokens }) => tokens) : null
}

/** No label itself, and with nothing but this label left of it. */
function isFree(segment: Segment, hit: LabelHit, page: PageReading): boolean {
  const isLabel = (page.hitsOf.get(segment) ?? []).some((other) => other.from <= 2 && !other.tight)
  return (
    !isLabel &&
    page.layout.segments.every(
      (other) =>
        other.right >= segment.left ||
        other.right <= hit.left ||
        sharedHeight(other, segment) <= 0.5 ||
        hit.segments.includes(other),
    )
  )
}

/** The lines around one of them that follow each other closely. */
function closeAround(column: readonly Segment[], at: number, lineHeight: number): readonly Segment[] {
  const follows = (upper: Segment | undefined, lower: Segment | undefined): boolean =>
    upper !== undefined && lower !== undefined && lower.top - upper.bottom < closeBelow * lineHeight
  if (at < 0) return []
  let [from, to] = [at, at]
  while (follows(column[from - 1], column[from])) from--
  while (follows(column[to], column[to + 1])) to++
  return column.slice(from, to + 1)
}
