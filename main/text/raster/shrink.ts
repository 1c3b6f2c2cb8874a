import type { GreyImage } from './grey-image.ts'
import { release } from './release.ts'

/** Reduces by a whole factor; each new pixel is the mean of the square it stands for (no aliasing). Factor 1 gives the same picture. */
export function shrink(image: GreyImage, factor: number): GreyImage {
  if (factor <= 1) return image
  if (factor % 2 !== 0) return average(image, factor)
  const half = halve(image)
  const small = shrink(half, factor / 2)
  if (small !== half) release(half.grey)
  return small
}

/** The most travelled way: three times as fast as the general one. */
function halve(image: GreyImage): GreyImage {
  if (image.widthPx < 2 || image.heightPx < 2) return average(image, 2)
  const { widthPx: sourceWidth, grey: source } = image
  const [widthPx, heightPx] = [sourceWidth >> 1, image.heightPx >> 1]
  const grey = new Uint8Array(widthPx * heightPx)
  for (let y = 0, to = 0; y < heightPx; y++) {
    let upper = 2 * y * sourceWidth
    let lower = upper + sourceWidth
    for (const end = to + widthPx; to < end; to++, upper += 2, lower += 2) {
      const sum =
        (source[upper] ?? 255) +
        (source[upper + 1] ?? 255) +
        (source[lower] ?? 255) +
        (source[lower + 1] ?? 255)
      grey[to] = sum >> 2
    }
  }
  return { widthPx, heightPx, grey }
}

function average(image: GreyImage, factor: number): GreyImage {
  const widthPx = Math.max(1, Math.floor(image.widthPx / factor))
  const heightPx = Math.max(1, Math.floor(image.heightPx / factor))
  const grey = new Uint8Array(widthPx * heightPx)
  const sums = new Uint32Array(widthPx)
  const area = factor * factor
  for (let y = 0; y < heightPx; y++) {
    sums.fill(0)
    for (let row = 0; row < factor; row++) {
      let at = Math.min(y * factor + row, image.heightPx - 1) * image.widthPx
      for (let x = 0; x < widthPx; x++) {
        let sum = 0
        for (let column = 0; column < factor; column++) sum += image.grey[at++] ?? 255
        sums[x] = (sums[x] ?? 0) + sum
      }
    }
    for (let x = 0; x < widthPx; x++) grey[y * widthPx + x] = (sums[x] ?? 0) / area
  }
  return { widthPx, heightPx, grey }
}

/** The factor that brings the longer side to about `longSidePx`. */
export function shrinkFactor(image: GreyImage, longSidePx: number): number {
  return Math.max(1, Math.round(Math.max(image.widthPx, image.heightPx) / longSidePx))
}
