import type { FieldName } from '../../../models/field.ts'
import { parseHoursPerWeek, parseMonths } from '../../values/parse-duration.ts'
import { parseNumber } from '../../values/parse-number.ts'
import type { ValueReading } from './read-value.ts'

interface NumberShape {
  readonly pattern: RegExp // the number in the group `value`
  readonly from: number
  readonly to: number
}

const plain = /(?<![\p{L}\d.,/§-]|§\s)(?<value>\d+(?:[.,]\d+)?)(?![.,/]?\d)/u

/** What the number of a field looks like and between which bounds it lies; outside, it is another number. */
const shapes: Partial<Record<FieldName, NumberShape>> = {
  livingSpaceSquareMetres: {
    pattern:
      /(?<![\p{L}\d.,/])(?<value>\d{1,3}(?:[.,]\d{1,2})?)(?:\s?(?:m²|m2|qm|m\b|Quadratmeter|sqm|square)|\s*$)/iu,
    from: 5,
    to: 999,
  },
  rooms: { pattern: plain, from: 1, to: 20 },
  taxClass: {
    pattern: /(?<![\d.,\p{L}|])(?<value>[1-6]|V[Il|]|[Il|]V|V|[Il|1]{1,3})(?![\d.,\p{L}|]*[\d\p{L}|])/u,
    from: 1,
    to: 6,
  },
  credits: { pattern: plain, from: 0, to: 400 },
  points: { pattern: /(?<![\p{L}\d.,/])(?<value>\d{1,3}(?:[.,]\d)?)(?![.,]?\d)/u, from: 0, to: 400 },
  months: { pattern: plain, from: 0, to: 700 },
  householdPersons: { pattern: plain, from: 1, to: 20 },
  salariesPerYear: { pattern: /(?<![\d.,])(?<value>1[2-5](?:[.,]\d{1,2})?)(?![.,]?\d)/u, from: 12, to: 15 },
  hoursPerWeek: {
    pattern:
      /(?<![\d.,])(?<value>\d{1,2}(?:[.,]\d{1,2})?)(?![.,:]?\d|\.\s+\p{Lu}|\s?\/\s?\d|\s(?:Tage|Wochen|Monate|Jahre))/u, // '8 / 40': a day, a week
    from: 1,
    to: 60,
  },
  probationMonths: {
    pattern: /(?<![\d.,])(?<value>\d{1,2})(?![.,]?\d)(?=\s*(?:\(|Monat|month|$))/iu,
    from: 0,
    to: 24,
  },
}

/** '3.1 Die Arbeitszeit beträgt ...': the number of a paragraph. */
const paragraphNumber =
  /^\s*(?:\d{1,2}\.\d{1,2}\.?|\(\d{1,2}\)|\d{1,2}[.)])(?=\s+(?:D(?:er|ie|as|em|en)|Ein[emrs]*|Es|Im|In|Bei|Herrn?|Frau|Sie|The|An?|Regular|Weekly|Wöchentlich|Regelmäßige?)\s)/u

/** An I on a scan looks like an l, a 1 or a stroke: 'Ill'. */
const strokes = /[l|1]/g
/** Of several numbers the one of the week: 'je 8 Std., 40 Std. wöchentlich'. */
const hoursOfWeek =
  /(?<![\d.,])(?<value>\d{1,2}(?:[.,]\d{1,2})?)\s?(?:Std\.?|Stunden|hours|h)\s?(?:\/|pro|je|in der|die|per|a)?\s?(?:Wo(?:che|\.)|wöchentlich|week)/iu

const roman: Readonly<Record<string, number>> = { I: 1, II: 2, III: 3, IV: 4, V: 5, VI: 6 }

/** Reads a number in the shape and within the bounds of its field. */
export function readNumber(written: string, field: FieldName): ValueReading | null {
  const text = written.replace(paragraphNumber, (number) => ' '.repeat(number.length))
  const shape = shapes[field]
  const match = (field === 'hoursPerWeek' ? hoursOfWeek.exec(text) : null) ?? shape?.pattern.exec(text)
  const digits = match?.groups?.['value']
  if (shape !== undefined && match && digits !== undefined) {
    const value = roman[digits.replace(strokes, 'I')] ?? parseNumber(digits)
    const from = match.index + match[0].indexOf(digits)
    if (value !== null && value >= shape.from && value <= shape.to)
      return { value, from, to: from + digits.length, quality: 1 }
  }
  return inWords(text, field)
}

const english: Readonly<Record<string, string>> = {
  one: '1',
  two: '2',
  three: '3',
  four: '4',
  five: '5',
  six: '6',
  twelve: '12',
}

function inWords(text: string, field: FieldName): ValueReading | null {
  const words = text.slice(0, 60).replace(/\b[a-z]+\b/giu, (word) => english[word.toLowerCase()] ?? word)
  const value =
    field === 'probationMonths'
      ? parseMonths(words)
      : field === 'hoursPerWeek'
        ? parseHoursPerWeek(words)
        : null
  return value === null || value > 60
    ? null
    : { value, from: 0, to: Math.min(text.length, 60), quality: 0.95 }
}
