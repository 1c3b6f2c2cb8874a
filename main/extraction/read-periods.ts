import { parseDates } from '../values/parse-date.ts'
import { type Candidate, trust } from './candidate.ts'
import { toPhrase, tokensBetween } from './phrase.ts'
import type { PageReading } from './read-page.ts'

/** Times that are listed but for which no contributions were paid. */
const withoutContributions =
  /schulausbildung|schulische|hochschul|studium|anrechnungszeit|lücke|keine beiträge|nicht belegt|zeitraum vom|ausland/iu

/** Reads the periods of a pension record: lines that begin with two dates, from and until. Value: 'YYYY-MM-DD/YYYY-MM-DD'. */
export function readPeriods(page: PageReading): Candidate[] {
  return page.layout.lines.flatMap((line): Candidate[] => {
    const phrase = toPhrase([line.segments.flatMap((segment) => segment.tokens)])
    const [from, until] = parseDates(phrase.text).filter((date) => date.value.length === 10)
    if (from === undefined || until === undefined || from.value > until.value) return []
    const between = phrase.text.slice(from.index + from.raw.length, until.index)
    if (from.index > 30 || /\p{L}{5,}/u.test(between) || withoutContributions.test(phrase.text)) return []
    const end = until.index + until.raw.length
    return [
      {
        field: 'periods',
        value: `${from.value}/${until.value}`,
        raw: phrase.text.slice(from.index, end),
        quote: phrase.text.slice(0, 240),
        tokens: tokensBetween(phrase, from.index, end),
        quality: trust.running * (from.repaired || until.repaired ? 0.7 : 1),
        reader: 'label',
      },
    ]
  })
}
