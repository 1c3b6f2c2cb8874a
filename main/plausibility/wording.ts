import type { PartialDate } from '../../models/dates.ts'
import type { Document } from '../../models/document.ts'
import { civilStatusSchema } from '../../models/application.ts'
import { fieldTypes, type Field, type FieldName, type FieldValue } from '../../models/field.ts'
import {
  nameOfCivilStatus,
  nameOfField,
  nameOfKind,
  nameOfState,
} from '../../models/knowledge/german-names.ts'
import type { CaseView, Stated } from './case-view.ts'

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

/** '(Arbeitsvertrag, S. 2)' */
export function at(document: Document, page: number): string {
  return `(${nameOfKind(document.kind)}, S. ${page})`
}

/** 'Im Formular: 3.900 € (Antragszusammenfassung, S. 2)' */
export function sayStated(name: FieldName, stated: Stated): string {
  return `Im Formular: ${formatValue(name, stated.value)} (${stated.source})`
}

/** 'Arbeitsvertrag, S. 2: 3.600 €'; a value read from the machine readable zone or without certainty is marked as such. */
export function sayFound(view: CaseView, field: Field): string {
  const zone = field.reader === 'mrz' ? ', maschinenlesbare Zone' : ''
  const doubt = field.certain ? '' : ' (nicht sicher gelesen)'
  return `${nameOfKind(view.kindOf(field.documentId))}, S. ${field.page}${zone}: ${formatValue(field.name, field.value)}${doubt}`
}

/** 'Geburtsdatum: Im Formular: 17.05.1990 (Antrag). Reisepass, S. 1: 17.05.1990.' Equal sentences are said once. */
export function sayCompared(
  view: CaseView,
  name: FieldName,
  stated: Stated | undefined,
  fields: readonly Field[],
): string {
  const parts = [
    ...(stated ? [sayStated(name, stated)] : []),
    ...fields.map((field) => sayFound(view, field)),
  ]
  return `${capitalised(nameOfField(name))}. ${[...new Set(parts)].map((part) => `${part}.`).join(' ')}`
}

/** The request that closes the sentence of a finding that has to be cleared up. */
export const pleaseClarify = 'Bitte klären.'

function capitalised(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1)
}
