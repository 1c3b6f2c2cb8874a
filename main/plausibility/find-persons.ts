import type { DocumentKind } from '../../models/document-kind.ts'
import {
  contradictsBirthDate,
  relateName,
  sharesBirthDate,
  tokensOf,
  wholeName,
  type KnownName,
  type KnownPerson,
} from './known-person.ts'
import { identityKinds, type Holder, type Paper } from './paper-holders.ts'

/** The persons of the form and the passports it points to. */
export interface StatedPersons {
  readonly applicant: KnownPerson
  readonly references: readonly KnownPerson[]
  /** Ids of the passports that bear the number stated. */
  readonly passportsWithNumber: ReadonlySet<string>
}

/** Who is who in a case: the applicant and the persons the application refers to. */
export interface Persons {
  readonly applicant: KnownPerson
  readonly references: readonly KnownPerson[]
}

const kinshipKinds: readonly DocumentKind[] = ['marriage-certificate', 'birth-certificate']

/** Papers that a sponsor or a flatmate brings as well: they do not tell who applies. */
const commonKinds: readonly DocumentKind[] = [
  'passport',
  'identity-card',
  'residence-title',
  'payslip',
  'tenancy-agreement',
  'registration-certificate',
  'landlord-confirmation',
]

/**
 * The form's names, widened by the name in a passport that is tied to the person by birth date or number, and by the name on which most papers
 * agree where the form's name is on none of them. Without a form the papers alone say who applies.
 */
export function findPersons(stated: StatedPersons, papers: readonly Paper[]): Persons {
  const references = stated.references.map((person) => widenByBirthDate(person, [stated.applicant], papers))
  if (stated.applicant.names.length === 0) return electPersons(references, papers)
  const tied = widenByBirthDate(stated.applicant, references, papers, stated.passportsWithNumber)
  const isNamed = papers.some((paper) => isNamedOn(tied, paper))
  const applicant = isNamed ? tied : widenByAgreement(tied, references, papers)
  return { applicant, references: references.length > 0 ? references : kinOnCertificates(applicant, papers) }
}

/** Adds the names on identity papers that share the person's birth date (or, without a birth date, the passport number). */
function widenByBirthDate(
  person: KnownPerson,
  others: readonly KnownPerson[],
  papers: readonly Paper[],
  numbered: ReadonlySet<string> = new Set(),
): KnownPerson {
  const names = papers
    .filter(({ document }) => identityKinds.includes(document.kind))
    .filter((paper) => !others.some((other) => sharesBirthDate(other, paper)))
    .filter(
      (paper) =>
        sharesBirthDate(person, paper) ||
        (numbered.has(paper.document.id) &&
          !contradictsBirthDate(person, paper) &&
          !others.some((other) => isNamedOn(other, paper))),
    )
    .flatMap((paper) => certainNames(paper))
  return { names: distinct([...person.names, ...names]), birthDates: person.birthDates }
}

/** The form's name is on no paper, but most papers agree on another: it is the same person under a name that the form has otherwise. */
function widenByAgreement(
  person: KnownPerson,
  references: readonly KnownPerson[],
  papers: readonly Paper[],
): KnownPerson {
  const named = withoutPersons(references, papers).filter((paper) => certainNames(paper).length > 0)
  const [first] = countCandidates(named)
  const isMost = first !== undefined && first.count >= 2 && first.count * 2 > named.length
  return isMost ? { ...person, names: [...person.names, first.name] } : person
}

/** No form: the name on most papers that only an applicant brings, the passport's among equals. Who else has a passport and a further paper is known too. */
function electPersons(references: readonly KnownPerson[], papers: readonly Paper[]): Persons {
  const candidates = countCandidates(withoutPersons(references, papers)).toSorted(
    (a, b) => b.ownCount - a.ownCount,
  )
  const [first] = candidates
  if (!first) return { applicant: { names: [], birthDates: [] }, references }
  const applicant = { names: [first.name], birthDates: first.birthDates }
  if (references.length > 0) return { applicant, references }
  const kin = kinOnCertificates(applicant, papers)
  const others = candidates
    .filter(({ count, isIdentified }) => count >= 2 && isIdentified)
    .filter(({ holder }) => relateName(applicant, holder) === 'different')
    .map(({ name, birthDates }) => ({ names: [name], birthDates }))
  return { applicant, references: [...kin, ...others] }
}

/** A name on a paper and how much speaks for it. */
interface Candidate {
  readonly holder: Holder
  readonly name: KnownName
  readonly birthDates: readonly string[]
  /** Papers that bear the name. */
  readonly count: number
  /** Among them those that only an applicant brings. */
  readonly ownCount: number
  readonly isIdentified: boolean
}

/** Most papers first, among equals names on identity papers. */
function countCandidates(papers: readonly Paper[]): Candidate[] {
  return papers
    .flatMap((paper) =>
      paper.holders.filter(({ certain }) => certain).map((holder) => countPapers(holder, paper, papers)),
    )
    .toSorted(
      (a, b) =>
        b.count - a.count ||
        Number(b.isIdentified) - Number(a.isIdentified) ||
        wholeName(a.name).localeCompare(wholeName(b.name), 'de'),
    )
}

function withoutPersons(persons: readonly KnownPerson[], papers: readonly Paper[]): readonly Paper[] {
  return papers.filter((paper) => !persons.some((person) => isNamedOn(person, paper)))
}

function countPapers(holder: Holder, { document, birthDates }: Paper, papers: readonly Paper[]): Candidate {
  const name = nameOf(holder)
  const bearing = papers.filter((other) => isNamedOn({ names: [name], birthDates: [] }, other))
  return {
    holder,
    name,
    birthDates: birthDates
      .filter((field) => field.certain && field.name === 'dateOfBirth')
      .map((field) => String(field.value)),
    count: bearing.length,
    ownCount: bearing.filter((other) => !commonKinds.includes(other.document.kind)).length,
    isIdentified: identityKinds.includes(document.kind),
  }
}

/** Spouse, parent or child beside the applicant on a certificate: the reference person where the form names none. */
function kinOnCertificates(applicant: KnownPerson, papers: readonly Paper[]): readonly KnownPerson[] {
  return papers
    .filter((paper) => kinshipKinds.includes(paper.document.kind) && isNamedOn(applicant, paper))
    .flatMap((paper) => paper.holders.filter((holder) => holder.certain))
    .filter((holder) => relateName(applicant, holder) === 'different')
    .map((holder) => ({ names: [nameOf(holder)], birthDates: [] }))
}

function isNamedOn(person: KnownPerson, paper: Paper): boolean {
  return paper.holders.some((holder) => relateName(person, holder) !== 'different')
}

function certainNames(paper: Paper): KnownName[] {
  return paper.holders.filter((holder) => holder.certain).map(nameOf)
}

function nameOf(holder: Holder): KnownName {
  return holder.parts ?? holder.name
}

/** One name in Latin and in the letters of the zone is one. */
function distinct(names: readonly KnownName[]): KnownName[] {
  return names.filter(
    (name, index) => names.findIndex((other) => tokensOf(other) === tokensOf(name)) === index,
  )
}
