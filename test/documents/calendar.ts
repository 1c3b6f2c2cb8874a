import type { IsoDate } from '../../models/dates.ts'

/** The day on which every generated application is checked, unless a caller says otherwise. */
export const baseDay: IsoDate = '2026-11-24'

const germanMonths = [
  'Januar',
  'Februar',
  'März',
  'April',
  'Mai',
  'Juni',
  'Juli',
  'August',
  'September',
  'Oktober',
  'November',
  'Dezember',
] as const
const englishMonths = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
] as const

export interface DayParts {
  readonly year: number
  readonly month: number
  readonly day: number
}

export function partsOf(day: IsoDate): DayParts {
  const [year = 0, month = 1, date = 1] = day.split('-').map(Number)
  return { year, month, day: date }
}

export function toDay(year: number, month: number, day: number): IsoDate {
  return new Date(Date.UTC(year, month - 1, day)).toISOString().slice(0, 10)
}

export function addDays(day: IsoDate, days: number): IsoDate {
  const parts = partsOf(day)
  return toDay(parts.year, parts.month, parts.day + days)
}

/** The 31st becomes the last day of a shorter month. */
export function addMonths(day: IsoDate, months: number): IsoDate {
  const parts = partsOf(day)
  const lastDay = partsOf(toDay(parts.year, parts.month + months + 1, 0)).day
  return toDay(parts.year, parts.month + months, Math.min(parts.day, lastDay))
}

export const addYears = (day: IsoDate, years: number): IsoDate => addMonths(day, years * 12)

export const firstOfMonth = (day: IsoDate): IsoDate => `${day.slice(0, 7)}-01`

export const lastOfMonth = (day: IsoDate): IsoDate => addDays(addMonths(firstOfMonth(day), 1), -1)

const two = (value: number): string => String(value).padStart(2, '0')

interface Spelled extends DayParts {
  readonly english: string
  readonly german: string
}

/** How papers write a day. `travel` = as on passports: 12 JUN 1991. */
const dayStyles = {
  numeric: ({ year, month, day }: Spelled) => `${two(day)}.${two(month)}.${year}`,
  'short-year': ({ year, month, day }: Spelled) => `${two(day)}.${two(month)}.${two(year % 100)}`,
  long: ({ year, day, german }: Spelled) => `${day}. ${german} ${year}`,
  english: ({ year, day, english }: Spelled) => `${day} ${english} ${year}`,
  american: ({ year, day, english }: Spelled) => `${english} ${day}, ${year}`,
  iso: ({ year, month, day }: Spelled) => `${year}-${two(month)}-${two(day)}`,
  slash: ({ year, month, day }: Spelled) => `${two(day)}/${two(month)}/${year}`,
  travel: ({ year, day, english }: Spelled) => `${two(day)} ${english.slice(0, 3).toUpperCase()} ${year}`,
  spaced: ({ year, month, day }: Spelled) => `${two(day)} ${two(month)} ${year}`,
} as const

export type DayStyle = keyof typeof dayStyles

export function writeDay(day: IsoDate, style: DayStyle): string {
  const parts = partsOf(day)
  const [english = '', german = ''] = [englishMonths[parts.month - 1], germanMonths[parts.month - 1]]
  return dayStyles[style]({ ...parts, english, german })
}

/** 'Oktober 2026' of '2026-10' (or of a day in it). */
export function writeMonth(month: string, style: 'long' | 'numeric' | 'english'): string {
  const { year, month: index } = partsOf(`${month.slice(0, 7)}-01`)
  if (style === 'numeric') return `${two(index)}/${year}`
  return `${(style === 'english' ? englishMonths : germanMonths)[index - 1] ?? ''} ${year}`
}
