import { describe, expect, it } from 'vitest'
import { fitsType } from '../../../main/plausibility/fits-type.ts'
import { buildFacts, withApplication } from './build-facts.ts'
import { deviationsOf, findingsOf } from './check-facts.ts'

describe('fitsType', () => {
  it.each([
    ['grossEuro', 3900],
    ['dateOfBirth', '1990'],
    ['dateOfBirth', '1990-05'],
    ['startDate', '2028-02-29'],
    ['month', '2026-10'],
    ['unlimited', false],
    ['employer', ''],
  ] as const)('%s can be %j', (name, value) => {
    expect(fitsType(name, value)).toBe(true)
  })

  it.each([
    ['grossEuro', '3.900 €'],
    ['grossEuro', Number.NaN],
    ['grossEuro', Infinity],
    ['startDate', '2026-02-29'],
    ['startDate', '01.10.2026'],
    ['startDate', 20_261_001],
    ['month', 'Oktober'],
    ['unlimited', 'ja'],
    ['employer', 12],
  ] as const)('%s cannot be %j', (name, value) => {
    expect(fitsType(name, value)).toBe(false)
  })
})

describe('a value of another kind than its field holds', () => {
  it('is not compared', () => {
    const entries = [
      { name: 'amountEuro', value: '11.904 €', source: 'antrag.json' },
      { name: 'requestedUntil', value: 'zwei Jahre', source: 'antrag.json' },
    ] as const
    const facts = withApplication(buildFacts('ausbildung'), { entries: [...entries] })
    expect(deviationsOf(facts)).toEqual([])
    expect(findingsOf(facts).every(({ stated }) => stated?.value !== 'zwei Jahre')).toBe(true)
  })
})
