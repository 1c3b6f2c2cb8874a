import { darkShapes } from './dark-shapes.ts'
import { darkThreshold } from './dark-threshold.ts'
import type { GreyImage } from './grey-image.ts'

const smallestPx = 6
const largestPx = 90
const fewestShapes = 40

/** Heights in pixels of the shapes that can be letters. */
export interface TextHeights {
  readonly median: number // about that of small letters; of capitals where there are only those
  readonly small: number // that of small print: a quarter of the shapes is lower
}

/** How high the letters of a page are. Null with too few connected dark shapes that can be letters. */
export function textHeights(image: GreyImage): TextHeights | null {
  const heights: number[] = []
  for (const { left, right, top, bottom } of darkShapes(image, Math.min(darkThreshold(image), 180))) {
    const [width, height] = [right - left, bottom - top]
    if (height >= smallestPx && height <= largestPx && width >= 2 && width <= height * 3) heights.push(height)
  }
  heights.sort((a, b) => a - b)
  const [small, median] = [heights[heights.length >> 2], heights[heights.length >> 1]]
  return heights.length < fewestShapes || small === undefined || median === undefined
    ? null
    : { median, small }
}
