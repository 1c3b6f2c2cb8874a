import { describe, expect, test } from 'vitest'
import { findSkew } from '../../../../main/text/raster/find-skew.ts'
import { blankPage, noisy, outline, paint, turnedBy, writtenPage } from '../drawn-page.ts'

describe('findSkew', () => {
  test.each([-38, -12, -3.3, -0.7, 0, 0.4, 2.1, 5.5, 21, 40])('recovers a lean of %d degrees', (degrees) => {
    expect(Math.abs(findSkew(turnedBy(writtenPage(900, 1200, 1), degrees)) - degrees)).toBeLessThan(0.25)
  })

  test.each([87, 89, -88])('sees that lines run from top to bottom: %d degrees', (degrees) => {
    const found = findSkew(turnedBy(writtenPage(900, 1200, 2), degrees))
    const difference = (((found - degrees) % 180) + 180) % 180
    expect(Math.min(difference, 180 - difference)).toBeLessThan(0.25)
  })

  test('is not led astray by noise, a picture, or a frame that lies straight', () => {
    const page = turnedBy(writtenPage(900, 1200, 3), 1.8)
    paint(page, { x: 600, y: 150, width: 220, height: 280 }, 60)
    outline(page, { x: 8, y: 8, width: page.widthPx - 16, height: page.heightPx - 16 })
    expect(findSkew(noisy(page, 25, 4))).toBeCloseTo(1.8, 0)
  })

  test('a page without text is straight', () => {
    expect(findSkew(blankPage(900, 1200))).toBe(0)
  })
})
