import { describe, expect, test } from 'vitest'
import { crop } from '../../../../main/text/raster/crop.ts'
import { darkThreshold } from '../../../../main/text/raster/dark-threshold.ts'
import { draw } from '../../../../main/text/raster/draw.ts'
import { identity, scaling } from '../../../../main/text/raster/homography.ts'
import { textHeights } from '../../../../main/text/raster/text-height.ts'
import { blankPage, paint, writtenPage } from '../drawn-page.ts'

describe('draw', () => {
  test('with the identity it gives the same picture', () => {
    const page = writtenPage(300, 200, 14)
    expect(draw(page, identity, 300, 200).grey).toEqual(page.grey)
  })

  test('a thin line survives strong reduction as grey', () => {
    const page = blankPage(800, 800)
    paint(page, { x: 0, y: 402, width: 800, height: 4 })
    const small = draw(page, scaling(8), 100, 100)
    expect(small.grey[50 * 100 + 50]).toBeLessThan(140)
  })

  test('outside the picture there is paper', () => {
    expect(draw(blankPage(10, 10, 0), scaling(2), 20, 20).grey[19 * 20 + 19]).toBe(255)
  })
})

test('crop keeps to the picture and is null outside it', () => {
  const page = blankPage(100, 80)
  expect(crop(page, { x: -5, y: 70, width: 20, height: 30 })).toMatchObject({ widthPx: 15, heightPx: 10 })
  expect(crop(page, { x: 120, y: 0, width: 10, height: 10 })).toBeNull()
})

test('the threshold lies between ink and paper', () => {
  const page = writtenPage(300, 300, 15)
  const threshold = darkThreshold({ ...page, grey: page.grey.map((value) => (value === 0 ? 70 : 190)) })
  expect(threshold).toBeGreaterThan(70)
  expect(threshold).toBeLessThanOrEqual(190)
  expect(darkThreshold(page)).toBeGreaterThan(0)
})

test('text height is that of the small letters', () => {
  expect(textHeights(writtenPage(900, 900, 16))).toEqual({ median: 8, small: 8 })
  expect(textHeights(blankPage(900, 900))).toBeNull()
})
