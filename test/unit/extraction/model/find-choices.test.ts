import { describe, expect, it } from 'vitest'
import { choicesOf } from '../../../../main/extraction/model/find-choices.ts'
import { partsOf } from '../../../../main/extraction/model/page-parts.ts'
import type { DocumentKind } from '../../../../models/document-kind.ts'
import type { Field, FieldName } from '../../../../models/field.ts'
import { documentOf, fieldsOf, pageOf } from '../paper.ts'

function choices(
  field: FieldName,
  drawing: string,
  kind: DocumentKind = 'employment-contract',
  known: readonly Field[] = [],
): string[] {
  const pages = [pageOf(drawing)]
  const [part] = partsOf(pages, 10_000)
  if (part === undefined) return []
  const context = { today: '2026-11-24', dayFirst: true, document: documentOf(kind), pages, known } as const
  return choicesOf(field, part, context).map(({ quote }) => quote)
}

describe('the words that a field can be', () => {
  it.each([
    ['startDate', 'Wir beginnen am 01.03.2026 und hören am 28.02.2027 auf.', ['01.03.2026', '28.02.2027']],
    ['grossEuro', 'Ihr Entgelt: 4.350,00 EUR brutto, dazu 40,00 EUR', ['4.350,00 EUR', '40,00 EUR']],
    ['employee', 'Zwischen der Firma und Frau Ayşe Öztürk, wohnhaft hier', ['Ayşe Öztürk']],
    ['hoursPerWeek', 'Die Woche hat 38,5 Stunden.', ['38,5']],
  ] as const)('%s: %s', (field, drawing, expected) => {
    expect(choices(field, drawing)).toEqual(expected)
  })

  it('an address over two lines is one choice, and its street alone is none', () => {
    const drawing = 'Folgende Wohnung:\nKantstraße 9\n04275 Leipzig'
    expect(choices('address', drawing, 'landlord-confirmation')).toEqual(['Kantstraße 9 04275 Leipzig'])
  })

  it('a word that belongs to the field stands below the value too, as in forms', () => {
    expect(choices('dateOfBirth', '17.05.1990\nTag der Geburt')).toEqual(['17.05.1990'])
    expect(choices('dateOfBirth', '17.05.1990          01.02.2026\nTag der Geburt      Datum')).toEqual([
      '17.05.1990',
    ])
  })
})

describe('no choice is', () => {
  it('a value without a word that belongs to the field', () => {
    expect(choices('endDate', 'Leipzig, 12.02.2026')).toEqual([])
  })

  it('a label', () => {
    expect(choices('jobTitle', 'Tätigkeit:          Köchin\nPosition:')).toEqual(['Köchin'])
  })

  it('half a name', () => {
    expect(choices('employee', 'Frau Ayşe\nbeginnt morgen')).toEqual([])
  })

  it('the place of another field', () => {
    const drawing = 'Beginn und Ende: 01.03.2026'
    const [start] = fieldsOf('employment-contract', 'Beginn: 01.03.2026')
    const box = pageOf(drawing).words.at(-1)?.box
    if (start === undefined || box === undefined) throw new Error('the beginning was not read')
    const known = [{ ...start, name: 'startDate' as const, box }]
    expect(choices('endDate', drawing)).toEqual(['01.03.2026'])
    expect(choices('endDate', drawing, 'employment-contract', known)).toEqual([])
  })

  it('a birth that has not been', () => {
    expect(choices('dateOfBirth', 'Geburtsdatum 12.02.2027')).toEqual([])
  })
})

it('of many choices those stay whose words stand nearest', () => {
  const lines = Array.from({ length: 40 }, (_, index) => `01.01.${1960 + index}\ngeboren\nhier`)
  const drawing = `${lines.join('\n')}\n\nGeburtsdatum: 17.05.1990`
  const found = choices('dateOfBirth', drawing)
  expect(found).toHaveLength(24)
  expect(found).toContain('17.05.1990')
})
