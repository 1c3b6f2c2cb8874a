import type { Box } from '../../models/place.ts'
import { mapOntoPage } from '../values/map-box.ts'
import type { Homography } from './raster/homography.ts'

/** The clockwise quarter turn that makes a delivered page upright. */
export type Rotation = 0 | 90 | 180 | 270

/** Maps pixels of the delivered picture to fractions of the page turned upright. */
export function uprightFractions(widthPx: number, heightPx: number, rotation: Rotation): Homography {
  const [w, h] = [1 / widthPx, 1 / heightPx]
  const maps: Record<Rotation, Homography> = {
    0: [w, 0, 0, 0, h, 0, 0, 0, 1],
    90: [0, -h, 1, w, 0, 0, 0, 0, 1],
    180: [-w, 0, 1, 0, -h, 1, 0, 0, 1],
    270: [0, h, 0, -w, 0, 1, 0, 0, 1],
  }
  return maps[rotation]
}

/** Width / height of a page turned upright. */
export function uprightAspectRatio(page: { widthPx: number; heightPx: number }, rotation: Rotation): number {
  return rotation % 180 === 0 ? page.widthPx / page.heightPx : page.heightPx / page.widthPx
}

/** A box of the page as delivered, in fractions, on the page turned upright. */
export function turnBox(box: Box, rotation: Rotation): Box {
  return mapOntoPage(uprightFractions(1, 1, rotation), box)
}
