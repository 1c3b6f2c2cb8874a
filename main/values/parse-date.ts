import type { IsoDate, PartialDate } from '../../models/dates.ts'
import { isoDateOf, lastDayOf } from './date-arithmetic.ts'
import { dateNotations, type DateNotation } from './date-notations.ts'
import { monthNamed } from './month-names.ts'
import { plainCharacters } from './plain-characters.ts'

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
  notation: DateNotation,
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
function readingsOf(
  notation: DateNotation,
  plain: string,
  text: string,
  options: DateOptions,
): DateReading[] {
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
  const readings = dateNotations.flatMap((notation) => readingsOf(notation, plain, text, options))
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
