import { describe, expect, it } from 'vitest'
import { comparePlaces } from '../../../main/values/compare-places.ts'
import { transliterate } from '../../../main/values/transliterate.ts'
import { placeNames } from '../../../models/knowledge/place-names.ts'

describe('comparePlaces', () => {
  it.each([
    ['İstanbul', 'Istanbul', 'equal'],
    ['Çorlu', 'CORLU', 'equal'],
    ['Köln', 'KOELN', 'equal'],
    ['Kyjiw', 'Kiew', 'variant'],
    ['Kiew / Ukraine', 'Kyjiw', 'variant'],
    ['Kyiv', 'г. Киев', 'variant'],
    ['Kiew Ukraine', 'Kyiv, UKR', 'variant'],
    ['Damaskus (Syrien)', 'DAMASCUS', 'variant'],
    ['دمشق', 'Damaskus', 'variant'],
    ['Lemberg', 'Львів', 'variant'],
    ['Charkow', 'Kharkiv', 'variant'],
    ['Saigon', 'TP. Hồ Chí Minh', 'variant'],
    ['Hà Nội', 'Hanoi', 'variant'],
    ['Beijing', 'Peking, China', 'variant'],
    ['Bombay', 'Mumbai', 'variant'],
    ['Al-Hasakah', 'Hasaka', 'variant'],
    ['Karl-Marx-Stadt', 'Chemnitz', 'variant'],
    ['Kuwait', 'Kuwait City', 'variant'],
    ['Hamburg-Altona', 'Altona', 'different'],
    ['Altona, Hamburg', 'Hamburg', 'variant'],
    ['Frankfurt (Oder)', 'Frankfurt am Main', 'different'],
    ['Kyjiw', 'Charkiw', 'different'],
    ['Izmir, Türkei', 'Ankara, Türkei', 'different'],
    ['Leipzig', 'Leisnig', 'different'],
    ['', '', 'different'],
  ] as const)('%s and %s: %s', (a, b, relation) => {
    expect([comparePlaces(a, b), comparePlaces(b, a)]).toEqual([relation, relation])
  })
})

describe('the table of places', () => {
  it('has at least 150 places, each with more than one name and in one row only', () => {
    expect(placeNames.length).toBeGreaterThan(150)
    expect(placeNames.filter((names) => names.length < 2)).toEqual([])
    const rows = new Map<string, number>()
    const twice = placeNames.flatMap((names, row) =>
      names.filter((name) => {
        const key = transliterate(name).replaceAll(' ', '')
        const other = rows.get(key)
        rows.set(key, row)
        return key === '' ? !/\p{L}/u.test(name) : other !== undefined && other !== row
      }),
    )
    expect(twice).toEqual([])
  })
})
