import type { GreyImage } from './grey-image.ts'
import type { Homography } from './homography.ts'

/** Positions along a row are whole numbers of 1/65536 pixels where the way is straight: fine enough, and three times as fast. */
const oneBits = 16
const one = 2 ** oneBits
const half = one / 2
const longestFixedSide = 32_000
/** How far inside the source a straight way keeps, so that rounding never leads outside. */
const safety = 0.05

/** Draws a new picture by asking, for each of its pixels, where it lies in `image` (bilinear; outside = paper white). */
export function warp(image: GreyImage, toSource: Homography, widthPx: number, heightPx: number): GreyImage {
  const grey = new Uint8Array(widthPx * heightPx).fill(255)
  const isStraight =
    toSource[6] === 0 && toSource[7] === 0 && Math.max(image.widthPx, image.heightPx) < longestFixedSide
  for (let y = 0; y < heightPx; y++) {
    const target = grey.subarray(y * widthPx, (y + 1) * widthPx)
    const [from, to] = isStraight ? drawStraightly(image, toSource, y, target) : [0, 0]
    drawAnyhow(image, toSource, y, target, 0, from)
    drawAnyhow(image, toSource, y, target, to, widthPx)
  }
  return { widthPx, heightPx, grey }
}

/** Draws the part of a row that lies within the source, for maps without perspective; gives where it begins and ends. */
function drawStraightly(
  { grey: source, widthPx: width, heightPx: height }: GreyImage,
  [a, b, c, d, e, f, , , i]: Homography,
  y: number,
  target: Uint8Array,
): readonly [number, number] {
  // Pixel centres lie at half coordinates.
  const startX = (a * 0.5 + b * (y + 0.5) + c) / i - 0.5
  const startY = (d * 0.5 + e * (y + 0.5) + f) / i - 0.5
  const alongX = whereWithin(startX, a / i, width)
  const alongY = whereWithin(startY, d / i, height)
  const from = Math.max(0, alongX[0], alongY[0])
  const to = Math.max(from, Math.min(target.length, alongX[1], alongY[1]))
  const [stepX, stepY] = [Math.round((a / i) * one), Math.round((d / i) * one)]
  let x = Math.round(startX * one) + from * stepX
  let down = Math.round(startY * one) + from * stepY
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
  return [from, to]
}

/** The positions from one to before the other where `start + position * step` is within a side of the source. */
function whereWithin(start: number, step: number, side: number): readonly [number, number] {
  const [least, most] = [safety, side - 1 - safety]
  if (Math.abs(step) < 1e-12) return start >= least && start <= most ? [0, Infinity] : [0, 0]
  const [enter, leave] = [(least - start) / step, (most - start) / step]
  return [Math.ceil(Math.min(enter, leave)), Math.floor(Math.max(enter, leave)) + 1]
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
