import type { BareHit } from './label-hit.ts'
import { meansSame } from './label-uses.ts'
import type { PageLayout, Segment } from './page-layout.ts'
import { type Area, around } from './token.ts'

/**
 * Joins a label with its translation on the line under it ('Familienname' over 'Surname'), where the value stands between both heights: the cell
 * of a bilingual form.
 */
export function joinTranslations(hits: readonly BareHit[], layout: PageLayout): BareHit[] {
  const joined = hits.map((hit) => withTranslation(hit, hits, layout))
  const lowers = new Set(joined.flatMap((hit, index) => (hit === hits[index] ? [] : hit.segments.slice(1))))
  return joined.filter((hit) => !(hit.segments.length === 1 && hit.segments.some((one) => lowers.has(one))))
}

function withTranslation(hit: BareHit, hits: readonly BareHit[], layout: PageLayout): BareHit {
  const [segment, ...more] = hit.segments
  if (segment === undefined || more.length > 0 || hit.end < segment.tokens.length || hit.colon) return hit
  const lower = layout.segments.find(
    (other) =>
      other.line > segment.line &&
      Math.abs(other.left - segment.left) < layout.charWidth &&
      other.top - segment.bottom < 1.2 * layout.lineHeight,
  )
  if (lower === undefined || !translates(lower, hit, hits) || !valueBetween(segment, lower, layout))
    return hit
  return {
    ...hit,
    ...around([hit, lower]),
    tokens: [...hit.tokens, ...lower.tokens],
    segments: [segment, lower],
    end: lower.tokens.length,
  }
}

/** The lower line means the same, or is no label that is known and not set larger, as values are. */
function translates(lower: Segment, hit: BareHit, hits: readonly BareHit[]): boolean {
  const own = hits.find((other) => other !== hit && other.segments.includes(lower))
  if (own === undefined || own.uses.length === 0)
    return lower.tokens.every(({ text }) => !/\d/u.test(text)) && heightOf(lower) <= 1.25 * heightOf(hit)
  return own.uses.some((use) => meansSame(hit.uses, use))
}

/** Right of both lines stands something whose middle lies between theirs. */
function valueBetween(upper: Segment, lower: Segment, layout: PageLayout): boolean {
  const from = middle(upper)
  const to = middle(lower)
  const margin = 0.25 * (to - from)
  return layout.segments.some(
    (other) =>
      other.left > Math.max(upper.right, lower.right) &&
      middle(other) > from + margin &&
      middle(other) < to - margin,
  )
}

function heightOf(area: Area): number {
  return area.bottom - area.top
}

function middle(area: Area): number {
  return (area.top + area.bottom) / 2
}
