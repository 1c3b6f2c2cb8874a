import type { Application, Person } from '../../models/application.ts'
import type { Document } from '../../models/document.ts'
import type { Field, FieldName, FieldValue } from '../../models/field.ts'
import { formatAddress } from '../values/parse-address.ts'
import { parseState } from '../values/parse-state.ts'
import type { Stated } from './case-view.ts'
import { bestField } from './best-field.ts'
import { fitsType } from './fits-type.ts'

/** Where a value stands that the form holds as structured data. */
const formSource = 'Antrag'

/** What the form says, by field: the XML's person before other entries before the summary PDF. */
export function readStated(
  application: Application,
  summaries: readonly Document[],
  fields: readonly Field[],
): (name: FieldName) => Stated | undefined {
  const structured = structuredValues(application)
  const ids = new Set(summaries.map((document) => document.id))
  const summaryFields = fields.filter((field) => ids.has(field.documentId))
  return (name) => {
    const value = structured[name]
    if (value !== undefined && value !== null) return { value, source: formSource, field: null }
    const entry = application.entries.find((each) => each.name === name && fitsType(name, each.value))
    if (entry) return { value: entry.value, source: entry.source, field: null }
    const field = bestField(summaryFields.filter((candidate) => candidate.name === name))
    return field && { value: field.value, source: `Antragszusammenfassung, S. ${field.page}`, field }
  }
}

type Values = Partial<Record<FieldName, FieldValue | null>>

function structuredValues(application: Application): Values {
  const { person, passport } = application
  return {
    ...(person ? personValues(person) : {}),
    ...sponsorValues(application),
    documentNumber: passport?.number ?? null,
    dateOfIssue: passport?.validFrom ?? null,
    dateOfExpiry: passport?.validUntil ?? null,
    dateOfEntry: application.firstEntryOn,
    legalBasis: application.paragraph,
  }
}

function personValues(person: Person): Values {
  return {
    surname: person.surname,
    givenNames: person.givenNames,
    dateOfBirth: person.birth.date,
    placeOfBirth: person.birth.place,
    sex: person.sex,
    nationality: parseState(person.nationalities[0] ?? ''),
    address: person.address && formatAddress(person.address),
    civilStatus: person.civilStatus,
    civilStatusSince: person.civilStatusSince,
  }
}

/** The reference person lives at the applicant's address where the form names none. Source: XAusländer 26.11. */
function sponsorValues({ person, referencePersons }: Application): Values {
  const [sponsor] = referencePersons
  if (!sponsor) return {}
  const address = sponsor.address ?? person?.address ?? null
  return {
    sponsor: [sponsor.givenNames, sponsor.surname].filter((name) => name !== null).join(' ') || null,
    sponsorDateOfBirth: sponsor.birth.date,
    sponsorAddress: address && formatAddress(address),
  }
}
