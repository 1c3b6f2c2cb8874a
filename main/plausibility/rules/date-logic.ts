import type { IsoDate } from '../../../models/dates.ts'
import type { Document } from '../../../models/document.ts'
import type { DocumentKind } from '../../../models/document-kind.ts'
import type { Field, FieldName } from '../../../models/field.ts'
import { amountOn } from '../../../models/knowledge/amounts.ts'
import { nameOfField, nameOfKind } from '../../../models/knowledge/german-names.ts'
import { addMonths } from '../../values/date-arithmetic.ts'
import { grossPerHourEuro } from '../calculations/pay.ts'
import { firstGap, lastThree, monthsSince } from '../calculations/payslip-months.ts'
import { toFound, type CaseView } from '../case-view.ts'
import { fieldsOn } from '../compare-papers.ts'
import { dateOrders, observeOrder } from '../date-orders.ts'
import { papersOfEarner } from '../papers-of-earner.ts'
import { isField, payOn, sayHourly, sayPay, type PayStatement } from '../pay-statement.ts'
import { fallsUnder } from '../parse-paragraph.ts'
import type { Observation, Rule, RuleContext } from '../rule.ts'
import { possiblyUnrecognised } from '../unread-papers.ts'
import { formatDate, formatEuro } from '../../../models/knowledge/german-values.ts'

/** What no other rule says about dates: their order, the future, payslips in sequence and recent, age of papers; and the Mindestlohn. */
export const dateLogic: Rule = {
  id: 'date-logic',
  group: 'C',
  severity: 'P',
  norm: '§ 82 Abs. 1 AufenthG',
  observe: (view, context) => [
    ...dateOrders.flatMap((order) => observeOrder(view, order)),
    ...observeFuture(view, context),
    ...observePayslips(view, context),
    ...observeMinimumWage(view, context),
    ...observeAges(view, context),
  ],
}

/** Dates that lie in the past by their nature. Contracts, insurance, marriage and funding have their own rules. */
const pastDates: readonly (readonly [FieldName, readonly DocumentKind[]])[] = [
  ['dateOfIssue', ['passport', 'identity-card', 'visa', 'residence-title']],
  ['moveInDate', ['registration-certificate']],
  [
    'date',
    [
      'degree',
      'degree-recognition',
      'practice-licence',
      'language-certificate',
      'life-in-germany-test',
      'integration-course',
      'birth-certificate',
      'custody',
      'divorce-judgment',
      'apostille',
      'translation',
      'pension-record',
    ],
  ],
]

function observeFuture(view: CaseView, { today }: RuleContext): Observation[] {
  return pastDates.flatMap(([name, kinds]) => {
    const fields = fieldsOn(view, view.documentsOf(...kinds), name).filter(isCertainDay)
    const future = fields.filter(({ value }) => String(value) > today)
    if (future.length > 0) return future.map((field) => sayFuture(view, field, today))
    if (fields.length === 0) return []
    const text = `${nameOfField(name)}: Kein Datum liegt nach dem ${formatDate(today)}.`
    return [{ subject: name, outcome: 'agrees', found: fields.map(toFound), text }]
  })
}

function sayFuture(view: CaseView, field: Field, today: IsoDate): Observation {
  return {
    subject: field.name,
    outcome: 'differs',
    found: [toFound(field)],
    text: `${nameOfKind(view.kindOf(field.documentId))}, S. ${field.page}: ${nameOfField(field.name)} ${formatDate(String(field.value))}. Das Datum liegt nach dem heutigen Tag (${formatDate(today)}).`,
  }
}

/** Three months without a gap, the last at most three months before the day of filing. Too few payslips are `evidence-complete`'s. */
function observePayslips(view: CaseView, { today }: RuleContext): Observation[] {
  const papers = papersOfEarner(view, 'payslip')
  const fields = fieldsOn(view, papers, 'month').filter(({ certain }) => certain)
  const months = lastThree(fields.map(({ value }) => String(value)))
  const last = months.at(-1)
  if (last === undefined) return []
  const filing = view.application.submittedOn ?? today
  const gap = firstGap(months)
  const isWhole = areMonthsRead(view, papers)
  const remarks = [
    ...(gap && isWhole
      ? [`Zwischen ${formatDate(gap.before)} und ${formatDate(gap.after)} fehlt mindestens ein Monat.`]
      : []),
    ...(monthsSince(last, filing) > 3 && isWhole
      ? [`Die letzte Abrechnung liegt mehr als drei Monate vor dem Antragstag (${formatDate(filing)}).`]
      : []),
    ...(monthsSince(last, today) < 0 ? [`Der Monat ${formatDate(last)} liegt in der Zukunft.`] : []),
  ]
  return [
    {
      subject: 'month',
      outcome: remarks.length > 0 ? 'differs' : 'agrees',
      found: fields.map(toFound),
      text: [`Gehaltsabrechnungen für ${months.map(formatDate).join(', ')}.`, ...remarks].join(' '),
    },
  ]
}

/** A payslip of which the month was not read, or that was not recognised, may be the one that seems to be missing. */
function areMonthsRead(view: CaseView, papers: readonly Document[]): boolean {
  const isDated = (paper: Document) => view.fieldsOf(paper, 'month').some(({ certain }) => certain)
  return papers.every(isDated) && possiblyUnrecognised(view, ['payslip']).length === 0
}

/** Gross pay of an hour against the Mindestlohn on the first day of the job that is still to come, otherwise today. Training pay is exempt (§ 22 Abs. 3 MiLoG). */
function observeMinimumWage(view: CaseView, { today }: RuleContext): Observation[] {
  if (fallsUnder(view.paragraph, '16a') || view.documentsOf('training-contract').length > 0) return []
  const statements = papersOfEarner(view, 'employment-contract', 'employment-declaration')
    .flatMap((paper) =>
      payOn(view, paper).map((statement) => ({ statement, day: dayOfWork(view, paper.id, today) })),
    )
    .flatMap(({ statement, day }) => {
      const hourEuro = grossPerHourEuro(statement.pay)
      return hourEuro === null || !statement.periodRead ? [] : [{ statement, day, hourEuro }]
    })
    .toSorted((a, b) => a.hourEuro - b.hourEuro)
  const [lowest] = statements
  return lowest ? [judgeWage(view, lowest.statement, lowest.hourEuro, lowest.day)] : []
}

function judgeWage(view: CaseView, statement: PayStatement, hourEuro: number, day: IsoDate): Observation {
  const wage = amountOn('minimumWage', day)
  const field = isField(statement.origin) ? statement.origin : null
  const said = `${sayPay(view, statement)}; in der Stunde ${sayHourly(statement.pay, hourEuro)}.`
  const isCertain = field?.certain ?? true
  const outcome = !wage
    ? 'not-checked'
    : !isCertain
      ? 'unreadable'
      : hourEuro >= wage.euro
        ? 'agrees'
        : 'differs'
  const law = wage
    ? `Mindestlohn ab ${formatDate(wage.validFrom)}: ${formatEuro(wage.euro)} (${wage.norm}, ${wage.source}).`
    : `Der Mindestlohn für ${day.slice(0, 4)} ist nicht hinterlegt.`
  return {
    subject: 'grossEuro',
    outcome,
    norm: '§ 1 MiLoG, § 39 Abs. 2 Satz 1 Nr. 1 AufenthG',
    found: field ? [toFound(field)] : [],
    text: `${said} ${law}`,
  }
}

function dayOfWork(view: CaseView, documentId: string, today: IsoDate): IsoDate {
  const document = view.documents.find(({ id }) => id === documentId)
  const start = document && view.fieldsOf(document, 'startDate').find(isCertainDay)
  return start && String(start.value) > today ? String(start.value) : today
}

/** Age of papers at the day of filing, only where the authority has set one. */
function observeAges(view: CaseView, { policy, today }: RuleContext): Observation[] {
  const filing = view.application.submittedOn ?? today
  return Object.entries(policy.maximumAgeMonths).flatMap(([kind, months]) =>
    view.documents
      .filter((document) => document.kind === kind && view.documentsOf(document.kind).includes(document))
      .map((document): Observation => {
        const field = (['date', 'dateOfIssue'] as const)
          .flatMap((name) => view.fieldsOf(document, name))
          .find(isCertainDay)
        const limit = `Örtliche Vorgabe: höchstens ${months} Monate alt am Antragstag (${formatDate(filing)}).`
        const name = nameOfKind(document.kind)
        if (!field)
          return {
            subject: 'date',
            outcome: 'not-checked',
            text: `${name}: kein Ausstellungsdatum gelesen. ${limit}`,
          }
        return {
          subject: 'date',
          outcome: addMonths(String(field.value), months) >= filing ? 'agrees' : 'differs',
          norm: 'örtliche Vorgabe',
          found: [toFound(field)],
          text: `${name}, S. ${field.page}: vom ${formatDate(String(field.value))}. ${limit}`,
        }
      }),
  )
}

function isCertainDay({ certain, value }: Field): boolean {
  return certain && String(value).length === 10
}
