import type { DocumentKind } from '../../models/document-kind.ts'
import { type Field, type FieldName, type FieldValue, severalTimes } from '../../models/field.ts'
import type { TruthField } from '../documents/markup.ts'
import { sameValue } from './same-value.ts'

/** What became of a value that is printed on a document. */
export interface ScoredField {
  readonly kind: DocumentKind
  readonly name: FieldName
  readonly result: 'right' | 'wrong' | 'not-read'
  readonly truth: FieldValue
  /** The reading that counted; null = nothing of that name was read. */
  readonly read: FieldValue | null
  readonly certain: boolean
}

/** A value that was reported for a document, for the calibration. */
export interface ScoredValue {
  readonly kind: DocumentKind
  readonly name: FieldName
  readonly confidence: number
  readonly certain: boolean
  /** `unmarked` = the generator marked no value of that name on the document: whether it stands there is not known. */
  readonly result: 'right' | 'wrong' | 'unmarked'
  readonly read: FieldValue
}

/**
 * Each printed value once, however often it is printed. Where a document has one value of a name, the surest reading counts, not the best one;
 * the print before the machine readable zone, which may contradict it.
 */
export function scoreFields(
  kind: DocumentKind,
  printed: readonly TruthField[],
  readings: readonly Field[],
): ScoredField[] {
  const truths = new Map(printed.map((truth) => [`${truth.name} ${String(truth.value)}`, truth]))
  return [...truths.values()].map(({ name, value }) => {
    const own = readings.filter((reading) => reading.name === name)
    const counting = severalTimes.has(name) ? thoseFor(value, own, printed) : surest(own)
    const right = counting.find((reading) => agreesWithPrint(printed, value, reading))
    const best = right ?? counting[0]
    return {
      kind,
      name,
      truth: value,
      result: right ? 'right' : best ? 'wrong' : 'not-read',
      read: best?.value ?? null,
      certain: best?.certain ?? false,
    }
  })
}

/** Of a repeated field: the readings of this value, and those that are no reading of another one. */
function thoseFor(value: FieldValue, readings: readonly Field[], printed: readonly TruthField[]): Field[] {
  return readings.filter(
    (reading) =>
      sameValue(value, reading) ||
      !printed.some((other) => other.name === reading.name && sameValue(other.value, reading)),
  )
}

/** A document may print one value of a name in two ways, such as the place with and without the state: any of them will do. */
function agreesWithPrint(printed: readonly TruthField[], value: FieldValue, reading: Field): boolean {
  if (sameValue(value, reading)) return true
  if (severalTimes.has(reading.name)) return false
  return printed.some((other) => other.name === reading.name && sameValue(other.value, reading))
}

function surest(readings: readonly Field[]): readonly Field[] {
  const printed = readings.filter(({ reader }) => reader !== 'mrz')
  const own = printed.length > 0 ? printed : readings
  const most = Math.max(...own.map(({ confidence }) => confidence))
  return own.filter(({ confidence }) => confidence === most)
}

/** Every reported value against all printed ones of its name. */
export function scoreValues(
  kind: DocumentKind,
  printed: readonly TruthField[],
  readings: readonly Field[],
  zonePerfect: boolean,
): ScoredValue[] {
  return readings
    .filter(({ name }) => name !== 'mrz')
    .map((reading) => {
      const { name, value, confidence, certain, reader } = reading
      const truths = printed.filter((truth) => truth.name === name)
      const right =
        truths.some((truth) => sameValue(truth.value, reading)) || (reader === 'mrz' && zonePerfect)
      const result = right ? 'right' : truths.length > 0 ? 'wrong' : 'unmarked'
      return { kind, name, confidence, certain, result, read: value }
    })
}
