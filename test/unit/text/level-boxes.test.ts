import { expect, test } from 'vitest'
import { levelBoxes } from '../../../main/text/level-boxes.ts'

const word = (text: string, y: number, height: number) => ({
  text,
  confidence: 0.9,
  box: { x: 10, y, width: 40, height },
})

test('a stroke between two labels does not reach into the line of the values', () => {
  const [line] = levelBoxes([
    [word('AUSSTELLUNGSDATUM', 278, 10), word('/', 269, 28), word('BEHÖRDE', 278, 9)],
  ])
  expect(line?.map(({ box }) => [box.y, box.height])).toEqual([
    [278, 10],
    [278, 10],
    [278, 9],
  ])
})

test('words with letters and words of the usual height stay as they are', () => {
  const lines = [[word('Netto', 100, 40), word('EUR', 110, 18), word('2.400,00', 110, 20)]]
  expect(levelBoxes(lines)).toEqual(lines)
})
