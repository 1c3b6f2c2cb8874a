import { describe, expect, test } from 'vitest'
import { scaling, translation, turning, compose } from '../../../../main/text/raster/homography.ts'
import { inkGrid } from '../../../../main/text/raster/ink-grid.ts'
import { blankPage, paint } from '../drawn-page.ts'

describe('inkGrid', () => {
  test('has cells of about 2 mm and is full where the page is', () => {
    const page = blankPage(840, 1188)
    paint(page, { x: 420, y: 594, width: 420, height: 594 })
    const { columns, rows, ink } = inkGrid(page, scaling(1 / 840, 1 / 1188), 840 / 1188)
    expect([columns, rows]).toEqual([105, 148])
    expect(ink[10 * columns + 10]).toBe(0)
    expect(ink[140 * columns + 100]).toBeGreaterThan(245)
  })

  test('follows the map to the page', () => {
    const page = blankPage(1480, 1480)
    paint(page, { x: 0, y: 0, width: 300, height: 300 })
    const upsideDown = compose(translation(1, 1), turning(180), scaling(1 / 1480))
    const { columns, ink } = inkGrid(page, upsideDown, 1)
    expect(ink[0]).toBe(0)
    expect(ink[columns * columns - 1]).toBeGreaterThan(245)
  })
})
