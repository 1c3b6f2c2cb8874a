import type { FieldName } from '../../../models/field.ts'
import type { Candidate } from '../candidate.ts'
import { readerOf } from '../labelled-fields/label-candidate.ts'
import { placeValue } from '../regions/place-value.ts'
import type { ValueReading } from '../value-readers/read-value.ts'
import type { Phrase } from '../words/phrase.ts'
import { sentenceAround } from '../words/sentence-around.ts'

/** What was read in running text, quoted with the sentence that says it. `skipped` = characters of the text before the piece that was read. */
export function saidInText(field: FieldName, reading: ValueReading, flow: Phrase, skipped = 0): Candidate[] {
  const found = placeValue(reading, flow, skipped)
  if (found === null) return []
  const { value, raw, tokens, quality } = found
  const quote = sentenceAround(flow.text, reading.from + skipped, reading.to + skipped)
  return [{ field, value, raw, quote, tokens, quality, reader: readerOf(tokens) }]
}
