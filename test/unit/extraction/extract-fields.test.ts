import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { documentKinds } from '../../../models/document-kind.ts'
import type { InkGrid } from '../../../models/page-text.ts'
import { certainValues, fieldsOf, pageOf, wordsOf } from './paper.ts'

const summary = `
 1. Angaben zur Person
 Familienname                     Öztürk
 Vorname(n)                       Ayşe Nur
 Geburtsdatum                     17.05.1990
 Straße, Hausnummer               Lindenweg 4
 PLZ, Ort                         04109 Leipzig
 2. Arbeitgeber
 Name                             Hansa Software GmbH
 Bruttogehalt                     3.900,00 EUR pro Monat`

describe('the order of the words', () => {
  test('does not matter', () => {
    const words = wordsOf(summary)
    const expected = fieldsOf('application-summary', pageOf('', { words }))
    expect(expected.length).toBeGreaterThan(5)
    fc.assert(
      fc.property(fc.shuffledSubarray(words, { minLength: words.length }), (shuffled) => {
        expect(fieldsOf('application-summary', pageOf('', { words: shuffled }))).toEqual(expected)
      }),
      { numRuns: 25 },
    )
  })
})

describe('what is not there', () => {
  const unrelated = `
   Sehr geehrte Damen und Herren,
   anbei erhalten Sie die Rezepte für das Sommerfest. Der Teig ruht zwei Stunden, danach kommt
   alles bei mittlerer Hitze in den Ofen. Wir freuen uns auf viele Gäste und gutes Wetter.
   Mit freundlichen Grüßen`

  test.each(documentKinds)('is not invented (%s)', (kind) => {
    expect(fieldsOf(kind, unrelated).filter((field) => field.certain)).toEqual([])
    expect(fieldsOf(kind, '')).toEqual([])
  })

  test('an empty entry does not take the value of the next line', () => {
    const fields = fieldsOf(
      'employment-contract',
      `
   Beginn:            01.01.2027
   Befristet bis:
   Probezeit:         6 Monate`,
    )
    expect(fields.map(({ name }) => name)).not.toContain('endDate')
  })
})

describe('a hostile page', () => {
  const at = (text: string, index: number) => ({
    text,
    confidence: 1,
    box: { x: (index % 50) / 55, y: Math.floor(index / 50) / 120, width: 0.015, height: 0.006 },
  })

  test('ends, and says nothing', () => {
    const heap = Array.from({ length: 3000 }, (_, index) => ({
      ...at(`Name${index}`, 0),
      box: at('', 0).box,
    }))
    expect(fieldsOf('employment-contract', pageOf('', { words: heap }))).toEqual([])
    const endless = ['A'.repeat(100_000), '1'.repeat(100_000), 'Aa-'.repeat(30_000)].map(at)
    expect(fieldsOf('employment-contract', pageOf('', { words: endless }))).toEqual([])
  })

  test('a word printed twice counts once', () => {
    const words = wordsOf('\n   Bruttogehalt:   3.900,00 EUR')
    const fields = fieldsOf('employment-contract', pageOf('', { words: [...words, ...words] }))
    expect(fields.find(({ name }) => name === 'grossEuro')).toMatchObject({
      value: 3900,
      raw: '3.900,00 EUR',
      certain: true,
    })
  })
})

describe('every field', () => {
  test('carries its place: page, box around its own words, quote and raw', () => {
    const [first, ...pages] = ['', summary]
    const fields = fieldsOf('application-summary', first ?? '', ...pages)
    const amount = fields.find(({ name }) => name === 'grossEuro')
    expect(amount).toMatchObject({
      page: 2,
      raw: '3.900,00 EUR',
      reader: 'label',
      quote: 'Bruttogehalt 3.900,00 EUR pro Monat',
    })
    const word = wordsOf(summary).find(({ text }) => text === '3.900,00')
    expect(amount?.box.x).toBeCloseTo(word?.box.x ?? 0)
    expect(amount?.box.y).toBeCloseTo(word?.box.y ?? 0)
    for (const { box } of fields) {
      expect(box.x + box.width).toBeLessThanOrEqual(1)
      expect(box.y + box.height).toBeLessThanOrEqual(1)
    }
  })

  test('is as sure as its weakest word, and numbers are not sure below 0.9', () => {
    const read = (confidence: number) =>
      fieldsOf(
        'employment-contract',
        pageOf('', { source: 'ocr', words: wordsOf('\n   Bruttogehalt   3.900,00 EUR', confidence) }),
      )[0]
    expect(read(0.95)?.certain).toBe(true)
    expect(read(0.86)?.certain).toBe(false)
  })

  test('is not sure beside a label that was hardly recognised', () => {
    const read = (label: number) => {
      const words = wordsOf('\n   Ausstellungsdatum   14.05.2022', 0.95)
      const seen = words.map((word) => (/\d/.test(word.text) ? word : { ...word, confidence: label }))
      return fieldsOf('passport', pageOf('', { source: 'ocr', words: seen }))
    }
    expect(read(0.8)).toMatchObject([{ name: 'dateOfIssue', value: '2022-05-14', certain: true }])
    expect(read(0.4)).toMatchObject([{ name: 'dateOfIssue', value: '2022-05-14', certain: false }])
  })

  test('has its place on the page as delivered, not as straightened', () => {
    const level = pageOf('\n   Bruttogehalt   3.900,00 EUR')
    const halved = { ...level, toPicture: [0.5, 0, 0.25, 0, 0.5, 0.25, 0, 0, 1] as const }
    const [before, after] = [level, halved].map((page) => fieldsOf('employment-contract', page)[0]?.box)
    expect(after?.x).toBeCloseTo(0.25 + (before?.x ?? 0) / 2)
    expect(after?.height).toBeCloseTo((before?.height ?? 0) / 2)
  })

  test('is not sure when two values compete', () => {
    const fields = fieldsOf(
      'employment-contract',
      '\n   Bruttogehalt:   3.900,00 EUR\n\n\n   Bruttogehalt:   3.600,00 EUR',
    )
    expect(fields.find(({ name }) => name === 'grossEuro')?.certain).toBe(false)
  })

  test('is found at a misread label of a recognised page', () => {
    const words = wordsOf('\n   Geburtsdatun:   17.05.1990', 0.95)
    const read = (source: 'ocr' | 'text-layer') => fieldsOf('health-insurance', pageOf('', { source, words }))
    expect(read('ocr')).toMatchObject([{ name: 'dateOfBirth', value: '1990-05-17' }])
    expect(read('text-layer')).toEqual([])
  })
})

describe('forms', () => {
  test('entries of an AcroForm stand beside their printed labels', () => {
    const words = wordsOf('\n   Geburtsdatum\n\n   Firma')
    const label = words.find(({ text }) => text === 'Geburtsdatum')
    const y = label?.box.y ?? 0
    const page = pageOf('', {
      words,
      formEntries: [
        {
          name: 'feld7',
          value: '17.05.1990',
          checked: null,
          box: { x: 0.4, y: y - 0.002, width: 0.2, height: 0.015 },
        },
      ],
    })
    expect(fieldsOf('employment-declaration', page)).toMatchObject([
      { name: 'dateOfBirth', value: '1990-05-17', reader: 'form', certain: true },
    ])
  })

  test('tick boxes of an AcroForm and of the picture; an unsure one makes the value unsure', () => {
    const words = wordsOf('\n   Dauer:        unbefristet           befristet bis')
    const boxOf = (text: string) => {
      const box = words.find((word) => word.text === text)?.box ?? { x: 0, y: 0, width: 0, height: 0 }
      return { x: box.x - 0.02, y: box.y, width: 0.012, height: 0.01 }
    }
    const ticked = pageOf('', {
      words,
      formEntries: [
        { name: 'a', value: null, checked: true, box: boxOf('unbefristet') },
        { name: 'b', value: null, checked: false, box: boxOf('befristet') },
      ],
    })
    expect(fieldsOf('employment-declaration', ticked)).toMatchObject([
      { name: 'unlimited', value: true, reader: 'form', certain: true },
    ])
    const unsure = pageOf('', {
      words,
      tickMarks: [
        { box: boxOf('unbefristet'), checked: true, confidence: 0.95 },
        { box: boxOf('befristet'), checked: null, confidence: 0.5 },
      ],
    })
    expect(fieldsOf('employment-declaration', unsure)).toMatchObject([{ name: 'unlimited', certain: false }])
  })
})

describe('places for a signature', () => {
  const drawing = `
   Leipzig, den 12.10.2026


   Unterschrift Arbeitgeber`
  const words = wordsOf(drawing)
  const label = words.find(({ text }) => text === 'Unterschrift')

  function inkOf(signed: boolean): InkGrid {
    const grid = { columns: 200, rows: 280, ink: new Uint8Array(200 * 280) }
    const row = Math.round(((label?.box.y ?? 0) - 0.015) * grid.rows)
    for (let column = 20; column < 60; column++) {
      grid.ink[(row + 2) * grid.columns + column] = 200 // the ruled line
      if (signed && column % 3 > 0) grid.ink[(row - (column % 4)) * grid.columns + column] = 180
    }
    return grid
  }

  const marks = (ink: InkGrid | null) =>
    fieldsOf('employment-contract', pageOf('', { words, ink })).flatMap(({ name, value }) =>
      name === 'signature' ? [value] : [],
    )

  test('are signed when there is ink above the label, empty when there is only the line', () => {
    expect(marks(inkOf(true))).toEqual([true])
    expect(marks(inkOf(false))).toEqual([false])
  })

  test('are not the words Ort, Datum under a date, nor a scrawl that was taken for a word', () => {
    const page = wordsOf(`
   Leipzig, den 12.10.2026

   Ort, Datum`)
    const scrawl = wordsOf(
      `
   Leipzig, den 12.10.2026

   NINKNI`,
      0.7,
    )
    const ink: InkGrid = { columns: 200, rows: 280, ink: new Uint8Array(200 * 280) }
    for (const print of [page, scrawl])
      expect(
        fieldsOf('employment-contract', pageOf('', { words: print, ink })).map(({ name }) => name),
      ).toEqual([])
  })

  test('need no word for it where two parties sign side by side', () => {
    const dates = certainValues(
      'employment-contract',
      `
   The Employee holds a valid residence title.

   Leipzig, 21 September 2026          Bengaluru, 24 September 2026



   Quantenfeld Software GmbH           Ananya Rao`,
    ).signatureDates
    expect(dates).toEqual(['2026-09-21', '2026-09-24'])
  })

  test('the end of a term beside its tick is no date of signing', () => {
    const { signatureDates } = certainValues(
      'employment-declaration',
      `
   Das Arbeitsverhältnis ist     unbefristet

                                 X befristet bis zum 31.07.2029

   Unterschrift des Arbeitgebers`,
    )
    expect(signatureDates).toBeUndefined()
  })

  test('are not judged without a picture of the ink', () => {
    expect(marks(null)).toEqual([])
  })
})
