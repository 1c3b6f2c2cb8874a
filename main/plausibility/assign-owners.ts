import type { DocumentKind } from '../../models/document-kind.ts'
import {
  closer,
  contradictsBirthDate,
  looksLike,
  relateName,
  resembles,
  sharesBirthDate,
  wholeName,
  type KnownName,
  type KnownPerson,
} from './known-person.ts'
import type { Holder, Paper } from './paper-holders.ts'

/** `joint` = names both (a lease, a registration certificate, a marriage certificate); `unknown` = no name was read with certainty. */
export type Owner = 'applicant' | 'reference-person' | 'joint' | 'other' | 'unknown'

/** Who is who in a case, and whose each paper is (by document id). */
export interface Owners {
  readonly applicant: KnownPerson
  readonly references: readonly KnownPerson[]
  readonly byDocument: ReadonlyMap<string, Owner>
}

/** The persons of the form and the passports it points to. */
export interface StatedPersons {
  readonly applicant: KnownPerson
  readonly references: readonly KnownPerson[]
  /** Ids of the passports that bear the number stated. */
  readonly passportsWithNumber: ReadonlySet<string>
}

const identityKinds: readonly DocumentKind[] = [
  'passport',
  'identity-card',
  'residence-title',
  'visa',
  'fiktionsbescheinigung',
]
const kinshipKinds: readonly DocumentKind[] = ['marriage-certificate', 'birth-certificate']

/**
 * Decides whose paper each one is. First the persons: the form's names, widened by the name in a passport that is tied to the person by
 * birth date or number, and by the name on which all papers agree where the form's name is on none of them. Then each paper by its names.
 */
export function assignOwners(stated: StatedPersons, papers: readonly Paper[]): Owners {
  const references = stated.references.map((person) => widenByBirthDate(person, [stated.applicant], papers))
  const applicant = findApplicant(stated, references, papers)
  const known = references.length > 0 ? references : kinOnCertificates(applicant, papers)
  return {
    applicant,
    references: known,
    byDocument: new Map(papers.map((paper) => [paper.document.id, ownerOf(paper, applicant, known)])),
  }
}

function findApplicant(
  stated: StatedPersons,
  references: readonly KnownPerson[],
  papers: readonly Paper[],
): KnownPerson {
  const { applicant } = stated
  if (applicant.names.length === 0) return electApplicant(references, papers)
  const tied = widenByBirthDate(applicant, references, papers, stated.passportsWithNumber)
  const isNamed = papers.some((paper) =>
    paper.holders.some((holder) => relateName(tied, holder) !== 'different'),
  )
  return isNamed ? tied : widenByAgreement(tied, references, papers)
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
    .filter((paper) => !others.some((other) => isNamedOn(other, paper) || sharesBirthDate(other, paper)))
    .filter(
      (paper) =>
        sharesBirthDate(person, paper) ||
        (numbered.has(paper.document.id) && !contradictsBirthDate(person, paper)),
    )
    .flatMap((paper) => certainNames(paper))
  return { names: distinct([...person.names, ...names]), birthDates: person.birthDates }
}

interface Vote {
  readonly name: KnownName
  readonly birthDates: readonly string[]
  /** How many papers bear the name. */
  readonly count: number
  /** Passports first. */
  readonly rank: number
}

/** The form names nobody: the name in a passport, else the name on most papers, is the applicant's. */
function electApplicant(references: readonly KnownPerson[], papers: readonly Paper[]): KnownPerson {
  const [first] = countVotes(references, papers).toSorted((a, b) => a.rank - b.rank || byCount(a, b))
  return first ? { names: [first.name], birthDates: first.birthDates } : { names: [], birthDates: [] }
}

/** The form's name is on no paper, but most papers agree on another: it is the same person under a name that the form has otherwise. */
function widenByAgreement(
  person: KnownPerson,
  references: readonly KnownPerson[],
  papers: readonly Paper[],
): KnownPerson {
  const named = papers.filter((paper) => certainNames(paper).length > 0)
  const [first] = countVotes(references, named).toSorted(byCount)
  const isMost = first !== undefined && first.count >= 2 && first.count * 2 > named.length
  return isMost ? { ...person, names: [...person.names, first.name] } : person
}

function byCount(a: Vote, b: Vote): number {
  return b.count - a.count || a.rank - b.rank || wholeName(a.name).localeCompare(wholeName(b.name), 'de')
}

function countVotes(references: readonly KnownPerson[], papers: readonly Paper[]): Vote[] {
  const free = papers.filter((paper) => !references.some((reference) => isNamedOn(reference, paper)))
  return free.flatMap((paper) => certainNames(paper).map((name) => vote(name, paper, free)))
}

function vote(name: KnownName, { document, birthDates }: Paper, papers: readonly Paper[]): Vote {
  const person = { names: [name], birthDates: [] }
  const rank = identityKinds.indexOf(document.kind)
  return {
    name,
    birthDates: birthDates
      .filter((field) => field.certain && field.name === 'dateOfBirth')
      .map((field) => String(field.value)),
    count: papers.filter((other) => isNamedOn(person, other)).length,
    rank: rank === -1 ? identityKinds.length : rank,
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

function ownerOf(paper: Paper, applicant: KnownPerson, references: readonly KnownPerson[]): Owner {
  const named = paper.holders.flatMap((holder) => ownersOfName(holder, paper, applicant, references))
  if (named.length > 0) return named.every((owner) => owner === named[0]) ? (named[0] ?? 'unknown') : 'joint'
  if (paper.holders.some((holder) => resembles(applicant, holder)) && sharesBirthDate(applicant, paper))
    return 'applicant'
  const kin = references.some(
    (person) => sharesBirthDate(person, paper) && paper.holders.some((holder) => resembles(person, holder)),
  )
  if (kin) return 'reference-person'
  if (isMisread(paper, [applicant, ...references])) return 'unknown'
  return paper.holders.some((holder) => holder.certain) ? 'other' : 'unknown'
}

/** On an image single characters of a name may be misread; in a text layer they stand as they are. */
function isMisread({ document, holders }: Paper, persons: readonly KnownPerson[]): boolean {
  if (document.textSource === 'text-layer') return false
  return persons.some((person) => holders.some((holder) => looksLike(person, holder)))
}

function ownersOfName(
  holder: Holder,
  paper: Paper,
  applicant: KnownPerson,
  references: readonly KnownPerson[],
): ('applicant' | 'reference-person')[] {
  const own = relateName(applicant, holder)
  const kin = references.filter((person) => relateName(person, holder) !== 'different')
  if (own === 'different') return kin.length > 0 ? ['reference-person'] : []
  if (kin.length === 0) return ['applicant']
  if (kin.some((person) => closer(relateName(person, holder), own))) return ['reference-person']
  if (kin.every((person) => closer(own, relateName(person, holder)))) return ['applicant']
  if (sharesBirthDate(applicant, paper)) return ['applicant']
  return kin.some((person) => sharesBirthDate(person, paper))
    ? ['reference-person']
    : ['applicant', 'reference-person']
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

function distinct(names: readonly KnownName[]): KnownName[] {
  return [...new Map(names.map((name) => [wholeName(name), name])).values()]
}
