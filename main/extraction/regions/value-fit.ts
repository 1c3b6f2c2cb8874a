import type { FieldName } from '../../../models/field.ts'
import { trust } from '../candidate.ts'
import type { Region } from './find-regions.ts'
import type { LabelHit } from '../printed-labels/label-hit.ts'
import { isInlineStyle, type StyledPage } from './page-style.ts'
import type { PageReading } from '../printed-labels/read-page.ts'
import type { PlacedValue } from './place-value.ts'
import { isProven } from './self-evident.ts'
import type { Token } from '../words/token.ts'

/** How well a value fits its label, 0..1: how surely the label was recognised, how usual the place is on this page, whether it is a label itself. */
export function fitOf(
  { tokens }: PlacedValue,
  hit: LabelHit,
  field: FieldName,
  region: Region,
  page: StyledPage,
): number {
  const label = isLabel(tokens, region, hit, page) ? trust.labelWord : 1
  return placementQuality(hit, field, region, page) * labelQuality(hit) * label
}

/** Mean confidence of a label's words from which it is not taken for another. */
const legibleLabel = 0.6

/** A label that was hardly recognised may be another one. */
function labelQuality({ exact, tokens }: LabelHit): number {
  const mean = tokens.reduce((sum, { confidence }) => sum + confidence, 0) / Math.max(1, tokens.length)
  if (mean < legibleLabel) return trust.illegibleLabel
  return exact ? 1 : trust.misreadLabel
}

function placementQuality(hit: LabelHit, field: FieldName, region: Region, page: StyledPage): number {
  const { style } = page
  const mayBeLabel = hit.tight && !isProven(region, field) && !isInlineStyle(style)
  if (mayBeLabel && !beginsColumn(region, page)) return trust.tightText
  if (region.placement === 'inline') return hit.colon ? 1 : trust.tight
  if (region.placement === 'above') return hit.bracketed || style.above > 1 ? 1 : trust.againstStyle
  const other = region.placement === 'right' ? style.below : style.right
  return other > style[region.placement] + 1 ? trust.againstStyle : 1
}

/** A narrow column of values: others begin at the same place. */
function beginsColumn({ cell }: Region, { layout }: PageReading): boolean {
  const [first] = cell
  if (first === undefined) return false
  const aligned = layout.lines.filter((line) =>
    line.segments.some(({ tokens }) =>
      tokens.some((token) => token !== first && Math.abs(token.left - first.left) < 0.3 * layout.charWidth),
    ),
  )
  return aligned.length >= 3
}

/** The words of a value that are a label where they stand are hardly a name; on another line the label may have its own value behind it. */
function isLabel(tokens: readonly Token[], { placement }: Region, own: LabelHit, page: PageReading): boolean {
  const elsewhere = placement === 'below' || placement === 'above'
  return page.hits.some(
    (hit) =>
      hit !== own &&
      hit.exact &&
      hit.tokens[0] === tokens[0] &&
      (hit.tokens.length >= tokens.length || elsewhere),
  )
}
