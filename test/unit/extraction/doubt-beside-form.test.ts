import { describe, expect, it } from 'vitest'
import { doubtBesideForm } from '../../../main/extraction/certainty/doubt-beside-form.ts'
import type { FieldName, FieldValue } from '../../../models/field.ts'
import type { PageText } from '../../../models/page-text.ts'
import { buildField } from '../plausibility/build-facts.ts'
import { pageOf } from './paper.ts'

/** Is a value of a paper still certain beside what the form says? */
function isCertain(
  name: FieldName,
  value: FieldValue,
  stated: Partial<Record<FieldName, FieldValue>>,
  paper: string,
) {
  const form = {
    applicant: 'Xiaomei Wang',
    referencePersons: ['Zhiqiang Wang'],
    value: (each: FieldName) => stated[each],
  }
  return doubtBesideForm([buildField('doc-1', name, value)], form, [pageOf(paper)])[0]?.certain
}

describe('a value that contradicts the form', () => {
  it('is doubtful where the form has its own value on the same paper', () => {
    expect(isCertain('rentWarmEuro', 12.39, { rentWarmEuro: 700 }, 'je m² 12,39 €\nWarmmiete 700,00 €')).toBe(
      false,
    )
    expect(
      isCertain(
        'employer',
        'Gewerbepark Ost',
        { employer: 'Pleiße Datenwerk GmbH' },
        'Pleiße Datenwerk GmbH\nGewerbepark Ost',
      ),
    ).toBe(false)
    expect(
      isCertain(
        'startDate',
        '2026-11-01',
        { startDate: '2027-01-01' },
        'Leipzig, 1. November 2026\nBeginn: 1. Januar 2027',
      ),
    ).toBe(false)
    expect(isCertain('holder', 'Jing Chen', {}, 'Sachbearbeitung: Jing Chen\nfür WANG, Xiaomei')).toBe(false)
  })

  it('is doubtful where a date of birth is another one than the applicant’s, which stands on the paper too', () => {
    const paper = 'geboren am 06.06.2007\nfür die Dauer vom 15.10.2026 an'
    expect(isCertain('dateOfBirth', '2026-10-15', { dateOfBirth: '2007-06-06' }, paper)).toBe(false)
    expect(isCertain('dateOfBirth', '2026-10-15', { dateOfBirth: '2001-01-01' }, paper)).toBe(true)
  })

  it('stays certain where the paper does not say what the form says', () => {
    expect(isCertain('rentWarmEuro', 650, { rentWarmEuro: 700 }, 'Warmmiete 650,00 €')).toBe(true)
    expect(
      isCertain('employer', 'Gewerbepark Ost', { employer: 'Pleiße Datenwerk GmbH' }, 'Gewerbepark Ost'),
    ).toBe(true)
    expect(
      isCertain('startDate', '2026-11-01', { startDate: '2027-01-01' }, 'Beginn: 1. November 2026'),
    ).toBe(true)
    expect(isCertain('holder', 'Jing Chen', {}, 'für CHEN, Jing')).toBe(true)
  })
})

it('a value that agrees stays certain, also in another notation', () => {
  const paper = '3.900,00 € im Monat, 46.800,00 € im Jahr\nWang, Zhiqiang\nXiaomei Wang'
  expect(isCertain('grossEuro', 3900, { grossEuro: 46_800 }, paper)).toBe(true)
  expect(isCertain('employee', 'Wang, Zhiqiang', {}, paper)).toBe(true)
})

it('what a paper may name twice with two meanings is left alone', () => {
  const paper =
    'jetzt Lindenweg 4, 04109 Leipzig\nbisher Am Hang 2, 04317 Leipzig\nNiveau A2 (Stufen A1 A2 B1)'
  expect(
    isCertain('address', 'Lindenweg 4, 04109 Leipzig', { address: 'Am Hang 2, 04317 Leipzig' }, paper),
  ).toBe(true)
  expect(isCertain('level', 'A2', { level: 'B1' }, paper)).toBe(true)
})

it('a sentence that repeats what the form says does not count', () => {
  const letter =
    'Bruttogehalt 3.600,00 €\nWir sind davon überzeugt, dass nach allem, was uns bekannt ist, der Betrag\nvon 3.900,00 € richtig ist.'
  expect(isCertain('grossEuro', 3600, { grossEuro: 3900 }, letter)).toBe(true)
  expect(
    isCertain('grossEuro', 3600, { grossEuro: 3900 }, 'Bruttogehalt 3.600,00 €\nGesamt 3.900,00 €'),
  ).toBe(false)
})

describe('a value of a picture that differs from the form by letters that look alike', () => {
  const employer = 'Ingenieurbüro Straßberger PartG'
  const read = (value: string, source: PageText['source'], paper: string): boolean | undefined =>
    doubtBesideForm(
      [buildField('doc-1', 'employer', value)],
      { applicant: 'Xiaomei Wang', referencePersons: [], value: () => employer },
      [pageOf(paper, { source })],
    )[0]?.certain

  it.each([
    'Ingenieurbüro Straßberqer PartG',
    'Inaenieurbüro Straßberaer PartG',
    'lngenieurbüro StraBberger PartG',
  ])('is perhaps misread: %s', (value) => expect(read(value, 'ocr', value)).toBe(false))

  it('stays certain where the paper writes it so twice, where the text is no reading, where other letters differ', () => {
    const other = 'Ingenieurbüro Straßberqer PartG'
    expect(read(other, 'ocr', `${other}\n\n\n${other}`)).toBe(true)
    expect(read(other, 'text-layer', other)).toBe(true)
    expect(read('Ingenieurbüro Strasser PartG', 'ocr', 'Ingenieurbüro Strasser PartG')).toBe(true)
  })
})
