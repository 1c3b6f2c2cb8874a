import type { LabelHit } from '../printed-labels/label-hit.ts'
import type { PageLayout, Segment } from '../words/page-layout.ts'
import type { PageReading } from '../printed-labels/read-page.ts'
import { sharedHeight } from '../../values/area.ts'
import { alignedUnder } from '../words/neighbours.ts'

/**
 * Does a label head a column of a table? Beside it stands another label with nothing between them, or under it and under the words right of it stand
 * cells of one row. Then the words right of it are the head of the next column, known or not, and no value.
 */
export function headsColumn(hit: LabelHit, page: PageReading): boolean {
  const [segment, ...more] = hit.segments
  if (segment === undefined || more.length > 0 || hit.colon || hit.end < segment.tokens.length) return false
  const row = page.layout.lines[segment.line]?.segments ?? []
  const at = row.indexOf(segment)
  const next = row[at + 1]
  if (next === undefined || row.length < 3) return false
  const before = row[at - 1]
  const besideLabel = before !== undefined && isLabelOnly(before, page)
  return besideLabel && haveCells(segment, next, page.layout)
}

/** All words of the segment are a label: its value does not stand in it. */
function isLabelOnly(segment: Segment, page: PageReading): boolean {
  return (page.hitsOf.get(segment) ?? []).some(
    (hit) => hit.from <= 2 && hit.end === segment.tokens.length && !hit.colon,
  )
}

/** Right under both begins a cell at the same place, and both cells are of one row. */
function haveCells(head: Segment, next: Segment, layout: PageLayout): boolean {
  const [own] = alignedUnder(head, layout, { within: 2.6 })
  const [beside] = alignedUnder(next, layout, { within: 2.6 })
  return own !== undefined && beside !== undefined && own !== beside && sharedHeight(own, beside) > 0.5
}
