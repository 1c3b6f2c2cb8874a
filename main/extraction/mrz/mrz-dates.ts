import type { IsoDate, PartialDate } from '../../../models/dates.ts'
import { addYears, isoDateOf } from '../../values/date-arithmetic.ts'

/** Six characters YYMMDD with the century put before; month and day may be fillers or zeros (unknown). Null = no date. Source: ICAO Doc 9303-3, 4.8. */
function toDate(characters: string, year: number): PartialDate | null {
  const [month, day] = [characters.slice(2, 4), characters.slice(4, 6)]
  if (!/^\d\d$/.test(characters.slice(0, 2))) return null
  if (/^(?:<<|00)$/.test(month)) return /^(?:<<|00)$/.test(day) ? String(year) : null
  if (!/^\d\d$/.test(month) || Number(month) > 12) return null
  if (/^(?:<<|00)$/.test(day)) return `${year}-${month}`
  return /^\d\d$/.test(day) ? isoDateOf(year, Number(month), Number(day)) : null
}

/** The date of birth: the latest century that is not in the future. */
export function dateOfBirth(characters: string, today: IsoDate): PartialDate | null {
  const century = Math.floor(Number(today.slice(0, 4)) / 100) * 100
  const date = toDate(characters, century + Number(characters.slice(0, 2)))
  if (date === null || date <= today) return date
  return toDate(characters, century - 100 + Number(characters.slice(0, 2)))
}

/** Documents are shown up to 15 years after their expiry and are issued for at most 20. */
const expiryYears = { past: 15, ahead: 20 }

/** The date of expiry within the years a document can be shown in; null when it lies outside them or is no date. */
export function dateOfExpiry(characters: string, today: IsoDate): PartialDate | null {
  const century = Math.floor(Number(today.slice(0, 4)) / 100) * 100
  const [first, last] = [addYears(today, -expiryYears.past), addYears(today, expiryYears.ahead)]
  const dates = [century - 100, century, century + 100].map((base) =>
    toDate(characters, base + Number(characters.slice(0, 2))),
  )
  return dates.find((date) => date !== null && date >= first.slice(0, date.length) && date <= last) ?? null
}
