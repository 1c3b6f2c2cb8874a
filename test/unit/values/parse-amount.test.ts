import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { parseAmount, parseAmounts } from '../../../main/values/parse-amount.ts'
import { parseAmountInWords } from '../../../main/values/parse-amount-in-words.ts'
import { parseNumber } from '../../../main/values/parse-number.ts'

describe('parseAmount: every notation of money', () => {
  it.each([
    ['3.900,00 €', 3900],
    ['3.900,00€', 3900],
    ['€ 3.900,00', 3900],
    ['€3.900', 3900],
    ['3.900 Euro', 3900],
    ['3900 EUR', 3900],
    ['EUR 3.900,00', 3900],
    ['EUR 3,900.00', 3900],
    ['EUR: 3.900,00', 3900],
    ['3,900.00 EUR', 3900],
    ['€3,900', 3900],
    ["3'900.00 €", 3900],
    ['3’900,00 €', 3900],
    ['3 900 €', 3900],
    ['3\u202f900,00\u00a0€', 3900],
    ['3 900,00 €', 3900],
    ['3900,- €', 3900],
    ['3.900,-', 3900],
    ['3.900,-- €', 3900],
    ['3.900,– €', 3900],
    ['3.900.- €', 3900],
    ['3900,5 €', 3900.5],
    ['3.900,00', 3900],
    ['3,900.00', 3900],
    ['46.800,00 €', 46800],
    ['EUR 46.800,00 p. a.', 46800],
    ['1.234.567,89 €', 1234567.89],
    ['0,50 €', 0.5],
    ['13,90 €', 13.9],
    ['3900', 3900],
    ['3.900', 3900],
    ['992,00', 992],
    ['11.904,-', 11904],
    ['Bruttogehalt von monatlich 3.900,00 EUR', 3900],
    ['ein Gehalt in Höhe von 3.900,00 Euro brutto', 3900],
    ['3.500 - 4.000 €', 3500],
    ['3.500 bis 4.000 Euro', 3500],
    ['€ 3.500 – 4.000', 3500],
    ['am 01.10.2026: 3.900,00 €', 3900],
    ['§ 4 Vergütung 3.900,00 €', 3900],
    ['40 Stunden, 3.900,00 €', 3900],
  ])('%s', (text, euro) => {
    expect(parseAmount(text)).toMatchObject({ euro, repaired: false })
  })

  it.each(['3.9 00,00 €', '3. 900,00 €', '3 .900,00 €', '€ 3.900, 00', '3.900 ,00 EUR'])(
    '%s has spaces of OCR within and is marked',
    (text) => {
      expect(parseAmount(text)).toMatchObject({ euro: 3900, repaired: true })
    },
  )

  it.each([
    '17.05.1990',
    '01.10.2026 bis 31.03.2027',
    '05/1990',
    '0341 123456',
    'Tel. 0341 12 34 56',
    '+49 341 1234567',
    'DE12 3456 7890 1234 5678 90',
    '04109 Leipzig',
    '38,5 Stunden',
    '38,50 Stunden',
    '40 h/Woche',
    '65,50 m²',
    '65,50 qm',
    '§ 18 Abs. 2 Nr. 5',
    '19,00 %',
    '12,50 v. H.',
    '6 Monate',
    '30 Urlaubstage',
    'Steuerklasse 1',
    'Seite 3 von 12',
    'Betriebsnummer 12345678',
    '65 170590 O 123',
    'DIN EN 301 549',
    '3,5 Zimmer',
    'Note 1,7',
    '',
  ])('%s is no money', (text) => {
    expect(parseAmounts(text)).toEqual([])
  })

  it.each([
    ['3.900,00 € monatlich', 'month'],
    ['3.900,00 € brutto/Monat', 'month'],
    ['3.900,00 € pro Monat', 'month'],
    ['3.900 EUR mtl.', 'month'],
    ['monatlich 3.900 €', 'month'],
    ['Monatsgehalt: 3.900 €', 'month'],
    ['EUR 3,900.00 per month', 'month'],
    ['46.800 Euro brutto im Jahr', 'year'],
    ['EUR 46.800 p. a.', 'year'],
    ['EUR 46.800 p.a.', 'year'],
    ['46.800 €/Jahr', 'year'],
    ['Jahresgehalt 46.800 €', 'year'],
    ['ein Bruttojahresgehalt von 46.800 €', 'year'],
    ['EUR 46,800 gross per annum', 'year'],
    ['13,90 € pro Stunde', 'hour'],
    ['13,90 €/h', 'hour'],
    ['13,90 EUR/Std.', 'hour'],
    ['Stundenlohn: 13,90 €', 'hour'],
    ['Bruttostundenlohn 13,90 €', 'hour'],
    ['3.900,00 €', null],
  ] as const)('%s is per %s', (text, period) => {
    expect(parseAmount(text)?.period).toBe(period)
  })

  it.each([
    ['Gehalt 30,00 3.900,00 640,50', [30, 3900, 640.5]],
    ['01.10.2026 500,00 3.900,00', [500, 3900]],
    ['2000 Gehalt L J 3.900,00', [3900]],
    ['Gesamt-Brutto 3.900,00 Steuer 512,33', [3900, 512.33]],
  ] as const)('reads the columns of %s', (text, amounts) => {
    expect(parseAmounts(text).map(({ euro }) => euro)).toEqual(amounts)
  })

  it('is not sure whether a space parts thousands or columns', () => {
    expect(parseAmount('Lohn 1 500,00')).toMatchObject({ euro: 1500, repaired: true })
  })

  it('gives each of several amounts its own period', () => {
    const text = 'monatlich 3.900,00 € brutto, jährlich 46.800,00 €; Zuschlag 2,50 € je Stunde'
    expect(parseAmounts(text).map(({ euro, period }) => [euro, period])).toEqual([
      [3900, 'month'],
      [46800, 'year'],
      [2.5, 'hour'],
    ])
  })
})

const grouped = (whole: number, separator: string): string =>
  String(whole).replace(/\B(?=(\d{3})+$)/g, separator)

describe('what is written is read', () => {
  const cents = fc.integer({ min: 1, max: 99_999_999 })

  it('in German, English and Swiss notation, with the sign before or behind', () => {
    const notations = [
      ['.', ','],
      [',', '.'],
      ["'", '.'],
      ['\u202f', ','],
      ['', ','],
    ] as const
    fc.assert(
      fc.property(
        cents,
        fc.constantFrom(...notations),
        fc.constantFrom('€', 'EUR', 'Euro'),
        fc.boolean(),
        (value, [thousand, decimal], sign, first) => {
          const number = `${grouped(Math.floor(value / 100), thousand)}${decimal}${String(value % 100).padStart(2, '0')}`
          const text = first ? `${sign} ${number}` : `${number} ${sign}`
          expect([text, ...parseAmounts(`Betrag ${text} brutto`).map(({ euro }) => euro)]).toEqual([
            text,
            value / 100,
          ])
        },
      ),
    )
  })

  it('and never outside the text', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: fc.constantFrom(...Array.from("0123456789.,'- €EURo/")), maxLength: 40 }),
        (text) => {
          for (const { raw, index, euro } of parseAmounts(text)) {
            expect(text.slice(index, index + raw.length)).toBe(raw)
            expect(Number.isFinite(euro)).toBe(true)
          }
        },
      ),
    )
  })
})

describe('parseAmountInWords', () => {
  it.each([
    ['dreitausendneunhundert Euro', 3900],
    ['in Worten: dreitausendneunhundertfünfzig Euro', 3950],
    ['(in Worten: drei tausend neun hundert Euro)', 3900],
    ['sechsundvierzigtausendachthundert Euro', 46800],
    ['elftausendneunhundertvier', 11904],
    ['tausend Euro', 1000],
    ['eintausendeinhundertundeins Euro', 1101],
    ['neunhundertzweiundneunzig Euro', 992],
    ['zwölftausend Euro', 12000],
    ['dreißigtausend Euro', 30000],
    ['viel Euro', null],
    ['die Tausendschaft', null],
    ['', null],
  ] as const)('%s', (text, euro) => {
    expect(parseAmountInWords(text)).toBe(euro)
  })
})

describe('parseNumber', () => {
  it.each([
    ['38,5', 38.5],
    ['38.5', 38.5],
    ['1.234,5', 1234.5],
    ['65,50 m²', 65.5],
    ['ca. 72 m²', 72],
    ['Zimmer: 3', 3],
    ['keine', null],
  ] as const)('%s', (text, value) => {
    expect(parseNumber(text)).toBe(value)
  })
})
