import type { IsoDate } from '../../models/dates.ts'

const day = new Intl.DateTimeFormat('de-DE', {
  day: '2-digit',
  month: '2-digit',
  year: 'numeric',
  timeZone: 'Europe/Berlin',
})

/** '2026-11-24' → '24.11.2026'; also for dates that are known in part only. */
export function formatDay(date: IsoDate): string {
  return date.split('-').toReversed().join('.')
}

/** The day in Germany of a moment in UTC: '2026-11-23T23:30:00Z' → '24.11.2026'. */
export function formatMoment(moment: string): string {
  return day.format(new Date(moment))
}
