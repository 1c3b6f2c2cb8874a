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

describe('numbers and dates that say themselves what they are', () => {
  test('of several hours those of the week', () => {
    const drawing = '\n   Regelmäßige Arbeitszeit        Mo-Fr je 8 Std., 40 Std. wöchentlich'
    expect(certainValues('employment-contract', drawing).hoursPerWeek).toBe(40)
  })

  test('a last day is no first day', () => {
    const values = certainValues('employment-declaration', '\n   Dauer        befristet bis 29.02.2028')
    expect(values.startDate).toBeUndefined()
  })

  test('a number in boxes of their own', () => {
    const values = certainValues(
      'employment-declaration',
      '\n   Betriebsnummer (8-stellig)        5 1 0 2 8 8 4 6',
    )
    expect(values.establishmentNumber).toBe('51028846')
  })

  test('a contract that ends behind its date', () => {
    const values = certainValues(
      'employment-contract',
      '\n   Der Vertrag tritt am 01.12.2026 in Kraft. Er ist bis zum 30.11.2028 befristet.',
    )
    expect(values).toMatchObject({ startDate: '2026-12-01', endDate: '2028-11-30', unlimited: false })
  })

  test.each([
    ['vom 01.04.2025 an krankenversichert', '2025-04-01'],
    ['ab 01.01.2027 in unserer Krankenkasse versichert', '2027-01-01'],
  ])('insured %s', (words, day) => {
    const values = certainValues(
      'health-insurance',
      `\n   Wir bescheinigen, dass Frau Leyla Hosseini ${words} ist.`,
    )
    expect(values.validFrom).toBe(day)
  })
})

test('parties in a numbered list under a heading of their own', () => {
  const values = certainValues(
    'employment-contract',
    `
                              Dienst- und Arbeitsvertrag

   Parteien dieses Vertrages sind:
   1. die Terranova Bodenanalytik GmbH, Ziegeleiweg 41, 99423 Weimar,
      im Folgenden: Gesellschaft
   2. Frau Soraya Ahmadi, Schubertstr. 12, 99423 Weimar, geboren am 19.05.1994,
      im Folgenden: Mitarbeiterin`,
  )
  expect(values).toMatchObject({ employer: 'Terranova Bodenanalytik GmbH', employee: 'Soraya Ahmadi' })
})

test('of a table of periods the sum is the months, not its first row', () => {
  const values = certainValues(
    'pension-record',
    `
   vom            bis             Anzahl Monate     Beitragszeit
   01.08.2019     31.12.2019      5                 Pflichtbeitrag
   01.01.2020     31.07.2022      31                Pflichtbeitrag
                  Summe           36`,
  )
  expect(values.months).toBe(36)
})

test("a firm's seat is its address, without the words before it", () => {
  const values = certainValues(
    'employment-contract',
    `
                                 Arbeitsvertrag

   Die Spreewald Logistik AG mit Sitz in Bergchaussee 12, 03222 Lübbenau (Arbeitgeber) und Herr
   Abdulrahman Sayed, geb. 10.10.1995 (Arbeitnehmer), schließen folgenden Vertrag:`,
  )
  expect(values.employerAddress).toBe('Bergchaussee 12, 03222 Lübbenau')
})
