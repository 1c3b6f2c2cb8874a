import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { compareNaturally } from '../../../main/intake/natural-order.ts'

test('numbers by their value, letters without case, folders apart', () => {
  const order = [
    'b/1.pdf',
    'Seite 10.pdf',
    'seite 2.pdf',
    'seite 02.pdf',
    'Antrag.pdf',
    'a/2.pdf',
    'seite.pdf',
    'Ä.pdf',
  ]
  expect(order.toSorted(compareNaturally)).toEqual([
    'a/2.pdf',
    'Antrag.pdf',
    'b/1.pdf',
    'seite 02.pdf',
    'seite 2.pdf',
    'Seite 10.pdf',
    'seite.pdf',
    'Ä.pdf',
  ])
})

test('an order: antisymmetric, transitive, equal only to itself', () => {
  const names = fc.array(fc.stringMatching(/^[aA0-9.]{0,6}$/), { minLength: 3, maxLength: 3 })
  fc.assert(
    fc.property(names, ([a = '', b = '', c = '']) => {
      expect(Math.sign(compareNaturally(a, b))).toBe(-Math.sign(compareNaturally(b, a)) + 0)
      expect(compareNaturally(a, b) === 0).toBe(a === b)
      if (compareNaturally(a, b) < 0 && compareNaturally(b, c) < 0)
        expect(compareNaturally(a, c)).toBeLessThan(0)
    }),
  )
})
