import type { NameRelation } from '../values/compare-names.ts'
import { findPersons, type Persons, type StatedPersons } from './find-persons.ts'
import {
  closer,
  daysFromBirth,
  looksLike,
  relateName,
  resembles,
  sharesBirthDate,
  type KnownPerson,
} from './known-person.ts'
import { identityKinds, lacksNames, mayNameSeveral, type Holder, type Paper } from './paper-holders.ts'

/** `joint` = names both (a lease, a registration certificate, a marriage certificate); `unknown` = no name was read with certainty. */
export type Owner = 'applicant' | 'reference-person' | 'joint' | 'other' | 'unknown'

type NamedOwner = 'applicant' | 'reference-person'

/** Who is who in a case, and whose each paper is (by document id). */
export interface Owners extends Persons {
  readonly byDocument: ReadonlyMap<string, Owner>
}

/** First the persons, then each paper by its names. */
export function assignOwners(stated: StatedPersons, papers: readonly Paper[]): Owners {
  const { applicant, references } = findPersons(stated, papers)
  const byDocument = new Map(
    papers.map((paper) => [paper.document.id, ownerOf(paper, applicant, references)] as const),
  )
  return { applicant, references, byDocument }
}

function ownerOf(paper: Paper, applicant: KnownPerson, references: readonly KnownPerson[]): Owner {
  const named = paper.holders.flatMap((holder) => ownersOfName(holder, paper, applicant, references))
  const [first] = named
  if (first) return named.every((owner) => owner === first) ? first : ownedByBoth(paper)
  if (mayNameSeveral(paper.document.kind) && (lacksNames(paper) || sharesBirthDate(applicant, paper)))
    return 'unknown'
  if (isUnderOtherName(applicant, paper)) return 'applicant'
  if (references.some((person) => isUnderOtherName(person, paper))) return 'reference-person'
  if (isMisread(paper, [applicant, ...references])) return 'unknown'
  return paper.holders.some((holder) => holder.certain) ? 'other' : 'unknown'
}

/** Born on the same day and alike in name: the person before or after a marriage. */
function isUnderOtherName(person: KnownPerson, paper: Paper): boolean {
  return sharesBirthDate(person, paper) && paper.holders.some((holder) => resembles(person, holder))
}

/** A surname alone may be of either; only papers that may name several persons are of both. */
function ownedByBoth({ document }: Paper): Owner {
  return identityKinds.includes(document.kind) ? 'unknown' : 'joint'
}

/** Father and son of one name on one certificate. */
function standsTwice({ name, parts }: Holder, { holders }: Paper): boolean {
  return parts === null && holders.filter((holder) => holder.name === name).length > 1
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
): NamedOwner[] {
  const own = relateName(applicant, holder)
  const kin = references.filter((person) => relateName(person, holder) !== 'different')
  if (own === 'different')
    return kin.length > 0 ? ['reference-person'] : ownersOfList(holder, applicant, references)
  if (kin.length === 0) return ['applicant']
  if (standsTwice(holder, paper)) return ['applicant', 'reference-person']
  return nearestByBirth(paper, applicant, kin) ?? closestByName(holder, own, kin)
}

/** 'Najibullah, Thomas Hofmann' may be two persons: whoever is named in full between the commas stands there. */
function ownersOfList(
  holder: Holder,
  applicant: KnownPerson,
  references: readonly KnownPerson[],
): NamedOwner[] {
  return holder.name.split(/,|\s(?:und|and|&)\s/u).flatMap((name): NamedOwner[] => {
    const isNamed = (person: KnownPerson) =>
      name !== holder.name && relateName(person, { ...holder, parts: null, name }) === 'equal'
    if (isNamed(applicant)) return ['applicant']
    return references.some(isNamed) ? ['reference-person'] : []
  })
}

/** Of persons of one name the one whose birth date is nearest: a slip in the form is smaller than a generation. */
function nearestByBirth(
  paper: Paper,
  applicant: KnownPerson,
  kin: readonly KnownPerson[],
): NamedOwner[] | null {
  const own = mayNameSeveral(paper.document.kind) ? null : daysFromBirth(applicant, paper)
  const theirs = kin.map((person) => daysFromBirth(person, paper)).filter((days) => days !== null)
  if (own === null || theirs.length === 0) return null
  return own <= Math.min(...theirs) ? ['applicant'] : ['reference-person']
}

function closestByName(holder: Holder, own: NameRelation, kin: readonly KnownPerson[]): NamedOwner[] {
  const theirs = kin.map((person) => relateName(person, holder))
  if (theirs.some((relation) => closer(relation, own))) return ['reference-person']
  return theirs.every((relation) => closer(own, relation)) ? ['applicant'] : ['applicant', 'reference-person']
}
