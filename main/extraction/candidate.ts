import type { FieldName, FieldValue, Reader } from '../../models/field.ts'
import type { Token } from './words/token.ts'

/** A value that may be the field: `quality` 0..1 says how well label, place and notation fit, not how well the words were recognised. */
export interface Candidate {
  readonly field: FieldName
  readonly value: FieldValue
  readonly raw: string
  readonly quote: string
  readonly tokens: readonly Token[] // the value's own words, at least one
  readonly quality: number
  readonly reader: Reader
}

/** How much each way of finding a value is trusted; two ways nearer than `judge-certainty` tells apart count as equals. */
export const trust = {
  label: 1,
  running: 0.955, // a phrase in running text: a label of its own beats it
  recipient: 0.93, // the address window of a letter
  weak: 0.91, // a label too general to be trusted beside a better one
  oneWord: 0.85, // a full name of one word: people with one name exist, cut and foreign words are more frequent
  brokenOff: 0.85, // a text that ends in the middle of a phrase, its rest not found
  misreadLabel: 0.96,
  illegibleLabel: 0.85,
  tightText: 0.85, // a text that follows its label so may as well be a part of it
  labelWord: 0.7, // a value that is a label itself
  tight: 0.96, // the value follows its label without colon or gap
  model: 0.6, // quoted by the language model: never certain, and below every reading of a label
  againstStyle: 0.92, // not where the other values of the page stand
} as const
