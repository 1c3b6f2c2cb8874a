import { describe, expect, test } from 'vitest'
import { inkGrid } from '../../../../main/text/raster/ink-grid.ts'
import { blankPage, paint } from '../drawn-page.ts'

describe('inkGrid', () => {
  test('has cells of about 2 mm and is full where the page is', () => {
    const page = blankPage(840, 1188)
    paint(page, { x: 420, y: 594, width: 420, height: 594 })
    const { columns, rows, ink } = inkGrid(page)
    expect([columns, rows]).toEqual([105, 148])
    expect(ink[10 * columns + 10]).toBe(0)
    expect(ink[140 * columns + 100]).toBeGreaterThan(245)
  })

  test('has as many cells on a page that lies across', () => {
    const page = blankPage(1480, 740)
    paint(page, { x: 0, y: 0, width: 300, height: 300 })
    const { columns, rows, ink } = inkGrid(page)
    expect([columns, rows]).toEqual([148, 74])
    expect([ink[0], ink[29 * columns + 29], ink[30 * columns + 30]]).toEqual([255, 255, 0])
  })
})
