import { civilStatusSchema } from '../application.ts'
import type { PartialDate } from '../dates.ts'
import { fieldTypes, type FieldName, type FieldValue } from '../field.ts'
import { nameOfCivilStatus, nameOfState } from './german-names.ts'

const codeNames: Readonly<Record<string, string>> = {
  statutory: 'gesetzlich',
  private: 'privat',
  hour: 'pro Stunde',
  month: 'pro Monat',
  year: 'pro Jahr',
  M: 'männlich',
  F: 'weiblich',
  X: 'divers oder ohne Angabe',
}

const number = new Intl.NumberFormat('de-DE', { maximumFractionDigits: 2 })

/** '17.05.1990', '05.1990' or '1990', as precise as the date is. */
export function formatDate(date: PartialDate): string {
  return date.split('-').toReversed().join('.')
}

/** '3.900 €', with cents only where there are some: '45.934,20 €'. */
export function formatEuro(euro: number): string {
  const digits = Number.isInteger(euro) ? 0 : 2
  return `${euro.toLocaleString('de-DE', { minimumFractionDigits: digits, maximumFractionDigits: digits, useGrouping: true })} €`
}

/** '38,5' */
export function formatNumber(value: number): string {
  return number.format(value)
}

/** A value as the caseworker writes it. */
export function formatValue(name: FieldName, value: FieldValue): string {
  if (typeof value === 'boolean') return value ? 'ja' : 'nein'
  if (typeof value === 'number') return fieldTypes[name] === 'euro' ? formatEuro(value) : number.format(value)
  if (fieldTypes[name] === 'date' || fieldTypes[name] === 'month') return formatDate(value)
  if (fieldTypes[name] === 'state') return nameOfState(value)
  if (name === 'civilStatus') return formatCivilStatus(value)
  return fieldTypes[name] === 'code' || fieldTypes[name] === 'sex' ? (codeNames[value] ?? value) : value
}

function formatCivilStatus(value: string): string {
  const status = civilStatusSchema.safeParse(value)
  return status.success ? nameOfCivilStatus(status.data) : value
}
