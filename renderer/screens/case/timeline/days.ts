import type { IsoDate } from '../../../../models/dates.ts'

const dayMs = 86_400_000

/** Days since 1970-01-01; no clock and no time zone is involved. */
export function dayNumber(day: IsoDate): number {
  return Date.parse(`${day}T00:00:00Z`) / dayMs
}

export function dayOf(number: number): IsoDate {
  return new Date(number * dayMs).toISOString().slice(0, 10)
}

/** '2026-02-01' → '2026-02-28' */
export function lastDayOfMonth(day: IsoDate): IsoDate {
  const first = new Date(dayNumber(day) * dayMs)
  return new Date(Date.UTC(first.getUTCFullYear(), first.getUTCMonth() + 1, 0)).toISOString().slice(0, 10)
}

/** 'Wintersemester 2026/2027' → 1 October to 31 March, 'SoSe 2026' → 1 April to 30 September: the semesters of German universities. Null = not a semester. */
export function semesterDays(text: string): { readonly from: IsoDate; readonly until: IsoDate } | null {
  const year = /\b(20\d{2}|\d{2})\b/.exec(text)?.[1]
  if (year === undefined) return null
  const begins = Number(year.length === 2 ? `20${year}` : year)
  if (/\b(winter|wi?se?)/i.test(text)) return { from: `${begins}-10-01`, until: `${begins + 1}-03-31` }
  if (/\b(sommer|summer|so?se?)/i.test(text)) return { from: `${begins}-04-01`, until: `${begins}-09-30` }
  return null
}
