import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  calendarMonths,
  gapsBetween,
  mergePeriods,
  monthsCovered,
  periodsUntil,
  readPeriod,
  type Period,
} from '../../../../main/plausibility/calculations/period.ts'
import { addDays, addMonths, daysBetween } from '../../../../main/values/date-arithmetic.ts'

const day = fc.integer({ min: 0, max: 5000 }).map((days) => addDays('2015-01-01', days))
const period = fc
  .tuple(day, fc.integer({ min: 0, max: 900 }))
  .map(([from, length]): Period => ({ from, until: addDays(from, length) }))
const periods = fc.array(period, { maxLength: 6 })

function daysOf(list: readonly Period[]): Set<string> {
  return new Set(
    list.flatMap(({ from, until }) =>
      Array.from({ length: daysBetween(from, until) + 1 }, (_, index) => addDays(from, index)),
    ),
  )
}

describe('readPeriod', () => {
  it('reads what the field holds', () => {
    expect(readPeriod('2021-01-01/2022-12-31')).toEqual({ from: '2021-01-01', until: '2022-12-31' })
  })

  it.each(['', '2021-01-01', '2022-01-01/2021-01-01', 'seit 2021'])('refuses %j', (text) => {
    expect(readPeriod(text)).toBeNull()
  })
})

describe('mergePeriods and gapsBetween', () => {
  it('joins periods that follow each other without a day between', () => {
    const list = [
      { from: '2021-01-01', until: '2021-06-30' },
      { from: '2021-07-01', until: '2021-12-31' },
    ]
    expect(mergePeriods(list)).toEqual([{ from: '2021-01-01', until: '2021-12-31' }])
    expect(gapsBetween(list)).toEqual([])
  })

  it('covers the same days, and the gaps are exactly the others in between', () => {
    fc.assert(
      fc.property(periods, (list) => {
        const merged = mergePeriods(list)
        const gaps = gapsBetween(list)
        expect(daysOf(merged)).toEqual(daysOf(list))
        const [first, last] = [merged[0], merged.at(-1)]
        const whole = first && last ? daysBetween(first.from, last.until) + 1 : 0
        expect(daysOf(merged).size + daysOf(gaps).size).toBe(whole)
      }),
      { numRuns: 40 },
    )
  })
})

describe('monthsCovered', () => {
  it('is complete with the day before the date on which it began', () => {
    expect(monthsCovered([{ from: '2021-11-10', until: '2026-11-09' }])).toBe(60)
    expect(monthsCovered([{ from: '2021-11-10', until: '2026-11-08' }])).toBe(59)
  })

  it('counts days that two periods share once', () => {
    const list = [
      { from: '2021-01-01', until: '2021-12-31' },
      { from: '2021-06-01', until: '2022-06-30' },
    ]
    expect(monthsCovered(list)).toBe(18)
  })

  it('adds what is left of the months', () => {
    const list = [
      { from: '2021-01-01', until: '2021-01-20' },
      { from: '2021-03-01', until: '2021-03-11' },
    ]
    expect(monthsCovered(list)).toBe(1)
    expect(monthsCovered(list.map(({ from, until }) => ({ from, until: addDays(until, -1) })))).toBe(0)
  })

  it('finds the months that a period was made of', () => {
    fc.assert(
      fc.property(day, fc.integer({ min: 1, max: 120 }), (from, months) => {
        fc.pre(Number(from.slice(8)) <= 28)
        const until = addDays(addMonths(from, months), -1)
        expect(monthsCovered([{ from, until }])).toBe(months)
      }),
    )
  })
})

describe('calendarMonths', () => {
  it('counts a month begun as a whole one, and each once', () => {
    const list = [
      { from: '2026-01-31', until: '2026-03-01' },
      { from: '2026-03-20', until: '2026-03-31' },
    ]
    expect(calendarMonths(list)).toEqual(['2026-01', '2026-02', '2026-03'])
  })

  it('names exactly the months of the days', () => {
    fc.assert(
      fc.property(periods, (list) => {
        const months = new Set([...daysOf(list)].map((date) => date.slice(0, 7)))
        expect(calendarMonths(list)).toEqual([...months].toSorted())
      }),
      { numRuns: 40 },
    )
  })
})

describe('periodsUntil', () => {
  it('cuts at the day, which belongs to it', () => {
    const list = [
      { from: '2026-01-01', until: '2026-12-31' },
      { from: '2027-01-01', until: '2027-12-31' },
    ]
    expect(periodsUntil(list, '2026-06-30')).toEqual([{ from: '2026-01-01', until: '2026-06-30' }])
  })
})
