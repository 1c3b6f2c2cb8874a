import { describe, expect, test } from 'vitest'
import { describeDisagreement } from '../../../../main/text/layer/compare-layer.ts'
import { layerOf } from './layer-words.ts'

const lines = [
  'Arbeitsvertrag zwischen Nordlicht Systeme GmbH',
  'und Yiğit Ağaoğlu geboren am 17.05.1990',
  'Bruttogehalt monatlich 3.900,00 Euro ab 01.10.2026',
]
const seenAs = (read: readonly string[], confidence = 0.95) =>
  layerOf(read).map(({ text, box }) => ({ text, box, confidence }))

describe('describeDisagreement', () => {
  test('is silent when both say the same', () => {
    expect(describeDisagreement(layerOf(lines), seenAs(lines))).toBeNull()
  })

  test('is silent about the noise of either recognition', () => {
    const noisy = lines.map((line) =>
      line.replace('Ağaoğlu', 'Agaoglu').replace('01.10', 'O1.1O').replace('Euro', 'Eur0'),
    )
    expect(describeDisagreement(layerOf(noisy), seenAs(lines))).toBeNull()
  })

  test('names an amount that the image shows differently', () => {
    const altered = lines.map((line) => line.replace('3.900,00', '4.700,00'))
    const sentence = describeDisagreement(layerOf(altered), seenAs(lines))
    expect(sentence).toContain('„4.700,00“ gegenüber „3.900,00“')
  })

  test('names one other figure, unless both look alike', () => {
    const altered = (figure: string) => lines.map((line) => line.replace('3.900,00', `3.${figure}00,00`))
    expect(describeDisagreement(layerOf(altered('4')), seenAs(lines))).toContain('„3.400,00“')
    expect(describeDisagreement(layerOf(altered('1')), seenAs(altered('7')))).toBeNull()
  })

  test('names another person', () => {
    const altered = lines.map((line) => line.replace('Ağaoğlu', 'Wiśniewski'))
    expect(describeDisagreement(layerOf(altered), seenAs(lines))).toContain('Wiśniewski')
  })

  test('does not rest on a reading that is not sure', () => {
    const altered = lines.map((line) => line.replace('3.900,00', '4.700,00'))
    expect(describeDisagreement(layerOf(altered), seenAs(lines, 0.6))).toBeNull()
  })

  test('reports much text that only one side has', () => {
    const more = [
      ...lines,
      'Zusätzlich erhält der Arbeitnehmer',
      'jeden Monat eine Zulage von zweihundert',
      'als freiwillige Leistung des Betriebes',
    ]
    expect(describeDisagreement(layerOf(more), seenAs(lines))).toContain(
      'auf dem Bild der Seite nicht zu sehen',
    )
    expect(describeDisagreement(layerOf(lines), seenAs(more))).toContain('in der Textebene fehlt')
  })
})
