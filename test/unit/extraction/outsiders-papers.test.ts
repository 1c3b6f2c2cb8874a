import { expect, test } from 'vitest'
import { certainValues, fieldsOf } from './paper.ts'

/** Papers as an outsider set them, each for what it taught. */

test.each([
  ['Dieser Vertrag tritt am 01.12.2026 in Kraft.'],
  ['Frau Eze nimmt am 1. Dezember 2026 ihre Tätigkeit auf.'],
  ['Das Beschäftigungsverhältnis besteht ab 01.12.2026.'],
  ['Frau Eze wird mit Wirkung zum 1. Dezember 2026 als Köchin angestellt.'],
  ['Der Vertrag wird zum 01.12.2026 wirksam.'],
  ['This Agreement shall become effective as of December 1, 2026.'],
])('the first day of a contract: %s', (sentence) => {
  expect(certainValues('employment-contract', `\n ${sentence}`)).toMatchObject({ startDate: '2026-12-01' })
})

test.each([
  ['Das Arbeitsverhältnis endet am 30.11.2028.'],
  ['Die Probezeit endet am 31.05.2027.'],
  ['Frau Eze, geboren am 04.05.1990, wird als Köchin beschäftigt.'],
])('no first day: %s', (sentence) => {
  expect(certainValues('employment-contract', `\n ${sentence}`)).not.toHaveProperty('startDate')
})

test('hours of the day and of the week at one label, hours beside the agreed ones', () => {
  const drawing = `
 Tägliche / wöchentliche Ausbildungszeit    8 / 40 Stunden`
  expect(certainValues('training-contract', drawing)).toMatchObject({ hoursPerWeek: 40 })
})

test('an address under the label of a party is its own; the employee of a payslip keeps his', () => {
  const contract = `
 Name des Arbeitgebers: Nova GmbH
 Anschrift: Kaiserstr. 70, 72764 Reutlingen`
  expect(certainValues('employment-contract', contract)).toMatchObject({
    employerAddress: 'Kaiserstr. 70, 72764 Reutlingen',
  })
  const payslip = `
 Firma: Nova GmbH
 Name: Ngozi Eze
 Anschrift: Lindenweg 4, 04109 Leipzig`
  expect(certainValues('payslip', payslip)).toMatchObject({ address: 'Lindenweg 4, 04109 Leipzig' })
})

test('a label over its value is no heading of the values beside it', () => {
  const drawing = `
 Firma                     Name                Wohnort
 Nova GmbH                 Ngozi Eze           Lindenweg 4, 04109 Leipzig`
  expect(certainValues('payslip', drawing)).toMatchObject({
    employer: 'Nova GmbH',
    employee: 'Ngozi Eze',
    address: 'Lindenweg 4, 04109 Leipzig',
  })
})

test('an answer without a date is an answer: nothing under it is the last day', () => {
  const drawing = `
 versichert vom     01.08.2026
 versichert bis     laufend
 Leipzig, 04.11.2026`
  const values = certainValues('health-insurance', drawing)
  expect(values).toMatchObject({ validFrom: '2026-08-01' })
  expect(values).not.toHaveProperty('validUntil')
})

test('the deposit guarantee is not the balance', () => {
  const drawing = `
 Eingezahlter Sperrbetrag     11.904,00 Euro
 Einlagen sind bis 100.000 EUR gesichert.`
  expect(certainValues('blocked-account', drawing)).toMatchObject({ amountEuro: 11904 })
})

test('an option that goes on in the next line belongs to its own box', () => {
  const drawing = `
 bescheinigt: ☐ Der Aufenthalt gilt als erlaubt (§ 81 Abs. 3 Satz 1). ☒ Der
 bisherige Aufenthaltstitel gilt als fortbestehend (§ 81 Abs. 4).`
  expect(certainValues('fiktionsbescheinigung', drawing)).toMatchObject({
    legalBasis: '§ 81 Abs. 4 AufenthG',
  })
})

test.each([['N’DIAYE'], ["N'DIAYE"], ['N‘DIAYE'], ['N´DIAYE'], ["O' CONNOR"]])(
  'a name with an apostrophe is not cut: %s',
  (name) => {
    const surnames = fieldsOf('passport', `\n Surname: ${name}`).filter((field) => field.name === 'surname')
    expect(surnames.map(({ value }) => value)).toEqual([name])
  },
)

test('joint landlords are one field, tenants of one sentence are two', () => {
  const drawing = `
 Zwischen Ursula und Heinz Baumgartner, Tannenweg 2, 70567 Stuttgart
 – als Vermieter –
 und Selin Aydın und Emre Aydın
 – als Mieter – wird folgender Mietvertrag geschlossen:`
  expect(certainValues('tenancy-agreement', drawing)).toMatchObject({
    landlord: 'Ursula und Heinz Baumgartner',
    tenants: ['Selin Aydın', 'Emre Aydın'],
  })
})

test('who held the test issued the certificate, not the office that stands over all of them', () => {
  const drawing = `
 Bundesamt für Migration und Flüchtlinge
 Herr Dawit Haile, geboren am 12.04.1990 in Asmara, hat am 07.03.2026 bei der
 Volkshochschule Leipzig am Test teilgenommen und 29 von 33 Fragen richtig beantwortet.`
  expect(certainValues('life-in-germany-test', drawing)).toMatchObject({
    issuer: 'Volkshochschule Leipzig',
    points: 29,
  })
})

test('the words of a label are no value of the label above them', () => {
  const drawing = `
 Geburtsort Leipzig
 Registernummer G 112/2020`
  expect(certainValues('birth-certificate', drawing)).not.toMatchObject({
    place: 'Registernummer G 112/2020',
  })
})

test('a boxed figure each makes a date', () => {
  expect(certainValues('employment-declaration', '\n Geburtsdatum    0 4 0 5 1 9 9 0')).toMatchObject({
    dateOfBirth: '1990-05-04',
  })
})
