import type { Document } from '../../../models/document.ts'
import { nameOfKind } from '../../../models/knowledge/german-names.ts'
import { documentAsFound, toFound, type CaseView } from '../case-view.ts'
import { closer, relateName, resembles, wholeName, type KnownPerson } from '../known-person.ts'
import { mayNameSeveral, namesPersons, type Holder } from '../paper-holders.ts'
import type { Observation, Rule } from '../rule.ts'
import { formatDate } from '../../../models/knowledge/german-values.ts'
import { pleaseClarify } from '../wording.ts'

/** Every paper belongs to the applicant or to the reference person, by name and birth date. § 82 Abs. 1, § 49 Abs. 2 AufenthG. */
export const documentHolder: Rule = {
  id: 'document-holder',
  group: 'C',
  severity: 'K',
  norm: '§ 82 Abs. 1, § 49 Abs. 2 AufenthG',
  observe: (view) =>
    view.documents
      .filter((document) => namesPersons(document.kind))
      .map((document) => ({
        subject: document.kind,
        found: evidenceOf(view, document),
        ...observeHolder(view, document),
      })),
}

/** Names and birth dates on the paper; the paper itself where none was read. */
function evidenceOf(view: CaseView, document: Document) {
  const { holders, birthDates } = view.paperOf(document)
  const read = [...holders.flatMap((holder) => holder.fields), ...birthDates]
  return read.length > 0 ? read.map(toFound) : [documentAsFound(document)]
}

type Words = Pick<Observation, 'outcome' | 'text' | 'severity' | 'stated'>

function observeHolder(view: CaseView, document: Document): Words {
  const { applicant, references } = view.owners
  const { holders } = view.paperOf(document)
  const paper = `${nameOfKind(document.kind)}, S. ${document.pages.first}`
  if (applicant.names.length === 0)
    return {
      outcome: 'not-checked',
      text: `${paper}: Der Name der antragstellenden Person ist nicht bekannt.`,
    }
  if (holders.length === 0)
    return {
      outcome: 'not-checked',
      text: `${paper}: Es wurde kein Name gelesen, dem das Dokument zuzuordnen wäre.`,
    }
  const named = `${paper}: ${namesOn(view, document)}.`
  switch (view.ownerOf(document)) {
    case 'unknown':
      return {
        outcome: 'unreadable',
        text: `${named} ${namesInCase(view)} Der Name ist nicht sicher gelesen.`,
      }
    case 'other':
      return isOfFamily(view, document)
        ? {
            outcome: 'differs',
            severity: document.kindNamed && view.documentsOf(document.kind).length === 0 ? 'P' : 'H',
            ...statedName(view),
            text: `${named} ${namesInCase(view)} Die Person steht auch auf einem gemeinsamen Dokument.`,
          }
        : {
            outcome: 'differs',
            ...statedName(view),
            text: `${named} ${namesInCase(view)} ${pleaseClarify}`,
          }
    case 'reference-person':
      return agreement(references, holders, `${named} Das Dokument gehört zur Bezugsperson.`)
    case 'joint':
      return agreement(
        [applicant],
        holders,
        `${named} Das Dokument nennt die antragstellende Person und die Bezugsperson.`,
      )
    default:
      return agreement([applicant], holders, `${named} Das Dokument gehört zur antragstellenden Person.`)
  }
}

/** The person of the paper stands with the applicant on a registration, a lease or a certificate: a spouse, a child. */
function isOfFamily(view: CaseView, document: Document): boolean {
  const { holders } = view.paperOf(document)
  const family = view.documents
    .filter((other) => other !== document && mayNameSeveral(other.kind))
    .filter((other) => ['applicant', 'joint'].includes(view.ownerOf(other)))
    .flatMap((other) => view.paperOf(other).holders)
    .filter(({ certain }) => certain)
  return family.some(({ name, parts }) =>
    holders.some((holder) => relateName({ names: [parts ?? name], birthDates: [] }, holder) !== 'different'),
  )
}

/** The person is found again: under the same name, another spelling, or another name with the same birth date. */
function agreement(persons: readonly KnownPerson[], holders: readonly Holder[], text: string): Words {
  const relation = persons
    .flatMap((person) => holders.map((holder) => relateName(person, holder)))
    .reduce((best, next) => (closer(next, best) ? next : best), 'different')
  if (
    relation === 'different' &&
    !holders.some((holder) => holder.certain && persons.some((person) => resembles(person, holder)))
  )
    return { outcome: 'unreadable', text: `${text} Der Name ist nicht sicher gelesen.` }
  if (relation === 'different')
    return {
      outcome: 'differs',
      severity: 'P',
      text: `${text} Der Name weicht ab, das Geburtsdatum stimmt überein.`,
    }
  return relation === 'spelling'
    ? { outcome: 'variant', text: `${text} Der Name ist anders geschrieben (§ 64 Abs. 2 AufenthV).` }
    : { outcome: 'agrees', text }
}

function namesOn(view: CaseView, document: Document): string {
  const { holders, birthDates } = view.paperOf(document)
  const names = [...new Set(holders.map((holder) => holder.name))].join('; ')
  const dates = [...new Set(birthDates.map((field) => formatDate(String(field.value))))].join('; ')
  return dates === '' ? names : `${names}, geboren ${dates}`
}

function namesInCase(view: CaseView): string {
  const { applicant, references } = view.owners
  const sponsors = references.map((person) => `Bezugsperson: ${nameOf(person)}.`)
  return [`Antragstellende Person: ${nameOf(applicant)}.`, ...sponsors].join(' ')
}

function nameOf({ names, birthDates }: KnownPerson): string {
  const [name] = names
  const born = birthDates.map((date) => `, geboren ${formatDate(date)}`).join('')
  return `${name === undefined ? '' : wholeName(name)}${born}`
}

function statedName(view: CaseView): Pick<Words, 'stated'> {
  const surname = view.stated('surname')
  const givenNames = view.stated('givenNames')
  const source = surname?.source ?? givenNames?.source
  if (source === undefined) return {}
  return { stated: { value: nameOf({ ...view.owners.applicant, birthDates: [] }), source, field: null } }
}
