import { describe, expect, test } from 'vitest'
import { compose, type Homography, translation, turning } from '../../../../main/text/raster/homography.ts'
import { warp } from '../../../../main/text/raster/warp.ts'
import { mapPoint } from '../../../../main/values/map-box.ts'

/** A slope of greys: the value tells the place. */
const slope = {
  widthPx: 400,
  heightPx: 300,
  grey: Uint8Array.from(
    { length: 400 * 300 },
    (_, at) => 20 + (at % 400) * 0.3 + Math.floor(at / 400) * 0.35,
  ),
}
const greyAt = ({ x, y }: { x: number; y: number }): number => 20 + (x - 0.5) * 0.3 + (y - 0.5) * 0.35

const maps: Readonly<Record<string, Homography>> = {
  turned: compose(translation(60, 20), turning(12)),
  'seen from the side': [0.8, 0.05, 30, 0.02, 0.75, 25, 0.0004, 0.0003, 1],
  'the same, of the other sign': [-0.8, -0.05, -30, -0.02, -0.75, -25, -0.0004, -0.0003, -1],
}

describe('warp', () => {
  test.each(Object.entries(maps))('each pixel shows what lies at its place in the source: %s', (_, map) => {
    const drawn = warp(slope, map, 250, 200)
    for (let y = 0; y < 200; y++) {
      for (let x = 0; x < 250; x++) {
        const from = mapPoint(map, { x: x + 0.5, y: y + 0.5 })
        const inside = from.x > 1 && from.y > 1 && from.x < 399 && from.y < 299
        const outside = from.x < -1 || from.y < -1 || from.x > 401 || from.y > 301
        const grey = drawn.grey[y * 250 + x] ?? 0
        if (inside) expect(Math.abs(grey - greyAt(from))).toBeLessThan(1.6)
        if (outside) expect(grey).toBe(255)
      }
    }
  })
})
