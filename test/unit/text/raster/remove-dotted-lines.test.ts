import { expect, test } from 'vitest'
import { removeDottedLines } from '../../../../main/text/raster/remove-dotted-lines.ts'
import { blankPage, paint, writtenPage } from '../drawn-page.ts'

const isWhite = (grey: Uint8Array): boolean => grey.every((value) => value === 255)

test.each([
  ['dots', 2, 4],
  ['dashes', 8, 13],
  ['points of a leader', 3, 9],
])('a line of %s goes', (_, width, pitch) => {
  const page = blankPage(600, 60)
  for (let x = 40; x < 540; x += pitch) paint(page, { x, y: 30, width, height: 2 })
  removeDottedLines(page, 200)
  expect(isWhite(page.grey)).toBe(true)
})

test('so does one that climbs a little, and one that runs together in places', () => {
  const page = blankPage(600, 60)
  for (let x = 40; x < 540; x += 5) paint(page, { x, y: 30 - Math.round(x / 180), width: 2, height: 2 })
  paint(page, { x: 200, y: 30 - Math.round(200 / 180), width: 30, height: 2 })
  removeDottedLines(page, 200)
  expect(isWhite(page.grey)).toBe(true)
})

test('a dot that touches a letter stays, with the letter', () => {
  const page = blankPage(600, 60)
  for (let x = 40; x < 540; x += 5) paint(page, { x, y: 30, width: 2, height: 2 })
  paint(page, { x: 300, y: 24, width: 3, height: 20 })
  removeDottedLines(page, 200)
  expect(page.grey.filter((value) => value < 255)).toHaveLength(3 * 20)
})

test('writing, an ellipsis and uneven dots stay', () => {
  const page = writtenPage(700, 400, 12)
  for (let n = 0; n < 3; n++) paint(page, { x: 600 + n * 8, y: 380, width: 3, height: 3 })
  for (const x of [60, 67, 79, 83, 94, 97, 109, 112, 118, 130, 133, 145, 150, 152 + 9])
    paint(page, { x, y: 390, width: 2, height: 2 })
  const before = page.grey.slice()
  removeDottedLines(page, 200)
  expect(page.grey).toEqual(before)
})
