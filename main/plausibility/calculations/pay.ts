import type { Relation } from '../../values/relation.ts'

export type PayPeriod = 'hour' | 'month' | 'year'

/** Gross pay as a paper or the form gives it. */
export interface Pay {
  readonly euro: number
  readonly period: PayPeriod
  readonly hoursPerWeek: number | null
  /** Monthly salaries in a year as read: 12, 13, 13.5, 14; null = the paper says nothing about it. */
  readonly salariesPerYear: number | null
}

/** Weeks in a month as the Erklärung zum Beschäftigungsverhältnis and the courts count them: 52 / 12. */
export const weeksPerMonth = 13 / 3

/** Numbers of salaries that occur where a paper names a year's pay and not how many salaries it is paid in. */
const usualSalaries = [13, 13.5, 14] as const

/** Pay of one regular month; null where an hourly wage has no hours beside it. */
export function grossPerMonthEuro(pay: Pay, salaries = pay.salariesPerYear ?? 12): number | null {
  if (pay.period === 'month') return pay.euro
  if (pay.period === 'year') return pay.euro / salaries
  return pay.hoursPerWeek === null ? null : pay.euro * pay.hoursPerWeek * weeksPerMonth
}

/** Pay of a year with the guaranteed salaries; null where an hourly wage has no hours beside it. */
export function grossPerYearEuro(pay: Pay, salaries = pay.salariesPerYear ?? 12): number | null {
  if (pay.period === 'year') return pay.euro
  const month = grossPerMonthEuro(pay)
  return month === null ? null : month * salaries
}

/** Pay of an hour, in whole cents; null where no weekly hours are known. Extra salaries do not count: they fall due in single months. */
export function grossPerHourEuro(pay: Pay): number | null {
  if (pay.period === 'hour') return pay.euro
  const month = grossPerMonthEuro(pay)
  if (month === null || pay.hoursPerWeek === null || pay.hoursPerWeek <= 0) return null
  return Math.round((month * 100) / (pay.hoursPerWeek * weeksPerMonth)) / 100
}

/** The tolerance of rule 7: one percent of the greater amount. */
export function nearlyEqual(a: number, b: number): boolean {
  return Math.abs(a - b) <= Math.max(Math.abs(a), Math.abs(b)) / 100 + 1e-9
}

/**
 * How two statements of pay stand to each other; null = an hourly wage without hours cannot be compared. `variant` = they agree once the
 * number of salaries is taken into account. Two monthly amounts are the same or not: extra salaries explain a difference between them
 * only where one of the papers names their number.
 */
export function relatePay(a: Pay, b: Pay): Relation | null {
  if (a.period === b.period && nearlyEqual(a.euro, b.euro)) return 'equal'
  const named = a.salariesPerYear ?? b.salariesPerYear
  const salaries = named ?? 12
  const [yearOfA, yearOfB] = [grossPerYearEuro(a, salaries), grossPerYearEuro(b, salaries)]
  if (yearOfA === null || yearOfB === null) return null
  if (nearlyEqual(yearOfA, yearOfB)) return 'equal'
  return explainingSalaries(a, b) === null ? 'different' : 'variant'
}

/** The number of salaries with which both statements come to the same pay; null = there is none, or none is needed. */
export function explainingSalaries(a: Pay, b: Pay): number | null {
  const named = a.salariesPerYear ?? b.salariesPerYear
  const candidates =
    named !== null ? [named] : (a.period === 'year') === (b.period === 'year') ? [] : usualSalaries
  const explained = candidates.find((salaries) =>
    readings(a, salaries).some((one) => readings(b, salaries).some((other) => nearlyEqual(one, other))),
  )
  return explained ?? null
}

/** What a year's pay can mean: with and without the extra salaries. */
function readings(pay: Pay, salaries: number): number[] {
  if (pay.period === 'year') return [pay.euro]
  const month = grossPerMonthEuro(pay)
  return month === null ? [] : [month * 12, month * salaries]
}
