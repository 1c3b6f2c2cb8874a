import type { Document } from '../../../models/document.ts'
import type { Field, FieldName } from '../../../models/field.ts'
import { answeredBy, askedFields } from '../../../models/knowledge/asked-fields.ts'

/** Below this a reading is contested or of a weak label; above, at most a character is in doubt, and the model sees the same characters. */
const unsureBelow = 0.75

/** The fields that the kind of document usually states and that no other reader found, or only as one of several possible values. */
export function openFields(document: Document, fields: readonly Field[]): FieldName[] {
  const own = fields.filter(({ documentId }) => documentId === document.id)
  const isRead = (name: FieldName): boolean =>
    own.some((field) => field.name === name && (field.certain || field.confidence >= unsureBelow))
  return askedFields[document.kind].filter(
    (name) => !isRead(name) && !(answeredBy[name] ?? []).some((other) => isRead(other)),
  )
}
