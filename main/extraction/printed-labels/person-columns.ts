import type { Section } from '../../../models/knowledge/label-table.ts'
import type { SectionHeading } from './find-sections.ts'
import type { LabelHit } from './label-hit.ts'
import { sharedHeight } from '../../values/area.ts'

const noPersons: ReadonlySet<Section> = new Set(['flat', 'institution', 'other'])

/**
 * In a table whose columns are persons ('Ehemann | Ehefrau') a label at the beginning of a row stands for one value in each column: it is
 * repeated, once for every person. Headings may be centred over their columns: a value begins behind the heading before its own. What heads such
 * columns has no value of its own.
 */
export function repeatByColumn(hits: readonly LabelHit[], headings: readonly SectionHeading[]): LabelHit[] {
  const heads = new Set<SectionHeading>()
  const repeated = hits.flatMap((hit) => {
    const columns = columnsAbove(hit, headings)
    if (columns.length < 2) return [hit]
    for (const column of columns) heads.add(column)
    return columns.map((column, index) => ({
      ...hit,
      section: column.section,
      right: columns[index - 1]?.right ?? hit.right,
    }))
  })
  const isHead = (hit: LabelHit): boolean =>
    [...heads].some(({ left, top }) => Math.abs(left - hit.left) < edge && Math.abs(top - hit.top) < edge)
  return repeated.map((hit) => (isHead(hit) ? { ...hit, uses: [] } : hit))
}

const edge = 0.01 // of the page: a value may begin a little left of its heading

/** The headings of persons on one line above the label and right of it, with no other heading between. */
function columnsAbove(hit: LabelHit, headings: readonly SectionHeading[]): SectionHeading[] {
  const above = headings.filter((heading) => heading.bottom <= hit.top + edge)
  const nearest = above.toSorted((a, b) => b.top - a.top)[0]
  if (nearest === undefined) return []
  const row = above.filter((heading) => sharedHeight(heading, nearest) > 0.5)
  const beside = row.every((heading) => !noPersons.has(heading.section) && heading.left > hit.right - edge)
  return beside ? row.toSorted((a, b) => a.left - b.left) : []
}
