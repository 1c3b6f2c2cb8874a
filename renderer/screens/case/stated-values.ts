import type { Address, Application } from '../../../models/application.ts'
import type { CaseState } from '../../../models/case-state.ts'
import type { Document } from '../../../models/document.ts'
import type { Field, FieldName, FieldValue } from '../../../models/field.ts'
import { states } from '../../../models/knowledge/states.ts'
import type { Place } from '../../../models/place.ts'

/** What the form says about one field. `place` = where the summary PDF shows it; null when only the message holds it. */
export interface StatedValue {
  readonly value: FieldValue
  readonly place: Place | null
}

export type StatedValues = ReadonlyMap<FieldName, StatedValue>

/** Everything the form states, by field: the message's person before its other entries before the summary PDF. */
export function statedValues({
  application,
  documents,
  fields,
}: Pick<CaseState, 'application' | 'documents' | 'fields'>): StatedValues {
  const inSummary = summaryFields(documents, fields)
  const fromMessage = new Map<FieldName, FieldValue>([
    ...application.entries.map(({ name, value }) => [name, value] as const),
    ...structuredValues(application),
  ])
  const stated = new Map<FieldName, StatedValue>()
  for (const name of new Set([...fromMessage.keys(), ...inSummary.map((field) => field.name)])) {
    const shown = inSummary.filter((field) => field.name === name)
    const value = fromMessage.get(name) ?? shown[0]?.value
    if (value === undefined) continue
    stated.set(name, { value, place: shown.find((field) => field.value === value) ?? shown[0] ?? null })
  }
  return stated
}

/** The surest first. */
function summaryFields(documents: readonly Document[], fields: readonly Field[]): readonly Field[] {
  const summaries = new Set(
    documents.filter(({ kind }) => kind === 'application-summary').map(({ id }) => id),
  )
  return fields
    .filter(({ documentId }) => summaries.has(documentId))
    .toSorted((a, b) => Number(b.certain) - Number(a.certain) || b.confidence - a.confidence)
}

function structuredValues(application: Application): [FieldName, FieldValue][] {
  const { person, passport, referencePersons } = application
  const [sponsor] = referencePersons
  const values: [FieldName, FieldValue | null | undefined][] = [
    ['surname', person?.surname],
    ['givenNames', person?.givenNames],
    ['dateOfBirth', person?.birth.date],
    ['placeOfBirth', person?.birth.place],
    ['sex', person?.sex],
    ['nationality', stateOf(person?.nationalities[0])],
    ['address', person?.address && oneLine(person.address)],
    ['civilStatus', person?.civilStatus],
    ['civilStatusSince', person?.civilStatusSince],
    ['documentNumber', passport?.number],
    ['dateOfIssue', passport?.validFrom],
    ['dateOfExpiry', passport?.validUntil],
    ['dateOfEntry', application.firstEntryOn],
    ['legalBasis', application.paragraph && `§ ${application.paragraph} AufenthG`],
    ['sponsor', sponsor && joined(' ', sponsor.givenNames, sponsor.surname)],
    ['sponsorDateOfBirth', sponsor?.birth.date],
    ['sponsorAddress', sponsor?.address && oneLine(sponsor.address)],
  ]
  return values.filter((entry): entry is [FieldName, FieldValue] => {
    const [, value] = entry
    return value !== null && value !== undefined && value !== ''
  })
}

/** ICAO code of a Destatis key. */
function stateOf(destatis: string | undefined): string | undefined {
  return destatis === undefined ? undefined : states.find((state) => state.destatis === destatis)?.code
}

function oneLine({ street, houseNumber, postalCode, city }: Address): string {
  return joined(', ', joined(' ', street, houseNumber), joined(' ', postalCode, city))
}

function joined(between: string, ...parts: (string | null)[]): string {
  return parts.filter((part) => part !== null && part !== '').join(between)
}
