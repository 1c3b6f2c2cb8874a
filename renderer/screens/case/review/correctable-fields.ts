import { applicationKindSchema, civilStatusSchema, serviceSchema } from '../../../../models/application.ts'
import type { Document } from '../../../../models/document.ts'
import { fieldTypes, type Field, type FieldName, type FieldValue } from '../../../../models/field.ts'
import { fieldLabels } from '../../../../models/knowledge/field-labels.ts'
import { formatValue } from '../../../../models/knowledge/german-values.ts'
import { states } from '../../../../models/knowledge/states.ts'

export interface CorrectableFields {
  readonly read: readonly FieldName[]
  readonly others: readonly FieldName[]
}

/** The fields of a document that a person may set: those that were read in it, and the others that papers of its kind have. */
export function correctableFields(document: Document, fields: readonly Field[]): CorrectableFields {
  const read = new Set(fields.filter(({ documentId }) => documentId === document.id).map(({ name }) => name))
  const { entries, parties = [] } = fieldLabels[document.kind]
  const ofKind = [
    ...entries.map(({ field }) => field),
    ...parties.flatMap(({ name, address, dateOfBirth }) => [name, address, dateOfBirth]),
  ].filter((name) => name !== undefined)
  return { read: [...read], others: [...new Set(ofKind)].filter((name) => !read.has(name)) }
}

/** Values of the closed lists. */
const codes: Readonly<Partial<Record<FieldName, readonly string[]>>> = {
  sex: ['M', 'F', 'X'],
  insuranceKind: ['statutory', 'private'],
  grossPeriod: ['hour', 'month', 'year'],
  level: ['A1', 'A2', 'B1', 'B2', 'C1', 'C2'],
  civilStatus: civilStatusSchema.options,
  service: serviceSchema.options,
  applicationKind: applicationKindSchema.options,
}

export interface Choice {
  readonly value: string
  readonly label: string
}

/** What can be chosen for a field of a closed list, in German; null = the person types the value. */
export function choicesFor(name: FieldName): readonly Choice[] | null {
  if (fieldTypes[name] === 'state') {
    return states
      .map(({ code, name: label }) => ({ value: code, label }))
      .toSorted((a, b) => a.label.localeCompare(b.label, 'de'))
  }
  if (fieldTypes[name] === 'flag') {
    return [true, false].map((value) => ({ value: String(value), label: formatValue(name, value) }))
  }
  return codes[name]?.map((value) => ({ value, label: formatValue(name, value) })) ?? null
}

/** How a value that was read stands in the input, to be changed where it is wrong. */
export function typedFrom(name: FieldName, value: FieldValue | undefined): string {
  if (value === undefined) return ''
  return choicesFor(name) === null ? formatValue(name, value) : String(value)
}
