import { expect, it } from 'vitest'
import { formatDate, formatEuro, formatNumber } from '../../../../models/knowledge/german-values.ts'

it.each([
  ['2026-11-02', '02.11.2026'],
  ['1990-05', '05.1990'],
  ['1990', '1990'],
])('writes the day %s as in Germany, without a clock', (date, written) => {
  expect(formatDate(date)).toBe(written)
})

it.each([
  [10_000, '10.000'],
  [38.5, '38,5'],
  [0.1 + 0.2, '0,3'],
])('writes the number %f', (value, written) => {
  expect(formatNumber(value)).toBe(written)
})

it('writes cents only where there are some', () => {
  expect(formatEuro(3900)).toBe('3.900 €')
  expect(formatEuro(45_934.2)).toBe('45.934,20 €')
})
