import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  addDays,
  addMonths,
  addYears,
  agreesPartially,
  dayMonthSwapped,
  daysBetween,
  isoDateOf,
  monthsBetween,
  precisionOf,
} from '../../../main/values/date-arithmetic.ts'

const day = fc
  .date({ min: new Date('1900-01-01'), max: new Date('2099-12-31'), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10))

describe('date arithmetic', () => {
  it('goes forth and back', () => {
    fc.assert(
      fc.property(day, fc.integer({ min: -20000, max: 20000 }), (date, days) => {
        expect(addDays(addDays(date, days), -days)).toBe(date)
        expect(daysBetween(date, addDays(date, days))).toBe(days)
      }),
    )
  })

  it('counts whole months', () => {
    fc.assert(
      fc.property(day, fc.integer({ min: 0, max: 240 }), (date, months) => {
        expect(monthsBetween(date, addMonths(date, months))).toBe(months)
        expect(monthsBetween(date, addDays(addMonths(date, months), -1))).toBeLessThanOrEqual(months)
      }),
    )
    expect([
      monthsBetween('2026-03-15', '2026-06-14'),
      monthsBetween('2026-03-15', '2026-06-15'),
      monthsBetween('2026-06-15', '2026-03-15'),
    ]).toEqual([2, 3, -3])
  })

  it.each([
    ['2024-01-31', 1, '2024-02-29'],
    ['2023-01-31', 1, '2023-02-28'],
    ['2026-11-24', 2, '2027-01-24'],
    ['2026-01-15', -1, '2025-12-15'],
  ] as const)('%s and %i months is %s', (date, months, result) => {
    expect(addMonths(date, months)).toBe(result)
  })

  it('29 February has its birthday on 28 February in other years', () => {
    expect(addYears('2008-02-29', 18)).toBe('2026-02-28')
  })

  it('knows no 31 April and no year without a leap day', () => {
    expect([isoDateOf(2026, 4, 31), isoDateOf(2025, 2, 29), isoDateOf(2024, 2, 29)]).toEqual([
      null,
      null,
      '2024-02-29',
    ])
  })

  it('compares partly known dates', () => {
    expect([precisionOf('1990'), precisionOf('1990-05'), precisionOf('1990-05-17')]).toEqual([
      'year',
      'month',
      'day',
    ])
    expect([
      agreesPartially('1990', '1990-05-17'),
      agreesPartially('1990-05-17', '1990-05'),
      agreesPartially('1991', '1990-05-17'),
    ]).toEqual([true, true, false])
    expect([
      dayMonthSwapped('1990-05-04', '1990-04-05'),
      dayMonthSwapped('1990-05-05', '1990-05-05'),
      dayMonthSwapped('1990-05-04', '1991-04-05'),
    ]).toEqual([true, false, false])
  })
})
