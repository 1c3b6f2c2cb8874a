import type { Application } from '../../models/application.ts'
import type { CaseFacts } from '../../models/case-facts.ts'
import type { Document } from '../../models/document.ts'
import type { DocumentKind } from '../../models/document-kind.ts'
import type { Field, FieldName, FieldValue } from '../../models/field.ts'
import type { FoundValue } from '../../models/finding.ts'

/** What the form says: in the XML, in antrag.json, or in the summary PDF (then with its field). */
export interface Stated {
  readonly value: FieldValue
  readonly source: string
  readonly field: Field | null
}

/** `joint` = names both (a lease, a registration certificate, a marriage certificate); `unknown` = no name was read with certainty. */
export type Owner = 'applicant' | 'reference-person' | 'joint' | 'other' | 'unknown'

/** The questions that rules ask of the facts. */
export interface CaseView {
  readonly application: Application
  readonly readingComplete: boolean
  readonly documents: readonly Document[]
  /** What the form says about a field; XML before antrag.json entries before the summary PDF; undefined = the form is silent. */
  stated(name: FieldName): Stated | undefined
  /** Whose paper it is, by name and birth date: the rules about the applicant do not use the papers of others. */
  ownerOf(document: Document): Owner
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

export function viewCase(facts: CaseFacts): CaseView {
  throw new Error(`not written yet: ${facts.documents.length}`)
}
