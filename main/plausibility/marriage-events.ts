import type { Document } from '../../models/document.ts'
import type { Field } from '../../models/field.ts'
import type { FoundValue } from '../../models/finding.ts'
import { compareNames } from '../values/compare-names.ts'
import { documentAsFound, toFound, type CaseView } from './case-view.ts'
import { formatDate } from '../../models/knowledge/german-values.ts'

/** A marriage or a divorce as a certificate records it. */
export interface MarriageEvent {
  readonly document: Document
  readonly date: Field | undefined
}

/** The latest marriage that a certificate of the applicant records. */
export function lastMarriage(view: CaseView): MarriageEvent | undefined {
  return latest(view, ownPapers(view, 'marriage-certificate'))
}

/** The latest divorce of the applicant that ended this marriage, or of which the partner was not read. */
export function divorceOf(view: CaseView, marriage: MarriageEvent | undefined): MarriageEvent | undefined {
  const divorces = ownPapers(view, 'divorce-judgment')
  return latest(
    view,
    marriage ? divorces.filter((divorce) => !isOtherCouple(view, marriage, divorce)) : divorces,
  )
}

/** Divorces of either spouse from somebody else: they come before the marriage. */
export function earlierDivorces(view: CaseView, marriage: MarriageEvent): readonly MarriageEvent[] {
  const sponsors = view.documents.filter(
    (document) => document.kind === 'divorce-judgment' && view.ownerOf(document) === 'reference-person',
  )
  return [
    ...ownPapers(view, 'divorce-judgment').filter((divorce) => isOtherCouple(view, marriage, divorce)),
    ...sponsors,
  ].map((document) => withDate(view, document))
}

export function eventAsFound({ document, date }: MarriageEvent): FoundValue {
  return date ? toFound(date) : documentAsFound(document)
}

/** 'Heiratsurkunde vom 15.06.2019, S. 1.' */
export function sayEvent(name: string, { document, date }: MarriageEvent): string {
  const day = date ? ` vom ${formatDate(String(date.value))}` : ''
  return `${name}${day}, S. ${date?.page ?? document.pages.first}.`
}

function ownPapers(view: CaseView, kind: 'marriage-certificate' | 'divorce-judgment'): readonly Document[] {
  return view.documentsOf(kind).filter((document) => view.ownerOf(document) !== 'unknown')
}

/** Certificates on which the applicant was not read; of a marriage certificate one spouse may have stayed unread. */
export function certificatesOfOthers(view: CaseView): readonly Document[] {
  return view.documents.filter(({ kind }) => kind === 'marriage-certificate' || kind === 'divorce-judgment')
}

function latest(view: CaseView, documents: readonly Document[]): MarriageEvent | undefined {
  return documents
    .map((document) => withDate(view, document))
    .toSorted((a, b) => String(a.date?.value ?? '').localeCompare(String(b.date?.value ?? '')))
    .at(-1)
}

function withDate(view: CaseView, document: Document): MarriageEvent {
  return { document, date: view.fieldOf(document, 'date') }
}

/** Does the judgment name, with certainty, a partner who is not on the marriage certificate? */
function isOtherCouple(view: CaseView, marriage: MarriageEvent, divorce: Document): boolean {
  const couple = view.paperOf(marriage.document).holders
  const parted = view.paperOf(divorce).holders
  return (
    couple.length >= 2 &&
    parted.some(
      ({ name, certain }) =>
        certain && couple.every((spouse) => compareNames(spouse.name, name) === 'different'),
    )
  )
}
