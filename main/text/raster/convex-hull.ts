import type { Point } from './grey-image.ts'

/** Convex hull, without points on its straight edges. Source: Andrew 1979, monotone chain. */
export function convexHull(points: readonly Point[]): Point[] {
  const sorted = points.toSorted((a, b) => a.x - b.x || a.y - b.y)
  const half = (ordered: readonly Point[]): Point[] => {
    const chain: Point[] = []
    for (const point of ordered) {
      while (chain.length >= 2 && turn(chain.at(-2), chain.at(-1), point) <= 0) chain.pop()
      chain.push(point)
    }
    return chain.slice(0, -1)
  }
  return [...half(sorted), ...half(sorted.toReversed())]
}

function turn(a: Point | undefined, b: Point | undefined, c: Point): number {
  return a && b ? (b.x - a.x) * (c.y - a.y) - (b.y - a.y) * (c.x - a.x) : 1
}

export function polygonArea(polygon: readonly Point[]): number {
  const doubled = polygon.reduce((sum, point, n) => {
    const next = polygon[(n + 1) % polygon.length] ?? point
    return sum + point.x * next.y - next.x * point.y
  }, 0)
  return Math.abs(doubled) / 2
}

/**
 * The quadrilateral around a convex polygon that adds little area: edges are taken away one by one, cheapest first, and their neighbours
 * prolonged until they meet; so rounded corners become corners again. Null when fewer than four edges can be left.
 */
export function smallestQuadrilateral(hull: readonly Point[]): Point[] | null {
  let polygon = [...hull]
  while (polygon.length > 4) {
    const shorter = withoutCheapestEdge(polygon)
    if (!shorter) return null
    polygon = shorter
  }
  return polygon.length === 4 ? polygon : null
}

function withoutCheapestEdge(polygon: readonly Point[]): Point[] | null {
  const at = (n: number): Point => polygon[(n + polygon.length) % polygon.length] ?? { x: 0, y: 0 }
  let cheapest: { readonly edge: number; readonly meeting: Point; readonly cost: number } | null = null
  for (let edge = 0; edge < polygon.length; edge++) {
    const meeting = meet(at(edge - 1), at(edge), at(edge + 2), at(edge + 1))
    if (!meeting) continue
    const cost = polygonArea([at(edge), meeting, at(edge + 1)])
    if (!cheapest || cost < cheapest.cost) cheapest = { edge, meeting, cost }
  }
  if (!cheapest) return null
  const { edge, meeting } = cheapest
  const next = (edge + 1) % polygon.length
  return polygon.flatMap((point, n) => (n === edge ? [meeting] : n === next ? [] : [point]))
}

/** Where the ray from `a` through `b` meets the one from `c` through `d`, beyond `b` and `d`; null when they part. */
function meet(a: Point, b: Point, c: Point, d: Point): Point | null {
  const [rx, ry, sx, sy] = [b.x - a.x, b.y - a.y, d.x - c.x, d.y - c.y]
  const cross = rx * sy - ry * sx
  if (Math.abs(cross) < 1e-9) return null
  const t = ((c.x - a.x) * sy - (c.y - a.y) * sx) / cross
  const u = ((c.x - a.x) * ry - (c.y - a.y) * rx) / cross
  return t >= 1 && u >= 1 ? { x: a.x + t * rx, y: a.y + t * ry } : null
}
