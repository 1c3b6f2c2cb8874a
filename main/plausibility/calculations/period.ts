import type { IsoDate } from '../../../models/dates.ts'
import { addDays, addMonths, daysBetween, monthsBetween } from '../../values/date-arithmetic.ts'

/** A span of days; both ends belong to it. */
export interface Period {
  readonly from: IsoDate
  readonly until: IsoDate
}

/** 'YYYY-MM-DD/YYYY-MM-DD' as the field `periods` holds it; null when it is none or ends before it begins. */
export function readPeriod(text: string): Period | null {
  const match = /^(\d{4}-\d{2}-\d{2})\/(\d{4}-\d{2}-\d{2})$/.exec(text)
  const [, from = '', until = ''] = match ?? []
  return match && from <= until ? { from, until } : null
}

/** The same days as periods that neither touch nor overlap, in order. */
export function mergePeriods(periods: readonly Period[]): Period[] {
  const merged: Period[] = []
  for (const period of periods.toSorted((a, b) => a.from.localeCompare(b.from))) {
    const last = merged.at(-1)
    if (last && period.from <= addDays(last.until, 1))
      merged.splice(-1, 1, { from: last.from, until: last.until > period.until ? last.until : period.until })
    else merged.push(period)
  }
  return merged
}

/** The days between the periods that none of them covers. */
export function gapsBetween(periods: readonly Period[]): Period[] {
  const merged = mergePeriods(periods)
  return merged.slice(1).map((next, index) => ({
    from: addDays(merged[index]?.until ?? next.from, 1),
    until: addDays(next.from, -1),
  }))
}

/** The part of the periods up to and with a day. */
export function periodsUntil(periods: readonly Period[], day: IsoDate): Period[] {
  return periods
    .filter(({ from }) => from <= day)
    .map(({ from, until }) => ({ from, until: until < day ? until : day }))
}

/** Whole months that the periods last together: their days are counted once; days left over beside whole months make up a month by 31, never too early. */
export function monthsCovered(periods: readonly Period[]): number {
  const spans = mergePeriods(periods).map(({ from, until }) => {
    const end = addDays(until, 1)
    const months = monthsBetween(from, end)
    return { months, days: daysBetween(addMonths(from, months), end) }
  })
  const months = spans.reduce((sum, span) => sum + span.months, 0)
  const days = spans.reduce((sum, span) => sum + span.days, 0)
  return months + Math.floor(days / 31)
}

/** Calendar months in which the periods have a day, as 'YYYY-MM': a month begun counts whole (§ 122 Abs. 1 SGB VI). */
export function calendarMonths(periods: readonly Period[]): string[] {
  const months = periods.flatMap(({ from, until }) => {
    const first = `${from.slice(0, 7)}-01`
    const count = monthsBetween(first, `${until.slice(0, 7)}-01`)
    return Array.from({ length: count + 1 }, (_, index) => addMonths(first, index).slice(0, 7))
  })
  return [...new Set(months)].toSorted()
}
