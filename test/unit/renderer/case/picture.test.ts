import fc from 'fast-check'
import { expect, it } from 'vitest'
import {
  cropAround,
  frameOf,
  overlay,
  pictureUrl,
  turned,
  zoomOnPlace,
} from '../../../../renderer/screens/case/review/picture.ts'
import { indexOfPage, listPages } from '../../../../renderer/screens/case/review/page-list.ts'
import { buildFacts, changeDocument } from '../../plausibility/build-facts.ts'

const share = fc.double({ min: 0, max: 1, noNaN: true })
const boxes = fc.tuple(share, share, share, share).map(([left, top, right, bottom]) => ({
  x: Math.min(left, right),
  y: Math.min(top, bottom),
  width: Math.abs(left - right),
  height: Math.abs(top - bottom),
}))

it('asks for few widths, none smaller than what is shown', () => {
  const place = { documentId: 'doc-1-1', page: 2 }
  expect(pictureUrl('c', place, 90)).toBe('page://c/doc-1-1/2?w=160')
  expect(pictureUrl('c', place, 801)).toBe('page://c/doc-1-1/2?w=1200')
  expect(pictureUrl('c', place, 9000)).toBe('page://c/doc-1-1/2?w=3200')
})

it('lays a box over the picture in per cent', () => {
  expect(overlay({ x: 0.1, y: 0.2, width: 0.3, height: 0.05 }, 0)).toEqual({
    left: '10%',
    top: '20%',
    width: '30%',
    height: '5%',
  })
})

it('crops so that the whole width of a place is seen and never beside the page', () => {
  fc.assert(
    fc.property(boxes, (box) => {
      const { pageWidth, x } = cropAround(box)
      const half = 1 / pageWidth / 2
      expect(x - half).toBeLessThanOrEqual(box.x + 1e-9)
      expect(x + half).toBeGreaterThanOrEqual(box.x + box.width - 1e-9)
      expect(x - half).toBeGreaterThanOrEqual(-1e-9)
      expect(x + half).toBeLessThanOrEqual(1 + 1e-9)
    }),
  )
})

it('turns by quarters, and a turned page is as wide as it is shown', () => {
  const turns = [0, 90, 180, 270] as const
  expect(turns.map(turned)).toEqual([90, 180, 270, 0])
  expect(frameOf(500, 0.5, 0)).toEqual({
    frame: { width: 500, height: 1000 },
    page: { width: 500, height: 1000 },
  })
  expect(frameOf(500, 0.5, 90)).toEqual({
    frame: { width: 500, height: 250 },
    page: { width: 250, height: 500 },
  })
})

it('lists the pages of the case in the order of delivery', () => {
  const { documents } = changeDocument(buildFacts('erwerbstaetigkeit'), 'passport', {
    pages: { first: 4, last: 5 },
  })
  const pages = listPages(documents)
  expect(pages.slice(0, 3)).toEqual([
    { documentId: 'doc-1', page: 1, first: true },
    { documentId: 'doc-2', page: 4, first: true },
    { documentId: 'doc-2', page: 5, first: false },
  ])
  expect(indexOfPage(pages, { documentId: 'doc-2', page: 5 })).toBe(2)
  expect(indexOfPage(pages, null)).toBe(-1)
})

it('zooms until the line of a place can be read, and no further than the place fits', () => {
  const a4 = 210 / 297
  const line = { x: 0.2, y: 0.3, width: 0.2, height: 0.015 }
  expect(zoomOnPlace(undefined, 440, a4)).toBe(1)
  expect(zoomOnPlace(line, 440, a4)).toBeCloseTo(17 / (0.015 * (440 / a4)))
  expect(zoomOnPlace({ ...line, height: 0.002 }, 440, a4)).toBe(2)
  expect(zoomOnPlace({ ...line, width: 0.8 }, 440, a4)).toBeCloseTo(0.9 / 0.8)
  expect(zoomOnPlace({ ...line, height: 0.4 }, 440, a4), 'a place as large as the page').toBe(1)
})
