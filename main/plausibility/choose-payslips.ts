import type { IsoDate } from '../../models/dates.ts'
import type { Document } from '../../models/document.ts'
import { compareEmployers } from '../values/compare-employers.ts'
import { relatePay } from './calculations/pay.ts'
import type { CaseView } from './case-view.ts'
import { papersOfEarner } from './papers-of-earner.ts'
import { isField, payOn, type PayStatement } from './pay-statement.ts'

/** The payslips that tell what is regularly paid, and those months in which more was paid. */
export interface PayslipChoice {
  readonly compared: readonly PayStatement[]
  readonly higher: readonly PayStatement[]
}

/** The payslips of whole months: not the month in which the job began after its first day. */
export function wholeMonths(view: CaseView): PayStatement[] {
  const start = startOfWork(view)
  return slipsOfJob(view)
    .filter((slip) => !isPartMonth(view, slip, start))
    .flatMap((slip) => payOn(view, slip))
}

/** Without the payslips of a second or former job: they name another employer than the form, or the contract, while others do not. */
function slipsOfJob(view: CaseView): readonly Document[] {
  const slips = papersOfEarner(view, 'payslip')
  const contracts = papersOfEarner(view, 'employment-contract', 'employer-confirmation')
  const employer =
    view.stated('employer')?.value ??
    contracts.flatMap((paper) => view.fieldsOf(paper, 'employer')).find(({ certain }) => certain)?.value
  const others = slips.filter((slip) => {
    const own = view.fieldOf(slip, 'employer')
    return (
      own?.certain === true &&
      employer !== undefined &&
      compareEmployers(String(employer), String(own.value)) === 'different'
    )
  })
  return others.length < slips.length ? slips.filter((slip) => !others.includes(slip)) : slips
}

/**
 * Chooses the payslips to compare with a statement of pay. Left out, where at least one month agrees: months with a higher amount (a bonus,
 * overtime, holiday pay), and another payslip of a month that agrees (a second job). Without a statement there is nothing to compare.
 */
export function choosePayslips(
  view: CaseView,
  payslips: readonly PayStatement[],
  reference: PayStatement | undefined,
  salaries: number,
): PayslipChoice {
  if (!reference) return { compared: [], higher: [] }
  const slips = payslips
    .map((statement) => ({ statement, relation: relatePay(reference.pay, statement.pay, salaries) }))
    .filter(({ relation }) => relation !== null)
  const agreeing = slips.filter(({ relation }) => relation !== 'different').map(({ statement }) => statement)
  const [first] = agreeing
  const paid = new Set(agreeing.map((statement) => monthOf(view, statement)))
  const isSecondJob = (statement: PayStatement) => paid.has(monthOf(view, statement) ?? '')
  const higher = slips
    .filter(
      ({ relation, statement }) => relation === 'different' && first && statement.pay.euro > first.pay.euro,
    )
    .map(({ statement }) => statement)
  return {
    compared: slips
      .map(({ statement }) => statement)
      .filter((slip) => agreeing.includes(slip) || (!higher.includes(slip) && !isSecondJob(slip))),
    higher,
  }
}

function monthOf(view: CaseView, { origin }: PayStatement): string | undefined {
  const slip = isField(origin) ? view.documents.find(({ id }) => id === origin.documentId) : undefined
  const month = slip && view.fieldOf(slip, 'month')
  return month === undefined ? undefined : String(month.value)
}

function startOfWork(view: CaseView): IsoDate | null {
  const value = papersOfEarner(view, 'employment-contract', 'employer-confirmation')
    .flatMap((paper) => view.fieldsOf(paper, 'startDate'))
    .find((field) => field.certain)?.value
  return typeof value === 'string' ? value : null
}

function isPartMonth(view: CaseView, slip: Document, start: IsoDate | null): boolean {
  if (start === null || start.endsWith('-01')) return false
  return view.fieldsOf(slip, 'month').some((field) => field.value === start.slice(0, 7))
}
