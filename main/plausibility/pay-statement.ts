import type { Document } from '../../models/document.ts'
import type { Field, FieldName } from '../../models/field.ts'
import { nameOfKind } from '../../models/knowledge/german-names.ts'
import { grossPerYearEuro, type Pay, type PayPeriod } from './calculations/pay.ts'
import type { CaseView, Stated } from './case-view.ts'
import { formatEuro, formatNumber } from '../../models/knowledge/german-values.ts'

/** A statement of gross pay with where it stands. */
export interface PayStatement {
  readonly pay: Pay
  /** The form's entry or the field on the paper. */
  readonly origin: Stated | Field
  /** false = the paper does not say per what; the amount alone tells (up to 200 € an hour, below 15.000 € a month). */
  readonly periodRead: boolean
}

/** What the form says about gross pay; undefined = nothing. A period, hours or number of salaries not read with certainty do not count. */
export function statedPay(view: CaseView): PayStatement | undefined {
  const origin = view.stated('grossEuro')
  const certain = (name: FieldName) => {
    const stated = view.stated(name)
    return stated?.field?.certain === false ? undefined : stated?.value
  }
  return origin && readPay(origin, certain)
}

/** The statements of gross pay on a document, each with its own period where it names several. A payslip speaks of a month. */
export function payOn(view: CaseView, document: Document): PayStatement[] {
  const periods = view.fieldsOf(document, 'grossPeriod').filter((field) => field.certain)
  const certain = (name: FieldName) => view.fieldsOf(document, name).find((field) => field.certain)?.value
  return view.fieldsOf(document, 'grossEuro').flatMap((field, index) => {
    const ofSameLine = periods.find(({ quote, page }) => page === field.page && quote === field.quote)
    const period = (ofSameLine ?? periods[index] ?? periods[0])?.value
    const values = (name: FieldName) => (name === 'grossPeriod' ? period : certain(name))
    const ofMonth = (name: FieldName) => (name === 'grossPeriod' ? 'month' : certain(name))
    return readPay(field, document.kind === 'payslip' ? ofMonth : values) ?? []
  })
}

function readPay(
  origin: Stated | Field,
  valueOf: (name: FieldName) => string | number | boolean | undefined,
): PayStatement | undefined {
  const euro = origin.value
  if (typeof euro !== 'number' || euro <= 0) return undefined
  const period = readPeriodOfPay(valueOf('grossPeriod'))
  const pay: Pay = {
    euro,
    period: period ?? likelyPeriod(euro),
    hoursPerWeek: positive(valueOf('hoursPerWeek')),
    salariesPerYear: positive(valueOf('salariesPerYear')),
  }
  return { pay, origin, periodRead: period !== null }
}

function readPeriodOfPay(value: unknown): PayPeriod | null {
  return value === 'hour' || value === 'month' || value === 'year' ? value : null
}

function likelyPeriod(euro: number): PayPeriod {
  if (euro <= 200) return 'hour'
  return euro < 15_000 ? 'month' : 'year'
}

function positive(value: unknown): number | null {
  return typeof value === 'number' && value > 0 ? value : null
}

export function isField(origin: Stated | Field): origin is Field {
  return 'documentId' in origin
}

const perPeriod: Readonly<Record<PayPeriod, string>> = { hour: '/Stunde', month: '/Monat', year: '/Jahr' }

/** 'Arbeitsvertrag, S. 2: 3.900 € brutto/Monat'; doubts about the reading are said. */
export function sayPay(view: CaseView, { pay, origin, periodRead }: PayStatement): string {
  const place = isField(origin)
    ? `${nameOfKind(view.kindOf(origin.documentId))}, S. ${origin.page}`
    : `Im Formular (${origin.source})`
  const certain = isField(origin) ? origin.certain : (origin.field?.certain ?? true)
  const doubts = [
    ...(certain ? [] : ['nicht sicher gelesen']),
    ...(periodRead ? [] : ['Zeitraum nicht genannt']),
  ]
  const doubt = doubts.length > 0 ? ` (${doubts.join(', ')})` : ''
  return `${place}: ${formatEuro(pay.euro)} brutto${perPeriod[pay.period]}${doubt}`
}

/** '3.900 € × 12 = 46.800 €', '20 € × 40 Std. × 13/3 × 12 = 41.600 €'; null where an hourly wage has no hours beside it. */
export function sayYearly(pay: Pay, salaries = pay.salariesPerYear ?? 12): string | null {
  const year = grossPerYearEuro(pay, salaries)
  if (year === null) return null
  if (pay.period === 'year') return formatEuro(pay.euro)
  const month =
    pay.period === 'hour' && pay.hoursPerWeek !== null
      ? `${formatEuro(pay.euro)} × ${formatNumber(pay.hoursPerWeek)} Std. × 13/3`
      : formatEuro(pay.euro)
  return `${month} × ${formatNumber(salaries)} = ${formatEuro(year)}`
}

/** '3.900 € ÷ (40 Std. × 13/3) = 22,50 €'; null where it cannot be calculated. */
export function sayHourly(pay: Pay, hourEuro: number): string {
  if (pay.period === 'hour' || pay.hoursPerWeek === null) return formatEuro(hourEuro)
  const month =
    pay.period === 'year'
      ? `${formatEuro(pay.euro)} ÷ ${formatNumber(pay.salariesPerYear ?? 12)}`
      : formatEuro(pay.euro)
  return `${month} ÷ (${formatNumber(pay.hoursPerWeek)} Std. × 13/3) = ${formatEuro(hourEuro)}`
}
