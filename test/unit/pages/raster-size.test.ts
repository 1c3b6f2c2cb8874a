import { describe, expect, test } from 'vitest'
import { pageFrame } from '../../../main/pages/page-frame.ts'
import { imageShareOf, type PlacedImage } from '../../../main/pages/page-objects.ts'
import { plausibleDpi } from '../../../main/pages/physical-size.ts'
import { rasterSizeOf } from '../../../main/pages/raster-size.ts'

const frameOf = (width: number, height: number) =>
  pageFrame({ left: 0, bottom: 0, right: width, top: height }, 0)
const a4 = frameOf(595, 842)
const limit = 24_000_000

function image(left: number, top: number, right: number, bottom: number, pixelsPerInch: number): PlacedImage {
  return { rect: { left, top, right, bottom }, pixelsPerInch }
}

describe('resolution of a page', () => {
  test.each([
    ['text is drawn at 200 dpi', [], 200],
    ['a scan keeps its own resolution', [image(0, 0, 595, 842, 250)], 250],
    ['a scan of more than 300 dpi is drawn at 300', [image(0, 0, 595, 842, 600)], 300],
    ['a coarse scan is drawn at 200', [image(0, 0, 595, 842, 96)], 200],
    ['a photo of a passport on the page decides', [image(100, 100, 400, 300, 400)], 300],
    ['a fine logo does not', [image(10, 10, 60, 60, 1200)], 200],
    [
      'a scan in strips is a scan',
      Array.from({ length: 43 }, (_, i) => image(0, i * 20, 595, i * 20 + 20, 300)),
      300,
    ],
  ])('%s', (_, images, expected) => {
    expect(Math.round(rasterSizeOf(a4, images, limit).dpi ?? 0)).toBe(expected)
  })

  test('a phone app that makes a page of a metre: its pixels are kept, its size is not believed', () => {
    const frame = frameOf(3000, 4000)
    expect(rasterSizeOf(frame, [image(0, 0, 3000, 4000, 72)], limit)).toEqual({
      widthPx: 3000,
      heightPx: 4000,
      dpi: null,
    })
  })

  test('a phone app that makes a page of a stamp: the pixels are kept too', () => {
    const { heightPx } = rasterSizeOf(frameOf(150, 212), [image(0, 0, 150, 212, 700)], limit)
    expect(heightPx).toBe(Math.floor((212 / 72) * 700))
  })

  test('never more pixels than allowed, never none', () => {
    const huge = rasterSizeOf(frameOf(14_400, 14_400), [], limit)
    expect(huge.widthPx * huge.heightPx).toBeLessThanOrEqual(limit)
    expect(rasterSizeOf(frameOf(0.01, 5000), [], limit).widthPx).toBe(1)
  })
})

test('the share of images counts overlaps once', () => {
  const half = image(0, 0, 595, 421, 200)
  expect(imageShareOf([half, half], a4)).toBe(0.5)
  expect(imageShareOf([half, image(0, 421, 595, 2000, 200)], a4)).toBe(1)
  expect(imageShareOf([image(-500, -500, -100, -100, 200)], a4)).toBe(0)
})

test('a resolution is believed when the paper it means can exist', () => {
  expect(plausibleDpi(3508, 300)).toBe(300)
  expect(plausibleDpi(4000, 72)).toBeNull()
  expect(plausibleDpi(600, 600)).toBeNull()
  expect(plausibleDpi(3508, 0)).toBeNull()
  expect(plausibleDpi(3508, undefined)).toBeNull()
})
