import type { Section } from '../../models/knowledge/label-table.ts'
import type { BareHit } from './label-hit.ts'
import { sectionNamed, sectionWithin } from './label-vocabulary.ts'
import type { PageLayout, Segment } from './page-layout.ts'
import { toPhrase } from './phrase.ts'
import { type Area, sharedHeight } from './token.ts'

/** A heading and whose data it announces. */
export interface SectionHeading extends Area {
  readonly section: Section
}

/** Segments that are headings of the table and have no value beside them ('Arbeitgeber   Hansa GmbH' is a label, not a heading). */
export function findSections(layout: PageLayout, hits: readonly BareHit[]): SectionHeading[] {
  const isUsed = (segment: Segment): boolean =>
    hits.some((hit) => hit.segments.includes(segment) && hit.uses.length > 0)
  const headings = layout.segments.flatMap((segment) => {
    const section = sectionNamed(toPhrase([segment.tokens]).text)
    return section === null || (section === 'other' && isUsed(segment)) ? [] : [{ ...segment, section }]
  })
  const within = layout.lines.flatMap((line) => {
    if (headings.some((heading) => line.segments.some((segment) => segment.tokens === heading.tokens)))
      return []
    const section = sectionWithin(toPhrase([line.segments.flatMap((segment) => segment.tokens)]).text)
    return section === null ? [] : [{ ...line, section }]
  })
  const isHeading = (segment: Segment): boolean =>
    headings.some((heading) => heading.tokens === segment.tokens)
  const isLabel = (segment: Segment): boolean => hits.some((hit) => hit.segments.includes(segment))
  const alone = headings.filter((heading) => {
    const label = hits.find((hit) => hit.segments.some(({ tokens }) => tokens === heading.tokens)) ?? heading
    const right = layout.segments.find(
      (other) => other.left > heading.right && sharedHeight(other, label) > 0.5,
    )
    return right === undefined || isHeading(right) || isLabel(right)
  })
  return [...alone, ...within]
}

/** The section a place belongs to: the nearest heading above it that does not stand right of it. */
export function sectionAt(
  headings: readonly SectionHeading[],
  place: Area,
  before: Section | null,
): Section | null {
  let best: SectionHeading | null = null
  for (const heading of headings) {
    const above = heading.top <= place.top + 1e-6
    const reaches = heading.left <= place.left + 0.02
    if (!above || !reaches) continue
    const sameRow = best !== null && sharedHeight(best, heading) > 0.5
    if (best === null || (sameRow ? heading.left > best.left : heading.top > best.top)) best = heading
  }
  return best?.section ?? before
}
