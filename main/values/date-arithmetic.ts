import type { IsoDate, PartialDate } from '../../models/dates.ts'

const dayMs = 86_400_000

/** Days since 1970-01-01. Whole days in UTC: no time zone and no clock change can move a date. */
function dayNumber(date: IsoDate): number {
  return Date.UTC(Number(date.slice(0, 4)), Number(date.slice(5, 7)) - 1, Number(date.slice(8, 10))) / dayMs
}

/** Last day 28..31 of a month 1..12. */
export function lastDayOf(year: number, month: number): number {
  return new Date(Date.UTC(year, month, 0)).getUTCDate()
}

/** The day as `YYYY-MM-DD`, or null when the calendar does not have it. */
export function isoDateOf(year: number, month: number, day: number): IsoDate | null {
  if (month < 1 || month > 12 || day < 1 || day > lastDayOf(year, month)) return null
  return `${String(year).padStart(4, '0')}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`
}

export function addDays(date: IsoDate, days: number): IsoDate {
  return new Date((dayNumber(date) + days) * dayMs).toISOString().slice(0, 10)
}

/** The same day `months` later; where the month is too short, its last day (§ 188 Abs. 3 BGB). */
export function addMonths(date: IsoDate, months: number): IsoDate {
  const total = Number(date.slice(0, 4)) * 12 + Number(date.slice(5, 7)) - 1 + months
  const [year, month] = [Math.floor(total / 12), (total % 12) + 1]
  return isoDateOf(year, month, Math.min(Number(date.slice(8, 10)), lastDayOf(year, month))) ?? date
}

export function addYears(date: IsoDate, years: number): IsoDate {
  return addMonths(date, years * 12)
}

/** Days from `a` to `b`; negative when `b` is earlier. */
export function daysBetween(a: IsoDate, b: IsoDate): number {
  return dayNumber(b) - dayNumber(a)
}

/** Whole months from `a` to `b`, negative when `b` is earlier: from 15 March to 14 June are 2, to 15 June 3. */
export function monthsBetween(a: IsoDate, b: IsoDate): number {
  if (b < a) return -monthsBetween(b, a)
  const months =
    (Number(b.slice(0, 4)) - Number(a.slice(0, 4))) * 12 + Number(b.slice(5, 7)) - Number(a.slice(5, 7))
  return addMonths(a, months) > b ? months - 1 : months
}

export function precisionOf(date: PartialDate): 'day' | 'month' | 'year' {
  if (date.length === 10) return 'day'
  return date.length === 7 ? 'month' : 'year'
}

/** Do the two dates agree in what both of them say? `1990` agrees with `1990-05-17`. */
export function agreesPartially(a: PartialDate, b: PartialDate): boolean {
  return a.startsWith(b) || b.startsWith(a)
}

/** Same year, day and month exchanged: `1990-05-04` and `1990-04-05`. */
export function dayMonthSwapped(a: PartialDate, b: PartialDate): boolean {
  return a.length === 10 && a !== b && `${a.slice(0, 5)}${a.slice(8)}-${a.slice(5, 7)}` === b
}
