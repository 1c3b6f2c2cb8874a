import type { FieldValue } from '../../../models/field.ts'
import type { ValueReading } from '../value-readers/read-value.ts'
import { type Phrase, tokensBetween } from '../words/phrase.ts'
import type { Token } from '../words/token.ts'

/** A value with the words of the page that say it. */
export interface PlacedValue {
  readonly value: FieldValue
  readonly raw: string
  readonly tokens: readonly Token[] // at least one
  readonly quality: number
  readonly phrase: Phrase // the words among which it was read
}

/** Finds the words of a reading in its phrase, of which the first `skipped` characters were not read; null = no word stands there. */
export function placeValue(reading: ValueReading, phrase: Phrase, skipped = 0): PlacedValue | null {
  const [from, to] = [reading.from + skipped, reading.to + skipped]
  const tokens = tokensBetween(phrase, from, to)
  const { value, quality } = reading
  return tokens.length === 0 ? null : { value, raw: phrase.text.slice(from, to), tokens, quality, phrase }
}
