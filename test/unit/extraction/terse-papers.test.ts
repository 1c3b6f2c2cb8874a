import { describe, expect, test } from 'vitest'
import type { DocumentKind } from '../../../models/document-kind.ts'
import { certainValues } from './paper.ts'

describe('roles without a gender are labels, never values', () => {
  test('a training contract with the parties side by side', () => {
    const values = certainValues(
      'training-contract',
      `
                            Berufsausbildungsvertrag

   Ausbildende Stelle                              Auszubildende Person
   Bäckerei Sommer GmbH                            Farida Nabil
                                                   Geburtsdatum 30.07.2004`,
    )
    expect(values).toMatchObject({ employer: 'Bäckerei Sommer GmbH', trainee: 'Farida Nabil' })
  })

  test('the name of a role beside a label of the employer is not the employer', () => {
    const values = certainValues(
      'training-contract',
      `
                            Berufsausbildungsvertrag

   Betrieb                                         Lernende Partei`,
    )
    expect(values.employer).toBeUndefined()
  })

  test.each<[DocumentKind, string, Record<string, unknown>]>([
    [
      'tenancy-agreement',
      `
   Vermietende Person: Heike Brandt
   Mietende Personen: Farida Nabil`,
      { landlord: 'Heike Brandt', tenants: 'Farida Nabil' },
    ],
    [
      'commitment-declaration',
      `
   Einladende Person: Heike Brandt
   Begleitete Person: Farida Nabil`,
      { sponsor: 'Heike Brandt', holder: 'Farida Nabil' },
    ],
    [
      'employment-declaration',
      `
   Angestellte Person: Farida Nabil
   Geburtsdatum der angestellten Person: 30.07.1994`,
      { employee: 'Farida Nabil', dateOfBirth: '1994-07-30' },
    ],
    [
      'employment-declaration',
      `
   Geburtsdatum der angestellten Person                30.07.1994`,
      { dateOfBirth: '1994-07-30' },
    ],
  ])('%s', (kind, drawing, expected) => {
    expect(certainValues(kind, drawing)).toMatchObject(expected)
  })
})

describe('contracts', () => {
  test('an offer in the form of a letter: first day and job, not the clause behind them', () => {
    const values = certainValues(
      'employment-contract',
      `
   Sehr geehrte Frau Nabil,

   Sie beginnen am 15. März 2027 als Köchin in unserem Haus. Die Stelle ist unbefristet, dabei gelten
   die ersten drei Monate als Probezeit.`,
    )
    expect(values).toMatchObject({ jobTitle: 'Köchin', probationMonths: 3, unlimited: true })
  })

  test('whoever joins a firm does so on the first day', () => {
    const values = certainValues(
      'employment-contract',
      `
   Frau Farida Nabil tritt zum 15. März 2027 als Köchin in unseren Betrieb ein; Arbeitsort ist Kassel.`,
    )
    expect(values).toMatchObject({ startDate: '2027-03-15', jobTitle: 'Köchin', placeOfWork: 'Kassel' })
  })

  test('where a contract has no job but a clause with "als", none is read', () => {
    const values = certainValues(
      'employment-contract',
      `
   Es ist vereinbart, dass die ersten sechs Monate als Probezeit in diesem Vertrag gelten.`,
    )
    expect(values.jobTitle).toBeUndefined()
  })

  test('a confirmation in one line, its particulars parted by dashes', () => {
    const values = certainValues(
      'employer-confirmation',
      `
   Gasthof Sommer GmbH
   Marktplatz 3, 34117 Kassel

   Farida Nabil – angestellt seit 01.03.2022 – als Köchin – 2.960,- € brutto monatlich`,
    )
    expect(values).toMatchObject({
      employee: 'Farida Nabil',
      startDate: '2022-03-01',
      jobTitle: 'Köchin',
      grossEuro: 2960,
    })
  })

  test.each([
    ['Ist das Arbeitsverhältnis unbefristet?', true],
    ['Ist das Arbeitsverhältnis befristet?', false],
  ])('"%s" – ja', (question, unlimited) => {
    const values = certainValues(
      'employment-declaration',
      `
   Wann beginnt die Tätigkeit?                      15.03.2027
   ${question}           ☒ ja   ☐ nein`,
    )
    expect(values).toMatchObject({ startDate: '2027-03-15', unlimited })
  })
})

describe('studies', () => {
  test('two dates of a deadline are not the semester', () => {
    const values = certainValues(
      'enrolment-certificate',
      `
   Immatrikulationsbescheinigung

   Sommersemester 2027 (01.04.2027 – 30.09.2027)
   Rückmeldefrist: 15.01.2027 – 15.02.2027`,
    )
    expect(values).toMatchObject({ validFrom: '2027-04-01', validUntil: '2027-09-30' })
    const deadlineOnly = certainValues(
      'enrolment-certificate',
      `
   Immatrikulationsbescheinigung

   Die Rückmeldung für das nächste Semester ist vom 15.01.2027 bis 15.02.2027 möglich.`,
    )
    expect(deadlineOnly.validFrom).toBeUndefined()
    expect(deadlineOnly.validUntil).toBeUndefined()
  })

  test('a row of headings, first and last day under "von" and "bis"', () => {
    const values = certainValues(
      'enrolment-certificate',
      `
   Studienbescheinigung

   Semester                   Studienfach        von            bis
   Sommersemester 2027        Physik             01.04.2027     30.09.2027`,
    )
    expect(values).toMatchObject({ programme: 'Physik', validFrom: '2027-04-01', validUntil: '2027-09-30' })
  })

  test('an English period behind its label', () => {
    const values = certainValues(
      'enrolment-certificate',
      `
   Certificate of Enrolment

   Period of enrolment                1 April 2027 to 30 September 2027`,
    )
    expect(values).toMatchObject({ validFrom: '2027-04-01', validUntil: '2027-09-30' })
  })

  test('a German word for the university before its own name', () => {
    const values = certainValues(
      'degree-recognition',
      `
   Der Abschluss „Master of Arts“ der Universität Lagos State University wird anerkannt.`,
    )
    expect(values).toMatchObject({ institution: 'Lagos State University' })
  })
})

describe('what other short papers say', () => {
  test.each<[DocumentKind, string, Record<string, unknown>]>([
    [
      'pension-record',
      `
   Versicherungsnummer                    Monate mit Beitragszeiten insgesamt
   53 010290 H 512                        38`,
      { months: 38, insuranceNumber: '53 010290 H 512' },
    ],
    [
      'birth-certificate',
      `
   Auszug aus dem Geburtenbuch
   Ada Nabil wurde am 3. Mai 2019 in LAGOS geboren.
   Register 217/2019`,
      {
        child: 'Ada Nabil',
        datesOfBirth: '2019-05-03',
        place: 'LAGOS',
        registryNumber: '217/2019',
      },
    ],
    [
      'blocked-account',
      `
   Zugunsten von Farida Nabil haben wir am 3. August 2026 ein Guthaben in Höhe von 11.904,00 EUR
   gesperrt; die monatliche Auszahlung beträgt 992,00 EUR.`,
      { holder: 'Farida Nabil', amountEuro: 11904, monthlyEuro: 992, date: '2026-08-03' },
    ],
    [
      'visa',
      `
   Nebenbestimmung        BESCHÄFTIGUNG NACH § 18B
                          GESTATTET`,
      { remarks: 'BESCHÄFTIGUNG NACH § 18B GESTATTET' },
    ],
    ['payslip', `\n   Privatadresse: Marktplatz 3, 34117 Kassel`, { address: 'Marktplatz 3, 34117 Kassel' }],
    [
      'registration-certificate',
      `
   Name, Vornamen, ggf. Geburtsname
   Nabil, Farida

   Name, Vornamen, ggf. Geburtsname
   Nabil, Ada`,
      { persons: ['Nabil, Farida', 'Nabil, Ada'] },
    ],
    [
      'tenancy-agreement',
      `
   Die Schlüsselübergabe erfolgt am 1. Mai 2026; von diesem Tag an ist die Miete zu zahlen.`,
      { startDate: '2026-05-01' },
    ],
    [
      'fiktionsbescheinigung',
      `
   Bescheinigung nach § 81 Abs. 5 AufenthG. Geltungsdauer bis zum 15.05.2027.`,
      { validUntil: '2027-05-15' },
    ],
    [
      'admission-letter',
      `
   Farida Nabil (* 16.04.2007)
   Studienplatz                     Biotechnologie`,
      { programme: 'Biotechnologie', dateOfBirth: '2007-04-16' },
    ],
    [
      'marriage-certificate',
      `
   Datum der Eheschließung    01.06.2018
   Ort                        LAGOS`,
      { place: 'LAGOS', date: '2018-06-01' },
    ],
  ])('%s', (kind, drawing, expected) => {
    expect(certainValues(kind, drawing)).toMatchObject(expected)
  })

  test('takes no clause for a value, and no sentence for a firm', () => {
    const drawing = `
   Please trust each page that speaks for Anders GmbH.

   Arbeitsort:    Der Arbeitsort wird vom Betrieb bestimmt`
    expect(certainValues('employment-contract', drawing)).not.toHaveProperty('placeOfWork')
    expect(certainValues('employer-confirmation', drawing)).not.toHaveProperty('employer')
  })
})
