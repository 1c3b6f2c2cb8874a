import type { BareHit } from './label-hit.ts'
import { meansSame } from './label-uses.ts'
import type { PageLayout, Segment } from '../words/page-layout.ts'
import { type Area, around } from '../../values/area.ts'

/**
 * Joins a label with its translation on the line under it ('Familienname' over 'Surname'), where the value stands between both heights: the cell
 * of a bilingual form. What stands there in brackets belongs to the label in any case.
 */
export function joinTranslations(hits: readonly BareHit[], layout: PageLayout): BareHit[] {
  const inLine = joinBeside(hits, layout)
  const joined = inLine.map((hit) => withTranslation(hit, inLine, layout))
  const lowers = new Set(joined.flatMap((hit) => hit.segments.slice(1)))
  return joined.filter((hit) => !(hit.segments.length === 1 && hit.segments.some((one) => lowers.has(one))))
}

/** 'Vorname | First name': the next label of the line means the same. */
function joinBeside(hits: readonly BareHit[], layout: PageLayout): BareHit[] {
  const joined: BareHit[] = []
  for (const hit of hits) {
    const before = joined.at(-1)
    if (before === undefined || !adjoins(before, hit, layout) || !repeats(before, hit)) joined.push(hit)
    else joined.splice(-1, 1, withBeside(before, hit))
  }
  return joined
}

function adjoins(hit: BareHit, next: BareHit, layout: PageLayout): boolean {
  const [own, ...lower] = hit.segments
  const [other, ...otherLower] = next.segments
  if (own === undefined || other === undefined || lower.length + otherLower.length > 0 || hit.colon)
    return false
  if (own === other) return next.from === hit.end
  const atEdges = hit.end === own.tokens.length && next.from === 0 && own.line === other.line
  return atEdges && other.left - own.right < 4 * layout.charWidth
}

function repeats(hit: BareHit, next: BareHit): boolean {
  if (hit.role !== next.role) return false // 'Elternteil des Kindes' is not the child
  return next.uses.length === 0 ? hit.uses.length === 0 : next.uses.some((use) => meansSame(hit.uses, use))
}

function withBeside(hit: BareHit, next: BareHit): BareHit {
  const tokens = [...hit.tokens, ...next.tokens]
  const segments = [...new Set([...hit.segments, ...next.segments])]
  return { ...hit, ...around(tokens), tokens, segments, end: next.end, colon: next.colon, tight: next.tight }
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
  if (lower === undefined || !translates(lower, hit, hits)) return hit
  if (!inBrackets(lower) && !valueBetween(segment, lower, hits, layout)) return hit
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

/** '(alleinige Wohnung)' under 'Derzeitige Anschrift' says more about it. */
function inBrackets({ tokens }: Segment): boolean {
  return tokens[0]?.text === '(' && tokens.at(-1)?.text === ')'
}

/** Right of both lines stands something whose middle lies between theirs. */
function valueBetween(upper: Segment, lower: Segment, hits: readonly BareHit[], layout: PageLayout): boolean {
  const from = middle(upper)
  const to = middle(lower)
  const margin = 0.25 * (to - from)
  const right = layout.segments
    .filter(
      (other) =>
        other.left > Math.max(upper.right, lower.right) &&
        middle(other) > from + margin &&
        middle(other) < to - margin,
    )
    .toSorted((a, b) => a.left - b.left)
  const [nearest] = right
  return nearest !== undefined && !hits.some((hit) => hit.segments.includes(nearest)) // a label there begins the next column
}

function heightOf(area: Area): number {
  return area.bottom - area.top
}

function middle(area: Area): number {
  return (area.top + area.bottom) / 2
}
