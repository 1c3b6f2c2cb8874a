import { describe, expect, test } from 'vitest'
import { flattenLight } from '../../../../main/text/raster/flatten-light.ts'
import { writtenPage } from '../drawn-page.ts'

describe('flattenLight', () => {
  test('a shadow across the page goes, the ink stays', () => {
    const page = writtenPage(600, 800, 9)
    const shaded = {
      ...page,
      grey: page.grey.map((value, at) => (value * 0.85 + 20) * (1 - 0.6 * ((at % 600) / 600))),
    }
    const flat = flattenLight(shaded)
    const paper = flat.grey.filter((_, at) => page.grey[at] === 255)
    const ink = flat.grey.filter((_, at) => page.grey[at] === 0)
    expect(paper.filter((value) => value < 215).length / paper.length).toBeLessThan(0.01)
    expect(ink.filter((value) => value > 90).length / ink.length).toBeLessThan(0.01)
  })

  test('coloured or grey paper becomes white', () => {
    const page = writtenPage(600, 800, 10)
    const flat = flattenLight({ ...page, grey: page.grey.map((value) => 40 + value * 0.4) })
    expect(flat.grey[0]).toBeGreaterThan(235)
  })

  test('does not alter its input', () => {
    const page = writtenPage(200, 200, 11)
    const before = Uint8Array.from(page.grey)
    flattenLight(page)
    expect(page.grey).toEqual(before)
  })
})
