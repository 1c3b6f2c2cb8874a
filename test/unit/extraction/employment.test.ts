import { describe, expect, test } from 'vitest'
import { certainValues } from './paper.ts'

describe('employment contracts', () => {
  test('running text with parties in the head', () => {
    const values = certainValues(
      'employment-contract',
      `
                                     Arbeitsvertrag

   zwischen der
   Hansa Software GmbH, Hafenstr. 3, 20457 Hamburg
                                                        – nachfolgend Arbeitgeber –
   und
   Frau Ayşe Öztürk, geboren am 17.05.1990, wohnhaft Lindenweg 4, 04109 Leipzig
                                                        – nachfolgend Arbeitnehmerin –
   wird folgender Arbeitsvertrag geschlossen:

   § 1 Beginn und Tätigkeit
   Das Arbeitsverhältnis beginnt am 1. Januar 2027. Die Arbeitnehmerin wird als Software-
   entwicklerin eingestellt. Arbeitsort ist Leipzig. Das Arbeitsverhältnis ist unbefristet.

   § 2 Probezeit
   Die ersten sechs Monate gelten als Probezeit. Während dieser Zeit kann das Arbeitsverhältnis mit
   einer Frist von zwei Wochen gekündigt werden.

   § 3 Vergütung
   Die Arbeitnehmerin erhält eine monatliche Bruttovergütung von 3.600,00 EUR (in Worten:
   dreitausendsechshundert Euro). Sie erhält im November ein Weihnachtsgeld in Höhe eines halben
   Monatsgehalts.

   § 4 Arbeitszeit
   Die regelmäßige wöchentliche Arbeitszeit beträgt 39 Stunden.

   Leipzig, den 12.10.2026                         Leipzig, den 14.10.2026

   ______________________                          _______________________
   Unterschrift Arbeitgeber                        Unterschrift Arbeitnehmerin`,
    )
    expect(values).toEqual({
      employer: 'Hansa Software GmbH',
      employerAddress: 'Hafenstr. 3, 20457 Hamburg',
      employee: 'Ayşe Öztürk',
      dateOfBirth: '1990-05-17',
      startDate: '2027-01-01',
      jobTitle: 'Softwareentwicklerin',
      placeOfWork: 'Leipzig',
      unlimited: true,
      probationMonths: 6,
      grossEuro: 3600,
      grossPeriod: 'month',
      salariesPerYear: 12.5,
      hoursPerWeek: 39,
      signatureDates: ['2026-10-12', '2026-10-14'],
    })
  })

  test('parties as blocks of lines, pay per year, fixed term', () => {
    const values = certainValues(
      'employment-contract',
      `
                            ANSTELLUNGSVERTRAG

   Zwischen

        Nordlicht Energie AG
        Am Hafen 12
        18055 Rostock
        – im Folgenden „Arbeitgeber“ genannt –

   und

        Herrn Nguyễn Văn Minh
        geb. am 03.11.1988
        Parkstraße 7
        18057 Rostock
        – im Folgenden „Arbeitnehmer“ genannt –

   1. Herr Nguyễn wird ab dem 01.02.2027 als Projektingenieur in unserem Werk Rostock eingestellt.
   2. Das Arbeitsverhältnis ist befristet bis zum 31.01.2029.
   3. Das Bruttojahresgehalt beträgt EUR 54.000,00 und wird in 12 Monatsraten gezahlt.
   4. Die Arbeitszeit beträgt 40 Stunden pro Woche.
   5. Es wird eine Probezeit von 3 Monaten vereinbart.`,
    )
    expect(values).toMatchObject({
      employer: 'Nordlicht Energie AG',
      employerAddress: 'Am Hafen 12, 18055 Rostock',
      employee: 'Nguyễn Văn Minh',
      dateOfBirth: '1988-11-03',
      startDate: '2027-02-01',
      endDate: '2029-01-31',
      jobTitle: 'Projektingenieur',
      grossEuro: 54000,
      grossPeriod: 'year',
      hoursPerWeek: 40,
      probationMonths: 3,
    })
  })

  test('a table of terms', () => {
    const values = certainValues(
      'employment-contract',
      `
   Arbeitsvertrag – Eckdaten

   Arbeitgeber ................ Bäckerei Sonnenschein e. K.
   Sitz ....................... Marktplatz 1, 99084 Erfurt
   Arbeitnehmer ............... Mehmet Can Yıldız
   Geburtsdatum ............... 09.09.1995
   Tätigkeit .................. Bäcker
   Arbeitsort ................. Erfurt
   Beginn ..................... 01.12.2026
   Probezeit .................. 6 Monate
   Stundenlohn (brutto) ....... 15,50 €
   Wochenarbeitszeit .......... 38,5 Stunden`,
    )
    expect(values).toMatchObject({
      employer: 'Bäckerei Sonnenschein e. K.',
      employerAddress: 'Marktplatz 1, 99084 Erfurt',
      employee: 'Mehmet Can Yıldız',
      dateOfBirth: '1995-09-09',
      jobTitle: 'Bäcker',
      placeOfWork: 'Erfurt',
      startDate: '2026-12-01',
      probationMonths: 6,
      grossEuro: 15.5,
      grossPeriod: 'hour',
      hoursPerWeek: 38.5,
    })
  })

  test('in English', () => {
    const values = certainValues(
      'employment-contract',
      `
                             EMPLOYMENT AGREEMENT

   between Blue Harbour Analytics GmbH, Speicherstraße 20, 20457 Hamburg (hereinafter "Employer")
   and Ms Priya Raghavan, born on 14 March 1992 (hereinafter "Employee")

   1. The Employee shall be employed as Senior Data Engineer. The employment commences on
      1 January 2027 for an indefinite period.
   2. The Employee receives an annual gross salary of EUR 68,000.00.
   3. The weekly working time is 40 hours per week.
   4. The first six months are a probationary period.`,
    )
    expect(values).toMatchObject({
      employer: 'Blue Harbour Analytics GmbH',
      employee: 'Priya Raghavan',
      dateOfBirth: '1992-03-14',
      jobTitle: 'Senior Data Engineer',
      startDate: '2027-01-01',
      grossEuro: 68000,
      grossPeriod: 'year',
      hoursPerWeek: 40,
      probationMonths: 6,
      unlimited: true,
    })
  })
})

describe('declaration on the employment (EzB)', () => {
  test('boxes with small labels above the values, ticks in characters', () => {
    const values = certainValues(
      'employment-declaration',
      `
   Erklärung zum Beschäftigungsverhältnis
   1 Angaben zur Arbeitnehmerin / zum Arbeitnehmer
   Familienname                              Vorname
   Öztürk                                    Ayşe
   Geburtsdatum                              Staatsangehörigkeit
   17.05.1990                                türkisch
   2 Angaben zum Arbeitgeber
   Firma                                     Betriebsnummer
   Hansa Software GmbH                       12345678
   Straße, Hausnummer                        PLZ, Ort
   Hafenstr. 3                               20457 Hamburg
   3 Angaben zum Beschäftigungsverhältnis
   Berufsbezeichnung                         Beginn der Beschäftigung
   Softwareentwicklerin                      01.01.2027
   Dauer:        ☒ unbefristet      ☐ befristet bis
   Leiharbeit:   ☐ ja               ☒ nein
   Arbeitszeit (Stunden pro Woche)           Arbeitsentgelt (brutto)
   39                                        3.600,00 €
   ☐ pro Stunde       ☒ pro Monat`,
    )
    expect(values).toMatchObject({
      employee: 'Ayşe Öztürk',
      dateOfBirth: '1990-05-17',
      employer: 'Hansa Software GmbH',
      employerAddress: 'Hafenstr. 3, 20457 Hamburg',
      establishmentNumber: '12345678',
      jobTitle: 'Softwareentwicklerin',
      startDate: '2027-01-01',
      unlimited: true,
      temporaryAgencyWork: false,
      hoursPerWeek: 39,
      grossEuro: 3600,
      grossPeriod: 'month',
    })
  })

  test('crosses typed between brackets, labels left of the values', () => {
    const values = certainValues(
      'employment-declaration',
      `
   Erklärung zum Beschäftigungsverhältnis
   Name der Arbeitnehmerin:      Olena Kowalenko
   Geburtsdatum:                 02.02.1991
   Name des Arbeitgebers:        Pflegezentrum Elbe gGmbH
   Anschrift des Arbeitgebers:   Uferweg 9, 01067 Dresden
   Beschäftigung als:            Pflegefachfrau
   Beginn:                       15.01.2027
   Das Arbeitsverhältnis ist     [x] unbefristet   [ ] befristet
   Es handelt sich um Leiharbeit [ ] ja            [x] nein
   Arbeitsentgelt:               18,40 EUR   [x] pro Stunde   [ ] pro Monat
   Wochenstunden:                35`,
    )
    expect(values).toMatchObject({
      employee: 'Olena Kowalenko',
      dateOfBirth: '1991-02-02',
      employer: 'Pflegezentrum Elbe gGmbH',
      employerAddress: 'Uferweg 9, 01067 Dresden',
      jobTitle: 'Pflegefachfrau',
      startDate: '2027-01-15',
      unlimited: true,
      temporaryAgencyWork: false,
      grossEuro: 18.4,
      grossPeriod: 'hour',
      hoursPerWeek: 35,
    })
  })
})

describe('ticks under one another', () => {
  const form = (agency: string, seat: string): string => `
   Erklärung zum Beschäftigungsverhältnis
   Beginn der Beschäftigung     01.12.2026
   Wird die Person als Leiharbeitnehmer/in verliehen?    ${agency}
   Der Arbeitsort entspricht dem Sitz des Arbeitgebers   ${seat}`

  test('each row answers the question on its own line; the words of a question say nothing', () => {
    const agencyWork = (drawing: string) =>
      certainValues('employment-declaration', drawing).temporaryAgencyWork
    expect(agencyWork(form('☐ ja  ☒ nein', '☒ ja  ☐ nein'))).toBe(false)
    expect(agencyWork(form('☒ ja  ☐ nein', '☐ ja  ☒ nein'))).toBe(true)
    expect(agencyWork(form('☐ ja  ☐ nein', '☒ ja  ☐ nein'))).toBeUndefined()
  })

  test('options under one another answer the question above them', () => {
    const drawing = `
   Erklärung zum Beschäftigungsverhältnis
   Handelt es sich um Leiharbeit?
   ☐ ja
   ☒ nein`
    expect(certainValues('employment-declaration', drawing).temporaryAgencyWork).toBe(false)
  })
})

describe('payslips', () => {
  test('a letter with a cumulated column', () => {
    const values = certainValues(
      'payslip',
      `
 Hansa Software GmbH · Hafenstr. 3 · 20457 Hamburg

 Frau                                              Abrechnung der Brutto/Netto-Bezüge
 Ayşe Öztürk                                       für September 2026
 Lindenweg 4
 04109 Leipzig                                     Personal-Nr.   00123      StKl   1

 Lohnart   Bezeichnung                 Menge    Satz        Betrag
 2000      Gehalt                                           3.900,00

                                                Monat           Jahr kumuliert
 Gesamt-Brutto                                  3.900,00        35.100,00
 Lohnsteuer                                       512,33         4.610,97
 Netto-Verdienst                                2.498,12        22.483,08
 Auszahlungsbetrag                              2.498,12`,
    )
    expect(values).toMatchObject({
      employee: 'Ayşe Öztürk',
      address: 'Lindenweg 4, 04109 Leipzig',
      employer: 'Hansa Software GmbH',
      month: '2026-09',
      grossEuro: 3900,
      netEuro: 2498.12,
      taxClass: 1,
    })
  })

  test('the cumulated column stands first, headers above the values', () => {
    const values = certainValues(
      'payslip',
      `
   Verdienstabrechnung                                   Monat: 08/2026
   Arbeitgeber: Bäckerei Sonnenschein e. K.
   Arbeitnehmer: Yıldız, Mehmet Can          Steuerklasse: III

   Bezeichnung                        Jahreswert        Monatswert
   Gesamtbrutto                        21.600,00          2.700,00
   Gesetzliches Netto                  16.480,80          2.060,10`,
    )
    expect(values).toMatchObject({
      employee: 'Yıldız, Mehmet Can',
      employer: 'Bäckerei Sonnenschein e. K.',
      month: '2026-08',
      grossEuro: 2700,
      netEuro: 2060.1,
      taxClass: 3,
    })
  })

  test('values under their headers in one row', () => {
    const values = certainValues(
      'payslip',
      `
   Entgeltabrechnung Oktober 2026        Firma Pflegezentrum Elbe gGmbH
   Name                    Steuerklasse     SV-Nummer
   Olena Kowalenko         1                65020291K012

   Gesamtbrutto       Steuer-Brutto       Gesetzliches Netto      Auszahlungsbetrag
       3.120,00            3.120,00                 2.088,45               2.088,45`,
    )
    expect(values).toMatchObject({
      employee: 'Olena Kowalenko',
      month: '2026-10',
      grossEuro: 3120,
      netEuro: 2088.45,
      taxClass: 1,
    })
  })
})

test('a letter of the employer', () => {
  const values = certainValues(
    'employer-confirmation',
    `
   Hansa Software GmbH
   Hafenstr. 3, 20457 Hamburg

   Arbeitgeberbescheinigung

   Hiermit bestätigen wir, dass Frau Ayşe Öztürk, geboren am 17.05.1990, seit dem 01.02.2024 in
   unserem Unternehmen als Softwareentwicklerin in ungekündigter und unbefristeter Stellung
   beschäftigt ist. Das monatliche Bruttogehalt beträgt 3.900,00 Euro.

   Hamburg, 02.11.2026`,
  )
  expect(values).toMatchObject({
    employee: 'Ayşe Öztürk',
    dateOfBirth: '1990-05-17',
    employer: 'Hansa Software GmbH',
    startDate: '2024-02-01',
    unlimited: true,
    grossEuro: 3900,
    jobTitle: 'Softwareentwicklerin',
  })
})
