import { describe, expect, test } from 'vitest'
import { findTickMarks } from '../../../../main/text/raster/find-tick-marks.ts'
import type { GreyImage } from '../../../../main/text/raster/grey-image.ts'
import { blankPage, noisy, outline, paint, writtenPage } from '../drawn-page.ts'

function cross(image: GreyImage, x: number, y: number, side: number): void {
  for (let n = 0; n < side; n++) {
    paint(image, { x: x + n, y: y + n, width: 3, height: 2 })
    paint(image, { x: x + side - n, y: y + n, width: 3, height: 2 })
  }
}

function states(image: GreyImage): (boolean | null)[] {
  return findTickMarks(image, 200)
    .toSorted((a, b) => a.box.x - b.box.x)
    .map(({ checked }) => checked)
}

describe('findTickMarks', () => {
  test('empty, crossed and filled boxes', () => {
    const page = blankPage(600, 200)
    for (const x of [50, 200, 350]) outline(page, { x, y: 80, width: 32, height: 32 })
    cross(page, 205, 85, 22)
    paint(page, { x: 356, y: 86, width: 20, height: 20 })
    expect(states(page)).toEqual([false, true, true])
    expect(states(noisy(page, 20, 1))).toEqual([false, true, true])
  })

  test('a cross may reach beyond its box', () => {
    const page = blankPage(300, 200)
    outline(page, { x: 100, y: 80, width: 32, height: 32 })
    cross(page, 94, 74, 44)
    expect(states(page)).toEqual([true])
  })

  test('a faint speck in the box is not sure', () => {
    const page = blankPage(300, 200)
    outline(page, { x: 100, y: 80, width: 40, height: 40 })
    paint(page, { x: 115, y: 95, width: 5, height: 4 })
    expect(states(page)).toEqual([null])
  })

  test('cells of a table, large frames and writing are no tick boxes', () => {
    const page = writtenPage(900, 1200, 13)
    for (let x = 100; x <= 400; x += 40) paint(page, { x, y: 20, width: 2, height: 40 })
    for (const y of [20, 60]) paint(page, { x: 100, y, width: 302, height: 2 })
    outline(page, { x: 500, y: 10, width: 120, height: 90 })
    expect(findTickMarks(page, 200)).toEqual([])
  })
})
