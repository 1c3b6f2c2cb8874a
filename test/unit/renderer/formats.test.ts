import { expect, it } from 'vitest'
import { formatMoment, formatTime } from '../../../renderer/shared/formats.ts'

it('writes an instant on the clock of the office', () => {
  const noon = new Date(2026, 10, 2, 14, 5).toISOString()
  expect(formatMoment(noon)).toBe('02.11.2026, 14:05')
  expect(formatTime(noon)).toBe('14:05')
})
