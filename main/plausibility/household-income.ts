import type { Document } from '../../models/document.ts'
import type { Field } from '../../models/field.ts'
import { nameOfKind } from '../../models/knowledge/german-names.ts'
import type { CaseView, Stated } from './case-view.ts'
import { formatDate, formatEuro } from '../../models/knowledge/german-values.ts'

/** The monthly income of one earner: the mean of the latest payslips, at most three. */
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
  const months = slips
    .flatMap((slip) => {
      const net = view.fieldOf(slip, 'netEuro')
      return typeof net?.value === 'number' ? [{ slip, net, netEuro: net.value }] : []
    })
    .toSorted((a, b) => monthOf(view, b.slip).localeCompare(monthOf(view, a.slip)))
    .slice(0, 3)
  if (months.length === 0) return null
  const gross = months.flatMap(({ slip }) => {
    const value = view.fieldOf(slip, 'grossEuro')?.value
    return typeof value === 'number' ? [value] : []
  })
  const netEuro = mean(months.map((month) => month.netEuro))
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

function monthOf(view: CaseView, slip: Document): string {
  return String(view.fieldOf(slip, 'month')?.value ?? '')
}

function mean(values: readonly number[]): number {
  return Math.round((values.reduce((sum, value) => sum + value, 0) / values.length) * 100) / 100
}
