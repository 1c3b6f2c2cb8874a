import type { IsoDate } from '../../models/dates.ts'

/** '2026-11-02' → '02.11.2026'. Text to text: a day has no time zone. */
export function formatDay(day: IsoDate): string {
  return day.split('-').toReversed().join('.')
}

const moment = new Intl.DateTimeFormat('de-DE', { dateStyle: 'medium', timeStyle: 'short' })
const timeOfDay = new Intl.DateTimeFormat('de-DE', { timeStyle: 'short' })
const decimal = new Intl.NumberFormat('de-DE')

/** '2026-11-02T13:32:00Z' → '02.11.2026, 14:32' on the office's clock. */
export function formatMoment(instant: string): string {
  return moment.format(new Date(instant))
}

/** '2026-11-02T13:32:00Z' → '14:32' on the office's clock. */
export function formatTime(instant: string): string {
  return timeOfDay.format(new Date(instant))
}

/** 10000 → '10.000', 3.5 → '3,5'. */
export function formatNumber(value: number): string {
  return decimal.format(value)
}
