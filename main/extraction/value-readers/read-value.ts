import type { ReadContext } from '../read-context.ts'
import {
  birthDateFields,
  type FieldName,
  fieldTypes,
  type FieldValue,
  organisationFields,
  partyFields,
  type ValueType,
} from '../../../models/field.ts'
import { parseAddress, formatAddress } from '../../values/parse-address.ts'
import { parseAmounts } from '../../values/parse-amount.ts'
import { parseAmountInWords } from '../../values/parse-amount-in-words.ts'
import { parseDates, parseMonth, parsePeriod } from '../../values/parse-date.ts'
import { parseSex } from '../../values/parse-sex.ts'
import { parseState } from '../../values/parse-state.ts'
import { readCode } from './read-code.ts'
import { readName } from './read-name.ts'
import { readNumber } from './read-number.ts'
import { hasLegalForm, readOrganisation } from './read-organisation.ts'
import { readText } from './read-text.ts'

/** A value in a text: where its characters are, and how sure the notation is (1 = unmistakable). */
export interface ValueReading {
  readonly value: FieldValue
  readonly from: number
  readonly to: number
  readonly quality: number
}

/** Reads the first value of the type in `text`; `reach` = how many characters may stand before it. Null when there is none. */
type Read = (text: string, field: FieldName, context: ReadContext) => ValueReading | null

const organisations: ReadonlySet<FieldName> = new Set(organisationFields)
const parties: ReadonlySet<FieldName> = new Set(partyFields)
const partialDates: ReadonlySet<FieldName> = new Set([...birthDateFields, 'civilStatusSince'])
const pastDates: ReadonlySet<FieldName> = new Set([...birthDateFields, 'civilStatusSince', 'dateOfIssue'])

const readers: Readonly<Record<ValueType, Read>> = {
  name: (text, field) => {
    const organisation = parties.has(field) ? readOrganisation(text, true) : null
    const isFirm = organisation !== null && hasLegalForm(String(organisation.value))
    if (isFirm) return organisation
    const name = readName(text)
    if (name !== null && field === 'surname') return beforeComma(name)
    return name !== null && field === 'givenNames' ? behindComma(name) : (name ?? organisation)
  },
  text: (text, field) => (organisations.has(field) ? readOrganisation(text, false) : readText(text, field)),
  date: readDate,
  month: (text) => spanOf(text, parseMonth(text)),
  euro: readEuro,
  number: (text, field) => readNumber(text, field),
  flag: readFlag,
  address: (text) => readAddress(text),
  state: (text) => readState(text),
  sex: (text) => readWhole(text, parseSex),
  code: (text, field) => readCode(text, field),
  lines: () => null,
}

/** Reads the value of a field from the words that stand in its place. */
export function readValue(text: string, field: FieldName, context: ReadContext): ValueReading | null {
  return readers[fieldTypes[field]](text, field, context)
}

/** 'LÜ, LIHUA' at a label for both names. */
function beforeComma(name: ValueReading): ValueReading {
  const [surname = ''] = String(name.value).split(',')
  return { ...name, value: surname, to: name.from + surname.length }
}

function behindComma(name: ValueReading): ValueReading {
  const whole = String(name.value)
  const value = whole.slice(whole.indexOf(',') + 1).trimStart()
  return { ...name, value, from: name.to - value.length }
}

const firstDays: ReadonlySet<FieldName> = new Set(['startDate', 'validFrom', 'moveInDate'])
/** 'befristet bis 29.02.2028' says no first day. */
const lastDayBefore = /(?<!\p{L})(?:bis|until|till)(?: zum| einschließlich)?[\s:]*$/iu

function readDate(text: string, field: FieldName, context: ReadContext): ValueReading | null {
  const dates = parseDates(text, pastDates.has(field) ? { notAfter: context.today } : {})
  const date = dates.find(
    (reading) =>
      (reading.value.length === 10 || partialDates.has(field)) &&
      !(firstDays.has(field) && lastDayBefore.test(text.slice(0, reading.index))),
  )
  if (date === undefined) return null
  const later = field === 'validUntil' || field === 'endDate' || field === 'dateOfExpiry'
  const period = later && date === dates[0] ? parsePeriod(text) : null
  if (period !== null && period.from === date.value && period.raw !== '') {
    const from = text.indexOf(period.raw)
    const end = dates.find((reading) => reading.value === period.until)
    if (end !== undefined)
      return { value: period.until, from: end.index, to: from + period.raw.length, quality: 1 }
  }
  const sure = (date.ambiguous === null || context.dayFirst) && !date.repaired
  return { value: date.value, from: date.index, to: date.index + date.raw.length, quality: sure ? 1 : 0.7 }
}

/** '8,02 €/m²' is no rent. */
const perArea = /^\s*(?:€|EUR|Euro)?\s*(?:\/|je|pro|per)\s*(?:m²|m2|qm)/iu

/** '40,00-': what payrolls subtract. */
const deducted = /^[-–](?![\p{L}\d–-])/u

/** Less is a fee and no means to live on. */
const least: Partial<Record<FieldName, number>> = { monthlyEuro: 100, amountEuro: 100 }

function readEuro(text: string, field: FieldName): ValueReading | null {
  const amount = parseAmounts(text).find(
    ({ euro, raw, index }) =>
      euro > 0 &&
      euro >= (least[field] ?? 0) &&
      !/^0\d/u.test(raw) && // '00117' is a number of the staff
      !perArea.test(text.slice(index + raw.length)) &&
      !deducted.test(text.slice(index + raw.length)),
  )
  if (amount !== undefined)
    return {
      value: amount.euro,
      from: amount.index,
      to: amount.index + amount.raw.length,
      quality: amount.repaired ? 0.7 : 1,
    }
  const inWords = parseAmountInWords(text)
  return inWords === null ? null : { value: inWords, from: 0, to: text.length, quality: 0.9 }
}

function readFlag(text: string, field: FieldName): ValueReading | null {
  const term = field === 'unlimited' ? termOf(text) : null
  if (term !== null) return term
  const consent = field === 'modelConsent' ? consentOf(text) : null
  if (consent !== null) return consent
  const match = /^\W*(?<yes>ja|yes|zutreffend)\b|^\W*(?<no>nein|no|keine?)\b/iu.exec(text)
  if (match === null) return null
  return { value: match.groups?.['yes'] !== undefined, from: 0, to: match[0].length, quality: 1 }
}

/** 'erteilt', 'nicht erteilt', 'abgelehnt' at a label for a consent. */
function consentOf(text: string): ValueReading | null {
  const match =
    /^\W*(?<no>nicht (?:erteilt|gegeben|zugestimmt|eingewilligt)|abgelehnt|verweigert|widerrufen|refused|not given|withdrawn)|^\W*(?:erteilt|gegeben|zugestimmt|eingewilligt|given|granted)/iu.exec(
      text,
    )
  return match && { value: match.groups?.['no'] === undefined, from: 0, to: match[0].length, quality: 1 }
}

/** 'unbefristet', 'Permanent', 'befristet bis ...' at a label for the term; 'keine' at 'Befristung'. */
function termOf(text: string): ValueReading | null {
  const match =
    /^\W*(?<no>befristet|zeitlich befristet|fixed|temporary)|^\W*(?:keine\b|unbefristet|unlimited|permanent|indefinite|open-ended|auf unbestimmte)/iu.exec(
      text,
    )
  return match === null
    ? null
    : { value: match.groups?.['no'] === undefined, from: 0, to: match[0].length, quality: 1 }
}

function readAddress(text: string): ValueReading | null {
  const address = parseAddress(text)
  if (address === null) return null
  const complete = address.street !== null && address.postalCode !== null
  return {
    value: formatAddress(address),
    from: address.index,
    to: address.index + address.raw.length,
    quality: complete ? 1 : 0.6,
  }
}

function readState(text: string): ValueReading | null {
  const whole = readWhole(text, parseState)
  if (whole !== null) return whole
  for (const match of text.matchAll(/[\p{L}.]+(?:[ -][\p{L}.]+)*/gu)) {
    const value = parseState(match[0])
    if (value !== null) return { value, from: match.index, to: match.index + match[0].length, quality: 0.95 }
  }
  return null
}

/** The value is all that stands there, or the first line or word of it. */
function readWhole(text: string, parse: (text: string) => string | null): ValueReading | null {
  const starts = text.length - text.trimStart().length
  for (const part of [
    text.trim(),
    text.trim().split('\n')[0] ?? '',
    text.trim().split(/[\s/,]+/u)[0] ?? '',
  ]) {
    const value = part === '' ? null : parse(part)
    if (value !== null) return { value, from: starts, to: starts + part.length, quality: 1 }
  }
  return null
}

function spanOf(text: string, reading: { value: string; raw: string } | null): ValueReading | null {
  if (reading === null) return null
  const from = Math.max(0, text.indexOf(reading.raw))
  return { value: reading.value, from, to: from + reading.raw.length, quality: 1 }
}
