import type { GreyImage } from './grey-image.ts'
import type { Homography } from './homography.ts'

/** Draws a new picture by asking, for each of its pixels, where it lies in `image` (bilinear; outside = paper white). */
export function warp(image: GreyImage, toSource: Homography, widthPx: number, heightPx: number): GreyImage {
  const { grey: source, widthPx: sourceWidth, heightPx: sourceHeight } = image
  const grey = new Uint8Array(widthPx * heightPx).fill(255)
  const [a, b, c, d, e, f, g, h, i] = toSource
  for (let y = 0; y < heightPx; y++) {
    // Pixel centres lie at half coordinates.
    let numeratorX = a * 0.5 + b * (y + 0.5) + c
    let numeratorY = d * 0.5 + e * (y + 0.5) + f
    let denominator = g * 0.5 + h * (y + 0.5) + i
    for (let at = y * widthPx; at < (y + 1) * widthPx; at++) {
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
      grey[at] = upper + (lower - upper) * fractionY + 0.5
    }
  }
  return { widthPx, heightPx, grey }
}
