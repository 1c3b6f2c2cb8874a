import type { Document } from '../../models/document.ts'
import type { DocumentKind } from '../../models/document-kind.ts'
import { type Field, type FieldName, holderFields } from '../../models/field.ts'

/** A name as a paper gives it to the person it is about. */
export interface Holder {
  /** As written; from separate fields 'Öztürk, Ayşe'. */
  readonly name: string
  /** The two parts where the paper keeps them apart. */
  readonly parts: { readonly surname: string | null; readonly givenNames: string | null } | null
  readonly fields: readonly Field[]
  readonly certain: boolean
}

/** A document with what says whose it is. */
export interface Paper {
  readonly document: Document
  readonly holders: readonly Holder[]
  readonly birthDates: readonly Field[]
}

/** A birth certificate is about the parents too. */
const namingFields: ReadonlySet<FieldName> = new Set<FieldName>([...holderFields, 'parents'])

/** Kinds that say nothing about whose they are: the form itself and papers attached to other papers. */
const namelessKinds: ReadonlySet<DocumentKind> = new Set<DocumentKind>([
  'application-summary',
  'apostille',
  'translation',
  'unknown',
])

/** Papers that identify one person, the best first. */
export const identityKinds: readonly DocumentKind[] = [
  'passport',
  'identity-card',
  'residence-title',
  'visa',
  'fiktionsbescheinigung',
]

/** Least number of persons whom a certificate names; homes name one or more. */
const personsNamed: Readonly<Partial<Record<DocumentKind, number>>> = {
  'marriage-certificate': 2,
  'divorce-judgment': 2,
  'birth-certificate': 2,
  custody: 2,
  'registration-certificate': 1,
  'landlord-confirmation': 1,
  'tenancy-agreement': 1,
}

/** May the paper name more persons than one? */
export function mayNameSeveral(kind: DocumentKind): boolean {
  return personsNamed[kind] !== undefined
}

/** Fewer names were read than the paper must bear: whoever is missing may stand there. */
export function lacksNames({ document, holders }: Paper): boolean {
  return new Set(holders.map(({ name }) => name)).size < (personsNamed[document.kind] ?? 0)
}

/** Is the paper about persons at all? */
export function namesPersons(kind: DocumentKind): boolean {
  return !namelessKinds.has(kind)
}

export function readPaper(document: Document, fields: readonly Field[]): Paper {
  if (!namesPersons(document.kind)) return { document, holders: [], birthDates: [] }
  return {
    document,
    holders: [...partedNames(fields), ...wholeNames(fields)],
    birthDates: fields.filter((field) => field.name === 'dateOfBirth' || field.name === 'datesOfBirth'),
  }
}

function wholeNames(fields: readonly Field[]): Holder[] {
  return fields
    .filter((field) => namingFields.has(field.name))
    .map((field) => ({
      name: String(field.value),
      parts: null,
      fields: [field],
      certain: field.certain,
    }))
}

/** Surname and given names belong together when the same reader found them on the same page. */
function partedNames(fields: readonly Field[]): Holder[] {
  const parts = fields.filter((field) => field.name === 'surname' || field.name === 'givenNames')
  const groups = Map.groupBy(parts, (field) => `${field.reader} ${field.page}`)
  return [...groups.values()].map((group) => {
    const surname = group.find((field) => field.name === 'surname')
    const givenNames = group.find((field) => field.name === 'givenNames')
    const own = [surname, givenNames].filter((field) => field !== undefined)
    return {
      name: own.map((field) => field.value).join(', '),
      parts: {
        surname: surname ? String(surname.value) : null,
        givenNames: givenNames ? String(givenNames.value) : null,
      },
      fields: own,
      certain: own.every((field) => field.certain),
    }
  })
}
