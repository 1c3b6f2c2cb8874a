import { describe, expect, test } from 'vitest'
import { toZoneLine, zoneLines } from '../../../../main/text/zones/zone-shape.ts'

const box = { x: 0, y: 0, width: 1, height: 1 }
const line = (text: string, confidence = 0.9) => toZoneLine([{ text, confidence, box }])

describe('zoneLines', () => {
  test.each([
    ['TD3', ['P<UTOERIKSSON<<ANNA<MARIA<<<<<<<<<<<<<<<<<<<', 'L898902C36UTO7408122F1204159ZE184226B<<<<<10']],
    ['TD2', ['I<UTOERIKSSON<<ANNA<MARIA<<<<<<<<<<<', 'D231458907UTO7408122F1204159<<<<<<<6']],
    [
      'TD1',
      ['I<UTOD231458907<<<<<<<<<<<<<<<', '7408122F1204159UTO<<<<<<<<<<<6', 'ERIKSSON<<ANNA<MARIA<<<<<<<<<<'],
    ],
  ])('finds a zone of %s between other lines', (_, lines) => {
    const found = zoneLines([line('REPUBLIC OF UTOPIA'), ...lines.map((text) => line(text)), line('7')])
    expect(found?.map(({ text }) => text)).toEqual(lines)
  })

  test('one character lost or added is still a zone: parsing says what it is worth', () => {
    expect(
      zoneLines([
        line('P<UTOERIKSSON<<ANNA<MARIA<<<<<<<<<<<<<<<<<<'),
        line('L898902C36UTO7408122F1204159ZE184226B<<<<<100'),
      ]),
    ).not.toBeNull()
  })

  test('lines without fillers, or of uneven length, are none', () => {
    expect(zoneLines([line('A'.repeat(44)), line('B'.repeat(44))])).toBeNull()
    expect(
      zoneLines([line('P<UTOERIKSSON<<ANNA<MARIA<<<<<<<<<<<<<<<<<<<'), line('L898902C36UTO<<<')]),
    ).toBeNull()
    expect(zoneLines([])).toBeNull()
  })
})

test('a line is joined from its words, its confidence weighed by their length', () => {
  const joined = toZoneLine([
    { text: 'P<UTO ', confidence: 0.9, box },
    { text: 'a.', confidence: 0.3, box },
  ])
  expect(joined.text).toBe('P<UTO')
  expect(joined.confidence).toBeCloseTo((6 * 0.9 + 2 * 0.3) / 8)
})
