import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { mapBox, mapPoint } from '../../../../main/values/map-box.ts'
import {
  compose,
  invert,
  ontoQuadrilateral,
  type Quadrilateral,
  scaling,
  translation,
  turning,
} from '../../../../main/text/raster/homography.ts'

const coordinate = fc.double({ min: -500, max: 500, noNaN: true })

describe('homography', () => {
  test('turning by 90 degrees takes right to down', () => {
    const { x, y } = mapPoint(turning(90), { x: 1, y: 0 })
    expect(x).toBeCloseTo(0)
    expect(y).toBeCloseTo(1)
  })

  test('the last map given is applied first', () => {
    expect(mapPoint(compose(translation(10, 0), scaling(2)), { x: 3, y: 3 })).toEqual({ x: 16, y: 6 })
  })

  test('the inverse leads back', () => {
    fc.assert(
      fc.property(
        coordinate,
        coordinate,
        fc.double({ min: 0.1, max: 9, noNaN: true }),
        coordinate,
        (x, y, s, turn) => {
          const map = compose(translation(y, x), turning(turn), scaling(s, s / 2))
          const back = mapPoint(invert(map), mapPoint(map, { x, y }))
          expect(back.x).toBeCloseTo(x, 5)
          expect(back.y).toBeCloseTo(y, 5)
        },
      ),
    )
  })

  test('the corners of a rectangle land on the corners of the quadrilateral', () => {
    const corners: Quadrilateral = [
      { x: 40, y: 30 },
      { x: 900, y: 80 },
      { x: 860, y: 1200 },
      { x: 10, y: 1100 },
    ]
    const map = ontoQuadrilateral(210, 297, corners)
    const rectangle = [
      { x: 0, y: 0 },
      { x: 210, y: 0 },
      { x: 210, y: 297 },
      { x: 0, y: 297 },
    ]
    rectangle.forEach((corner, n) => {
      const mapped = mapPoint(map, corner)
      expect(mapped.x).toBeCloseTo(corners[n]?.x ?? NaN, 6)
      expect(mapped.y).toBeCloseTo(corners[n]?.y ?? NaN, 6)
    })
  })

  test('a box becomes the upright rectangle around its mapped corners', () => {
    expect(mapBox(scaling(2, 3), { x: 1, y: 1, width: 4, height: 5 })).toEqual({
      x: 2,
      y: 3,
      width: 8,
      height: 15,
    })
  })
})
