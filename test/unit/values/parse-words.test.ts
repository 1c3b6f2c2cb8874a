import { describe, expect, it } from 'vitest'
import { parseCivilStatus } from '../../../main/values/parse-civil-status.ts'
import { parseSex } from '../../../main/values/parse-sex.ts'

describe('parseSex', () => {
  it.each([
    ['weiblich', 'F'],
    ['W', 'F'],
    ['F', 'F'],
    ['F/F', 'F'],
    ['K/F', 'F'],
    ['Ж/F', 'F'],
    ['Ч/M', 'M'],
    ['männlich', 'M'],
    ['M', 'M'],
    ['E/M', 'M'],
    ['Male', 'M'],
    ['Geschlecht: männlich', 'M'],
    ['divers', 'X'],
    ['X', 'X'],
    ['<', 'X'],
    ['M/F', null],
    ['Sex', null],
    ['', null],
  ] as const)('%s', (text, sex) => {
    expect(parseSex(text)).toBe(sex)
  })
})

describe('parseCivilStatus', () => {
  it.each([
    ['ledig', 'LD'],
    ['nicht verheiratet', 'LD'],
    ['unverheiratet', 'LD'],
    ['single', 'LD'],
    ['verheiratet', 'VH'],
    ['Verheiratet seit 12.03.2015', 'VH'],
    ['verheiratet, getrennt lebend', 'VH'],
    ['verwitwet', 'VW'],
    ['geschieden', 'GS'],
    ['divorced', 'GS'],
    ['Ehe aufgehoben', 'EA'],
    ['eingetragene Lebenspartnerschaft', 'LP'],
    ['in Lebenspartnerschaft', 'LP'],
    ['Lebenspartnerschaft aufgehoben', 'LA'],
    ['nicht bekannt', 'NB'],
    ['VH', 'VH'],
    ['LD', 'LD'],
    ['Leipzig', null],
    ['', null],
  ] as const)('%s', (text, status) => {
    expect(parseCivilStatus(text)).toBe(status)
  })
})
