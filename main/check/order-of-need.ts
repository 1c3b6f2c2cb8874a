import type { CaseFacts } from '../../models/case-facts.ts'
import type { Document } from '../../models/document.ts'
import { type FieldName, fieldTypes } from '../../models/field.ts'
import { openFields } from '../extraction/model/open-fields.ts'

/** A document about which the language model is asked. */
export interface OpenDocument {
  readonly document: Document
  readonly open: readonly FieldName[]
}

/**
 * The documents with open fields, those first whose fields most comparisons wait for: fields that the form or another paper states with certainty.
 * Whose paper it is always matters: names and birth dates.
 */
export function inOrderOfNeed({ documents, fields, application }: CaseFacts): OpenDocument[] {
  const stated = new Set<FieldName>(application.entries.map(({ name }) => name))
  const waitsFor = ({ document, open }: OpenDocument): number =>
    open.filter(
      (name) =>
        fieldTypes[name] === 'name' ||
        name === 'dateOfBirth' ||
        stated.has(name) ||
        fields.some((field) => field.name === name && field.certain && field.documentId !== document.id),
    ).length
  return documents
    .map((document) => ({ document, open: openFields(document, fields) }))
    .filter(({ open }) => open.length > 0)
    .map((each) => ({ each, need: waitsFor(each) }))
    .toSorted((a, b) => b.need - a.need)
    .map(({ each }) => each)
}
