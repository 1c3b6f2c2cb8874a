import type { FieldName } from '../../../models/field.ts'
import type { IsoDate } from '../../../models/dates.ts'
import { writeDay, type DayStyle } from '../calendar.ts'
import { escapeHtml, mark } from '../markup.ts'
import type { Address } from '../life/person.ts'
import { writeAddress } from '../life/person.ts'
import type { Random } from '../random.ts'

/** What differs from issuer to issuer: typeface, colour, the way days and amounts are written. */
export interface Look {
  readonly random: Random
  readonly font: string
  readonly accent: string
  day(name: FieldName, day: IsoDate, style?: DayStyle): string
  /** A day that is on the page but no field that anybody asks for. */
  plainDay(day: IsoDate, style?: DayStyle): string
  euro(name: FieldName, amount: number, style?: EuroStyle): string
  plainEuro(amount: number, style?: EuroStyle): string
}

/** A way to lay out one kind of paper. Pure: the same facts and look give the same HTML. */
export type Layout<Facts> = (facts: Facts, look: Look) => string

const fonts = [
  'Liberation Sans',
  'Liberation Serif',
  'DejaVu Sans',
  'Nimbus Sans',
  'P052',
  'C059',
  'URW Gothic',
  'Liberation Sans Narrow',
  'FreeSans',
] as const
const accents = ['#123a6b', '#7a1020', '#1d5c3a', '#333333', '#4a2f7a', '#0f6a74'] as const

function group(amount: number, thousands: string, decimal: string): string {
  const [whole = '0', cents = '00'] = Math.abs(amount).toFixed(2).split('.')
  return `${amount < 0 ? '-' : ''}${whole.replace(/\B(?=(\d{3})+$)/g, thousands)}${decimal}${cents}`
}

const inGerman = (amount: number): string => group(amount, '.', ',')

/** How German and English papers write an amount: 3.900,00 € · EUR 3.900,00 · 3.900,- € · € 3,900.00 · 3.900,00 Euro. */
const euroStyles = {
  'symbol-behind': (amount: number) => `${inGerman(amount)} €`,
  'code-before': (amount: number) => `EUR ${inGerman(amount)}`,
  dash: (amount: number) =>
    Number.isInteger(amount) ? `${inGerman(amount).slice(0, -2)}- €` : `${inGerman(amount)} €`,
  english: (amount: number) => `€ ${group(amount, ',', '.')}`,
  'words-behind': (amount: number) => `${inGerman(amount)} Euro`,
  bare: inGerman,
} as const

export type EuroStyle = keyof typeof euroStyles

export const writeEuro = (amount: number, style: EuroStyle): string => euroStyles[style](amount)

export function createLook(random: Random): Look {
  const dayStyle: DayStyle = random.pick(['numeric', 'numeric', 'numeric', 'long'])
  const euroStyle: EuroStyle = random.pick([
    'symbol-behind',
    'symbol-behind',
    'code-before',
    'words-behind',
    'dash',
  ])
  return {
    random,
    font: random.pick(fonts),
    accent: random.pick(accents),
    day: (name, day, style = dayStyle) => mark(name, day, writeDay(day, style)),
    plainDay: (day, style = dayStyle) => writeDay(day, style),
    euro: (name, amount, style = euroStyle) => mark(name, amount, writeEuro(amount, style)),
    plainEuro: (amount, style = euroStyle) => writeEuro(amount, style),
  }
}

/** An address in one line, marked as the one value it is. */
export function addressLine(name: FieldName, address: Address): string {
  return mark(name, writeAddress(address), escapeHtml(writeAddress(address)))
}

/** An address over two lines, as in a letter. */
export function addressLines(name: FieldName, address: Address): string {
  const { street, houseNumber, postalCode, city } = address
  return mark(
    name,
    writeAddress(address),
    `${escapeHtml(`${street} ${houseNumber}`)}<br>${escapeHtml(`${postalCode} ${city}`)}`,
  )
}
