import { describe, expect, it } from 'vitest'
import { groundQuotes, type Grounded } from '../../../../main/extraction/model/ground-quotes.ts'
import { partsOf } from '../../../../main/extraction/model/page-parts.ts'
import type { DocumentKind } from '../../../../models/document-kind.ts'
import { fieldNameSchema, type Field, type FieldName } from '../../../../models/field.ts'
import { documentOf, fieldsOf, pageOf, wordsOf } from '../paper.ts'

const letter = `
Bergmann Sensorik GmbH, Kantstraße 9, 04275 Leipzig                 12.02.2026

Frau Ayşe Öztürk, geboren 17.05.1990

Wir freuen uns, dass Sie zum 1. März 2026 bei uns anfangen. Die Stelle heißt
Ingenieurin für Messtechnik. Ihr Entgelt beläuft sich auf 4.350,00 EUR brutto im Monat
bei 38,5 Wochenstunden. Der Vertrag läuft auf unbestimmte Zeit.`

function ground(
  quotes: Partial<Record<FieldName, string | readonly string[]>>,
  { kind = 'employment-contract', drawing = letter, known = [] }: Partial<Given> = {},
): Grounded {
  const page = pageOf(drawing)
  const [part] = partsOf([page], 10_000)
  if (part === undefined) throw new Error('the page is empty')
  const document = documentOf(kind)
  const given = new Map(
    Object.entries(quotes).map(([name, quote]) => [fieldNameSchema.parse(name), [quote].flat()]),
  )
  return groundQuotes(given, part, { document, pages: [page], known, today: '2026-11-24' })
}

interface Given {
  readonly kind: DocumentKind
  readonly drawing: string
  readonly known: readonly Field[]
}

const valuesOf = ({ fields }: Grounded): Record<string, unknown> =>
  Object.fromEntries(fields.map(({ name, value }) => [name, value]))

describe('a quote becomes a field', () => {
  it.each([
    ['startDate', '1. März 2026', '2026-03-01'],
    ['startDate', 'zum 1. März 2026 bei uns anfangen', '2026-03-01'],
    ['employee', 'Frau Ayşe Öztürk', 'Ayşe Öztürk'],
    ['jobTitle', 'Ingenieurin für Messtechnik', 'Ingenieurin für Messtechnik'],
    ['employer', 'Bergmann Sensorik GmbH', 'Bergmann Sensorik GmbH'],
    ['employerAddress', 'Kantstraße 9, 04275 Leipzig', 'Kantstraße 9, 04275 Leipzig'],
    ['hoursPerWeek', '38,5', 38.5],
    ['unlimited', 'unbestimmte Zeit', true],
    ['dateOfBirth', 'geboren 17.05.1990', '1990-05-17'],
  ] as const)('%s: „%s“', (name, quote, value) => {
    expect(valuesOf(ground({ [name]: quote }))).toEqual({ [name]: value })
  })

  it('of the option that is ticked', () => {
    const drawing = 'Ist die Beschäftigung unbefristet? ☐ ja ☒ nein'
    expect(valuesOf(ground({ unlimited: '☐ ja ☒ nein' }, { drawing }))).toEqual({ unlimited: false })
  })

  it('with its period, where it is a pay', () => {
    expect(valuesOf(ground({ grossEuro: '4.350,00 EUR' }))).toEqual({ grossEuro: 4350, grossPeriod: 'month' })
  })

  it('whose value is that of the page, not that of the model', () => {
    expect(valuesOf(ground({ jobTitle: 'INGENIEURIN FUR MESSTECHNIK' }))).toEqual({
      jobTitle: 'Ingenieurin für Messtechnik',
    })
  })

  it('in the box of its own words, read by the model, never certain', () => {
    const [field] = ground({ hoursPerWeek: '38,5' }).fields
    const box = wordsOf(letter).find(({ text }) => text === '38,5')?.box
    expect(field).toMatchObject({ reader: 'model', certain: false, page: 1, raw: '38,5' })
    for (const side of ['x', 'y', 'width', 'height'] as const)
      expect(field?.box[side]).toBeCloseTo(box?.[side] ?? -1)
  })

  it('for each of several persons', () => {
    const drawing = 'Gemeldet sind folgende Personen: Ayşe Öztürk und Emre Öztürk'
    const { fields } = ground(
      { persons: 'Ayşe Öztürk und Emre Öztürk' },
      { kind: 'registration-certificate', drawing },
    )
    expect(fields.map(({ value }) => value)).toEqual(['Ayşe Öztürk', 'Emre Öztürk'])
  })

  it('and so does each of several quotes', () => {
    const drawing = 'Gemeldet sind folgende Personen: Ayşe Öztürk und Emre Öztürk'
    const { fields, quotes } = ground(
      { persons: ['Ayşe Öztürk', 'Emre Öztürk'] },
      { kind: 'registration-certificate', drawing },
    )
    expect(fields.map(({ value }) => value)).toEqual(['Ayşe Öztürk', 'Emre Öztürk'])
    expect(quotes).toBe(2)
  })
})

describe('a quote is dropped and counted', () => {
  it.each([
    ['nobody wrote it', { grossEuro: '5.100,00 EUR' }, { notFound: 1 }],
    ['the model repeats the question', { jobTitle: 'Bezeichnung der Tätigkeit' }, { notFound: 1 }],
    ['it is not what the field holds', { startDate: 'Der Vertrag läuft auf' }, { noValue: 1 }],
    ['it is a person, not a firm', { employer: 'Ayşe Öztürk' }, { noValue: 1 }],
    ['no fitting word stands beside', { endDate: '12.02.2026' }, { implausible: 1 }],
    ['nobody is born then', { dateOfBirth: '12.02.2027' }, { implausible: 1 }],
  ] as const)('%s', (_, quotes, counts) => {
    const drawing = `${letter}\nGeburtsdatum 12.02.2027, Beginn: Der Vertrag läuft auf`
    const grounded = ground(quotes, { drawing })
    expect(grounded.fields).toEqual([])
    expect(grounded).toMatchObject({ quotes: 1, ...counts })
  })

  it('it is the place of another field', () => {
    const drawing = 'Beginn und Ende: 01.03.2026'
    const known = fieldsOf('employment-contract', 'Beginn: 01.03.2026').map((field) => ({
      ...field,
      box: wordsOf(drawing).at(-1)?.box ?? field.box,
    }))
    expect(known.some(({ certain }) => certain)).toBe(true)
    expect(ground({ endDate: '01.03.2026' }, { drawing, known })).toMatchObject({
      fields: [],
      implausible: 1,
    })
  })

  it('two fields are said to stand in one place', () => {
    const drawing = 'Beginn und Ende 01.03.2026'
    expect(ground({ startDate: '01.03.2026', endDate: '01.03.2026' }, { drawing })).toMatchObject({
      fields: [],
      implausible: 2,
    })
  })

  it('the end lies before the beginning', () => {
    const drawing = 'Beginn: 01.03.2026\nEnde: 28.02.2025'
    expect(valuesOf(ground({ endDate: '28.02.2025' }, { drawing }))).toEqual({ endDate: '2025-02-28' })
    const known = fieldsOf('employment-contract', drawing).filter(({ name }) => name === 'startDate')
    expect(ground({ endDate: '28.02.2025' }, { drawing, known })).toMatchObject({
      fields: [],
      implausible: 1,
    })
  })
})

describe('beside another reader', () => {
  const unsure = fieldsOf('employment-contract', letter)
    .filter(({ name }) => name === 'dateOfBirth')
    .map((field) => ({ ...field, certain: false, confidence: 0.7 }))

  it('the same value is counted, not repeated', () => {
    expect(unsure).toHaveLength(1)
    expect(ground({ dateOfBirth: '17.05.1990' }, { known: unsure })).toMatchObject({ fields: [], agreed: 1 })
  })

  it('another value stands beside it', () => {
    const known = unsure.map((field) => ({ ...field, value: '1990-05-11' }))
    expect(valuesOf(ground({ dateOfBirth: '17.05.1990' }, { known }))).toEqual({ dateOfBirth: '1990-05-17' })
  })
})
