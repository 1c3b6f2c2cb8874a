import { isoDateSchema, partialDateSchema } from '../../models/dates.ts'
import { fieldTypes, type FieldName, type FieldValue } from '../../models/field.ts'

/**
 * Is a value of the kind its field holds? Entries made by hand can be anything: '11.904 €' where a number is due, a 30th of February. Such a
 * value is not compared.
 */
export function fitsType(name: FieldName, value: FieldValue): boolean {
  const type = fieldTypes[name]
  if (type === 'euro' || type === 'number') return typeof value === 'number' && Number.isFinite(value)
  if (type === 'flag') return typeof value === 'boolean'
  if (typeof value !== 'string') return false
  if (type === 'date') return isCalendarDate(value)
  return type !== 'month' || isCalendarDate(`${value}-01`)
}

function isCalendarDate(date: string): boolean {
  return date.length === 10
    ? isoDateSchema.safeParse(date).success
    : partialDateSchema.safeParse(date).success
}
