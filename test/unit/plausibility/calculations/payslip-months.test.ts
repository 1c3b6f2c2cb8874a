import { describe, expect, it } from 'vitest'
import {
  firstGap,
  lastThree,
  monthsSince,
} from '../../../../main/plausibility/calculations/payslip-months.ts'

describe('lastThree', () => {
  it('takes each month once and the latest three, whatever their order', () => {
    expect(lastThree(['2026-10', '2026-07', '2026-09', '2026-10', '2026-08'])).toEqual([
      '2026-08',
      '2026-09',
      '2026-10',
    ])
  })
})

describe('firstGap', () => {
  it('follows months over the turn of the year', () => {
    expect(firstGap(['2026-01', '2025-11', '2025-12'])).toBeNull()
  })

  it('names the months around a missing one', () => {
    expect(firstGap(['2026-10', '2026-08', '2026-07'])).toEqual({ before: '2026-08', after: '2026-10' })
  })

  it('does not mind a gap before the last three', () => {
    expect(firstGap(['2026-10', '2026-09', '2026-08', '2026-03'])).toBeNull()
  })
})

describe('monthsSince', () => {
  it.each([
    ['2026-08', '2026-11-10', 3],
    ['2025-12', '2026-01-31', 1],
    ['2026-12', '2026-11-10', -1],
  ])('from %s to %s are %s', (month, day, months) => {
    expect(monthsSince(month, day)).toBe(months)
  })
})
