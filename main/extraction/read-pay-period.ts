import { parseAmounts } from '../values/parse-amount.ts'
import type { Candidate } from './candidate.ts'

const words = [
  ['hour', /stundenlohn|pro stunde|je stunde|\/ ?(?:std|stunde|h\b)|stündlich|hourly|per hour|an hour/iu],
  [
    'year',
    /jahresgehalt|jahresbrutto|bruttojahres|jahresvergütung|jährlich|pro jahr|im jahr|per year|annual|per annum|p\. ?a\.|\/ ?jahr/iu,
  ],
  ['month', /monat|mtl|month/iu],
] as const

/** Adds the period of the pay to the amounts that say it ('Stundenlohn', 'monatlich', 'per annum'). */
export function withPayPeriod(candidates: readonly Candidate[]): Candidate[] {
  const best = candidates
    .filter((candidate) => candidate.field === 'grossEuro')
    .toSorted((a, b) => b.quality - a.quality)[0]
  if (best === undefined) return [...candidates]
  const period = periodOf(best)
  return period === null ? [...candidates] : [...candidates, { ...best, field: 'grossPeriod', value: period }]
}

function periodOf(candidate: Candidate): 'hour' | 'month' | 'year' | null {
  const amount = parseAmounts(candidate.quote).find((reading) => reading.euro === candidate.value)
  if (amount?.period) return amount.period
  return words.find(([, pattern]) => pattern.test(candidate.quote))?.[0] ?? null
}
