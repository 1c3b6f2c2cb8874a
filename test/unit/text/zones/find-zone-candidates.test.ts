import { describe, expect, test } from 'vitest'
import type { GreyImage } from '../../../../main/text/raster/grey-image.ts'
import { findZoneCandidates } from '../../../../main/text/zones/find-zone-candidates.ts'
import { blankPage, noisy, paint, randomFrom, writtenPage } from '../drawn-page.ts'

/** Lines of pretended OCR-B: letters of even pitch, 20 px high at a pitch of 20 px (200 dpi). */
function paintZone(image: GreyImage, x: number, y: number, lines: number, characters: number): void {
  const random = randomFrom(17)
  for (let line = 0; line < lines; line++) {
    for (let n = 0; n < characters; n++) {
      const left = x + n * 20
      paint(image, { x: left, y: y + line * 34, width: 3, height: 20 })
      paint(image, { x: left, y: y + line * 34 + Math.floor(random() * 16), width: 12, height: 4 })
    }
  }
}

describe('findZoneCandidates', () => {
  test.each([
    [2, 44],
    [2, 36],
    [3, 30],
  ])('finds %d lines of %d characters among other writing, with noise', (lines, characters) => {
    const page = writtenPage(1200, 900, 18)
    paint(page, { x: 0, y: 560, width: 1200, height: 240 }, 255)
    paintZone(page, 120, 620, lines, characters)
    const [best] = findZoneCandidates(noisy(page, 20, 2))
    expect(best?.lines).toHaveLength(lines)
    expect(best?.lines[0]?.x).toBeCloseTo(120, -1)
    expect(best?.lines[0]?.y).toBeCloseTo(620, -1)
    expect(best?.lines[0]?.width).toBeCloseTo(characters * 20 - 8, -1)
    expect(best?.regularity).toBeGreaterThan(0.5)
  })

  test('finds the zones of two documents side by side', () => {
    const page = blankPage(1700, 600)
    paintZone(page, 40, 300, 3, 30)
    paintZone(page, 900, 320, 3, 30)
    const lefts = findZoneCandidates(page).map(({ lines }) => Math.round((lines[0]?.x ?? 0) / 100))
    expect(lefts.toSorted((a, b) => a - b)).toEqual([0, 9])
  })

  test('finds a photographed zone: the pitch grows from left to right, the lines fall and rise', () => {
    const page = blankPage(1200, 700)
    const random = randomFrom(23)
    for (const [line, slope] of [0.02, -0.02].entries()) {
      for (let n = 0; n < 44; n++) {
        const x = Math.round(80 + n * 20 + n * n * 0.08)
        const y = Math.round(420 + line * 60 + slope * (x - 600))
        paint(page, { x, y, width: 3, height: 20 })
        paint(page, { x, y: y + Math.floor(random() * 16), width: 13, height: 4 })
      }
    }
    const [best] = findZoneCandidates(page)
    expect(best?.lines).toHaveLength(2)
    const [topLeft, topRight, bottomRight, bottomLeft] = best?.corners ?? []
    expect((topRight?.y ?? 0) - (topLeft?.y ?? 0)).toBeCloseTo(0.02 * 1033, -1)
    expect((bottomRight?.y ?? 0) - (bottomLeft?.y ?? 0)).toBeCloseTo(-0.02 * 1033, -1)
    expect(best?.characterHeight).toBeLessThan(30)
  })

  test('finds a zone whatever the resolution', () => {
    const page = blankPage(3600, 1500)
    for (let line = 0; line < 2; line++) {
      for (let n = 0; n < 44; n++) {
        paint(page, { x: 200 + n * 72, y: 900 + line * 170, width: 12, height: 70 })
        paint(page, { x: 200 + n * 72, y: 900 + line * 170 + (n % 5) * 14, width: 40, height: 12 })
      }
    }
    expect(findZoneCandidates(page)[0]?.lines).toHaveLength(2)
  })

  test('ordinary writing and an empty page have none', () => {
    expect(findZoneCandidates(writtenPage(1200, 1600, 19))).toEqual([])
    expect(findZoneCandidates(blankPage(600, 600))).toEqual([])
  })
})
