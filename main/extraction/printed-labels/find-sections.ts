import type { Section } from '../../../models/knowledge/label-table.ts'
import type { BareHit } from './label-hit.ts'
import { sectionNamed, sectionWithin } from './name-section.ts'
import type { PageLayout, Segment } from '../words/page-layout.ts'
import { textOf } from '../words/phrase.ts'
import { type Area, sharedHeight } from '../../values/area.ts'
import { alignedUnder, besideRight } from '../words/neighbours.ts'

/** A heading and whose data it announces. */
export interface SectionHeading extends Area {
  readonly section: Section
}

/** Persons of certificates head columns, with values right under them. */
const columns: ReadonlySet<Section> = new Set(['child', 'mother', 'father', 'husband', 'wife'])

/** Segments that are headings of the table and have no value beside them ('Arbeitgeber   Hansa GmbH' is a label, not a heading). */
export function findSections(layout: PageLayout, hits: readonly BareHit[]): SectionHeading[] {
  const isUsed = (segment: Pick<Segment, 'tokens'>): boolean =>
    hits.some((hit) => hit.segments.some(({ tokens }) => tokens === segment.tokens) && hit.uses.length > 0)
  const headings = layout.segments.flatMap((segment) => {
    const section = sectionNamed(textOf(segment.tokens))
    return section === null ? [] : [{ ...segment, section }]
  })
  const within = layout.lines.flatMap((line) => {
    if (headings.some((heading) => line.segments.some((segment) => segment.tokens === heading.tokens)))
      return []
    const section = sectionWithin(textOf(line.segments.flatMap((segment) => segment.tokens)))
    return section === null ? [] : [{ ...line, section }]
  })
  /** 'Firma' over 'Hansa GmbH' is a label with its value; over 'Name' or 'Anschrift' it is a heading. */
  const hasValueBelow = (heading: SectionHeading): boolean => {
    const [below] = alignedUnder(heading, layout, { within: 2 })
    return (
      below !== undefined &&
      !isNumberOnly(below) &&
      !hits.some((hit) => hit.segments[0] === below && hit.from <= 2)
    )
  }
  const isHeading = (segment: Segment): boolean =>
    headings.some((heading) => heading.tokens === segment.tokens)
  const isLabel = (segment: Segment): boolean => hits.some((hit) => hit.segments.includes(segment))
  const alone = headings.filter((heading) => {
    const label = hits.find((hit) => hit.segments.some(({ tokens }) => tokens === heading.tokens)) ?? heading
    const right = valuesBeside(heading, label, layout).find((other) => !isNumberOnly(other))
    const isOwnLabel =
      !columns.has(heading.section) &&
      'uses' in label &&
      label.uses.length > 0 &&
      hasValueBelow(heading) &&
      !rolesBeside(heading, headings).some((other) => !hasValueBelow(other)) &&
      !headsColumn(heading, headings, layout, hits)
    const isAnswered = right !== undefined && !isHeading(right) && !isLabel(right)
    const isField = heading.section === 'other' && isUsed(heading) // its value may be anywhere
    return !isAnswered && !isOwnLabel && (!isField || right !== undefined)
  })
  return [...alone.map((heading) => fromItsNumber(heading, layout)), ...within]
}

/** What stands beside a heading, also in two lines of a cell with the heading at the middle of their height. */
function valuesBeside(heading: SectionHeading, label: Area, layout: PageLayout): Segment[] {
  const onLine = besideRight(heading, label, layout)
  if (onLine.length > 0) return onLine
  const near = layout.segments.filter(
    (other) => other.left > heading.right && sharedHeight(other, label) > 0.1,
  )
  const isBoth = near.some((one) =>
    near.some((other) => other.top > one.top && other.left - one.left < layout.charWidth),
  )
  return isBoth ? near : []
}

/** '4.2' in a column of its own. */
function isNumberOnly({ tokens }: Segment): boolean {
  return tokens.length === 1 && /^\d{1,2}(?:\.\d{1,2})*\.?$/u.test(tokens[0]?.text ?? '')
}

/** A heading left of its rows begins with the first of them, where its number stands: '4' over 'Referenzperson'. */
function fromItsNumber(
  heading: SectionHeading,
  { segments, charWidth, lineHeight }: PageLayout,
): SectionHeading {
  const number = segments.find(
    (other) =>
      isNumberOnly(other) &&
      Math.abs(other.left - heading.left) < charWidth &&
      other.top < heading.top &&
      heading.top - other.bottom < lineHeight,
  )
  return number === undefined ? heading : { ...heading, top: number.top - lineHeight / 2 }
}

/** Headings of others in the same row: 'Ausbildende/r | Auszubildende/r' over two columns, each with labels of its own. */
function rolesBeside(heading: SectionHeading, headings: readonly SectionHeading[]): SectionHeading[] {
  return headings.filter((other) => other.section !== heading.section && sharedHeight(other, heading) > 0.5)
}

/** 'Verpflichtungsgeber | Begünstigte Person' over a table: the rows under it begin with labels, left of all such headings. */
function headsColumn(
  heading: SectionHeading,
  headings: readonly SectionHeading[],
  { segments, lineHeight }: PageLayout,
  hits: readonly BareHit[],
): boolean {
  const row = [heading, ...rolesBeside(heading, headings)]
  if (row.length < 2) return false
  const left = Math.min(...row.map((one) => one.left))
  const below = segments
    .filter((one) => one.top > heading.bottom - 0.3 * lineHeight && one.top - heading.bottom < 3 * lineHeight)
    .toSorted((a, b) => a.left - b.left)[0]
  const opens = hits.some((hit) => hit.segments[0] === below && hit.from <= 2 && hit.uses.length > 0)
  return below !== undefined && below.right < left && opens
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
