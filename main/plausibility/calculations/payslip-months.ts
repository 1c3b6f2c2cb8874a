/** A month 'YYYY-MM' as a number, so that months can be counted. */
function monthNumber(month: string): number {
  return Number(month.slice(0, 4)) * 12 + Number(month.slice(5, 7))
}

/** The last three of the months, each once, in order: what an authority asks for. */
export function lastThree(months: readonly string[]): string[] {
  return [...new Set(months)].toSorted().slice(-3)
}

/** The first two neighbours with a month missing between them; null = they follow each other. */
export function firstGap(months: readonly string[]): { before: string; after: string } | null {
  const ordered = lastThree(months)
  for (const [index, after] of ordered.entries()) {
    const before = ordered[index - 1]
    if (before !== undefined && monthNumber(after) - monthNumber(before) > 1) return { before, after }
  }
  return null
}

/** Months from the last payslip to the month of a day 'YYYY-MM-DD'; negative when the payslip is later. */
export function monthsSince(month: string, day: string): number {
  return monthNumber(day) - monthNumber(month)
}
