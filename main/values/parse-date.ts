import type { IsoDate, PartialDate } from '../../models/dates.ts'
import { isoDateOf, lastDayOf } from './date-arithmetic.ts'
import { plainCharacters } from './plain-characters.ts'
import { monthNamed } from './month-names.ts'

/** A date found in a text. */
export interface DateReading {
  readonly value: PartialDate
  readonly raw: string // its own characters as they stand in the text
  readonly index: number // of `raw` in the text
  /** The other reading where the order of day and month is open: `04/05/1990`. */
  readonly ambiguous: PartialDate | null
  /** A character was read as the digit it must stand for (`O1.10.2026`): the reading is less certain than its letters. */
  readonly repaired: boolean
}

export interface DateOptions {
  /** No later than this day: decides the century of a two-digit year (dates of birth and of issue: today). Without it 00..49 is 20xx. */
  readonly notAfter?: IsoDate
}

/** What one notation says: numbers as they stand; `day` and `month` null where they are not given. */
interface Parts {
  readonly year: string
  readonly month: number | null
  readonly day: number | null
  readonly orderOpen?: boolean // the notation does not say which is the day and which the month
  readonly repaired?: boolean
}

interface Notation {
  readonly pattern: RegExp
  /** Null: the characters have the shape but do not name a date. */
  read(groups: Readonly<Record<string, string>>): Parts | null
}

const named = (groups: Readonly<Record<string, string>>): Parts | null => {
  const month = monthNamed(groups['month'] ?? '') ?? monthNamed(groups['other'] ?? '')
  const day = groups['day']
  return month === null
    ? null
    : { year: groups['year'] ?? '', month, day: day === undefined ? null : Number(day) }
}

const numbered = (groups: Readonly<Record<string, string>>): Parts => ({
  year: groups['year'] ?? '',
  month: Number(groups['month']),
  day: Number(groups['day']),
})

/** `17/05/1990`, `05-17-1990`: day first unless that cannot be. */
const openOrder = (groups: Readonly<Record<string, string>>): Parts => {
  const [first, second] = [Number(groups['first']), Number(groups['second'])]
  const year = groups['year'] ?? ''
  if (second > 12) return { year, month: first, day: second }
  return { year, month: second, day: first, orderOpen: first <= 12 && first !== second }
}

/** Characters that OCR writes for digits and that cannot mean anything else between dots. */
const digitFor: Readonly<Record<string, string>> = {
  O: '0',
  o: '0',
  Q: '0',
  D: '0',
  l: '1',
  I: '1',
  '|': '1',
  i: '1',
  S: '5',
  B: '8',
  Z: '2',
}

const misread = (groups: Readonly<Record<string, string>>): Parts | null => {
  const digits = (name: string): string =>
    (groups[name] ?? '').replace(/\D/g, (character) => digitFor[character] ?? character)
  const letters = `${groups['day']}${groups['month']}${groups['year']}`.replace(/\d/g, '').length
  if (letters > 2) return null
  return { year: digits('year'), month: Number(digits('month')), day: Number(digits('day')), repaired: true }
}

const unknown = (groups: Readonly<Record<string, string>>): Parts => {
  const month = Number(groups['month'] ?? '')
  return { year: groups['year'] ?? '', month: month >= 1 ? month : null, day: null }
}

const monthWord = String.raw`(?<month>\p{L}[\p{L}\p{M}]{2,11})`
const secondWord = String.raw`(?:\s?\/\s?(?<other>\p{L}[\p{L}\p{M}]{1,11})\.?)?` // 12 JUN/JUIN 91
const digit = '[\\dOoQDlI|iSBZ]'

/** Every notation, the most telling first: where two overlap, the one that starts earlier wins, then the one further up. */
const notations: readonly Notation[] = [
  {
    pattern: /(?<![\d.,/-])(?<year>(?:19|20)\d\d)[-/.](?<month>\d{1,2})[-/.](?<day>\d{1,2})(?!\d)/gu,
    read: numbered,
  },
  {
    pattern:
      /(?<![\dOoQDlI|iSBZ])(?<day>\d{1,2})\s?\.\s?(?<month>\d{1,2})\s?\.\s?(?<year>\d{4}|\d{2}(?=\D|$))(?![\d]|[.,]\d)/gu,
    read: numbered,
  },
  {
    pattern:
      /(?<![\d/-])(?<first>\d{1,2})\s?([/-])\s?(?<second>\d{1,2})\s?\2\s?(?<year>\d{4}|\d{2}(?=\D|$))(?![\d/-])/gu,
    read: openOrder,
  },
  {
    pattern: new RegExp(
      String.raw`(?<!\d)(?<day>\d{1,2})(?:\.|st|nd|rd|th|er|º)?[\s.\-/]{0,2}(?:of |de )?${monthWord}\.?${secondWord}[\s.,\-/]{0,3}(?:de )?(?<year>\d{4}|\d{2})(?!\d)`,
      'giu',
    ),
    read: named,
  },
  {
    pattern: new RegExp(
      String.raw`(?<!\p{L})${monthWord}\.?\s?(?<day>\d{1,2})(?:st|nd|rd|th)?(?:,\s?|\s)(?<year>\d{4})(?!\d)`,
      'giu',
    ),
    read: named,
  },
  {
    pattern: /(?<!\d\s?|\p{L})(?<day>\d{2})\s{1,2}(?<month>\d{2})\s{1,2}(?<year>(?:19|20)\d\d)(?!\s?\d)/gu,
    read: numbered,
  },
  {
    pattern:
      /(?<![\p{L}\d])(?:[X0*-]{2}[.\s/]\s?){1,2}(?:(?<=^|[X0*-]{2}[.\s/]\s?)(?<month>\d{2})[.\s/]\s?)?(?<year>(?:19|20)\d\d)(?!\d)/giu,
    read: unknown,
  },
  {
    pattern: new RegExp(
      String.raw`(?<![\p{L}\d])(?<day>${digit}{1,2})\s?[.,]\s?(?<month>${digit}{1,2})\s?[.,]\s?(?<year>${digit}{4})(?![\p{L}\d])`,
      'gu',
    ),
    read: misread,
  },
  {
    pattern: /(?<!\d)(?<day>\d{2})(?:\.(?<month>\d{2})|(?<month>\d{2})\.)(?<year>(?:19|20)\d\d)(?!\d)/gu,
    read: (groups) => ({ ...numbered(groups), repaired: true }),
  },
  {
    pattern: new RegExp(
      String.raw`(?<!\p{L})${monthWord}\.?${secondWord}[\s\-/]{1,2}(?<year>(?:19|20)\d\d)(?!\d)`,
      'giu',
    ),
    read: named,
  },
  {
    pattern: /(?<![\d.,/-])(?<month>0?[1-9]|1[0-2])\s?[./-]\s?(?<year>(?:19|20)\d\d)(?![\d/-]|[.,]\d)/gu,
    read: (groups) => ({ year: groups['year'] ?? '', month: Number(groups['month']), day: null }),
  },
  {
    pattern: /(?<![\d.,/-])(?<year>(?:19|20)\d\d)-(?<month>0[1-9]|1[0-2])(?![\d-])/gu,
    read: (groups) => ({ year: groups['year'] ?? '', month: Number(groups['month']), day: null }),
  },
  {
    pattern: /^\s*(?<year>(?:19|20)\d\d)\s*$/gu,
    read: (groups) => ({ year: groups['year'] ?? '', month: null, day: null }),
  },
]

function fullYear(year: string, notAfter: IsoDate | undefined): number {
  if (year.length === 4) return Number(year)
  const short = Number(year)
  const latest = notAfter === undefined ? 2049 : Number(notAfter.slice(0, 4))
  const century = Math.floor(latest / 100) * 100
  return century + short > latest ? century - 100 + short : century + short
}

/** Only years that can stand on a paper of a living person. */
const plausible = (year: number): boolean => year >= 1900 && year <= 2099

function toPartialDate(year: number, month: number | null, day: number | null): PartialDate | null {
  if (!plausible(year)) return null
  if (month === null) return String(year)
  if (day === null) return month >= 1 && month <= 12 ? `${year}-${String(month).padStart(2, '0')}` : null
  return isoDateOf(year, month, day)
}

function readMatch(
  match: RegExpExecArray,
  notation: Notation,
  text: string,
  options: DateOptions,
): DateReading | null {
  const parts = notation.read(match.groups ?? {})
  if (parts === null) return null
  const year = fullYear(parts.year, options.notAfter)
  const latest = toPartialDate(year, parts.month, parts.day)
  const tooLate =
    parts.year.length === 2 && latest !== null && options.notAfter !== undefined && latest > options.notAfter
  const value = tooLate ? toPartialDate(year - 100, parts.month, parts.day) : latest
  if (value === null) return null
  const open = parts.orderOpen === true && parts.month !== null && parts.day !== null
  return {
    value,
    raw: text.slice(match.index, match.index + match[0].length).trim(),
    index: match.index + match[0].length - match[0].trimStart().length,
    ambiguous: open ? toPartialDate(year, parts.day, parts.month) : null,
    repaired: parts.repaired === true,
  }
}

/** Goes on one character further where the shape names no date: in `1. bis 31. März` the date begins within the first match. */
function readingsOf(notation: Notation, plain: string, text: string, options: DateOptions): DateReading[] {
  const readings: DateReading[] = []
  const pattern = new RegExp(notation.pattern)
  for (let match = pattern.exec(plain); match !== null; match = pattern.exec(plain)) {
    const reading = readMatch(match, notation, text, options)
    if (reading === null) pattern.lastIndex = match.index + 1
    else readings.push(reading)
  }
  return readings
}

/** All dates of a text, in order. Day first, as German papers write them; a month or a year alone is a partial date. */
export function parseDates(text: string, options: DateOptions = {}): DateReading[] {
  const plain = plainCharacters(text)
  const readings = notations.flatMap((notation) => readingsOf(notation, plain, text, options))
  const taken: DateReading[] = []
  for (const reading of readings) {
    const end = reading.index + reading.raw.length
    if (taken.every((other) => end <= other.index || reading.index >= other.index + other.raw.length))
      taken.push(reading)
  }
  return taken.toSorted((a, b) => a.index - b.index)
}

/** The first date of a text, or null. */
export function parseDate(text: string, options: DateOptions = {}): DateReading | null {
  return parseDates(text, options)[0] ?? null
}

/** The first month of a text: `März 2026`, `03/2026`, `03/26`; a full date gives its month. */
export function parseMonth(text: string): { value: string; raw: string } | null {
  const reading = parseDates(text).find((date) => date.value.length >= 7)
  if (reading !== undefined) return { value: reading.value.slice(0, 7), raw: reading.raw }
  const short = /(?<![\d.,/])(0[1-9]|1[0-2]|\p{L}{3,9}\.?)\s?[/ .'’-]\s?(\d{2})(?![\d.,/])/u.exec(
    plainCharacters(text),
  )
  if (short === null) return null
  const [raw, name = '', year = ''] = short
  const month = /^\d/.test(name) ? Number(name) : monthNamed(name)
  return month === null ? null : { value: `20${year}-${String(month).padStart(2, '0')}`, raw }
}

const firstDay = (date: PartialDate): IsoDate => `${date}-01-01`.slice(0, 10)
const lastDay = (date: PartialDate): IsoDate => {
  if (date.length === 10) return date
  if (date.length === 4) return `${date}-12-31`
  return `${date}-${lastDayOf(Number(date.slice(0, 4)), Number(date.slice(5, 7)))}`
}

const until =
  /^[\s,.;:()]*(?:(?:bis|until|till|to|through|au|-|–|—)[\s.:]*)+(?:(?:zum|einschließlich|einschl\.?|inkl\.?|and including)\s*)*$/iu
const dayOnly = /(\d{1,2})\.\s?(?:(\d{1,2})\.)?\s?(?:bis|-|–|—)(?:\s?zum)?\s?$/u

/** The first period of a text: `vom 01.10.2026 bis 31.03.2027`, `01.10. - 31.12.2026`, `10/2026 – 03/2027` (first to last day). */
export function parsePeriod(text: string): { from: IsoDate; until: IsoDate; raw: string } | null {
  const dates = parseDates(text)
  for (const [position, end] of dates.entries()) {
    const start = dates[position - 1]
    if (start !== undefined && until.test(text.slice(start.index + start.raw.length, end.index))) {
      const period = { from: firstDay(start.value), until: lastDay(end.value) }
      if (period.from <= period.until)
        return { ...period, raw: text.slice(start.index, end.index + end.raw.length) }
    }
    const short = end.value.length === 10 ? dayOnly.exec(text.slice(0, end.index)) : null
    if (short === null) continue
    const month = short[2] === undefined ? Number(end.value.slice(5, 7)) : Number(short[2])
    const from = isoDateOf(Number(end.value.slice(0, 4)), month, Number(short[1]))
    if (from !== null && from <= end.value)
      return { from, until: end.value, raw: text.slice(short.index, end.index + end.raw.length) }
  }
  return null
}
