import { type FieldName, fieldTypes, type ValueType, severalTimes } from '../../../models/field.ts'
import type { KindLabels } from '../../../models/knowledge/label-table.ts'
import { type Candidate, trust } from '../candidate.ts'
import type { Phrase } from '../words/phrase.ts'
import type { ReadContext } from '../read-context.ts'
import { saidInText } from '../prose/said-in-text.ts'
import { readOrganisation } from '../value-readers/read-organisation.ts'
import { readValue, type ValueReading } from '../value-readers/read-value.ts'
import type { QuotePlace } from './find-quote.ts'

/** Words that belong to the sentence around a name or a text, not to it. */
const leadIn =
  /^(?:[\s,;:„"»(–-]|(?:als|in|im|bei|der|die|das|den|dem|des|ein|eine[rmn]?|am|an|zu[mr]?|für|von|vom|mit|und|and|the|an?|as|at|of|to|Herrn?|Frau|Firma|Student|Studentin|Arbeitnehmer(?:in)?|Mieter(?:in)?|Vermieter(?:in)?)\s)+/u
/** A phrase may begin before the quote and end behind it. */
const phraseReach = 30
/** Behind an amount or a number its unit may stand, which the quote left out. */
const unitCharacters = 14
const withUnit: ReadonlySet<ValueType> = new Set(['euro', 'number'])

/**
 * The values that the words of a quote say, read by the parsers that every reader uses; none when they accept nothing. The value is always that of
 * the page's own words, never of the model's.
 */
export function readQuote(
  field: FieldName,
  place: QuotePlace,
  phrase: Phrase,
  labels: KindLabels,
  context: ReadContext,
): Candidate[] {
  const first = readFirst(field, place, phrase.text, labels, context)
  if (first === null) return []
  const readings = severalTimes.has(field)
    ? [first, ...readOn(field, first.to, place.to, phrase, context)]
    : [first]
  return readings.flatMap((reading) => toCandidate(field, reading, phrase))
}

/** The values behind the first one: 'Ayşe Öztürk und Emre Öztürk'. */
function readOn(
  field: FieldName,
  from: number,
  to: number,
  phrase: Phrase,
  context: ReadContext,
): ValueReading[] {
  const next = readFrom(field, from, to, phrase.text, context)
  if (next === null || next.to <= from) return []
  return [next, ...readOn(field, next.to, to, phrase, context)]
}

function readFirst(
  field: FieldName,
  { from, to }: QuotePlace,
  text: string,
  labels: KindLabels,
  context: ReadContext,
): ValueReading | null {
  const quoted = text.slice(from, to)
  const said = saidInOtherWords(field, { from, to, text }, labels)
  if (said !== null) return said
  const behindLabel = Math.max(quoted.lastIndexOf(':'), quoted.lastIndexOf('\t')) + 1
  const end = withUnit.has(fieldTypes[field]) ? lineEnd(text, to, unitCharacters) : to
  const starts = behindLabel > 0 && behindLabel < quoted.length ? [from + behindLabel, from] : [from]
  for (const start of starts)
    for (const stop of end > to ? [to, end] : [to]) {
      const reading = readFrom(field, start, stop, text, context)
      if (reading !== null && reading.from < to) return reading
    }
  return null
}

/** 'auf unbestimmte Zeit' says that a contract is unlimited; the quote may be a part of the phrase. */
function saidInOtherWords(
  field: FieldName,
  { from, to, text }: { from: number; to: number; text: string },
  { entries }: KindLabels,
): ValueReading | null {
  const start = Math.max(0, from - phraseReach)
  const around = text.slice(start, to + phraseReach).replaceAll(/[\n\t]/gu, ' ')
  for (const entry of entries)
    for (const { pattern, value } of entry.field === field ? (entry.phrases ?? []) : [])
      for (const match of around.matchAll(
        new RegExp(pattern.source, `${pattern.flags.replaceAll(/[gyd]/gu, '')}g`),
      )) {
        const at = start + match.index
        if (at < to && at + match[0].length > from)
          return { value, from: at, to: at + match[0].length, quality: 1 }
      }
  return null
}

/**
 * Reads the field between two places of the text: over the end of a line as if it went on, else line by line. A firm must look like one: models
 * take the first name on a page for the employer.
 */
function readFrom(
  field: FieldName,
  from: number,
  to: number,
  text: string,
  context: ReadContext,
): ValueReading | null {
  const quoted = text.slice(from, to)
  const skipped = isWords(field) ? (leadIn.exec(quoted)?.[0].length ?? 0) : 0
  const rest = quoted.slice(skipped)
  for (const words of [rest.replaceAll(/[\n\t]/gu, ' '), rest]) {
    const reading = words.trim() === '' ? null : readValue(withoutOpenTicks(words), field, context)
    if (reading === null || (field === 'employer' && readOrganisation(words, true) === null)) continue
    const at = from + skipped
    return { ...reading, from: at + reading.from, to: Math.min(to, at + reading.to) }
  }
  return null
}

/** Of '☐ ja ☒ nein' only what is ticked was said; as long as before. */
function withoutOpenTicks(words: string): string {
  return words.replaceAll(/☐[^☐☒]*/gu, (option) => ' '.repeat(option.length))
}

function isWords(field: FieldName): boolean {
  return fieldTypes[field] === 'name' || fieldTypes[field] === 'text'
}

function lineEnd(text: string, from: number, most: number): number {
  const end = text.slice(from, from + most).search(/[\n\t]/u)
  return end < 0 ? Math.min(text.length, from + most) : from + end
}

function toCandidate(field: FieldName, reading: ValueReading, phrase: Phrase): Candidate[] {
  const quality = reading.quality * trust.model
  return saidInText(field, { ...reading, quality }, phrase).map((said) => ({ ...said, reader: 'model' }))
}
