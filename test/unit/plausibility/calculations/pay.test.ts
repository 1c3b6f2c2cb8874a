import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  commonSalaries,
  grossPerHourEuro,
  grossPerMonthEuro,
  grossPerYearEuro,
  nearlyEqual,
  relatePay,
  type Pay,
} from '../../../../main/plausibility/calculations/pay.ts'

const pay = (euro: number, period: Pay['period'], change: Partial<Pay> = {}): Pay => ({
  euro,
  period,
  hoursPerWeek: null,
  salariesPerYear: null,
  ...change,
})
const euros = fc.integer({ min: 500, max: 20_000 })
const salaries = fc.constantFrom(12, 13, 13.5, 14)

describe('pay of a month, a year, an hour', () => {
  it('counts an hourly wage with 13/3 weeks a month', () => {
    const hourly = pay(20, 'hour', { hoursPerWeek: 39 })
    expect(grossPerMonthEuro(hourly)).toBeCloseTo(3380, 6)
    expect(grossPerYearEuro(hourly)).toBeCloseTo(40_560, 6)
  })

  it('does not know the month of an hourly wage without hours', () => {
    expect(grossPerMonthEuro(pay(20, 'hour'))).toBeNull()
    expect(grossPerYearEuro(pay(20, 'hour'))).toBeNull()
  })

  it('counts guaranteed salaries into the year and not into the hour', () => {
    const contract = pay(3600, 'month', { salariesPerYear: 13, hoursPerWeek: 40 })
    expect(grossPerYearEuro(contract)).toBe(46_800)
    expect(grossPerHourEuro(contract)).toBe(20.77)
    expect(grossPerHourEuro(pay(46_800, 'year', { salariesPerYear: 13, hoursPerWeek: 40 }))).toBe(20.77)
  })

  it('does not know the hour without weekly hours', () => {
    expect(grossPerHourEuro(pay(3600, 'month'))).toBeNull()
  })

  it('month and year are each other’s inverse for every number of salaries', () => {
    fc.assert(
      fc.property(euros, salaries, (euro, salariesPerYear) => {
        const year = grossPerYearEuro(pay(euro, 'month', { salariesPerYear })) ?? 0
        expect(grossPerMonthEuro(pay(year, 'year', { salariesPerYear }))).toBeCloseTo(euro, 6)
      }),
    )
  })
})

describe('nearlyEqual', () => {
  it('ends at one percent of the greater amount', () => {
    expect(nearlyEqual(10_000, 9900)).toBe(true)
    expect(nearlyEqual(10_000, 9899.99)).toBe(false)
  })

  it('is symmetric', () => {
    fc.assert(fc.property(euros, euros, (a, b) => nearlyEqual(a, b) === nearlyEqual(b, a)))
  })
})

describe('relatePay', () => {
  it('takes a year of twelve months for the same', () => {
    expect(relatePay(pay(46_800, 'year'), pay(3900, 'month'), 12)).toBe('equal')
    expect(relatePay(pay(46_800, 'year'), pay(3600, 'month'), 12)).toBe('different')
  })

  it('counts the salaries of the case, with or without the extra ones', () => {
    expect(relatePay(pay(46_800, 'year'), pay(3600, 'month'), 13)).toBe('equal')
    expect(relatePay(pay(46_800, 'year'), pay(3900, 'month'), 13)).toBe('variant')
    expect(relatePay(pay(46_800, 'year'), pay(3000, 'month'), 13)).toBe('different')
    expect(relatePay(pay(3900, 'month'), pay(3600, 'month'), 12)).toBe('different')
    expect(relatePay(pay(3900, 'month'), pay(3600, 'month'), 13)).toBe('variant')
  })

  it('cannot compare an hourly wage without hours with anything but another hourly wage', () => {
    expect(relatePay(pay(20, 'hour'), pay(3400, 'month'), 12)).toBeNull()
    expect(relatePay(pay(20, 'hour'), pay(20, 'hour'), 12)).toBe('equal')
    expect(relatePay(pay(20, 'hour', { hoursPerWeek: 40 }), pay(3466.67, 'month'), 12)).toBe('equal')
  })

  it('is symmetric', () => {
    const any = fc.record({
      euro: euros,
      period: fc.constantFrom('month' as const, 'year' as const),
      hoursPerWeek: fc.constantFrom(null, 40),
      salariesPerYear: fc.option(salaries),
    })
    fc.assert(
      fc.property(any, any, salaries, (a, b, number) => {
        expect(relatePay(a, b, number)).toBe(relatePay(b, a, number))
      }),
    )
  })

  it('calls a difference of more than a tenth above fourteen salaries different, whatever the papers name', () => {
    fc.assert(
      fc.property(euros, salaries, fc.option(salaries), (euro, number, salariesPerYear) => {
        const form = pay(Math.ceil(euro * 14 * 1.1), 'year')
        expect(relatePay(form, pay(euro, 'month', { salariesPerYear }), number)).toBe('different')
      }),
    )
  })
})

describe('commonSalaries', () => {
  const year = pay(46_800, 'year')

  it('takes the number that a paper names', () => {
    const contract = pay(3600, 'month', { salariesPerYear: 13.5 })
    expect(commonSalaries([year, contract], [])).toEqual({ salaries: 13.5, isNamed: true })
  })

  it.each([12, 13, 13.5, 14])('finds a year of %s salaries', (number) => {
    expect(commonSalaries([pay(3600 * number, 'year'), pay(3600, 'month')], [])).toEqual({
      salaries: number,
      isNamed: false,
    })
  })

  it('explains no single paper away: one number has to fit all of them', () => {
    expect(commonSalaries([year, pay(3900, 'month'), pay(3600, 'month')], []).salaries).toBe(12)
  })

  it('lets the payslips decide where the papers leave it open', () => {
    const slips = [pay(3600, 'month'), pay(3600, 'month'), pay(5200, 'month')]
    expect(commonSalaries([year], slips).salaries).toBe(13)
    expect(commonSalaries([pay(3900, 'month')], slips).salaries).toBe(12)
    expect(commonSalaries([year, pay(3900, 'month')], slips).salaries).toBe(12)
  })

  it('is twelve where nothing is stated', () => {
    expect(commonSalaries([], [])).toEqual({ salaries: 12, isNamed: false })
  })
})
