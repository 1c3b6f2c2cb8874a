import type { FieldName } from '../../../models/field.ts'
import { type Placement, type Region, regionsOf } from './find-regions.ts'
import type { LabelHit } from '../printed-labels/label-hit.ts'
import { goesOnAsName, isAnswered, isCaptionOf, isUnknownLabel } from './no-value.ts'
import {
  isInlineStyle,
  isOnlyUnderStyle,
  isUnderStyle,
  type PageStyle,
  type StyledPage,
} from './page-style.ts'
import type { PlacedValue } from './place-value.ts'
import { readRegion } from './read-region.ts'
import { isProven, provesItself } from './self-evident.ts'
import { fitOf } from './value-fit.ts'

/** A value found beside a label. */
export interface LabelValue extends PlacedValue {
  readonly placement: Placement
}

/** Reads the value of a field beside its label: behind it, then on the side where this page has its values, then on the others. */
export function valueAt(hit: LabelHit, field: FieldName, page: StyledPage): LabelValue | null {
  if (goesOnAsName(hit, field)) return null
  const { style } = page
  const regions = regionsOf(hit, page)
  const answered = isAnswered(hit, regions, page) || (!provesItself(field) && hasOwnCell(regions, style))
  for (const placement of orderOf(hit, field, style, regions)) {
    if (placement === 'below' && answered) continue
    const region = regions.find((one) => one.placement === placement)
    if (region !== undefined && !isProven(region, field) && isUnknownLabel(region, page)) continue
    const found = region === undefined ? null : readRegion(region, field, page)
    if (region === undefined || found === null || isCaptionOf(hit, found)) continue
    const fit = fitOf(found, hit, field, region, page)
    return { ...found, quality: found.quality * fit, placement }
  }
  return null
}

function orderOf(hit: LabelHit, field: FieldName, style: PageStyle, regions: readonly Region[]): Placement[] {
  if (hit.bracketed) return ['above', 'inline', 'right', 'below']
  const sides = sidesOf(style).toSorted(
    (a, b) => style[b] - style[a] + (a === 'right' ? -0.5 : b === 'right' ? 0.5 : 0),
  )
  const inline = regions.find(({ placement }) => placement === 'inline')
  const sure = inline !== undefined && (isProven(inline, field) || isInlineStyle(style))
  if (hit.tight && !sure && isRow(regions, hit)) return ['right', 'inline', 'below', 'above']
  return hit.tight && !sure ? [...sides, 'inline'] : ['inline', ...sides]
}

/** Where the values of the document stand right of their labels, and something stands there, nothing under it is meant. */
function hasOwnCell(regions: readonly Region[], style: PageStyle): boolean {
  return style.right > style.below + 1 && regions.some(({ placement }) => placement === 'right')
}

/** Where values may stand at all: labels that stand under their values have those of the next labels under them. */
function sidesOf(style: PageStyle): readonly ('right' | 'below' | 'above')[] {
  if (isOnlyUnderStyle(style)) return ['above']
  return isUnderStyle(style) ? ['right', 'below', 'above'] : ['right', 'below']
}

/** Under the label several words begin where it begins: the next label with its value rather than the value of this one. */
function isRow(regions: readonly Region[], hit: LabelHit): boolean {
  const [first, ...more] = regions.find(({ placement }) => placement === 'below')?.cell ?? []
  return first !== undefined && more.length > 0 && Math.abs(first.left - hit.left) < 0.005
}
