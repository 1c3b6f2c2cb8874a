import { isoDateSchema, partialDateSchema, type PartialDate } from '../../../models/dates.ts'

/** A day as a person types it, also one known in part: '4.3.2027' → '2027-03-04', '03.1990' → '1990-03'; ISO is read too. Null = it is no day. */
export function parseDay(typed: string): PartialDate | null {
  const text = typed.trim()
  const parts = text.includes('.') ? text.split('.').toReversed() : text.split('-')
  const [year = '', ...rest] = parts.map((part) => part.trim())
  const iso = [year, ...rest.map((part) => part.padStart(2, '0'))].join('-')
  const schema = rest.length === 2 ? isoDateSchema : partialDateSchema
  return schema.safeParse(iso).success ? iso : null
}
