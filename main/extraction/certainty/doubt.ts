import type { Field } from '../../../models/field.ts'

/** The confidence of a value that something speaks against: another value, the zone, the form. */
const doubtful = 0.7

/** The value as one that may be wrong: it is shown, no rule rests on it. */
export function doubt(field: Field): Field {
  return { ...field, certain: false, confidence: Math.min(field.confidence, doubtful) }
}
