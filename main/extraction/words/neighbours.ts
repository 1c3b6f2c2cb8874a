import type { PageLayout, Segment } from './page-layout.ts'
import { type Area, sharedHeight } from '../../values/area.ts'
import type { Token } from './token.ts'

/** The segments that begin under a place where it begins, from top to bottom: at most `within` heights of a line lower, less than `aside` characters off. */
export function alignedUnder(
  place: Area,
  { segments, charWidth, lineHeight }: PageLayout,
  { within, aside = 2 }: { readonly within: number; readonly aside?: number },
): Segment[] {
  return segments.filter(
    (other) =>
      other.top > place.bottom - 0.3 * lineHeight &&
      other.top - place.bottom < within * lineHeight &&
      Math.abs(other.left - place.left) < aside * charWidth,
  )
}

/** The segments at the height of a place that begin right of it. */
export function besideRight(place: Area, height: Area, { segments }: PageLayout): Segment[] {
  return segments.filter((other) => other.left > place.right && sharedHeight(other, height) > 0.5)
}

/** The segment that a token stands in. */
export function segmentOf(token: Token | undefined, { segments }: PageLayout): Segment | undefined {
  return token === undefined ? undefined : segments.find(({ tokens }) => tokens.includes(token))
}
