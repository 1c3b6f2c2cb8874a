import type { Field } from '../../../models/field.ts'
import type { Outcome, Severity } from '../../../models/finding.ts'
import type { Relation } from '../../values/relation.ts'
import {
  commonSalaries,
  grossPerMonthEuro,
  nearlyEqual,
  relatePay,
  type CommonSalaries,
  type Pay,
} from '../calculations/pay.ts'
import { toFound, type CaseView, type Stated } from '../case-view.ts'
import { isOld } from '../former-papers.ts'
import { judgeBy, type Judgement, type Relate } from '../judge.ts'
import { comparePapersIfAny, fieldsOn, weigh } from '../compare-papers.ts'
import { observeField, outcomeSentence } from '../observe-field.ts'
import { papersOfEarner } from '../papers-of-earner.ts'
import { isField, payOn, sayPay, sayYearly, statedPay, type PayStatement } from '../pay-statement.ts'
import { choosePayslips, wholeMonths, type PayslipChoice } from '../choose-payslips.ts'
import type { Observation, Rule } from '../rule.ts'
import { formatNumber } from '../../../models/knowledge/german-values.ts'
import { pleaseClarify } from '../wording.ts'

/** Gross pay, net pay, hours and training pay: form ↔ contract ↔ EzB ↔ confirmation ↔ payslips, within one percent. */
export const salaryAgrees: Rule = {
  id: 'salary-agrees',
  group: 'C',
  severity: 'K',
  norm: '§ 18 Abs. 2 Nr. 1, § 39 AufenthG',
  observe: (view) => [
    ...observeGross(view),
    ...observeNet(view),
    ...observeHours(view),
    ...observeTrainingPay(view),
  ],
}

function observeGross(view: CaseView): Observation[] {
  const form = statedPay(view)
  const papers = papersOfEarner(
    view,
    'employment-contract',
    'employment-declaration',
    'employer-confirmation',
  )
  const onPapers = comparable([...(form ? [form] : []), ...papers.flatMap((paper) => payOn(view, paper))])
  const months = wholeMonths(view)
  const common = commonSalaries(paysOf(onPapers), paysOf(months))
  const slips = choosePayslips(view, months, onPapers[0], common.salaries)
  const statements = [...onPapers, ...slips.compared]
  const { stated, fields } = split(statements)
  const judgement = judgeBy(stated, fields, (a, b) => relateOrigins(statements, common, a, b))
  if (judgement.outcome === 'not-checked') {
    const isExpected = stated !== undefined || papers.length > 0
    return isExpected ? [observeField(view, { name: 'grossEuro', stated, fields, compare: near })] : []
  }
  return [sayGross(view, statements, judgement, slips, common)]
}

/**
 * Agreement only by a number of salaries that no paper names: a variant, shown with its calculation; looked at where there is a contract, which
 * would name the number (the EzB has no place for it).
 */
function sayGross(
  view: CaseView,
  statements: readonly PayStatement[],
  judgement: Judgement,
  slips: PayslipChoice,
  common: CommonSalaries,
): Observation {
  const { stated, fields } = split(statements)
  const isOnlyExplained = judgement.outcome === 'agrees' && !common.isNamed && common.salaries !== 12
  const isUnnamed =
    isOnlyExplained && fields.some(({ documentId }) => view.kindOf(documentId) === 'employment-contract')
  const isHarmless = judgement.outcome === 'agrees' && (isOnlyExplained || slips.higher.length > 0)
  const outcome = isUnnamed ? 'differs' : isHarmless ? 'variant' : judgement.outcome
  const relate = (a: Stated | Field, b: Field) => relateOrigins(statements, common, a, b)
  const severity = isUnnamed
    ? 'P'
    : isRaise(view, statements, relate)
      ? 'H'
      : weighGross(view, statements, judgement)
  return {
    subject: 'grossEuro',
    outcome,
    ...(outcome === 'differs' ? { severity } : {}),
    stated: stated ?? null,
    found: [...fields, ...split(slips.higher).fields].map(toFound),
    text: [
      ...statements.map((statement) => `${sayPay(view, statement)}.`),
      ...sayCalculation(statements, common),
      ...slips.higher.map((slip) => `${sayPay(view, slip)}: einzelner Monat mit höherem Betrag.`),
      isUnnamed
        ? 'Diese Zahl von Monatsgehältern nennt keine Unterlage.'
        : sayOutcome(outcome, stated, fields),
      ...(outcome === 'differs' && severity === 'K' ? [pleaseClarify] : []),
    ].join(' '),
  }
}

function sayOutcome(outcome: Outcome, stated: Stated | undefined, fields: readonly Field[]): string {
  if (outcome === 'variant') return 'So gerechnet stimmen die Angaben überein.'
  return outcomeSentence(outcome, stated, fields)
}

/** Where periods or amounts differ, the year's pay of each statement is shown with how it comes about. */
function sayCalculation(statements: readonly PayStatement[], { salaries }: CommonSalaries): string[] {
  const [first, ...others] = paysOf(statements)
  if (!first || others.every(({ period, euro }) => period === first.period && nearlyEqual(euro, first.euro)))
    return []
  const yearly = statements
    .map(({ pay }) => sayYearly(pay, pay.salariesPerYear ?? salaries))
    .filter((text) => text !== null)
  const note = salaries === 12 ? '' : ` (bei ${formatNumber(salaries)} Monatsgehältern)`
  return [`Im Jahr${note}: ${[...new Set(yearly)].join('; ')}.`]
}

function paysOf(statements: readonly PayStatement[]): Pay[] {
  return statements.map(({ pay }) => pay)
}

/** More on the payslips than stated, a single lower month, or an amount without its period: look, no more. */
function weighGross(view: CaseView, statements: readonly PayStatement[], judgement: Judgement): Severity {
  const { fields } = split(statements)
  const [reference] = statements
  const deviating = statements.filter(({ origin }) => judgement.deviating.some((field) => field === origin))
  const isLight = deviating.every(({ pay, origin, periodRead }) => {
    if (!reference?.periodRead || !periodRead) return true
    const isSlip = isField(origin) && view.kindOf(origin.documentId) === 'payslip'
    return isSlip && pay.euro > (grossPerMonthEuro(reference.pay) ?? Infinity)
  })
  const weight = weigh(view, judgement, fields, 'K')
  return weight === 'K' && isLight ? 'P' : weight
}

/** Less in a contract of more than a year ago, while everything else agrees: pay has risen since. */
function isRaise(view: CaseView, statements: readonly PayStatement[], relate: Relate): boolean {
  const contracts = view.documents.filter(
    (document) => document.kind === 'employment-contract' && isOld(view, document),
  )
  const old = statements.filter(
    ({ origin }) => isField(origin) && contracts.some(({ id }) => id === origin.documentId),
  )
  const now = statements.filter((statement) => !old.includes(statement))
  const { stated, fields } = split(now)
  const { outcome } = judgeBy(stated, fields, relate)
  return (
    old.length > 0 &&
    (outcome === 'agrees' || outcome === 'variant') &&
    now.every(({ pay }) => old.every((former) => monthly(former.pay) < monthly(pay)))
  )
}

function monthly(pay: Pay): number {
  return grossPerMonthEuro(pay) ?? Infinity
}

/** Hourly wages without hours cannot be compared with monthly or yearly pay. */
function comparable(statements: readonly PayStatement[]): PayStatement[] {
  const isHourly = statements.every(({ pay }) => pay.period === 'hour')
  return statements.filter(({ pay }) => isHourly || pay.period !== 'hour' || pay.hoursPerWeek !== null)
}

function split(statements: readonly PayStatement[]): { stated: Stated | undefined; fields: Field[] } {
  const origins = statements.map(({ origin }) => origin)
  return {
    stated: origins.find((origin): origin is Stated => !isField(origin)),
    fields: origins.filter(isField),
  }
}

function relateOrigins(
  statements: readonly PayStatement[],
  { salaries }: CommonSalaries,
  a: Stated | Field,
  b: Field,
): Relation {
  const [first, second] = [a, b].map((origin) => statements.find((statement) => statement.origin === origin))
  return (first && second && relatePay(first.pay, second.pay, salaries)) ?? 'equal'
}

/** The net pay of the form against the payslips; it varies with hours and tax, so a deviation is looked at only. */
function observeNet(view: CaseView): Observation[] {
  const stated = view.stated('netEuro')
  const fields = fieldsOn(view, papersOfEarner(view, 'payslip'), 'netEuro')
  if (!stated) return []
  const agreeing = fields.filter((field) => near(stated.value, field.value) !== 'different')
  const compared = agreeing.length > 0 ? agreeing : fields
  return comparePapersIfAny(view, {
    name: 'netEuro',
    stated,
    fields: compared,
    compare: near,
    severity: 'P',
  })
}

function observeHours(view: CaseView): Observation[] {
  const papers = papersOfEarner(
    view,
    'employment-contract',
    'employment-declaration',
    'employer-confirmation',
  )
  return comparePapersIfAny(view, {
    name: 'hoursPerWeek',
    stated: view.stated('hoursPerWeek'),
    fields: fieldsOn(view, papers, 'hoursPerWeek'),
    compare: near,
    severity: 'P',
  })
}

/** Training pay rises from year to year: one agreeing year is enough. */
function observeTrainingPay(view: CaseView): Observation[] {
  const stated = view.stated('payPerMonthEuro')
  const fields = fieldsOn(view, view.documentsOf('training-contract'), 'payPerMonthEuro')
  if (!stated) return []
  const agreeing = fields.filter((field) => near(stated.value, field.value) !== 'different')
  return comparePapersIfAny(view, {
    name: 'payPerMonthEuro',
    stated,
    fields: agreeing.length > 0 ? agreeing : fields,
    compare: near,
    severity: 'K',
  })
}

function near(a: unknown, b: unknown) {
  return nearlyEqual(Number(a), Number(b)) ? 'equal' : 'different'
}
