import { smallestQuadrilateral, convexHull, polygonArea } from './convex-hull.ts'
import { darkThreshold } from './dark-threshold.ts'
import type { GreyImage, Point } from './grey-image.ts'
import type { Quadrilateral } from './homography.ts'
import { largestAreas, type Area } from './largest-areas.ts'
import { shrink, shrinkFactor } from './shrink.ts'
import { soften } from './soften.ts'

const workingSidePx = 400
const leastShare = 0.025
/** How much of the quadrilateral its hull must fill; rounded corners of a card cost about 2 %. */
const leastFill = 0.92
/** How much of the hull is bright itself: text and a portrait are dark, an open net of light patches is no paper. */
const leastBrightness = 0.55
const leastContrast = 25
/** Brightness about the threshold at which a sheet is looked for; one in a shadow is whole only further below. */
const levels = [0, 25, -25, -45]
/** Opposite sides of a sheet that a phone sees from one side are at least so much alike. */
const usualEvenness = 0.85
const clearOfEdge = 0.015

/**
 * Finds the sheet or card in a photograph by its own brightness: the largest bright area whose outline is a quadrilateral, cut free from a
 * darker ground on at least two sides. Of the levels of brightness tried the most likely outline counts. Null when the whole picture is paper, when nothing fits, or when several objects lie side by side.
 * Corners clockwise, beginning with the one that lies top left, in pixels of `image`.
 */
export function findPageQuadrilateral(image: GreyImage): Quadrilateral | null {
  const factor = shrinkFactor(image, workingSidePx)
  const small = soften(soften(shrink(image, factor)))
  const threshold = darkThreshold(small)
  const sheets = levels.flatMap((above) => sheetAbove(small, threshold + above) ?? [])
  const [best] = sheets.toSorted((a, b) => b.likeness - a.likeness)
  return best
    ? clockwiseFromTopLeft(best.corners.map(({ x, y }) => ({ x: x * factor, y: y * factor })))
    : null
}

interface Sheet {
  readonly corners: readonly Point[]
  readonly likeness: number // 0..1, of its outline to a sheet seen at a slant
}

function sheetAbove(image: GreyImage, level: number): Sheet | null {
  const [largest, second] = largestAreas(image, (value) => value > level)
  const pixels = image.widthPx * image.heightPx
  if (!largest || largest.pixels < pixels * leastShare) return null
  if (second && second.pixels > largest.pixels * 0.3) return null
  const hull = convexHull(largest.outline)
  const corners = smallestQuadrilateral(hull)
  if (!corners) return null
  const hullArea = polygonArea(hull)
  const fill = hullArea / polygonArea(corners)
  const fits = fill > leastFill && largest.pixels > hullArea * leastBrightness
  return fits && isCutFree(image, corners) && contrast(image, largest) > leastContrast
    ? { corners, likeness: fill * Math.min(1, evenness(corners) / usualEvenness) }
    : null
}

/** How much shorter one side of a pair of opposite ones is, 0..1: a shadow cuts a corner off. */
function evenness([a, b, c, d]: readonly Point[]): number {
  if (!a || !b || !c || !d) return 0
  const ratio = (one: number, other: number): number => Math.min(one, other) / Math.max(one, other, 1)
  return Math.min(ratio(distance(a, b), distance(c, d)), ratio(distance(b, c), distance(d, a)))
}

function distance(p: Point, q: Point): number {
  return Math.hypot(p.x - q.x, p.y - q.y)
}

/** At least two sides keep clear of the picture's edge; with one (a dark header, a scanner's shadow) the page is not cut out. */
function isCutFree(image: GreyImage, corners: readonly Point[]): boolean {
  const margin = Math.max(image.widthPx, image.heightPx) * clearOfEdge
  const clearSides = corners.filter((corner, n) => {
    const next = corners[(n + 1) % corners.length] ?? corner
    const [x, y] = [(corner.x + next.x) / 2, (corner.y + next.y) / 2]
    return x > margin && y > margin && x < image.widthPx - margin && y < image.heightPx - margin
  })
  return clearSides.length >= 2
}

/** How much brighter the area is than everything else. */
function contrast(image: GreyImage, area: Area): number {
  let total = 0
  for (const value of image.grey) total += value
  const outside = image.grey.length - area.pixels
  return outside === 0 ? 0 : area.brightness / area.pixels - (total - area.brightness) / outside
}

function clockwiseFromTopLeft(corners: readonly Point[]): Quadrilateral | null {
  const centre = {
    x: corners.reduce((sum, corner) => sum + corner.x, 0) / 4,
    y: corners.reduce((sum, corner) => sum + corner.y, 0) / 4,
  }
  const angle = (p: Point): number => Math.atan2(p.y - centre.y, p.x - centre.x)
  const ordered = corners.toSorted((a, b) => angle(a) - angle(b))
  // The side that comes closest to running from left to right along the top is the first one.
  const rightward = (n: number): number => {
    const [from, to] = [ordered[n % 4] ?? centre, ordered[(n + 1) % 4] ?? centre]
    return (to.x - from.x) / Math.hypot(to.x - from.x, to.y - from.y)
  }
  const first = [0, 1, 2, 3].reduce((best, n) => (rightward(n) > rightward(best) ? n : best), 0)
  const [a, b, c, d] = [0, 1, 2, 3].map((n) => ordered[(first + n) % 4])
  return a && b && c && d ? [a, b, c, d] : null
}
