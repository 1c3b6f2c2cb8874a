import type { Application, Person, ReferencePerson } from '../../models/application.ts'
import type { Field, FieldName } from '../../models/field.ts'
import { compareDocumentNumbers } from '../values/compare-document-numbers.ts'
import type { StatedPersons } from './find-persons.ts'
import type { Stated } from './case-view.ts'
import type { KnownName, KnownPerson } from './known-person.ts'
import type { Paper } from './paper-holders.ts'

/** The applicant and the reference persons as the form names them, with every other name stated. */
export function statedPersons(
  application: Application,
  stated: (name: FieldName) => Stated | undefined,
  papers: readonly Paper[],
  fields: readonly Field[],
): StatedPersons {
  const text = (name: FieldName): string | null => {
    const value = stated(name)?.value
    return value === undefined ? null : String(value)
  }
  const surname = text('surname')
  const givenNames = text('givenNames')
  const named = surname !== null || givenNames !== null
  const otherNames = application.person?.otherNames ?? []
  const number = text('documentNumber')
  return {
    applicant: {
      names: named ? spellings({ surname, givenNames }, otherNames) : [],
      birthDates: [text('dateOfBirth')].filter((date) => date !== null),
    },
    references: references(application, text('sponsor'), text('sponsorDateOfBirth')),
    passportsWithNumber: number === null ? new Set() : withNumber(number, papers, fields),
  }
}

/** A birth or married name may stand for the surname or be a whole name. */
function spellings(name: Pick<Person, 'surname' | 'givenNames'>, otherNames: readonly string[]): KnownName[] {
  return [name, ...otherNames.flatMap((other) => [{ surname: other, givenNames: name.givenNames }, other])]
}

function references(
  { referencePersons }: Application,
  sponsor: string | null,
  sponsorBirthDate: string | null,
): KnownPerson[] {
  const stated = referencePersons.map(knownReference).filter((person) => person.names.length > 0)
  if (stated.length > 0 || sponsor === null) return stated
  return [{ names: [sponsor], birthDates: sponsorBirthDate === null ? [] : [sponsorBirthDate] }]
}

function knownReference({ surname, givenNames, birth }: ReferencePerson): KnownPerson {
  const named = surname !== null || givenNames !== null
  return {
    names: named ? [{ surname, givenNames }] : [],
    birthDates: birth.date === null ? [] : [birth.date],
  }
}

function withNumber(number: string, papers: readonly Paper[], fields: readonly Field[]): ReadonlySet<string> {
  const passports = new Set(
    papers.filter(({ document }) => document.kind === 'passport').map(({ document }) => document.id),
  )
  return new Set(
    fields
      .filter((field) => field.name === 'documentNumber' && field.certain && passports.has(field.documentId))
      .filter((field) => compareDocumentNumbers(number, String(field.value)) !== 'different')
      .map((field) => field.documentId),
  )
}
