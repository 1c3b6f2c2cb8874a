import { describe, expect, test } from 'vitest'
import { certainValues, fieldsOf, pageOf, wordsOf } from './paper.ts'
import type { PageText } from '../../../models/page-text.ts'

/** A page without a stroke of ink beside its words. */
function blankSheet(drawing: string): PageText {
  return pageOf(drawing, { ink: { columns: 100, rows: 140, ink: new Uint8Array(100 * 140) } })
}

/** The same with ink in some rows of the grid, on the right half. */
function signedIn(rows: readonly number[], drawing: string): PageText {
  const ink = new Uint8Array(100 * 140)
  for (const row of rows) for (let column = 60; column < 75; column++) ink[row * 100 + column] = 200
  return pageOf(drawing, { ink: { columns: 100, rows: 140, ink } })
}

describe('places for signatures', () => {
  const cells = `
                 Erklärung zum Beschäftigungsverhältnis

   Ort, Datum                               Unterschrift und Stempel des Arbeitgebers
   Amberg, 16.11.2026


   `

  test('in a cell whose label stands at its top the signature is under the label', () => {
    expect(certainValues('employment-declaration', signedIn([13, 14, 15], cells)).signature).toBe(true)
    expect(certainValues('employment-declaration', blankSheet(cells)).signature).toBe(false)
  })

  test('a paper that is valid without signature has no place for one', () => {
    const paper = blankSheet(`
   Das Arbeitsverhältnis ist unbefristet.

   Hameln, 20.10.2026

   (maschinell erstellt und ohne Unterschrift gültig)`)
    expect(certainValues('employer-confirmation', paper).signature).toBeUndefined()
  })

  test('a name that stands in the place, typed or read as words, leaves it open', () => {
    const paper = blankSheet(`
   Ort, Datum                               Unterschrift und Stempel des Arbeitgebers
   Amberg, 16.11.2026                       Jana Melzer`)
    expect(certainValues('employment-declaration', paper).signature).toBeUndefined()
  })
})

describe('ticks', () => {
  test('the last box of a full line has its option on the next line', () => {
    const values = certainValues(
      'employment-declaration',
      `
   Bruttogehalt              5.416,67 Euro        je    ☐ Stunde ☒
                                                        Monat`,
    )
    expect(values).toMatchObject({ grossEuro: 5416.67, grossPeriod: 'month' })
  })

  test('options in two languages', () => {
    const values = certainValues(
      'employment-declaration',
      `
   Leiharbeit / Temporary agency work        ☐ ja/yes    ☒ nein/no`,
    )
    expect(values.temporaryAgencyWork).toBe(false)
  })

  test('what recognition makes of a box that was found on the picture is no word', () => {
    const drawing = `
   15 Berufsbezeichnung                  16 Arbeitsort
   X ja                                  Duisburg`
    const words = wordsOf(drawing)
    const mark = words.find(({ text }) => text === 'X')
    const page = pageOf(drawing, {
      source: 'ocr',
      tickMarks: [{ box: mark?.box ?? { x: 0, y: 0, width: 0, height: 0 }, checked: true, confidence: 1 }],
    })
    expect(fieldsOf('employment-declaration', page).map(({ raw }) => raw)).not.toContain('X ja')
  })
})

test('two periods of contributions in one sentence', () => {
  const periods = fieldsOf(
    'pension-record',
    `
   Zeiten: 01.09.2020 bis 31.08.2023 sowie 01.10.2023 bis 31.12.2025.`,
  ).filter(({ name }) => name === 'periods')
  expect(periods.map(({ value }) => value)).toEqual(['2020-09-01/2023-08-31', '2023-10-01/2025-12-31'])
})

describe('contracts with titled clauses', () => {
  const values = certainValues(
    'employment-contract',
    `
                                    Employment Agreement

   1. Position. The Employee is hired as Senior Developer. She reports to the Head of
   Engineering.
   2. Remuneration. The Employee receives an annual gross salary of EUR 68,400.00, payable in twelve
   equal monthly instalments of EUR 5,700.00 at the end of each calendar month.
   3. Place of Work. The place of work is Hamburg. Remote work within Germany is permitted.`,
  )

  test('the title of a clause is no label of what the clause says', () => {
    expect(values).toMatchObject({
      jobTitle: 'Senior Developer',
      grossEuro: 68400,
      grossPeriod: 'year',
      placeOfWork: 'Hamburg',
    })
  })

  test('a full stop behind an abbreviated label ends no clause title', () => {
    expect(certainValues('payslip', '\n   St.-Kl. 4      Pers.-Nr. 17').taxClass).toBe(4)
  })
})

test('an employer whose name goes on with small words', () => {
  const values = certainValues(
    'employment-contract',
    `
   Zwischen
   Klinikum am Deich gAöR
   Deichstraße 101, 27570 Bremerhaven
   (Arbeitgeber)
   und
   Frau Marisol Reyes Dumlao
   (Beschäftigte)
   wird folgender Vertrag geschlossen:`,
  )
  expect(values).toMatchObject({ employer: 'Klinikum am Deich gAöR', employee: 'Marisol Reyes Dumlao' })
})
