import { expect, it } from 'vitest'
import { formatDay, formatMoment, formatNumber, formatTime } from '../../../renderer/shared/formats.ts'

it('writes a day as in Germany, without a clock', () => {
  expect(formatDay('2026-11-02')).toBe('02.11.2026')
})

it('writes an instant on the clock of the office', () => {
  const noon = new Date(2026, 10, 2, 14, 5).toISOString()
  expect(formatMoment(noon)).toBe('02.11.2026, 14:05')
  expect(formatTime(noon)).toBe('14:05')
})

it('writes numbers with German signs', () => {
  expect(formatNumber(10_000)).toBe('10.000')
  expect(formatNumber(3.5)).toBe('3,5')
})
