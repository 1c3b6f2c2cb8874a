import { darkShapes } from './dark-shapes.ts'
import { darkThreshold } from './dark-threshold.ts'
import type { GreyImage } from './grey-image.ts'

const smallestPx = 6
const largestPx = 90
const fewestShapes = 40

/**
 * Median height in pixels of the connected dark shapes that can be letters: about the height of small letters (of capitals where there are
 * only those). Null with too few of them.
 */
export function textHeight(image: GreyImage): number | null {
  const heights: number[] = []
  for (const { left, right, top, bottom } of darkShapes(image, Math.min(darkThreshold(image), 180))) {
    const [width, height] = [right - left, bottom - top]
    if (height >= smallestPx && height <= largestPx && width >= 2 && width <= height * 3) heights.push(height)
  }
  return heights.length < fewestShapes
    ? null
    : (heights.toSorted((a, b) => a - b)[heights.length >> 1] ?? null)
}
