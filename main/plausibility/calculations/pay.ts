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
const weeksPerMonth = 13 / 3

/** Numbers of salaries that occur, the most usual first. */
const usualSalaries = [12, 13, 13.5, 14] as const

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
 * How two statements of pay stand to each other in a case where a year has that many salaries; null = an hourly wage without hours cannot be
 * compared. `variant` = one counts the extra salaries in and the other does not.
 */
export function relatePay(a: Pay, b: Pay, salaries: number): Relation | null {
  if (a.period === b.period && nearlyEqual(a.euro, b.euro)) return 'equal'
  const yearOfA = grossPerYearEuro(a, a.salariesPerYear ?? salaries)
  const yearOfB = grossPerYearEuro(b, b.salariesPerYear ?? salaries)
  if (yearOfA === null || yearOfB === null) return null
  if (nearlyEqual(yearOfA, yearOfB)) return 'equal'
  const isExplained = readings(a, salaries).some((one) =>
    readings(b, salaries).some((other) => nearlyEqual(one, other)),
  )
  return isExplained ? 'variant' : 'different'
}

/** What a year's pay can mean: with and without the extra salaries. */
function readings(pay: Pay, salaries: number): number[] {
  if (pay.period === 'year') return [pay.euro]
  const month = grossPerMonthEuro(pay)
  return month === null ? [] : [month * 12, month * salaries]
}

/** The number of salaries in a year that holds for a whole case. */
export interface CommonSalaries {
  readonly salaries: number
  /** false = no paper names it; it is the one with which the statements agree. */
  readonly isNamed: boolean
}

/**
 * One number for all papers: the one that a paper names; otherwise twelve or the first usual one with which all statements
 * agree, and among those the one with which most payslips do. Twelve where none makes them agree: a single paper is never explained away.
 */
export function commonSalaries(statements: readonly Pay[], payslips: readonly Pay[]): CommonSalaries {
  const named = statements.map(({ salariesPerYear }) => salariesPerYear).find((number) => number !== null)
  if (named) return { salaries: named, isNamed: true }
  const [first] = statements
  const agrees = (pay: Pay, salaries: number) => !first || yearsAgree(first, pay, salaries)
  const possible = usualSalaries.filter((salaries) => statements.every((pay) => agrees(pay, salaries)))
  const votes = possible.map((salaries) => payslips.filter((pay) => agrees(pay, salaries)).length)
  const best = possible[votes.indexOf(Math.max(...votes))]
  return { salaries: best ?? 12, isNamed: false }
}

function yearsAgree(a: Pay, b: Pay, salaries: number): boolean {
  const [yearOfA, yearOfB] = [grossPerYearEuro(a, salaries), grossPerYearEuro(b, salaries)]
  return yearOfA !== null && yearOfB !== null && nearlyEqual(yearOfA, yearOfB)
}
