import type { Application, Service } from '../../models/application.ts'
import type { CaseFacts } from '../../models/case-facts.ts'
import type { Document } from '../../models/document.ts'
import type { DocumentKind } from '../../models/document-kind.ts'
import type { Field, FieldName, FieldValue } from '../../models/field.ts'
import type { FoundValue } from '../../models/finding.ts'
import type { Instruction } from '../../models/instruction.ts'
import { assignOwners, type Owner, type Owners } from './assign-owners.ts'
import { bestField, byReliability } from './best-field.ts'
import { fitsType } from './fits-type.ts'
import { readPaper, type Paper } from './paper-holders.ts'
import { parseParagraph, serviceOfParagraph } from './parse-paragraph.ts'
import { readStated } from './stated-values.ts'
import { statedPersons } from './stated-persons.ts'

/** What the form says: in the XML, in antrag.json, or in the summary PDF (then with its field). */
export interface Stated {
  readonly value: FieldValue
  readonly source: string
  readonly field: Field | null
}

/** The questions that rules ask of the facts. */
export interface CaseView {
  readonly application: Application
  readonly readingComplete: boolean
  readonly documents: readonly Document[]
  /** What the documents and the form say to programs. */
  readonly instructions: readonly Instruction[]
  /** The service applied for; where the message names none, the one its § belongs to. */
  readonly service: Service | null
  /** The § applied for: '18g', '16b', '9 Abs. 2', '18c Abs. 1'; null = not known. */
  readonly paragraph: string | null
  /** Who is who, under which names and birth dates. */
  readonly owners: Owners
  /** What the form says about a field; XML before antrag.json entries before the summary PDF; undefined = the form is silent. */
  stated(name: FieldName): Stated | undefined
  /** Whose paper it is, by name and birth date: the rules about the applicant do not use the papers of others. */
  ownerOf(document: Document): Owner
  /** The names on a document and the birth dates beside them. */
  paperOf(document: Document): Paper
  /** Documents of the kinds that are the applicant's, or name nobody, in order of delivery, without the summary. */
  documentsOf(...kinds: readonly DocumentKind[]): readonly Document[]
  /** Documents of the kinds that are the reference person's. */
  referenceDocumentsOf(...kinds: readonly DocumentKind[]): readonly Document[]
  /** Fields of one document by name, in reading order; certain and uncertain. */
  fieldsOf(document: Document, name: FieldName): readonly Field[]
  /** The best field of one document by name: certain before uncertain, MRZ before form before label, then confidence. */
  fieldOf(document: Document, name: FieldName): Field | undefined
  kindOf(documentId: string): DocumentKind
}

/** A field as a value that a finding shows with its place. */
export function toFound(field: Field): FoundValue {
  return {
    value: field.value,
    documentId: field.documentId,
    page: field.page,
    box: field.box,
    quote: field.quote,
  }
}

/** A document as a whole, where there is no single value to point at. */
export function documentAsFound(document: Document): FoundValue {
  return { value: null, documentId: document.id, page: document.pages.first, box: null, quote: '' }
}

function byPlace(a: Field, b: Field): number {
  return a.page - b.page || a.box.y - b.box.y || a.box.x - b.box.x || byReliability(a, b)
}

const ofApplicant: ReadonlySet<Owner> = new Set<Owner>(['applicant', 'joint', 'unknown'])
const ofReference: ReadonlySet<Owner> = new Set<Owner>(['reference-person', 'joint'])

/** Indexes the facts once, so that the rules can ask them; in an order of its own, so that the order of reading changes nothing. */
export function viewCase(facts: CaseFacts): CaseView {
  const { application, readingComplete } = facts
  const documents = facts.documents.toSorted((a, b) => a.id.localeCompare(b.id, 'en', { numeric: true }))
  const fields = facts.fields.filter(({ name, value }) => fitsType(name, value)).toSorted(byPlace)
  const fieldsByDocument = Map.groupBy(fields, (field) => field.documentId)
  const kinds = new Map(documents.map((document) => [document.id, document.kind]))
  const summaries = documents.filter((document) => document.kind === 'application-summary')
  const stated = readStated(application, summaries, fields)
  const papers = new Map(
    documents.map((document) => [document.id, readPaper(document, fieldsByDocument.get(document.id) ?? [])]),
  )
  const owners = assignOwners(statedPersons(application, stated, [...papers.values()], fields), [
    ...papers.values(),
  ])
  const paragraph = parseParagraph(String(stated('legalBasis')?.value ?? ''))

  const ownerOf = (document: Document): Owner => owners.byDocument.get(document.id) ?? 'unknown'
  const fieldsOf = (document: Document, name: FieldName): readonly Field[] =>
    (fieldsByDocument.get(document.id) ?? []).filter((field) => field.name === name)
  const pick = (owned: ReadonlySet<Owner>, wanted: readonly DocumentKind[]): readonly Document[] =>
    documents.filter((document) => wanted.includes(document.kind) && owned.has(ownerOf(document)))

  return {
    application,
    readingComplete,
    documents,
    instructions: facts.instructions,
    service: application.service ?? serviceOfParagraph(paragraph),
    paragraph,
    owners,
    stated,
    ownerOf,
    paperOf: (document) => papers.get(document.id) ?? { document, holders: [], birthDates: [] },
    documentsOf: (...wanted) => pick(ofApplicant, wanted),
    referenceDocumentsOf: (...wanted) => pick(ofReference, wanted),
    fieldsOf,
    fieldOf: (document, name) => bestField(fieldsOf(document, name)),
    kindOf: (documentId) => kinds.get(documentId) ?? 'unknown',
  }
}
