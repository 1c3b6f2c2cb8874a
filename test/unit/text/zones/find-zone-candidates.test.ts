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

  test('ordinary writing and an empty page have none', () => {
    expect(findZoneCandidates(writtenPage(1200, 1600, 19))).toEqual([])
    expect(findZoneCandidates(blankPage(600, 600))).toEqual([])
  })
})
