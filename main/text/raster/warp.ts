import { mapPoint } from '../../values/map-box.ts'
import type { GreyImage, Point } from './grey-image.ts'
import type { Homography } from './homography.ts'

/** Within a stretch of so many pixels the way through the source is straight: on a photographed page it bends by less than 0.05 pixels. */
const stretchPx = 48
/** Positions within a stretch are whole numbers of 1/65536 pixels: fine enough, and three times as fast. */
const oneBits = 16
const one = 2 ** oneBits
const half = one / 2
const longestFixedSide = 32_000
/** How far inside the source a straight way keeps, so that rounding never leads outside. */
const safety = 0.05

/** Draws a new picture by asking, for each of its pixels, where it lies in `image` (bilinear; outside = paper white). */
export function warp(image: GreyImage, toSource: Homography, widthPx: number, heightPx: number): GreyImage {
  const grey = new Uint8Array(widthPx * heightPx).fill(255)
  const mostX = Math.min(image.widthPx, longestFixedSide) - 1 - safety
  const mostY = Math.min(image.heightPx, longestFixedSide) - 1 - safety
  const isWithin = ({ x, y }: Point): boolean => x >= safety && y >= safety && x <= mostX && y <= mostY
  for (let y = 0; y < heightPx; y++) {
    const target = grey.subarray(y * widthPx, (y + 1) * widthPx)
    let start = positionOf(toSource, 0, y)
    for (let from = 0; from < widthPx; from += stretchPx) {
      const to = Math.min(widthPx, from + stretchPx)
      const end = positionOf(toSource, to, y)
      if (isWithin(start) && isWithin(end)) drawStraightly(image, start, end, target, from, to)
      else drawAnyhow(image, toSource, y, target, from, to)
      start = end
    }
  }
  return { widthPx, heightPx, grey }
}

/** Where the middle of a pixel lies in the source, counted from the middle of the source's first pixel. */
function positionOf(m: Homography, column: number, row: number): Point {
  const { x, y } = mapPoint(m, { x: column + 0.5, y: row + 0.5 })
  return { x: x - 0.5, y: y - 0.5 }
}

function drawStraightly(
  { grey: source, widthPx: width }: GreyImage,
  start: Point,
  end: Point,
  target: Uint8Array,
  from: number,
  to: number,
): void {
  const stepX = Math.round(((end.x - start.x) / (to - from)) * one)
  const stepY = Math.round(((end.y - start.y) / (to - from)) * one)
  let x = Math.round(start.x * one)
  let down = Math.round(start.y * one)
  for (let at = from; at < to; at++, x += stepX, down += stepY) {
    const p = (down >> oneBits) * width + (x >> oneBits)
    const right = (x >> 8) & 255
    const below = (down >> 8) & 255
    const topLeft = source[p] ?? 255
    const bottomLeft = source[p + width] ?? 255
    const upper = (topLeft << 8) + ((source[p + 1] ?? 255) - topLeft) * right
    const lower = (bottomLeft << 8) + ((source[p + width + 1] ?? 255) - bottomLeft) * right
    target[at] = ((upper << 8) + (lower - upper) * below + half) >> 16
  }
}

function drawAnyhow(
  { grey: source, widthPx: sourceWidth, heightPx: sourceHeight }: GreyImage,
  [a, b, c, d, e, f, g, h, i]: Homography,
  y: number,
  target: Uint8Array,
  from: number,
  to: number,
): void {
  let numeratorX = a * (from + 0.5) + b * (y + 0.5) + c
  let numeratorY = d * (from + 0.5) + e * (y + 0.5) + f
  let denominator = g * (from + 0.5) + h * (y + 0.5) + i
  for (let at = from; at < to; at++) {
    const sourceX = numeratorX / denominator - 0.5
    const sourceY = numeratorY / denominator - 0.5
    numeratorX += a
    numeratorY += d
    denominator += g
    if (!(sourceX > -1 && sourceY > -1 && sourceX < sourceWidth && sourceY < sourceHeight)) continue
    const left = sourceX < 0 ? 0 : sourceX | 0
    const top = sourceY < 0 ? 0 : sourceY | 0
    const right = left + 1 < sourceWidth ? 1 : 0
    const below = top + 1 < sourceHeight ? sourceWidth : 0
    const fractionX = sourceX < 0 ? 0 : sourceX - left
    const fractionY = sourceY < 0 ? 0 : sourceY - top
    const p = top * sourceWidth + left
    const topLeft = source[p] ?? 255
    const bottomLeft = source[p + below] ?? 255
    const upper = topLeft + ((source[p + right] ?? 255) - topLeft) * fractionX
    const lower = bottomLeft + ((source[p + below + right] ?? 255) - bottomLeft) * fractionX
    target[at] = upper + (lower - upper) * fractionY + 0.5
  }
}
