const moment = new Intl.DateTimeFormat('de-DE', { dateStyle: 'medium', timeStyle: 'short' })
const timeOfDay = new Intl.DateTimeFormat('de-DE', { timeStyle: 'short' })

/** '2026-11-02T13:32:00Z' → '02.11.2026, 14:32' on the office's clock. */
export function formatMoment(instant: string): string {
  return moment.format(new Date(instant))
}

/** '2026-11-02T13:32:00Z' → '14:32' on the office's clock. */
export function formatTime(instant: string): string {
  return timeOfDay.format(new Date(instant))
}
