import type { Document } from '../../../models/document.ts'
import { documentKinds, type DocumentKind } from '../../../models/document-kind.ts'
import type { Field } from '../../../models/field.ts'
import { nameOfKind } from '../../../models/knowledge/german-names.ts'
import { formatDate } from '../../../models/knowledge/german-values.ts'
import type { Relationship } from '../../../models/application.ts'
import { compareNames } from '../../values/compare-names.ts'
import { agreesPartially, precisionOf } from '../../values/date-arithmetic.ts'
import { compareAddresses } from '../../values/compare-addresses.ts'
import type { Relation } from '../../values/relation.ts'
import { toFound, type CaseView, type Stated } from '../case-view.ts'
import { compareDates, remarkOnSwap } from '../compare-dates.ts'
import { closer, relateName, type KnownPerson } from '../known-person.ts'
import { observeField } from '../observe-field.ts'
import type { Holder } from '../paper-holders.ts'
import type { Observation, Rule } from '../rule.ts'
import { situationOf } from '../situation.ts'
import { pleaseClarify, sayStated } from '../wording.ts'

/** The reference person of the form ↔ their papers: name, birth date, common address, and the certificate that ties the two. §§ 27-36 AufenthG. */
export const referencePerson: Rule = {
  id: 'reference-person',
  group: 'C',
  severity: 'K',
  norm: '§ 27 Abs. 1, §§ 28-36 AufenthG',
  observe: (view) => {
    const sponsor = view.stated('sponsor')
    if (!sponsor)
      return view.service === 'familiennachzug'
        ? [{ subject: 'sponsor', outcome: 'not-checked', text: 'Das Formular nennt keine Bezugsperson.' }]
        : []
    const self = observeSelf(view, sponsor)
    if (self) return [self]
    return [
      observeName(view, sponsor),
      ...observeKinship(view, sponsor),
      observeBirthDate(view),
      observeAddress(view),
    ]
  },
}

/** The form names one and the same person twice. A namesake was born on another day, so without both birth dates nothing is said. */
function observeSelf(view: CaseView, sponsor: Stated): Observation | null {
  const [own, born] = [view.stated('dateOfBirth'), view.stated('sponsorDateOfBirth')]
  if (!own || !born || own.value !== born.value || precisionOf(String(own.value)) !== 'day') return null
  const name = ['givenNames', 'surname'] as const
  const applicant = name.flatMap((part) => view.stated(part)?.value ?? []).join(' ')
  if (applicant === '' || compareNames(applicant, String(sponsor.value)) === 'different') return null
  return {
    subject: 'sponsor',
    outcome: 'differs',
    stated: sponsor,
    text: `${sayStated('sponsor', sponsor)}, geboren ${formatDate(String(born.value))}. Die antragstellende Person hat denselben Namen und dasselbe Geburtsdatum. ${pleaseClarify}`,
  }
}

/** The form's own spelling of the reference person, without names that papers added. */
function statedReference(view: CaseView, sponsor: Stated): KnownPerson {
  const persons = view.application.referencePersons
  const names = persons.map(({ surname, givenNames }) => ({ surname, givenNames }))
  return { names: names.length > 0 ? names : [String(sponsor.value)], birthDates: [] }
}

/** Of each paper the name that is closest: a lease may name both parents. */
function observeName(view: CaseView, sponsor: Stated): Observation {
  const person = statedReference(view, sponsor)
  const holders = view.documents
    .filter((document) => view.ownerOf(document) === 'reference-person')
    .flatMap((document) => closestNames(person, view.paperOf(document).holders))
  const relations = holders.map((holder) => relateName(person, holder))
  const deviating = holders.filter((_, index) => relations[index] === 'different')
  const said = `${sayStated('sponsor', sponsor)}. ${sayNames(view, holders)}`
  const common = {
    subject: 'sponsor',
    stated: sponsor,
    found: holders.flatMap(({ fields }) => fields).map(toFound),
  }
  if (holders.length === 0)
    return {
      ...common,
      outcome: 'not-checked',
      text: `${said}Es liegt kein Dokument vor, das allein auf diesen Namen lautet.`,
    }
  if (deviating.some((holder) => holder.certain))
    return {
      ...common,
      outcome: 'differs',
      text: `${said} Die Namen weichen voneinander ab. ${pleaseClarify}`,
    }
  if (deviating.length > 0)
    return { ...common, outcome: 'unreadable', text: `${said} Der Name ist nicht sicher gelesen.` }
  return relations.includes('spelling')
    ? {
        ...common,
        outcome: 'variant',
        text: `${said} Der Name ist anders geschrieben (§ 64 Abs. 2 AufenthV).`,
      }
    : { ...common, outcome: 'agrees', text: `${said} Die Namen stimmen überein.` }
}

/** Where a name on the paper is the person's, only that; otherwise all. */
function closestNames(person: KnownPerson, holders: readonly Holder[]): readonly Holder[] {
  const own = holders.filter((holder) => relateName(person, holder) !== 'different')
  return own.length > 0 ? own : holders
}

/** The certificate of each relationship and the field that must name the reference person. */
const certificates: Readonly<Partial<Record<Relationship, readonly [DocumentKind, 'spouses' | 'parents']>>> =
  {
    spouse: ['marriage-certificate', 'spouses'],
    parent: ['birth-certificate', 'parents'],
  }

/** A certificate of the applicant on which the reference person does not stand. */
function observeKinship(view: CaseView, sponsor: Stated): Observation[] {
  const [kind, subject] = certificates[relationshipOf(view) ?? 'other'] ?? []
  if (!kind || !subject) return []
  const papers = view.documentsOf(kind).filter((document) => view.ownerOf(document) !== 'unknown')
  if (papers.length === 0) return []
  const best = papers.find((document) => view.ownerOf(document) === 'joint')
  const others = papers.flatMap((document) => otherNames(view, document))
  const holders = best ? view.paperOf(best).holders : others
  const said = `${sayStated('sponsor', sponsor)}. ${sayNames(view, holders)}`
  const common = { subject, stated: sponsor, found: holders.flatMap(({ fields }) => fields).map(toFound) }
  if (best) return [{ ...common, outcome: 'agrees', text: `${said} Die Urkunde nennt die Bezugsperson.` }]
  if (holders.length === 0)
    return [
      {
        ...common,
        outcome: 'not-checked',
        text: `${sayStated('sponsor', sponsor)}. In der Urkunde wurde kein weiterer Name gelesen.`,
      },
    ]
  // of two parents the other one may be the one who was not read
  const isWhole = others.length >= (subject === 'parents' ? 2 : 1)
  return isWhole && others.every((holder) => holder.certain)
    ? [
        {
          ...common,
          outcome: 'differs',
          text: `${said} Die Urkunde nennt eine andere Person. ${pleaseClarify}`,
        },
      ]
    : [{ ...common, outcome: 'unreadable', text: `${said} Der Name ist nicht sicher gelesen.` }]
}

/** From the situation, which also weighs birth dates and civil status; else as the form has it. */
function relationshipOf(view: CaseView): Relationship | null {
  const situations = situationOf(view)
  if (situations.length > 0 && situations.every((situation) => situation.startsWith('ehegatte')))
    return 'spouse'
  if (situations.length > 0 && situations.every((situation) => situation.startsWith('kind'))) return 'parent'
  return view.application.referencePersons[0]?.relationship ?? null
}

/** The names beside the applicant's. On a marriage certificate both spouses; nobody's name is taken twice. */
function otherNames(view: CaseView, document: Document): readonly Holder[] {
  const { holders } = view.paperOf(document)
  const relations = holders.map((holder) => relateName(view.owners.applicant, holder))
  const own = relations.reduce((best, next) => (closer(next, best) ? next : best), 'different')
  return holders.filter((_, index) => relations[index] !== own)
}

function observeBirthDate(view: CaseView): Observation {
  const stated = view.stated('sponsorDateOfBirth')
  const fields = view
    .referenceDocumentsOf(...documentKinds)
    .flatMap((document) =>
      view.ownerOf(document) === 'joint' || isOfAnotherChild(view, document)
        ? kinDates(view, document)
        : view.fieldsOf(document, 'dateOfBirth'),
    )
  return observeField(view, {
    name: 'dateOfBirth',
    subject: 'sponsorDateOfBirth',
    stated,
    fields,
    compare: compareDates,
    remark: remarkOnSwap(stated),
  })
}

/** The certificate of a child on which the reference person is a parent: its date of birth is the child's. */
function isOfAnotherChild(view: CaseView, document: Document): boolean {
  const children = view
    .paperOf(document)
    .holders.filter(({ fields }) => fields.some(({ name }) => name === 'child'))
  const isReference = (child: Holder) =>
    view.owners.references.some((person) => relateName(person, child) !== 'different')
  return document.kind === 'birth-certificate' && !children.some(isReference)
}

/** On a paper of both: the birth date that is not the applicant's, where only one is left. */
function kinDates(view: CaseView, document: Document): readonly Field[] {
  const { applicant, references } = view.owners
  const dates = view.fieldsOf(document, 'datesOfBirth')
  const isOf = ({ birthDates }: KnownPerson, { value }: Field) =>
    birthDates.some((date) => agreesPartially(date, String(value)))
  const agreeing = dates.filter((field) => references.some((person) => isOf(person, field)))
  if (agreeing.length > 0) return agreeing
  const free = dates.filter((field) => !isOf(applicant, field))
  return dates.length === 2 && free.length === 1 && document.kind === 'marriage-certificate' ? free : []
}

function observeAddress(view: CaseView): Observation {
  const homes = ['registration-certificate', 'landlord-confirmation', 'tenancy-agreement'] as const
  const fields = view
    .referenceDocumentsOf(...homes)
    .filter((document) => view.ownerOf(document) === 'reference-person')
    .flatMap((document) => view.fieldsOf(document, 'address'))
  return observeField(view, {
    name: 'address',
    subject: 'sponsorAddress',
    stated: view.stated('sponsorAddress'),
    fields,
    compare: (a, b): Relation => compareAddresses(String(a), String(b)),
    severity: 'P',
  })
}

function sayNames(view: CaseView, holders: readonly Holder[]): string {
  const said = holders.flatMap(({ name, fields: [field] }) =>
    field ? [`${nameOfKind(view.kindOf(field.documentId))}, S. ${field.page}: ${name}.`] : [],
  )
  return [...new Set(said)].join(' ')
}
