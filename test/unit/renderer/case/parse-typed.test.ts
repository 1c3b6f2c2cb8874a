import fc from 'fast-check'
import { expect, it } from 'vitest'
import { formatEuro } from '../../../../models/knowledge/german-values.ts'
import { parseDay } from '../../../../renderer/screens/case/parse-day.ts'
import { choicesFor, typedFrom } from '../../../../renderer/screens/case/review/correctable-fields.ts'
import { parseTyped } from '../../../../renderer/screens/case/review/parse-typed.ts'

it('reads days as a person in Germany types them', () => {
  expect(parseDay('04.03.2027')).toBe('2027-03-04')
  expect(parseDay(' 4.3.2027 ')).toBe('2027-03-04')
  expect(parseDay('03.1990')).toBe('1990-03')
  expect(parseDay('1990')).toBe('1990')
  expect(parseDay('2027-03-04')).toBe('2027-03-04')
  expect(parseDay('31.02.2027')).toBeNull()
  expect(parseDay('04.03.27')).toBeNull()
  expect(parseDay('morgen')).toBeNull()
})

it('reads amounts and numbers in German notation', () => {
  expect(parseTyped('grossEuro', '3.600,50 €')).toBe(3600.5)
  expect(parseTyped('grossEuro', '3.600')).toBe(3600)
  expect(parseTyped('grossEuro', '3600')).toBe(3600)
  expect(parseTyped('hoursPerWeek', '38,5')).toBe(38.5)
  expect(parseTyped('hoursPerWeek', '38.5')).toBe(38.5)
  expect(parseTyped('grossEuro', 'viel')).toBeNull()
  expect(parseTyped('grossEuro', '3,600,5')).toBeNull()
})

it('reads a month, a flag and text', () => {
  expect(parseTyped('month', '08.2026')).toBe('2026-08')
  expect(parseTyped('month', '8/2026')).toBe('2026-08')
  expect(parseTyped('month', '01.08.2026')).toBeNull()
  expect(parseTyped('unlimited', 'true')).toBe(true)
  expect(parseTyped('unlimited', '')).toBeNull()
  expect(parseTyped('surname', ' Öztürk ')).toBe('Öztürk')
  expect(parseTyped('surname', '  ')).toBeNull()
})

it('takes back every amount as it is shown', () => {
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 1_000_000_00 }), (cent) => {
      expect(parseTyped('grossEuro', formatEuro(cent / 100))).toBe(cent / 100)
    }),
  )
})

it('fills the input with what was read, and takes it back unchanged', () => {
  const read = [
    ['dateOfExpiry', '2027-03-04'],
    ['dateOfBirth', '1990-05'],
    ['month', '2026-08'],
    ['grossEuro', 3600.5],
    ['signature', false],
    ['nationality', 'TUR'],
    ['insuranceKind', 'statutory'],
    ['surname', 'Öztürk'],
  ] as const
  for (const [name, value] of read) expect(parseTyped(name, typedFrom(name, value))).toBe(value)
})

it('offers closed lists in German', () => {
  expect(choicesFor('insuranceKind')).toContainEqual({ value: 'statutory', label: 'gesetzlich' })
  expect(choicesFor('nationality')).toContainEqual({ value: 'TUR', label: 'Türkei' })
  expect(choicesFor('civilStatus')).toContainEqual({ value: 'LD', label: 'ledig' })
  expect(choicesFor('surname')).toBeNull()
})
