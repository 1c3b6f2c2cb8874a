import type { DocumentKind } from '../../models/document-kind.ts'
import {
  closer,
  contradictsBirthDate,
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
  if (applicant.names.length === 0) return widenByAgreement(applicant, references, papers)
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
  return { names: [...person.names, ...names], birthDates: person.birthDates }
}

/** Adds the name on which most papers agree: at least two, or a passport where the form names nobody. */
function widenByAgreement(
  person: KnownPerson,
  references: readonly KnownPerson[],
  papers: readonly Paper[],
): KnownPerson {
  const free = papers.filter((paper) => !references.some((reference) => isNamedOn(reference, paper)))
  const votes = free
    .flatMap((paper) => certainNames(paper).map((name) => ({ name, ...vote(name, paper, free) })))
    .toSorted(
      (a, b) =>
        a.rank - b.rank || b.count - a.count || wholeName(a.name).localeCompare(wholeName(b.name), 'de'),
    )
  const [first] = votes
  const nobodyStated = person.names.length === 0
  if (!first || (first.count < 2 && !nobodyStated)) return person
  return {
    names: [...person.names, first.name],
    birthDates: nobodyStated ? first.birthDates : person.birthDates,
  }
}

/** How many papers bear a name; names on passports go before names on other papers. */
function vote(name: KnownName, paper: Paper, papers: readonly Paper[]) {
  const birthDates = paper.birthDates.filter((field) => field.certain).map((field) => String(field.value))
  const person = {
    names: [name],
    birthDates: paper.document.kind === 'marriage-certificate' ? [] : birthDates,
  }
  const rank = identityKinds.indexOf(paper.document.kind)
  return {
    birthDates: person.birthDates,
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
  return paper.holders.some((holder) => holder.certain) ? 'other' : 'unknown'
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
