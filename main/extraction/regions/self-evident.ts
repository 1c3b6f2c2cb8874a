import { type FieldName, fieldTypes, type ValueType } from '../../../models/field.ts'
import type { Region } from './find-regions.ts'
import { textOf } from '../words/phrase.ts'
import { hasLegalForm } from '../value-readers/read-organisation.ts'

const provingTypes: ReadonlySet<ValueType> = new Set(['date', 'month', 'euro', 'address', 'state', 'sex'])

/** Does a value of the field show by itself what it is? A bare number does not. */
export function provesItself(field: FieldName): boolean {
  return provingTypes.has(fieldTypes[field])
}

/** Has the field values that cannot be mistaken for words of a label: dates, amounts, numbers, addresses? */
export function isSelfEvident(field: FieldName): boolean {
  return provesItself(field) || fieldTypes[field] === 'number'
}

/** Texts that are numbers: what follows their label without a gap is no word of it. */
const numberTexts: ReadonlySet<FieldName> = new Set([
  'documentNumber',
  'registryNumber',
  'insuranceNumber',
  'matriculationNumber',
  'establishmentNumber',
])

/** Is the field a text that is a number? */
export function isNumberText(field: FieldName): boolean {
  return numberTexts.has(field)
}

/** Values that no label goes on with: dates, amounts, numbers, a firm with its legal form. */
export function isProven({ cell }: Region, field: FieldName): boolean {
  const isFirm = fieldTypes[field] === 'text' && hasLegalForm(textOf(cell))
  return isFirm || isSelfEvident(field) || isNumberText(field)
}
