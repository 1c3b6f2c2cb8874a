import type { IsoDate } from '../../../models/dates.ts'
import type { Document } from '../../../models/document.ts'
import type { Field, FieldName } from '../../../models/field.ts'
import { amountOn } from '../../../models/knowledge/amounts.ts'
import { fold } from '../../values/fold.ts'
import { grossPerYearEuro } from '../calculations/pay.ts'
import { toFound, type CaseView } from '../case-view.ts'
import { compareInsurers } from '../compare-insurers.ts'
import { comparePapersIfAny, fieldsOn } from '../compare-papers.ts'
import { decidingDays } from '../deciding-day.ts'
import { payOn, sayPay, sayYearly } from '../pay-statement.ts'
import type { Observation, Rule, RuleContext } from '../rule.ts'
import { formatDate, formatEuro } from '../../../models/knowledge/german-values.ts'
import { at, pleaseClarify } from '../wording.ts'

/** Health insurance: valid today and to the end applied for, insurer and kind as in the form. The holder is `document-holder`'s. */
export const healthInsurance: Rule = {
  id: 'health-insurance',
  group: 'C',
  severity: 'K',
  norm: '§ 2 Abs. 3, § 5 Abs. 1 Nr. 1 AufenthG',
  observe: (view, context) => {
    const certificates = view.documentsOf('health-insurance')
    if (certificates.length === 0) return []
    return [
      ...observeValidity(view, certificates, context),
      ...observeInsurer(view, certificates),
      ...observeKind(view, certificates, context),
      ...observeTravelInsurance(view, certificates),
    ]
  },
}

/** A certificate's time of validity; an end that is not named is open, as with statutory membership. One that was read without certainty is not. */
interface Cover {
  readonly document: Document
  readonly from: Field | undefined
  readonly until: Field | undefined
}

function observeValidity(
  view: CaseView,
  certificates: readonly Document[],
  { today }: RuleContext,
): Observation[] {
  const covers = certificates
    .map((document) => ({
      document,
      from: dayOn(view, document, 'validFrom'),
      until: dayOn(view, document, 'validUntil'),
    }))
    .filter(
      ({ document, until }) => until !== undefined || view.fieldOf(document, 'validUntil') === undefined,
    )
  const cover = covers.toSorted(latestFirst)[0]
  if (!cover?.from && !cover?.until) return [unreadValidity(view, certificates)]
  const [from, until] = [valueOf(cover.from), valueOf(cover.until)]
  const found = [cover.from, cover.until].filter((field) => field !== undefined).map(toFound)
  const said = sayCover(cover)
  if (from && until && until < from)
    return [
      {
        subject: 'validFrom<validUntil',
        outcome: 'differs',
        found,
        text: `${said} Das Ende liegt vor dem Beginn. ${pleaseClarify}`,
      },
    ]
  const open: Observation = {
    subject: 'validUntil',
    outcome: 'agrees',
    found,
    text: `${said} Ein Ende ist nicht genannt.`,
  }
  const ends = cover.until ? observeEnd(view, cover.until, said, today) : [open]
  return [...observeStart(view, cover, today), ...ends]
}

/** Ended before today: ask. Ends before the end applied for: a remark. Valid on its last day too. */
function observeEnd(view: CaseView, end: Field, said: string, today: IsoDate): Observation[] {
  const until = String(end.value)
  const found = [toFound(end)]
  const now = `Heute ist der ${formatDate(today)}.`
  if (until < today)
    return [{ subject: 'validUntil', outcome: 'differs', found, text: `${said} ${now} ${pleaseClarify}` }]
  const requested = view.stated('requestedUntil')
  const valid: Observation = { subject: 'validUntil', outcome: 'agrees', found, text: said }
  if (!requested) return [valid]
  const isLonger = until >= String(requested.value)
  return [
    valid,
    {
      subject: 'requestedUntil<validUntil',
      outcome: isLonger ? 'agrees' : 'differs',
      severity: 'H',
      stated: requested,
      found,
      text: `${said} Beantragt ist der Aufenthalt bis ${formatDate(String(requested.value))} (${requested.source}).`,
    },
  ]
}

/** A cover that begins in the future leaves a time without one, unless it begins with the job. */
function observeStart(view: CaseView, { document, from }: Cover, today: IsoDate): Observation[] {
  const start = String(view.stated('startDate')?.value ?? '')
  const day = valueOf(from)
  if (!from || !day || day <= today || (start.length === 10 && day <= start)) return []
  return [
    {
      subject: 'validFrom',
      outcome: 'differs',
      severity: 'P',
      found: [toFound(from)],
      text: `Der Versicherungsschutz beginnt erst am ${formatDate(day)} ${at(document, from.page)}. Heute ist der ${formatDate(today)}.`,
    },
  ]
}

function observeInsurer(view: CaseView, certificates: readonly Document[]): Observation[] {
  return comparePapersIfAny(view, {
    name: 'insurer',
    stated: view.stated('insurer'),
    fields: fieldsOn(view, certificates, 'insurer'),
    compare: (a, b) => compareInsurers(String(a), String(b)),
    severity: 'P',
  })
}

/** Kind as in the form; a private insurance beside a salary up to the Jahresarbeitsentgeltgrenze is pointed out. */
function observeKind(view: CaseView, certificates: readonly Document[], context: RuleContext): Observation[] {
  const name = 'insuranceKind'
  const fields = fieldsOn(view, certificates, name)
  const compared = comparePapersIfAny(view, {
    name,
    stated: view.stated(name),
    fields,
    compare: (a, b) => (a === b ? 'equal' : 'different'),
    severity: 'K',
  })
  const privately = fields.find((field) => field.value === 'private' && field.certain)
  const remark = privately && sayCompulsory(view, context)
  if (!privately || !remark) return compared
  const hint: Observation = {
    subject: name,
    outcome: 'differs',
    severity: 'H',
    norm: '§ 6 Abs. 1 Nr. 1 SGB V',
    stated: view.stated(name) ?? null,
    found: [toFound(privately)],
    text: `Versicherung privat (Krankenversicherungsnachweis, S. ${privately.page}). ${remark}`,
  }
  return [...compared, hint]
}

function sayCompulsory(view: CaseView, context: RuleContext): string | null {
  const [{ day }] = decidingDays(view, context)
  const ceiling = amountOn('insuranceCeiling', day)
  const pay = view.documentsOf('employment-contract').flatMap((paper) => payOn(view, paper))[0]
  const year = pay && grossPerYearEuro(pay.pay)
  if (!ceiling || !pay?.periodRead || !year || year > ceiling.euro) return null
  return `${sayPay(view, pay)}, im Jahr ${sayYearly(pay.pay)}. Bis zur Jahresarbeitsentgeltgrenze von ${formatEuro(ceiling.euro)} (${ceiling.source}) sind Beschäftigte in der Regel gesetzlich versichert.`
}

const travelWords = /\b(?:reise|travel|incoming|auslandskranken|touris)/

/** A travel insurance is no insurance for a stay: words that name one are shown. */
function observeTravelInsurance(view: CaseView, certificates: readonly Document[]): Observation[] {
  return fieldsOn(view, certificates, 'insurer')
    .filter((field) => travelWords.test(fold(`${String(field.value)} ${field.quote}`)))
    .slice(0, 1)
    .map((field) => ({
      subject: 'insurer',
      outcome: 'differs',
      severity: 'P',
      found: [toFound(field)],
      text: `Der Nachweis nennt „${String(field.value)}“ (Krankenversicherungsnachweis, S. ${field.page}). Eine Reiseversicherung deckt einen Aufenthalt nicht in jedem Fall ab.`,
    }))
}

function unreadValidity(view: CaseView, certificates: readonly Document[]): Observation {
  const uncertain = (['validFrom', 'validUntil'] as const).flatMap((name) =>
    fieldsOn(view, certificates, name),
  )
  return {
    subject: 'validUntil',
    outcome: uncertain.length > 0 ? 'unreadable' : 'not-checked',
    found: uncertain.map(toFound),
    text: `Gültigkeit des Krankenversicherungsnachweises: ${uncertain.length > 0 ? 'nicht sicher gelesen' : 'keine Daten gelesen'}.`,
  }
}

function dayOn(view: CaseView, document: Document, name: FieldName): Field | undefined {
  return view.fieldsOf(document, name).find(({ certain, value }) => certain && String(value).length === 10)
}

function valueOf(field: Field | undefined): IsoDate | null {
  return field ? String(field.value) : null
}

/** The certificate that lasts longest: an open end before a late one, then the one that begins first. */
function latestFirst(a: Cover, b: Cover): number {
  const end = ({ from, until }: Cover) => valueOf(until) ?? (from ? '9999-12-31' : '')
  return end(b).localeCompare(end(a)) || (valueOf(a.from) ?? '').localeCompare(valueOf(b.from) ?? '')
}

function sayCover({ document, from, until }: Cover): string {
  const parts = [
    from ? `ab ${formatDate(String(from.value))}` : '',
    until ? `bis ${formatDate(String(until.value))}` : '',
  ]
  const page = (from ?? until)?.page ?? document.pages.first
  return `Versichert ${parts.filter((part) => part !== '').join(' ')} ${at(document, page)}.`
}
