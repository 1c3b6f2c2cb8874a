import type { Document } from '../../models/document.ts'
import type { Field } from '../../models/field.ts'
import { nameOfKind } from '../../models/knowledge/german-names.ts'
import { fold } from '../values/fold.ts'
import type { CaseView, Stated } from './case-view.ts'
import { formatDate, formatEuro } from '../../models/knowledge/german-values.ts'

/** The monthly income of one earner: the mean of the latest months, at most three; who has two jobs has two payslips of a month. */
export interface Income {
  readonly netEuro: number
  /** Gross pay, on which the allowances depend; where it was not read, the net pay, which is never more. */
  readonly grossEuro: number
  readonly certain: boolean
  readonly fields: readonly Field[]
  readonly stated: Stated | null
  readonly text: string
}

/** Everyone whose payslips are there: the applicant and the reference person. Without payslips, the net income that the form states. */
export function householdIncomes(view: CaseView): readonly Income[] {
  const sponsors = view.referenceDocumentsOf('payslip')
  const own = view.documentsOf('payslip').filter((slip) => !sponsors.includes(slip))
  const earned = [own, sponsors].flatMap((slips) => meanOf(view, slips) ?? [])
  if (earned.length > 0) return earned
  const stated = view.stated('netEuro')
  if (typeof stated?.value !== 'number') return []
  const text = `Einkommen im Formular: netto ${formatEuro(stated.value)} im Monat (${stated.source})`
  const gross = view.stated('grossPeriod')?.value === 'month' ? view.stated('grossEuro')?.value : undefined
  return [
    {
      netEuro: stated.value,
      grossEuro: typeof gross === 'number' ? gross : stated.value,
      certain: stated.field?.certain ?? true,
      fields: [],
      stated,
      text,
    },
  ]
}

function meanOf(view: CaseView, slips: readonly Document[]): Income | null {
  const paid = slips
    .flatMap((slip) => {
      const net = view.fieldOf(slip, 'netEuro')
      return typeof net?.value === 'number' ? [{ slip, net }] : []
    })
    .toSorted((a, b) => monthOf(view, b.slip).localeCompare(monthOf(view, a.slip)))
  const byMonth = Map.groupBy(paid, ({ slip, net }) => monthOf(view, slip) || net.documentId)
  const latest = [...byMonth.values()].slice(0, 3).map((month) => ofSeveralJobs(view, month))
  const months = latest.flat()
  if (months.length === 0) return null
  const gross = latest.flatMap((month) =>
    addUp(month.map(({ slip }) => view.fieldOf(slip, 'grossEuro')?.value)),
  )
  const netEuro = mean(latest.flatMap((month) => addUp(month.map(({ net }) => net.value))))
  const said = months.map(({ slip, net }) => {
    const month = monthOf(view, slip)
    return `${formatEuro(Number(net.value))} (${nameOfKind('payslip')}${month === '' ? '' : ` ${formatDate(month)}`}, S. ${net.page})`
  })
  return {
    netEuro,
    grossEuro: gross.length > 0 ? mean(gross) : netEuro,
    certain: months.every(({ net }) => net.certain),
    fields: months.map(({ net }) => net),
    stated: null,
    text: `Einkommen netto: ${said.join(', ')}; im Durchschnitt ${formatEuro(netEuro)} im Monat`,
  }
}

interface Paid {
  readonly slip: Document
  readonly net: Field
}

/** Of one month the payslip of each job: another employer, surely read. A correction or a copy is not paid twice. */
function ofSeveralJobs(view: CaseView, month: readonly Paid[]): readonly Paid[] {
  const employerOf = ({ slip }: Paid) => {
    const employer = view.fieldOf(slip, 'employer')
    return employer?.certain === true ? fold(String(employer.value)) : ''
  }
  return month.filter(
    (one, index) => !month.slice(0, index).some((other) => employerOf(other) === employerOf(one)),
  )
}

/** Nothing where an amount is missing. */
function addUp(values: readonly unknown[]): number[] {
  const amounts = values.filter((value) => typeof value === 'number')
  return amounts.length === values.length ? [amounts.reduce((total, amount) => total + amount, 0)] : []
}

function monthOf(view: CaseView, slip: Document): string {
  return String(view.fieldOf(slip, 'month')?.value ?? '')
}

function mean(values: readonly number[]): number {
  return Math.round((values.reduce((sum, value) => sum + value, 0) / values.length) * 100) / 100
}
