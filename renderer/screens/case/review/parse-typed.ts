import { fieldTypes, type FieldName, type FieldValue } from '../../../../models/field.ts'
import { parseDay } from '../parse-day.ts'

/** What a person typed as the value of a field: '04.03.2027' → '2027-03-04', '3.600,50 €' → 3600.5. Null = it does not fit the field. */
export function parseTyped(name: FieldName, typed: string): FieldValue | null {
  const text = typed.normalize('NFC').trim()
  if (text === '') return null
  switch (fieldTypes[name]) {
    case 'date':
      return parseDay(text)
    case 'month':
      return parseMonth(text)
    case 'euro':
    case 'number':
      return parseAmount(text)
    case 'flag':
      return text === 'true' ? true : text === 'false' ? false : null
    default:
      return text
  }
}

function parseMonth(text: string): string | null {
  const day = parseDay(text.replace('/', '.'))
  return day !== null && day.length === 7 ? day : null
}

/** A point parts thousands only where three digits follow it: '3.600' is 3600, '38.5' is 38.5. */
function parseAmount(text: string): number | null {
  const plain = text.replace(/€|EUR|m²|\s/giu, '')
  if (!/^\d{1,3}(\.\d{3})+(,\d+)?$|^\d+([.,]\d+)?$/.test(plain)) return null
  const thousands = /^\d{1,3}(\.\d{3})+(,|$)/.test(plain)
  return Number((thousands ? plain.replaceAll('.', '') : plain).replace(',', '.'))
}
