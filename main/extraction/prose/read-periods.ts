import { type DateReading, parseDates } from '../../values/parse-date.ts'
import { type Candidate, trust } from '../candidate.ts'
import { type Phrase, toPhrase, tokensBetween } from '../words/phrase.ts'
import type { PageReading } from '../printed-labels/read-page.ts'

/** Times that are listed but for which no contributions were paid. */
const withoutContributions =
  /schulausbildung|schulische|hochschul|studium|anrechnungszeit|lücke|keine beiträge|nicht belegt|zeitraum vom|ausland/iu

/** Reads the periods of a pension record: lines that begin with two dates, from and until. Value: 'YYYY-MM-DD/YYYY-MM-DD'. */
export function readPeriods(page: PageReading): Candidate[] {
  return page.layout.lines.flatMap((line) => {
    const phrase = toPhrase([line.segments.flatMap((segment) => segment.tokens)])
    if (withoutContributions.test(phrase.text)) return []
    const dates = parseDates(phrase.text).filter((date) => date.value.length === 10)
    if (dates[0] === undefined || dates[0].index > 30) return []
    return dates.flatMap((from, index) => periodOf(from, dates[index + 1], phrase))
  })
}

/** Two dates with nothing but 'bis' or a stroke between them. */
function periodOf(from: DateReading, until: DateReading | undefined, phrase: Phrase): Candidate[] {
  if (until === undefined || from.value > until.value) return []
  if (
    !/^\W*(?:bis|to|until)?(?:\W+zum)?\W*$/iu.test(
      phrase.text.slice(from.index + from.raw.length, until.index),
    )
  )
    return []
  const end = until.index + until.raw.length
  return [
    {
      field: 'periods',
      value: `${from.value}/${until.value}`,
      raw: phrase.text.slice(from.index, end),
      quote: phrase.text,
      tokens: tokensBetween(phrase, from.index, end),
      quality: trust.running * (from.repaired || until.repaired ? 0.7 : 1),
      reader: 'label',
    },
  ]
}
