const day = new Intl.DateTimeFormat('de-DE', {
  day: '2-digit',
  month: '2-digit',
  year: 'numeric',
  timeZone: 'Europe/Berlin',
})

/** The day in Germany of a moment in UTC: '2026-11-23T23:30:00Z' → '24.11.2026'. */
export function formatMoment(moment: string): string {
  return day.format(new Date(moment))
}
