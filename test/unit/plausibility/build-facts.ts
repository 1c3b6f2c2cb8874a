import type {
  Application,
  ApplicationKind,
  Person,
  ReferencePerson,
  Service,
} from '../../../models/application.ts'
import type { CaseFacts } from '../../../models/case-facts.ts'
import type { Document } from '../../../models/document.ts'
import type { DocumentKind } from '../../../models/document-kind.ts'
import { fieldNameSchema, type Field, type FieldName, type FieldValue } from '../../../models/field.ts'
import { papersOf, type Values } from './fictional-papers.ts'

/** The day on which the fictional cases are checked; they were filed on 10.11.2026. */
export const today = '2026-11-24'

/** A consistent fictional case: every rule is silent on it (no `differs`, no `missing`). */
export function buildFacts(service: Service, kind: ApplicationKind = 'erstbeantragung'): CaseFacts {
  const empty: CaseFacts = {
    application: applicationFor(service, kind),
    documents: [],
    fields: [],
    instructions: [],
    readingComplete: true,
  }
  return papersOf(service, kind).reduce(
    (facts, [documentKind, values]) => withDocument(facts, documentKind, values),
    empty,
  )
}

const address = { street: 'Lindenweg', houseNumber: '4', postalCode: '04109', city: 'Leipzig' }

const ayse: Person = {
  surname: 'Öztürk',
  givenNames: 'Ayşe',
  otherNames: [],
  sex: 'F',
  birth: { date: '1990-05-17', place: 'Izmir', state: '163' },
  nationalities: ['163'],
  address,
  civilStatus: 'LD',
  separated: false,
  civilStatusSince: null,
}

const emre: ReferencePerson = {
  surname: 'Öztürk',
  givenNames: 'Emre',
  birth: { date: '1988-02-03', place: 'Ankara', state: '163' },
  nationalities: ['163'],
  relationship: 'spouse',
  address: null,
}

function applicationFor(service: Service, kind: ApplicationKind): Application {
  const married = service === 'familiennachzug'
  return {
    id: 'antrag-1',
    service,
    kind: service === 'niederlassungserlaubnis' ? 'niederlassungserlaubnis' : kind,
    paragraph: null,
    submittedOn: '2026-11-10',
    testMessage: true,
    person: married ? { ...ayse, civilStatus: 'VH', civilStatusSince: '2019-06-15' } : ayse,
    passport: { number: 'U12345678', validFrom: '2022-03-14', validUntil: '2032-03-13' },
    firstEntryOn: firstEntry(service, kind),
    visaFreeEntry: null,
    assured: [],
    referencePersons: married ? [emre] : [],
    representatives: [],
    relatedApplications: [],
    remark: null,
    entries: [],
  }
}

function firstEntry(service: Service, kind: ApplicationKind): string {
  if (service === 'niederlassungserlaubnis') return '2020-09-01'
  return kind === 'verlaengerung' ? '2023-12-01' : '2026-09-01'
}

/** Adds a document with one field per value; a list of values becomes one field each. */
export function withDocument(
  facts: CaseFacts,
  kind: DocumentKind,
  values: Values = {},
  change: Partial<Document> = {},
): CaseFacts {
  const id = change.id ?? `doc-${facts.documents.length + 1}`
  const document: Document = {
    id,
    file: `${id}.pdf`,
    place: `nachweis[${facts.documents.length + 1}]`,
    sha256: id.padEnd(64, '0'),
    slot: null,
    kind,
    kindNamed: true,
    kindsNear: [],
    pages: { first: 1, last: 1 },
    textSource: 'text-layer',
    unreadablePages: [],
    kindBy: 'table',
    ...change,
  }
  const fields = Object.entries(values).flatMap(([name, value]) =>
    [value].flat().map((each, index) => buildField(id, fieldNameSchema.parse(name), each, index)),
  )
  return { ...facts, documents: [...facts.documents, document], fields: [...facts.fields, ...fields] }
}

/** A field read from a text layer with certainty. */
export function buildField(
  documentId: string,
  name: FieldName,
  value: FieldValue,
  index = 0,
  change: Partial<Field> = {},
): Field {
  return {
    documentId,
    page: 1,
    box: { x: 0.1, y: 0.1 + index * 0.05, width: 0.2, height: 0.02 },
    quote: String(value),
    name,
    value,
    raw: String(value),
    reader: 'label',
    confidence: 0.98,
    certain: true,
    ...change,
  }
}

function firstOf(facts: CaseFacts, kind: DocumentKind): Document {
  const document = facts.documents.find((candidate) => candidate.kind === kind)
  if (!document) throw new Error(`the case has no ${kind}`)
  return document
}

/** Sets a field of the first document of the kind: every field of that name there, whoever read it, becomes this one. */
export function withField(
  facts: CaseFacts,
  kind: DocumentKind,
  name: FieldName,
  value: FieldValue | readonly FieldValue[],
  change: Partial<Field> = {},
): CaseFacts {
  const { id } = firstOf(facts, kind)
  const others = facts.fields.filter((field) => field.documentId !== id || field.name !== name)
  const fields = [value].flat().map((each, index) => buildField(id, name, each, index, change))
  return { ...facts, fields: [...others, ...fields] }
}

/** Adds a further reading beside those that are there. */
export function withReading(
  facts: CaseFacts,
  kind: DocumentKind,
  name: FieldName,
  value: FieldValue,
  change: Partial<Field> = {},
): CaseFacts {
  return { ...facts, fields: [...facts.fields, buildField(firstOf(facts, kind).id, name, value, 0, change)] }
}

/** Sets what the form says outside the XML: a field of the summary PDF. */
export function withStated(facts: CaseFacts, name: FieldName, value: FieldValue): CaseFacts {
  return withField(facts, 'application-summary', name, value)
}

export function withoutField(facts: CaseFacts, kind: DocumentKind, name: FieldName): CaseFacts {
  const { id } = firstOf(facts, kind)
  return {
    ...facts,
    fields: facts.fields.filter((field) => field.documentId !== id || field.name !== name),
  }
}

/** Removes every document of the kinds with its fields. */
export function without(facts: CaseFacts, ...kinds: readonly DocumentKind[]): CaseFacts {
  const gone = new Set(
    facts.documents.filter((document) => kinds.includes(document.kind)).map((document) => document.id),
  )
  return {
    ...facts,
    documents: facts.documents.filter((document) => !gone.has(document.id)),
    fields: facts.fields.filter((field) => !gone.has(field.documentId)),
  }
}

/** Changes the first document of the kind itself: its slot, MRZ, unreadable pages ... */
export function changeDocument(facts: CaseFacts, kind: DocumentKind, change: Partial<Document>): CaseFacts {
  const { id } = firstOf(facts, kind)
  return {
    ...facts,
    documents: facts.documents.map((document) =>
      document.id === id ? { ...document, ...change } : document,
    ),
  }
}

export function withApplication(facts: CaseFacts, change: Partial<Application>): CaseFacts {
  return { ...facts, application: { ...facts.application, ...change } }
}

export function withPerson(facts: CaseFacts, change: Partial<Person>): CaseFacts {
  return withApplication(facts, { person: { ...ayse, ...facts.application.person, ...change } })
}

export function withReferencePerson(facts: CaseFacts, change: Partial<ReferencePerson>): CaseFacts {
  return withApplication(facts, {
    referencePersons: [{ ...emre, ...facts.application.referencePersons[0], ...change }],
  })
}
