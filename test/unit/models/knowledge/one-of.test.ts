import { expect, test } from 'vitest'
import { oneOf } from '../../../../models/knowledge/one-of.ts'

test('phrases between strokes, over as many lines as it takes', () => {
  expect(
    oneOf(`
      Arbeitgeber | Firma |
      Employer`),
  ).toEqual(['Arbeitgeber', 'Firma', 'Employer'])
})

test('braces hold alternatives, also twice in one phrase', () => {
  expect(oneOf('Ende {des Vertrags, der Laufzeit} | {Ort, Tag} der {Geburt, Eheschließung}')).toEqual([
    'Ende des Vertrags',
    'Ende der Laufzeit',
    'Ort der Geburt',
    'Ort der Eheschließung',
    'Tag der Geburt',
    'Tag der Eheschließung',
  ])
})

test('a word in braces may be a part of one', () => {
  expect(oneOf('{Versicherungs, Vertrags}zeitraum')).toEqual(['Versicherungszeitraum', 'Vertragszeitraum'])
})
