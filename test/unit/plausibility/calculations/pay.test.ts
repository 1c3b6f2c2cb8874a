import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  explainingSalaries,
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
    expect(relatePay(pay(46_800, 'year'), pay(3900, 'month'))).toBe('equal')
  })

  it('takes the number of salaries that one side names for both', () => {
    expect(relatePay(pay(46_800, 'year'), pay(3600, 'month', { salariesPerYear: 13 }))).toBe('equal')
    expect(relatePay(pay(46_800, 'year'), pay(3900, 'month', { salariesPerYear: 13 }))).toBe('variant')
    expect(relatePay(pay(46_800, 'year'), pay(3000, 'month', { salariesPerYear: 13 }))).toBe('different')
  })

  it.each([13, 13.5, 14])('explains a year of %s salaries where no paper names a number', (number) => {
    const [year, month] = [pay(3600 * number, 'year'), pay(3600, 'month')]
    expect(relatePay(year, month)).toBe('variant')
    expect(explainingSalaries(year, month)).toBe(number)
  })

  it('never explains two monthly amounts by salaries that no paper names', () => {
    expect(relatePay(pay(3900, 'month'), pay(3600, 'month'))).toBe('different')
    expect(relatePay(pay(3900, 'month'), pay(3600, 'month', { salariesPerYear: 13 }))).toBe('variant')
  })

  it('cannot compare an hourly wage without hours with anything but another hourly wage', () => {
    expect(relatePay(pay(20, 'hour'), pay(3400, 'month'))).toBeNull()
    expect(relatePay(pay(20, 'hour'), pay(20, 'hour'))).toBe('equal')
    expect(relatePay(pay(20, 'hour', { hoursPerWeek: 40 }), pay(3466.67, 'month'))).toBe('equal')
  })

  it('is symmetric', () => {
    const any = fc.record({
      euro: euros,
      period: fc.constantFrom('month' as const, 'year' as const),
      hoursPerWeek: fc.constantFrom(null, 40),
      salariesPerYear: fc.option(salaries),
    })
    const alike = (a: Pay, b: Pay) => a.salariesPerYear === null || b.salariesPerYear === null
    fc.assert(
      fc.property(any, any, (a, b) => {
        fc.pre(alike(a, b))
        expect(relatePay(a, b)).toBe(relatePay(b, a))
      }),
    )
  })

  it('calls a difference of more than a tenth above fourteen salaries different, whatever the papers name', () => {
    fc.assert(
      fc.property(euros, fc.option(salaries), (euro, salariesPerYear) => {
        const form = pay(Math.ceil(euro * 14 * 1.1), 'year')
        expect(relatePay(form, pay(euro, 'month', { salariesPerYear }))).toBe('different')
      }),
    )
  })
})
