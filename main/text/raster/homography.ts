import type { PlaneMap } from '../../../models/place.ts'
import type { Point } from './grey-image.ts'

/**
 * Turning, scaling, cropping and straightening a photographed page are all maps of this kind, so a chain of them is one product.
 * Source: Hartley & Zisserman, Multiple View Geometry, 2.3.
 */
export type Homography = PlaneMap

export const identity: Homography = [1, 0, 0, 0, 1, 0, 0, 0, 1]

export function scaling(x: number, y: number = x): Homography {
  return [x, 0, 0, 0, y, 0, 0, 0, 1]
}

export function translation(x: number, y: number): Homography {
  return [1, 0, x, 0, 1, y, 0, 0, 1]
}

/** Turns clockwise on the screen (y points down) about the origin. */
export function turning(degrees: number): Homography {
  const radians = (degrees * Math.PI) / 180
  const [cos, sin] = [Math.cos(radians), Math.sin(radians)]
  return [cos, -sin, 0, sin, cos, 0, 0, 0, 1]
}

/** The map that applies the last one given first, as matrices do. */
export function compose(...maps: readonly Homography[]): Homography {
  return maps.reduce((left, right) => product(left, right), identity)
}

function product(a: Homography, b: Homography): Homography {
  const cell = (row: number, column: number): number =>
    [0, 1, 2].reduce((sum, k) => sum + (a[row * 3 + k] ?? 0) * (b[k * 3 + column] ?? 0), 0)
  return [
    cell(0, 0), cell(0, 1), cell(0, 2),
    cell(1, 0), cell(1, 1), cell(1, 2),
    cell(2, 0), cell(2, 1), cell(2, 2),
  ] // prettier-ignore
}

/** The way back. Up to scale the adjugate is the inverse. */
export function invert(m: Homography): Homography {
  const [a, b, c, d, e, f, g, h, i] = m
  return [
    e * i - f * h, c * h - b * i, b * f - c * e,
    f * g - d * i, a * i - c * g, c * d - a * f,
    d * h - e * g, b * g - a * h, a * e - b * d,
  ] // prettier-ignore
}

/** Four corners, clockwise from the top left one. */
export type Quadrilateral = readonly [Point, Point, Point, Point]

/** The map that takes the rectangle (0, 0, width, height) onto the quadrilateral. Closed form: Heckbert 1989, 2.2. */
export function ontoQuadrilateral(widthPx: number, heightPx: number, corners: Quadrilateral): Homography {
  const [p0, p1, p2, p3] = corners
  const dx1 = p1.x - p2.x
  const dy1 = p1.y - p2.y
  const dx2 = p3.x - p2.x
  const dy2 = p3.y - p2.y
  const sx = p0.x - p1.x + p2.x - p3.x
  const sy = p0.y - p1.y + p2.y - p3.y
  const denominator = dx1 * dy2 - dx2 * dy1
  const g = (sx * dy2 - dx2 * sy) / denominator
  const h = (dx1 * sy - sx * dy1) / denominator
  const unit: Homography = [
    p1.x - p0.x + g * p1.x, p3.x - p0.x + h * p3.x, p0.x,
    p1.y - p0.y + g * p1.y, p3.y - p0.y + h * p3.y, p0.y,
    g, h, 1,
  ] // prettier-ignore
  return compose(unit, scaling(1 / widthPx, 1 / heightPx))
}
