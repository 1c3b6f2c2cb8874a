import type { Document } from '../../../models/document.ts'
import type { Field, FieldName, FieldValue } from '../../../models/field.ts'
import { compareAddresses } from '../../values/compare-addresses.ts'
import { fold } from '../../values/fold.ts'
import { nearlyEqual } from '../calculations/pay.ts'
import { documentAsFound, toFound, type CaseView } from '../case-view.ts'
import { comparePapers, comparePapersIfAny, fieldsOn } from '../compare-papers.ts'
import { isOld } from '../former-papers.ts'
import { judge, type Compare } from '../judge.ts'
import type { Observation, Rule, RuleContext } from '../rule.ts'
import { formatNumber } from '../../../models/knowledge/german-values.ts'
import { at } from '../wording.ts'

/** Where the person lives: form ↔ Meldebescheinigung ↔ Wohnungsgeberbestätigung ↔ Mietvertrag ↔ payslips; size, rent and persons of the home. */
export const addressAgrees: Rule = {
  id: 'address-agrees',
  group: 'C',
  severity: 'P',
  norm: '§ 2 Abs. 4, § 9 Abs. 2 Satz 1 Nr. 9, § 29 Abs. 1 Nr. 2 AufenthG, § 19 BMG',
  observe: (view, context) => [
    ...observeAddress(view),
    ...homeFields.flatMap((name) => observeHome(view, name)),
    ...observeMoveIn(view),
    ...observePersons(view),
    ...observeSpace(view, context),
    ...leases(view)
      .filter((lease) => !isHome(view, lease))
      .map((lease) => sayNoHome(lease)),
  ],
}

const homeFields = ['livingSpaceSquareMetres', 'rooms', 'rentColdEuro', 'rentWarmEuro'] as const

const asAddresses: Compare = (a, b) => compareAddresses(String(a), String(b))
const asNumbers: Compare = (a, b) => (nearlyEqual(Number(a), Number(b)) ? 'equal' : 'different')

function leases(view: CaseView): readonly Document[] {
  const own = view.documentsOf('tenancy-agreement')
  return [...own, ...view.referenceDocumentsOf('tenancy-agreement').filter((lease) => !own.includes(lease))]
}

function homes(view: CaseView): readonly Document[] {
  return leases(view).filter((lease) => isHome(view, lease))
}

function observeAddress(view: CaseView): Observation[] {
  const stated = view.stated('address')
  const papers = [
    ...view.documentsOf('registration-certificate', 'landlord-confirmation'),
    ...view.documentsOf('tenancy-agreement').filter((lease) => isHome(view, lease)),
    ...view.documentsOf('payslip', 'employment-declaration', 'employment-contract'),
  ]
  const fields = presentAddresses(view, fieldsOn(view, papers, 'address'))
  if (!stated && fields.length < 2) return []
  return [comparePapers(view, { name: 'address', stated, fields, compare: asAddresses, severity: 'P' })]
}

/** The addresses on payslips of months before the person moved in are former ones. */
function presentAddresses(view: CaseView, fields: readonly Field[]): readonly Field[] {
  const moved = fieldsOn(
    view,
    view.documentsOf('registration-certificate', 'landlord-confirmation'),
    'moveInDate',
  )
    .filter(({ certain }) => certain)
    .map(({ value }) => String(value).slice(0, 7))
    .toSorted()
    .at(-1)
  if (moved === undefined) return fields
  return fields.filter(({ documentId }) => {
    const slip = view.documentsOf('payslip').find(({ id }) => id === documentId)
    const month = slip && view.fieldOf(slip, 'month')?.value
    return month === undefined || String(month) > moved
  })
}

/** Only against the form: two leases of two homes each have their own figures. */
function observeHome(view: CaseView, name: (typeof homeFields)[number]): Observation[] {
  const stated = view.stated(name)
  if (!stated) return []
  const fields = fieldsOn(view, homes(view), name)
  const { deviating } = judge(stated, fields, asNumbers)
  const severity = deviating.every((field) => isRisenRent(view, field, stated.value)) ? 'H' : 'P'
  return comparePapersIfAny(view, { name, stated, fields, compare: asNumbers, severity })
}

/** Less rent in a lease of more than a year ago: it has risen since. */
function isRisenRent(view: CaseView, { documentId, name, value }: Field, stated: FieldValue): boolean {
  const lease = view.documents.find(({ id }) => id === documentId)
  const isRent = name === 'rentColdEuro' || name === 'rentWarmEuro'
  return isRent && lease !== undefined && isOld(view, lease) && Number(value) < Number(stated)
}

/** Meldebescheinigung and Wohnungsgeberbestätigung name the same day of moving in (§ 19 BMG). */
function observeMoveIn(view: CaseView): Observation[] {
  const papers = view.documentsOf('registration-certificate', 'landlord-confirmation')
  return comparePapersIfAny(view, {
    name: 'moveInDate',
    stated: view.stated('moveInDate'),
    fields: fieldsOn(view, papers, 'moveInDate'),
    compare: (a, b) => (a === b ? 'equal' : 'different'),
    severity: 'P',
  })
}

/** More persons in the home than stated; fewer are no contradiction, a certificate need not name all. */
function observePersons(view: CaseView): Observation[] {
  const stated = view.stated('householdPersons')
  if (typeof stated?.value !== 'number') return []
  const limit = stated.value
  return view
    .documentsOf('registration-certificate', 'landlord-confirmation')
    .map((document) => ({
      document,
      persons: view.fieldsOf(document, 'persons').filter(({ certain }) => certain),
    }))
    .filter(({ persons }) => new Set(persons.map(({ value }) => fold(String(value)))).size > limit)
    .map(({ document, persons }) => ({
      subject: 'householdPersons',
      outcome: 'differs',
      severity: 'P',
      stated,
      found: persons.map(toFound),
      text: `Personen im Haushalt laut Formular: ${limit} (${stated.source}). Auf dem Nachweis stehen ${persons.length} ${at(document, persons[0]?.page ?? document.pages.first)}.`,
    }))
}

/** Living space for each person, only where the authority has set a figure: there is none in federal law (§ 2 Abs. 4 AufenthG). */
function observeSpace(view: CaseView, { policy }: RuleContext): Observation[] {
  const perPerson = policy.livingSpacePerPersonSquareMetres
  const persons = view.stated('householdPersons')
  const space = fieldsOn(view, homes(view), 'livingSpaceSquareMetres').find(({ certain }) => certain)
  if (perPerson === null || typeof persons?.value !== 'number' || typeof space?.value !== 'number') return []
  const needed = perPerson * persons.value
  return [
    {
      subject: 'livingSpaceSquareMetres',
      outcome: space.value >= needed ? 'agrees' : 'differs',
      severity: 'P',
      norm: '§ 2 Abs. 4 AufenthG; örtliche Vorgabe',
      stated: persons,
      found: [toFound(space)],
      text: `Wohnfläche ${formatNumber(space.value)} m² (Mietvertrag, S. ${space.page}). Örtliche Vorgabe: ${persons.value} Personen × ${formatNumber(perPerson)} m² = ${formatNumber(needed)} m².`,
    },
  ]
}

const otherUse =
  /\b(?:garage|garagen\w*|stellplatz\w*|tiefgarage\w*|gewerbe\w*|geschaeftsraeume?n?|lager(?:raum|halle|flaeche)\w*)\b/

/** A lease that names neither rooms nor living space and speaks of a garage, a parking space or business rooms is no home. */
function isHome(view: CaseView, lease: Document): boolean {
  const names: readonly FieldName[] = ['livingSpaceSquareMetres', 'rooms']
  if (names.some((name) => view.fieldsOf(lease, name).length > 0)) return true
  const quotes = (['address', 'rentColdEuro', 'rentWarmEuro', 'startDate', 'landlord'] as const)
    .flatMap((name) => view.fieldsOf(lease, name))
    .map(({ quote }) => fold(quote))
  return !quotes.some((quote) => otherUse.test(quote))
}

function sayNoHome(lease: Document): Observation {
  return {
    subject: 'address',
    outcome: 'not-checked',
    severity: 'P',
    found: [documentAsFound(lease)],
    text: `Der Mietvertrag ${at(lease, lease.pages.first)} nennt weder Zimmer noch Wohnfläche, aber Garage, Stellplatz oder Gewerberäume; als Wohnung wurde er nicht verglichen.`,
  }
}
