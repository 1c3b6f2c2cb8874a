import { mapPoint } from '../../values/map-box.ts'
import type { GreyImage } from './grey-image.ts'
import { compose, type Homography, scaling } from './homography.ts'
import { release } from './release.ts'
import { shrink } from './shrink.ts'
import { soften } from './soften.ts'
import { warp } from './warp.ts'

/** Draws a part of a picture by a map like `warp`, but averages first where it gets smaller, so that no stroke falls between the samples. */
export function draw(source: GreyImage, toSource: Homography, widthPx: number, heightPx: number): GreyImage {
  const step = sourcePixelsPerPixel(toSource, widthPx, heightPx)
  const factor = Math.max(1, Math.floor(step + 0.01))
  const reduced = factor > 1 ? shrink(source, factor) : step > 1.05 ? soften(source) : source
  const drawn = warp(reduced, compose(scaling(1 / factor), toSource), widthPx, heightPx)
  if (reduced !== source) release(reduced.grey)
  return drawn
}

function sourcePixelsPerPixel(toSource: Homography, widthPx: number, heightPx: number): number {
  const middle = { x: widthPx / 2, y: heightPx / 2 }
  const from = mapPoint(toSource, middle)
  const to = mapPoint(toSource, { x: middle.x + 1, y: middle.y })
  return Math.hypot(to.x - from.x, to.y - from.y)
}
