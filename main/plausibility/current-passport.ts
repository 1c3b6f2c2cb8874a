import type { Document } from '../../models/document.ts'
import type { Field, FieldName } from '../../models/field.ts'
import { compareDocumentNumbers } from '../values/compare-document-numbers.ts'
import type { CaseView } from './case-view.ts'

/**
 * The applicant's passport: of several the one that bears the number stated, else the one that is valid longest. An old passport beside the
 * new one is normal and is not compared. Two uploads of the same passport (its pages as files of their own) count as one.
 */
export function currentPassport(view: CaseView): readonly Document[] {
  const own = view.documentsOf('passport')
  const named = own.filter((document) => view.ownerOf(document) === 'applicant')
  const passports = named.length > 0 ? named : own
  const number = view.stated('documentNumber')?.value
  const numbered = passports.filter((document) =>
    view
      .fieldsOf(document, 'documentNumber')
      .some((field) => number !== undefined && compareNumbers(number, field.value) !== 'different'),
  )
  if (numbered.length > 0) return numbered
  const latest =
    passports
      .map((document) => expiryOf(view, document))
      .toSorted()
      .at(-1) ?? ''
  const longest = passports.filter((document) => expiryOf(view, document) === latest)
  return longest.length > 0 ? longest : passports
}

function expiryOf(view: CaseView, document: Document): string {
  return String(view.fieldOf(document, 'dateOfExpiry')?.value ?? '')
}

/** Document numbers as values of fields. */
export function compareNumbers(a: Field['value'], b: Field['value']) {
  return compareDocumentNumbers(String(a), String(b))
}

/**
 * Fields of a travel document for a comparison. Where the visual zone was recognised on an image and the machine readable zone, with its check
 * digits, is certain of something else, the visual reading counts as uncertain.
 */
export function travelFields(view: CaseView, documents: readonly Document[], name: FieldName): Field[] {
  return documents.flatMap((document) => {
    const fields = view.fieldsOf(document, name)
    const zone = fields.find((field) => field.reader === 'mrz' && field.certain)
    if (!zone || document.textSource === 'text-layer') return fields
    return fields.map((field) =>
      field.reader === 'label' && field.value !== zone.value ? { ...field, certain: false } : field,
    )
  })
}
