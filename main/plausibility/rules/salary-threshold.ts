import {
  salaryThresholds,
  thresholdPerYearEuro,
  type SalaryThreshold,
} from '../../../models/knowledge/amounts.ts'
import { pointsToShortageOccupation } from '../../../models/knowledge/shortage-occupations.ts'
import { addYears } from '../../values/date-arithmetic.ts'
import { fold } from '../../values/fold.ts'
import { grossPerYearEuro } from '../calculations/pay.ts'
import { toFound, type CaseView } from '../case-view.ts'
import { decidingDays, type DecidingDay } from '../deciding-day.ts'
import { isFormerBeside, isOld } from '../former-papers.ts'
import { fallsUnder } from '../parse-paragraph.ts'
import { isField, payOn, sayPay, sayYearly, statedPay, type PayStatement } from '../pay-statement.ts'
import type { Observation, Rule, RuleContext } from '../rule.ts'
import { formatDate, formatEuro, formatNumber } from '../../../models/knowledge/german-values.ts'

const subject = 'grossEuro'

/** Salary of a year against the threshold of the § applied for: value, threshold, norm and calculation, no verdict. */
export const salaryThreshold: Rule = {
  id: 'salary-threshold',
  group: 'D',
  severity: 'K',
  norm: '§ 18 Abs. 2 Nr. 5, § 18g Abs. 1 und 2 AufenthG, § 6 BeschV',
  observe: (view, context) => (view.service === 'erwerbstaetigkeit' ? [observeThreshold(view, context)] : []),
}

function observeThreshold(view: CaseView, context: RuleContext): Observation {
  const days = decidingDays(view, context)
  const applicable = thresholdsFor(view, days[0])
  if (typeof applicable === 'string') return notChecked(applicable)
  const statement = decisivePay(view)
  if (!statement) return notChecked('Es wurde kein Bruttogehalt gelesen.')
  const value = grossPerYearEuro(statement.pay)
  if (value === null)
    return notChecked(`${sayPay(view, statement)}. Für die Umrechnung fehlen die Wochenstunden.`)
  return judgeSalary(view, statement, Math.round(value * 100) / 100, applicable, days)
}

/** The thresholds that the § leads to, the strictest first; a sentence where there is none to compare with. */
function thresholdsFor(view: CaseView, { day }: DecidingDay): readonly SalaryThreshold[] | string {
  const { paragraph } = view
  const all = salaryThresholds
  if (fallsUnder(paragraph, '18g')) return [all.blueCard, all.blueCardReduced]
  if (fallsUnder(paragraph, '19c Abs. 2')) return [all.practicalExperience]
  if (fallsUnder(paragraph, '18a', '18b')) return isOlderAtFirstTitle(view, day)
  if (paragraph === '19c')
    return `Für § 19c Abs. 2 gilt: ${sayThreshold(all.practicalExperience, day)}. Der Absatz ist nicht genannt.`
  if (paragraph !== null) return `Für § ${paragraph} AufenthG ist keine Gehaltsgrenze hinterlegt.`
  return `Die Rechtsgrundlage ist nicht genannt. Je nach Rechtsgrundlage gilt: ${Object.values(all)
    .map((threshold) => sayThreshold(threshold, day))
    .join('; ')}.`
}

function isOlderAtFirstTitle(view: CaseView, day: string): readonly SalaryThreshold[] | string {
  const norm =
    '§ 18 Abs. 2 Nr. 5 AufenthG sieht eine Gehaltsgrenze nur bei der ersten Erteilung ab 45 Jahren vor'
  if (view.application.kind !== null && view.application.kind !== 'erstbeantragung')
    return `${norm}; beantragt ist keine erste Erteilung.`
  const born = String(view.stated('dateOfBirth')?.value ?? '')
  if (born.length !== 10) return `${norm}; das Geburtsdatum ist nicht vollständig bekannt.`
  return addYears(born, 45) <= day
    ? [salaryThresholds.olderSkilledWorker]
    : `${norm}; am ${formatDate(day)} sind 45 Jahre nicht vollendet.`
}

/** The pay agreed on before the pay stated, payslips last and after them what was agreed in former times; a certain reading before an uncertain one. */
function decisivePay(view: CaseView): PayStatement | undefined {
  const kinds = ['employment-contract', 'employment-declaration', 'employer-confirmation'] as const
  const on = (kind: (typeof kinds)[number] | 'payslip') =>
    view.documentsOf(kind).flatMap((paper) => payOn(view, paper))
  const form = statedPay(view)
  const contracts = view.documentsOf('employment-contract')
  const former = contracts.filter(
    (contract) => isOld(view, contract) || contracts.some((other) => isFormerBeside(view, contract, other)),
  )
  const isFormer = ({ origin }: PayStatement) =>
    isField(origin) && former.some(({ id }) => id === origin.documentId)
  const all = [...kinds.flatMap(on), ...(form ? [form] : []), ...on('payslip')]
  const statements = [...all.filter((each) => !isFormer(each)), ...all.filter(isFormer)]
  return statements.find(isCertain) ?? statements[0]
}

function isCertain({ origin, periodRead }: PayStatement): boolean {
  return periodRead && (isField(origin) ? origin.certain : (origin.field?.certain ?? true))
}

function judgeSalary(
  view: CaseView,
  statement: PayStatement,
  perYearEuro: number,
  thresholds: readonly SalaryThreshold[],
  days: readonly [DecidingDay, ...DecidingDay[]],
): Observation {
  const [{ day }] = days
  const euros = thresholds.map((threshold) => thresholdPerYearEuro(threshold, day))
  const { origin } = statement
  const common = {
    subject,
    norm: thresholds.map(({ norm }) => norm).join('; '),
    stated: isField(origin) ? (view.stated('grossEuro') ?? null) : origin,
    found: isField(origin) ? [toFound(origin)] : [],
  }
  const value = `${sayPay(view, statement)}; im Jahr ${sayYearly(statement.pay) ?? formatEuro(perYearEuro)}.`
  const lines = ofDifferentYears(days).map((each) => sayDay(each, thresholds))
  const text = [value, ...lines].join(' ')
  if (euros.some((euro) => euro === undefined)) return { ...common, outcome: 'not-checked', text }
  const isReached = euros.map((euro) => euro !== undefined && perYearEuro >= euro)
  const comparison = euros.map((euro) => sayDistance(perYearEuro, euro ?? 0)).join(' ')
  if (!isCertain(statement)) return { ...common, outcome: 'unreadable', text: `${text} ${comparison}` }
  if (isReached[0]) return { ...common, outcome: 'agrees', text: `${text} ${comparison}` }
  const pointer = isReached.some(Boolean) ? pointerToReduced(view, day) : null
  return {
    ...common,
    outcome: pointer ? 'agrees' : 'differs',
    severity: isReached.some(Boolean) ? 'P' : 'K',
    text: [
      text,
      comparison,
      pointer ?? reducedIsJudged(isReached),
      ...thresholds.map(({ instead }) => instead),
    ]
      .filter(Boolean)
      .join(' '),
  }
}

function reducedIsJudged(isReached: readonly boolean[]): string {
  return isReached.some(Boolean)
    ? 'Welche der beiden Grenzen gilt, richtet sich nach Beruf und Abschluss.'
    : ''
}

/** Why the reduced threshold comes into question, from job title and date of the degree; null = nothing in the papers points to it. */
function pointerToReduced(view: CaseView, day: string): string | null {
  const title = view.stated('jobTitle')?.value ?? titleOnPapers(view)
  if (title !== undefined && pointsToShortageOccupation(fold(String(title))))
    return `Die Tätigkeit „${title}“ weist auf einen Engpassberuf hin; ob sie einer ist, bleibt zu beurteilen.`
  const degree = view
    .documentsOf('degree')
    .flatMap((document) => view.fieldsOf(document, 'date'))
    .find(({ certain, value }) => certain && String(value).length === 10 && addYears(String(value), 3) >= day)
  return degree
    ? `Der Abschluss vom ${formatDate(String(degree.value))} liegt nicht länger als drei Jahre zurück.`
    : null
}

function titleOnPapers(view: CaseView) {
  return view
    .documentsOf('employment-contract', 'employment-declaration')
    .map((document) => view.fieldOf(document, 'jobTitle')?.value)
    .find((value) => value !== undefined)
}

/** 'Antragstag 10.11.2026: 50 % der Beitragsbemessungsgrenze 2026 = 50.700 € für die Blaue Karte EU allgemein (§ ...).' */
function sayDay({ day, name }: DecidingDay, thresholds: readonly SalaryThreshold[]): string {
  const isKnown = thresholds.every((threshold) => thresholdPerYearEuro(threshold, day) !== undefined)
  const amounts = isKnown
    ? thresholds.map((threshold) => sayThreshold(threshold, day)).join('; ')
    : `Die Beitragsbemessungsgrenze ${day.slice(0, 4)} ist nicht hinterlegt`
  return `${name} ${formatDate(day)}: ${amounts}.`
}

/** The day that decides, and of the other days in question those in another year. */
function ofDifferentYears(days: readonly DecidingDay[]): readonly DecidingDay[] {
  return days.filter(
    (each, index) => days.findIndex(({ day }) => day.slice(0, 4) === each.day.slice(0, 4)) === index,
  )
}

function sayThreshold(threshold: SalaryThreshold, day: string): string {
  const euro = thresholdPerYearEuro(threshold, day)
  const share = `${formatNumber(threshold.percentOfPensionCeiling)} % der Beitragsbemessungsgrenze ${day.slice(0, 4)}`
  const amount = euro === undefined ? 'noch nicht hinterlegt' : formatEuro(euro)
  return `${share} = ${amount} für ${threshold.applies} (${threshold.norm})`
}

function sayDistance(value: number, euro: number): string {
  const relation = value >= euro ? 'erreicht' : 'nicht erreicht'
  const distance = value === euro ? 'genau' : formatEuro(Math.round(Math.abs(value - euro) * 100) / 100)
  const side = value === euro ? '' : value > euro ? ' darüber' : ' darunter'
  return `${formatEuro(euro)} ${relation} (${distance}${side}).`
}

function notChecked(reason: string): Observation {
  return { subject, outcome: 'not-checked', text: `Gehaltsgrenze nicht geprüft. ${reason}` }
}
