import { parseAmounts } from '../../values/parse-amount.ts'
import type { Candidate } from '../candidate.ts'

const words = [
  [
    'hour',
    /stunden(?:lohn|satz|vergütung)|pro stunde|je stunde|\/ ?(?:std|stunde|h\b)|stündlich|hourly|per hour|an hour/iu,
  ],
  [
    'year',
    /jahresgehalt|jahresbrutto|bruttojahres|jahresvergütung|jährlich|pro jahr|im jahr|per year|annual|per annum|p\. ?a\.|\/ ?jahr/iu,
  ],
  ['month', /monat|mtl|month/iu],
] as const

/** Adds the period of the pay to the amounts that say it ('Stundenlohn', 'monatlich', 'per annum'). */
export function withPayPeriod(candidates: readonly Candidate[]): Candidate[] {
  const [best, ...others] = candidates
    .filter((candidate) => candidate.field === 'grossEuro')
    .toSorted((a, b) => b.quality - a.quality)
  if (best === undefined) return [...candidates]
  const said = [best, ...others.filter(({ value }) => value === best.value)].find(
    (one) => periodOf(one) !== null,
  )
  const period = said === undefined ? null : periodOf(said)
  return said === undefined || period === null
    ? [...candidates]
    : [...candidates, { ...said, field: 'grossPeriod', value: period }]
}

/** The words before the amount name its kind ('Bruttojahresgehalt ... in 12 Monatsraten'); else what stands behind it. */
function periodOf({ quote, raw, value }: Candidate): 'hour' | 'month' | 'year' | null {
  const before = quote.slice(0, Math.max(0, quote.indexOf(raw)))
  const named = words.find(([, pattern]) => pattern.test(before))?.[0]
  if (named !== undefined) return named
  const amount = parseAmounts(quote).find((reading) => reading.euro === value)
  return amount?.period ?? words.find(([, pattern]) => pattern.test(quote))?.[0] ?? null
}
