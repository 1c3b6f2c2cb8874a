import { describe, expect, it } from 'vitest'
import { fold } from '../../../main/values/fold.ts'
import { parseState } from '../../../main/values/parse-state.ts'
import { states } from '../../../models/knowledge/states.ts'

describe('parseState', () => {
  it.each([
    ['türkisch', 'TUR'],
    ['Türkische', 'TUR'],
    ['türkischer Staatsangehöriger', 'TUR'],
    ['Türkei', 'TUR'],
    ['TÜRKİYE CUMHURİYETİ', 'TUR'],
    ['T.C.', 'TUR'],
    ['TUR', 'TUR'],
    ['163', 'TUR'],
    ['D', 'DEU'],
    ['000', 'DEU'],
    ['Syrisch / SYRIAN', 'SYR'],
    ['SYRIAN ARAB REPUBLIC', 'SYR'],
    ['Syrien, Arabische Republik', 'SYR'],
    ['Arabische Republik Syrien', 'SYR'],
    ['الجمهورية العربية السورية', 'SYR'],
    ['Україна/UKRAINE', 'UKR'],
    ['ukrainisch', 'UKR'],
    ['Staatsangehörigkeit: afghanisch', 'AFG'],
    ['INDIAN / भारतीय', 'IND'],
    ['Republic of India', 'IND'],
    ['Guinea-Bissau', 'GNB'],
    ['Republik Guinea', 'GIN'],
    ['Südsudan', 'SSD'],
    ['South Sudan', 'SSD'],
    ['Sudan', 'SDN'],
    ['Nigeria', 'NGA'],
    ['Niger', 'NER'],
    ['Demokratische Republik Kongo', 'COD'],
    ['Kongo, Demokratische Republik', 'COD'],
    ['Kongo', 'COG'],
    ['Dominikanische Republik', 'DOM'],
    ['Dominica', 'DMA'],
    ['Nordkorea', 'PRK'],
    ['Republic of Korea', 'KOR'],
    ['kosovarisch', 'RKS'],
    ['XKX', 'RKS'],
    ['staatenlos', 'XXA'],
    ['ungeklärt', 'XXX'],
    ['United States of America', 'USA'],
    ['BRITISH CITIZEN', 'GBR'],
    ['vietnamesisch', 'VNM'],
    ['VIỆT NAM / VIETNAMESE', 'VNM'],
    ['Weißrussland', 'BLR'],
    ['Russische Föderation', 'RUS'],
    ['iranisch', 'IRN'],
    ['irakisch', 'IRQ'],
    ['Sowjetunion', 'SUN'],
    ['türkisch, deutsch', null],
    ['Leipzig', null],
    ['', null],
    ['QQQ', null],
  ] as const)('%s is %s', (text, code) => {
    expect(parseState(text)).toBe(code)
  })

  it('knows every state by each of its names', () => {
    for (const { code, destatis, name, adjective, english } of states) {
      for (const text of [
        code,
        name,
        english,
        ...(destatis === null ? [] : [destatis]),
        ...(adjective === '' ? [] : [adjective]),
      ]) {
        expect([text, parseState(text)]).toEqual([text, code])
      }
    }
  })

  it('no two states share a code, a Destatis key or a name', () => {
    for (const values of [
      states.map(({ code }) => code),
      states.flatMap(({ destatis }) => destatis ?? []),
      states.map(({ name }) => fold(name)),
    ]) {
      expect(new Set(values).size).toBe(values.length)
    }
  })
})
