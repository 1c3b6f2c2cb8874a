import type { Document } from '../../models/document.ts'
import type { Field } from '../../models/field.ts'
import { expectedKinds } from '../plausibility/expected-kinds.ts'
import { isDoubtfulHere } from '../plausibility/unread-papers.ts'

/**
 * What was read on a paper that is perhaps the one its upload slot asks for, but was read as another kind, is not certain: its values were looked
 * for beside the labels of the wrong kind. The machine readable zone says the same whatever the paper is.
 */
export function doubtBesideSlot(document: Document, fields: readonly Field[]): readonly Field[] {
  const expected = expectedKinds(document)?.kinds ?? []
  if (expected.length === 0 || expected.includes(document.kind) || !isDoubtfulHere(document, expected))
    return fields
  return fields.map((field) =>
    field.certain && field.reader !== 'mrz' && field.reader !== 'person'
      ? { ...field, certain: false, confidence: Math.min(field.confidence, doubtful) }
      : field,
  )
}

const doubtful = 0.7
