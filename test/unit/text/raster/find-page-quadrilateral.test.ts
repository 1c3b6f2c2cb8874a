import { describe, expect, test } from 'vitest'
import { findPageQuadrilateral } from '../../../../main/text/raster/find-page-quadrilateral.ts'
import {
  compose,
  ontoQuadrilateral,
  type Quadrilateral,
  scaling,
  translation,
  turning,
} from '../../../../main/text/raster/homography.ts'
import { blankPage, noisy, onTable, paint, writtenPage } from '../drawn-page.ts'

const page = writtenPage(700, 990, 7)

function distances(found: Quadrilateral | null, corners: Quadrilateral): number[] {
  return corners.map(({ x, y }, n) => Math.hypot((found?.[n]?.x ?? NaN) - x, (found?.[n]?.y ?? NaN) - y))
}

describe('findPageQuadrilateral', () => {
  test('finds the corners of a page photographed at a slant', () => {
    const corners: Quadrilateral = [
      { x: 130, y: 90 },
      { x: 1050, y: 140 },
      { x: 1100, y: 1480 },
      { x: 70, y: 1400 },
    ]
    const photo = noisy(onTable(page, ontoQuadrilateral(700, 990, corners), 1200, 1600), 8, 1)
    for (const distance of distances(findPageQuadrilateral(photo), corners)) expect(distance).toBeLessThan(12)
  })

  test('finds a small card that lies askew on a large table, top left corner first', () => {
    const card = blankPage(430, 270, 220)
    paint(card, { x: 20, y: 60, width: 90, height: 120 }, 90)
    const lie = compose(translation(700, 400), turning(30), scaling(1))
    const photo = onTable(card, lie, 1600, 1200, 50)
    const found = findPageQuadrilateral(photo)
    expect(found?.[0].x).toBeCloseTo(700, -2)
    expect(found?.[0].y).toBeCloseTo(400, -2)
    expect(
      Math.hypot((found?.[1].x ?? 0) - (found?.[0].x ?? 0), (found?.[1].y ?? 0) - (found?.[0].y ?? 0)),
    ).toBeGreaterThan(400)
  })

  test('a scan that is all paper stays whole', () => {
    expect(findPageQuadrilateral(page)).toBeNull()
  })

  test('a dark bar along one side is no table: nothing is cut away', () => {
    const letter = writtenPage(700, 990, 8)
    paint(letter, { x: 0, y: 0, width: 700, height: 120 }, 60)
    expect(findPageQuadrilateral(letter)).toBeNull()
  })

  test('front and back of a card side by side: neither is cut away', () => {
    const photo = blankPage(1200, 800, 40)
    paint(photo, { x: 80, y: 200, width: 460, height: 300 }, 230)
    paint(photo, { x: 640, y: 210, width: 460, height: 300 }, 230)
    expect(findPageQuadrilateral(photo)).toBeNull()
  })
})
