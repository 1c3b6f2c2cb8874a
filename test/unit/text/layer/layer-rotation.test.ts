import { expect, test } from 'vitest'
import { layerRotation } from '../../../../main/text/layer/layer-rotation.ts'
import { turnBox } from '../../../../main/text/page-map.ts'
import { layerOf } from './layer-words.ts'

const upright = layerOf(['Der Vertrag beginnt am 01.10.2026', 'und endet am 30.09.2028 ohne Kündigung'])

test.each([0, 90, 180, 270] as const)('words that were turned by %d degrees are turned back', (turned) => {
  const words = upright.map((word) => ({ ...word, box: turnBox(word.box, turned) }))
  expect(layerRotation(words, 1)).toBe((360 - turned) % 360)
})

test('one word, or a column of numbers, is upright', () => {
  expect(layerRotation(layerOf(['Seite']), 0.7)).toBe(0)
  expect(layerRotation(layerOf(['1.000,00', '2.000,00', '3.000,00']), 0.7)).toBe(0)
})
