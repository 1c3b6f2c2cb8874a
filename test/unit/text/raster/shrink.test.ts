import { describe, expect, test } from 'vitest'
import { shrink } from '../../../../main/text/raster/shrink.ts'
import { randomFrom } from '../drawn-page.ts'

const random = randomFrom(5)
const picture = {
  widthPx: 61,
  heightPx: 43,
  grey: Uint8Array.from({ length: 61 * 43 }, () => random() * 256),
}

describe('shrink', () => {
  test.each([2, 3, 4, 6])('each pixel is the mean of the square it stands for: factor %d', (factor) => {
    const small = shrink(picture, factor)
    expect([small.widthPx, small.heightPx]).toEqual([Math.floor(61 / factor), Math.floor(43 / factor)])
    for (let y = 0; y < small.heightPx; y++) {
      for (let x = 0; x < small.widthPx; x++) {
        let sum = 0
        for (let row = 0; row < factor; row++) {
          for (let column = 0; column < factor; column++)
            sum += picture.grey[(y * factor + row) * 61 + x * factor + column] ?? 0
        }
        const difference = sum / factor ** 2 - (small.grey[y * small.widthPx + x] ?? 0)
        expect(Math.abs(difference)).toBeLessThan(2) // each halving rounds down
      }
    }
  })

  test('a strip of one pixel stays a strip', () => {
    const strip = { widthPx: 1, heightPx: 8, grey: new Uint8Array(8) }
    expect(shrink(strip, 4)).toMatchObject({ widthPx: 1, heightPx: 2 })
  })
})
