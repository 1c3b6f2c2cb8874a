import type { Box, PlaneMap } from '../../models/place.ts'

interface Point {
  readonly x: number
  readonly y: number
}

export function mapPoint(m: PlaneMap, { x, y }: Point): Point {
  const w = m[6] * x + m[7] * y + m[8]
  return { x: (m[0] * x + m[1] * y + m[2]) / w, y: (m[3] * x + m[4] * y + m[5]) / w }
}

/** The level rectangle around the mapped corners of `box`. */
export function mapBox(m: PlaneMap, { x, y, width, height }: Box): Box {
  const corners = [
    { x, y },
    { x: x + width, y },
    { x: x + width, y: y + height },
    { x, y: y + height },
  ].map((corner) => mapPoint(m, corner))
  const [xs, ys] = [corners.map((corner) => corner.x), corners.map((corner) => corner.y)]
  const [left, top] = [Math.min(...xs), Math.min(...ys)]
  return { x: left, y: top, width: Math.max(...xs) - left, height: Math.max(...ys) - top }
}

/** Maps a box to fractions of a page and cuts it at the page's edges. */
export function mapOntoPage(toPage: PlaneMap, box: Box): Box {
  const mapped = mapBox(toPage, box)
  const [x, y] = [clamp(mapped.x), clamp(mapped.y)]
  return { x, y, width: clamp(mapped.x + mapped.width) - x, height: clamp(mapped.y + mapped.height) - y }
}

function clamp(fraction: number): number {
  return Math.min(1, Math.max(0, fraction))
}
