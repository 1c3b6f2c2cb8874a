import { describe, expect, it } from 'vitest'
import { certainValues, fieldsOf } from './paper.ts'

describe('a payslip', () => {
  const read = (page: string) => certainValues('payslip', page)

  it('has amounts flush right under the caption of their box', () => {
    expect(
      read(`
   Lohnart    Bezeichnung                    Betrag
   2000       Gehalt                       4.180,00
   2890       VwL AG-Anteil                   26,59
                           Gesamt-Brutto
                                           4.206,59

                           Netto-Verdienst
                                           2.737,92`),
    ).toMatchObject({ grossEuro: 4206.59, netEuro: 2737.92 })
  })

  it('calls no single wage type its gross pay, nor what was paid in the year before', () => {
    const page = `
   Grundgehalt            3.900,00
   Zulage                   250,00

   Bruttobezüge Vorjahr: 38.114,60`
    expect(fieldsOf('payslip', page).filter(({ name }) => name === 'grossEuro')).toEqual([])
  })

  it('has no net pay in what is subtracted', () => {
    const page = `
   Netto-Bezüge/Netto-Abzüge
   9020   VwL Überweisung                    40,00-`
    expect(fieldsOf('payslip', page).filter(({ name }) => name === 'netEuro')).toEqual([])
  })

  it('is not sent to the firm that writes it', () => {
    expect(
      read(`
   Herrn                               Arbeitgeber:
   François Fotso                      Hoffmann & Söhne Maschinenbau
   Dresdner Straße 125                 GmbH
   50667 Köln                          Hafenstraße 132, 50667 Köln`),
    ).toMatchObject({ employee: 'François Fotso', address: 'Dresdner Straße 125, 50667 Köln' })
  })
})

describe('a contract of employment', () => {
  const read = (page: string) => certainValues('employment-contract', page)

  it('in the words of the public service', () => {
    expect(
      read(`
   Frau Öztürk wird ab 01.09.2023 als Bauingenieurin eingestellt, und zwar
   mit 38,5 Stunden durchschnittlicher regelmäßiger wöchentlicher Arbeitszeit.
   Die Tätigkeit wird in Halle (Saale) ausgeübt.
   Die Probezeit nach § 2 Abs. 4 des Tarifvertrags beträgt sechs Monate.
   Hinzu kommt als Jahressonderzahlung ein 13. Monatsentgelt.`),
    ).toMatchObject({
      hoursPerWeek: 38.5,
      placeOfWork: 'Halle (Saale)',
      probationMonths: 6,
      salariesPerYear: 13,
    })
  })

  it('names a town, not the sentence behind it', () => {
    expect(
      read('   Der Arbeitsort ist Köln. Mobiles Arbeiten ist an bis zu zwei Tagen je Woche möglich.'),
    ).toMatchObject({ placeOfWork: 'Köln' })
  })
})

describe('a declaration of the employment', () => {
  const read = (page: string) => certainValues('employment-declaration', page)

  it('has labels with a bracket of several words', () => {
    expect(read('   Arbeitsentgelt (brutto, ohne Zuschläge) in Euro      4.210,00')).toMatchObject({
      grossEuro: 4210,
    })
  })

  it('has its pay in an option of its own', () => {
    expect(
      read(`
   Gezahlt wird ein festes Bruttoentgelt (ohne Zuschläge und Spesen) in Höhe von
   Euro je Stunde
   3.500,00 Euro je Monat`),
    ).toMatchObject({ grossEuro: 3500 })
  })
})

describe('an insurance', () => {
  const kindOf = (text: string) => certainValues('health-insurance', text)['insuranceKind']

  it.each([
    [
      'Mitgliedschaft in der gesetzlichen Krankenversicherung. Der Schutz entspricht mindestens § 257 SGB V.',
      'statutory',
    ],
    ['Der Versicherungsschutz entspricht den Anforderungen des § 257 Abs. 2a SGB V.', 'private'],
    ['Private Krankenvollversicherung, gleichwertig der gesetzlichen Krankenversicherung', 'private'],
  ])('„%s“ is %s', (text, kind) => {
    expect(kindOf(`   ${text}`)).toBe(kind)
  })
})

describe('a pension record', () => {
  it('counts what was paid, not what is waited for', () => {
    const text = '   Insgesamt sind 73 Monate mit Pflichtbeiträgen vorhanden. Es fehlen noch 38 Monate'
    expect(certainValues('pension-record', text)).toMatchObject({ months: 73 })
  })
})
