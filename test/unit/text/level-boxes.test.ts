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

test('a word that was given the rest of its line ends where the next one begins', () => {
  const at = (text: string, x: number, width: number) => ({
    text,
    confidence: 0.9,
    box: { x, y: 100, width, height: 20 },
  })
  const [line] = levelBoxes([[at('Angaben', 20, 300), at('zum', 110, 40), at('Arbeitgeber', 160, 160)]])
  expect(line?.map(({ box }) => [box.x, box.width])).toEqual([
    [20, 90],
    [110, 40],
    [160, 160],
  ])
})
