import type { FieldName } from '../../../models/field.ts'
import { inlineOf, regionsOf } from './find-regions.ts'
import { isAnswered } from './no-value.ts'
import type { LabelHit } from '../printed-labels/label-hit.ts'
import type { PageReading } from '../printed-labels/read-page.ts'
import { textOf } from '../words/phrase.ts'
import type { PlacedValue } from './place-value.ts'
import { readRegion } from './read-region.ts'
import { provesItself } from './self-evident.ts'

/** How many values of a document prove themselves (dates, amounts ...) at each side of their labels: forms are set in one style. */
export interface PageStyle {
  readonly right: number
  readonly below: number
  readonly above: number
  /** Behind their labels without colon or gap: 'GÜLTIG BIS/VALID UNTIL 14-04-27'. */
  readonly inline: number
}

/** A page with the style of its document. */
export interface StyledPage extends PageReading {
  readonly style: PageStyle
}

type Counts = { -readonly [side in keyof PageStyle]: PageStyle[side] }

/** Learns the style of a document from the values whose type cannot be mistaken, on all its pages: the last one often has only a few labels. */
export function styleOf(pages: readonly PageReading[]): PageStyle {
  const style: Counts = { right: 0, below: 0, above: 0, inline: 0 }
  for (const page of pages) countSides(page, style)
  return style
}

function countSides(page: PageReading, style: Counts): void {
  for (const hit of page.hits) {
    const field = provenBy(hit)
    if (field === undefined) continue
    if (inlineOf(hit, page).length > 0) {
      if (hit.tight && valueInside(hit, field, page)) style.inline++
      continue
    }
    const regions = regionsOf(hit, page)
    const fitting = (['right', 'below', 'above'] as const).filter((placement) =>
      regions.some(
        (region) =>
          region.placement === placement &&
          (field !== 'address' || /\d{5}/u.test(textOf(region.cell))) && // a street alone may be the line before
          opensRegion(readRegion(region, field, page)),
      ),
    )
    if (fitting[0] === 'below' && isAnswered(hit, regions, page)) continue
    const [only] = fitting
    if (only !== undefined && fitting.length === 1) style[only]++
  }
}

/** A value stands at the beginning of its place; further behind it belongs to a sentence. */
function opensRegion(found: PlacedValue | null): boolean {
  return found !== null && found.phrase.text.indexOf(found.raw) <= mostBefore
}

/** So many characters may stand before it: 'Leipzig, den '. */
const mostBefore = 12

function valueInside(hit: LabelHit, field: FieldName, page: PageReading): boolean {
  const inline = regionsOf(hit, page).find(({ placement }) => placement === 'inline')
  return inline !== undefined && readRegion(inline, field, page) !== null
}

/** The field of a label whose value cannot be mistaken; a postal code and place are an address. */
function provenBy(hit: LabelHit): FieldName | undefined {
  if (hit.uses.some((use) => use.part === 'city' || use.part === 'postalCode')) return 'address'
  return hit.uses.find((use) => use.part === 'whole' && provesItself(use.entry.field))?.entry.field
}

/** The values of the document stand behind their labels with nothing but a space between. */
export function isInlineStyle(style: PageStyle): boolean {
  return style.inline >= 2 && style.inline > style.right + style.below
}

/** The labels of the document stand under their values (and under a line to write on); one alone may be read across two rows. */
export function isUnderStyle(style: PageStyle): boolean {
  return style.above > Math.max(1, style.right, style.below)
}

/** All labels of the document stand under their values: so many that a few others were misread. */
export function isOnlyUnderStyle(style: PageStyle): boolean {
  return style.above >= 3 && style.above > 3 * (style.right + style.below)
}
