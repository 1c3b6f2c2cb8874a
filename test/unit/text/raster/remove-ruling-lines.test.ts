import { describe, expect, test } from 'vitest'
import { removeRulingLines } from '../../../../main/text/raster/remove-ruling-lines.ts'
import { blankPage, outline, paint, turnedBy, writtenPage } from '../drawn-page.ts'

function inkOf(grey: Uint8Array): number {
  return grey.filter((value) => value < 128).length
}

describe('removeRulingLines', () => {
  test('a table goes, the writing in it stays', () => {
    const page = writtenPage(700, 990, 12)
    const writing = inkOf(page.grey)
    for (let y = 90; y < 900; y += 88) paint(page, { x: 60, y, width: 580, height: 3 })
    paint(page, { x: 60, y: 90, width: 3, height: 792 })
    const left = inkOf(removeRulingLines(page, 200).grey)
    expect(left / writing).toBeGreaterThan(0.97)
    expect(left / writing).toBeLessThan(1.03)
  })

  test('a slightly slanted line goes as well', () => {
    const page = blankPage(700, 300)
    paint(page, { x: 60, y: 150, width: 580, height: 3 })
    const slanted = turnedBy(page, 0.4)
    expect(inkOf(removeRulingLines(slanted, 200).grey)).toBeLessThan(inkOf(slanted.grey) * 0.05)
  })

  test('where a stroke crosses a line it stays whole', () => {
    const page = blankPage(400, 200)
    paint(page, { x: 40, y: 100, width: 320, height: 3 })
    paint(page, { x: 200, y: 80, width: 4, height: 45 })
    const cleaned = removeRulingLines(page, 200)
    for (let y = 80; y < 125; y++) expect(cleaned.grey[y * 400 + 201]).toBe(0)
    expect(cleaned.grey[101 * 400 + 60]).toBe(255)
  })

  test('capitals whose bars run together are no line', () => {
    const page = blankPage(400, 200)
    for (let x = 60; x < 260; x += 14) {
      paint(page, { x, y: 60, width: 13, height: 4 })
      paint(page, { x: x + 4, y: 60, width: 5, height: 22 })
    }
    expect(inkOf(removeRulingLines(page, 200).grey)).toBe(inkOf(page.grey))
  })

  test('small capitals are none either, though their stems are short', () => {
    const page = blankPage(400, 200)
    for (let x = 60; x < 200; x += 7) {
      paint(page, { x, y: 60, width: 7, height: 2 })
      paint(page, { x: x + 2, y: 60, width: 2, height: 8 })
    }
    expect(inkOf(removeRulingLines(page, 200).grey)).toBe(inkOf(page.grey))
  })

  test('serifs that run together under bold stems are none', () => {
    const page = blankPage(400, 200)
    for (let x = 60; x < 200; x += 9) {
      paint(page, { x, y: 84, width: 9, height: 2 })
      paint(page, { x: x + 2, y: 60, width: 5, height: 24 })
    }
    expect(inkOf(removeRulingLines(page, 200).grey)).toBe(inkOf(page.grey))
  })

  test('grey lines go as well', () => {
    const page = blankPage(700, 300)
    for (let x = 60; x < 640; x++) page.grey.fill(180, 150 * 700 + x, 150 * 700 + x + 1)
    expect(removeRulingLines(page, 200).grey.every((value) => value === 255)).toBe(true)
  })

  test('thick bars and short strokes are no ruling lines', () => {
    const page = blankPage(400, 200)
    paint(page, { x: 40, y: 40, width: 300, height: 30 })
    outline(page, { x: 40, y: 120, width: 30, height: 30 })
    expect(inkOf(removeRulingLines(page, 200).grey)).toBe(inkOf(page.grey))
  })

  test('the tail of a g that ends in an underline stays, feet of other letters do not', () => {
    const page = blankPage(400, 100)
    paint(page, { x: 40, y: 60, width: 320, height: 3 })
    for (let x = 60; x < 340; x += 16) paint(page, { x, y: 40, width: 2, height: 18 }) // stand above the line
    paint(page, { x: 203, y: 44, width: 9, height: 2 })
    paint(page, { x: 203, y: 56, width: 9, height: 2 })
    paint(page, { x: 210, y: 44, width: 2, height: 17 }) // the stem runs into it
    const { grey } = removeRulingLines(page, 200)
    for (let x = 205; x < 212; x++) expect(grey[61 * 400 + x]).toBe(0)
    expect(grey.subarray(61 * 400, 61 * 400 + 195).every((value) => value === 255)).toBe(true)
    expect(grey.subarray(61 * 400 + 214, 62 * 400).every((value) => value === 255)).toBe(true)
  })
})
