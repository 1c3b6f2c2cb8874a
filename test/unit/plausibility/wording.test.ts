import { describe, expect, it } from 'vitest'
import { formatDate, formatEuro, formatValue } from '../../../models/knowledge/german-values.ts'
import { at } from '../../../main/plausibility/wording.ts'
import { buildFacts } from './build-facts.ts'

describe('values as a caseworker writes them', () => {
  it.each([
    ['1990-05-17', '17.05.1990'],
    ['1990-05', '05.1990'],
    ['1990', '1990'],
  ])('the date %s is %s', (date, text) => {
    expect(formatDate(date)).toBe(text)
  })

  it.each([
    [3900, '3.900 €'],
    [45_934.2, '45.934,20 €'],
    [13.9, '13,90 €'],
    [992, '992 €'],
  ])('%s euro are %s', (euro, text) => {
    expect(formatEuro(euro)).toBe(text)
  })

  it.each([
    ['civilStatus', 'VH', 'verheiratet'],
    ['nationality', 'TUR', 'Türkei'],
    ['sex', 'F', 'weiblich'],
    ['grossPeriod', 'month', 'pro Monat'],
    ['unlimited', true, 'ja'],
    ['livingSpaceSquareMetres', 62.5, '62,5'],
    ['month', '2026-08', '08.2026'],
    ['jobTitle', 'Ärztin', 'Ärztin'],
  ] as const)('%s %s is "%s"', (name, value, text) => {
    expect(formatValue(name, value)).toBe(text)
  })

  it('names a place', () => {
    const [, passport] = buildFacts('ausbildung').documents
    expect(passport && at(passport, 2)).toBe('(Reisepass, S. 2)')
  })
})
