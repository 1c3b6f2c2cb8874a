import { expect, test } from 'vitest'
import { certainValues } from './paper.ts'

/** Whole papers as different authorities, firms and clinics set them. */

test('labels with colons, two pairs in a line, three values at one label', () => {
  const values = certainValues(
    'employment-declaration',
    `
 Erklärung zum Beschäftigungsverhältnis
 Angaben zum Arbeitgeber
 Firma / Name des Betriebes: Elektro Sommer GmbH & Co. KG      Betriebsnummer: 87654321
 Straße, Hausnummer: Ringstraße 4      PLZ, Ort: 01069 Dresden
 Ansprechperson: Frau Klein            Telefon: 0351 1234567
 Angaben zur ausländischen Person
 Name, Vorname, Geburtsdatum
 Hosseini, Shirin, 17.04.1998
 Anschrift: Mühlweg 7, 01069 Dresden
 Die Beschäftigung erfolgt als: Elektronikerin für Betriebstechnik
 Die Beschäftigung beginnt am 01.01.2027 und ist [X] unbefristet [ ] befristet bis
 Regelmäßige wöchentliche Arbeitszeit: 39 Stunden
 Bruttoarbeitsentgelt: 3.570,00 EUR [ ] je Stunde [X] je Monat
 Leiharbeit (Arbeitnehmerüberlassung)  [ ] ja [X] nein`,
  )
  expect(values).toMatchObject({
    employee: 'Hosseini, Shirin',
    dateOfBirth: '1998-04-17',
    employer: 'Elektro Sommer GmbH & Co. KG',
    employerAddress: 'Ringstraße 4, 01069 Dresden',
    establishmentNumber: '87654321',
    jobTitle: 'Elektronikerin für Betriebstechnik',
    startDate: '2027-01-01',
    unlimited: true,
    temporaryAgencyWork: false,
    grossEuro: 3570,
    grossPeriod: 'month',
    hoursPerWeek: 39,
  })
})

test('a public contract without role words in its head', () => {
  const values = certainValues(
    'employment-contract',
    `
 Dienstvertrag

 1. Vertragsparteien
 Arbeitgeber: Klinikum Sankt Anna gGmbH, Annastraße 1, 04103 Leipzig
 Mitarbeiter: Herr Dr. Amir Rahimi, geb. 29.06.1988

 2. Herr Dr. Rahimi tritt am 01.03.2027 als Assistenzarzt in die Dienste des Klinikums.
 3. Der Vertrag wird auf die Dauer von zwei Jahren bis zum 28.02.2029 geschlossen.
 4. Das Entgelt beträgt derzeit monatlich 5.288,32 € brutto (Entgeltgruppe I Stufe 1 TV-Ärzte).
 5. Die durchschnittliche regelmäßige Arbeitszeit beträgt wöchentlich 42 Stunden.
 6. Probezeit: sechs Monate
 7. Es wird ein 13. Monatsgehalt gezahlt.

 Leipzig, 15.11.2026

 ....................................        ....................................
 Klinikum Sankt Anna gGmbH                   Dr. Amir Rahimi`,
  )
  expect(values).toMatchObject({
    employee: 'Dr. Amir Rahimi',
    dateOfBirth: '1988-06-29',
    employer: 'Klinikum Sankt Anna gGmbH',
    employerAddress: 'Annastraße 1, 04103 Leipzig',
    jobTitle: 'Assistenzarzt',
    startDate: '2027-03-01',
    grossEuro: 5288.32,
    grossPeriod: 'month',
    hoursPerWeek: 42,
    probationMonths: 6,
    salariesPerYear: 13,
  })
})

test('a payslip with an address in one line, a row of the month, a row of yearly sums', () => {
  const values = certainValues(
    'payslip',
    `
 Müller Bau GmbH                                                            Gehaltsabrechnung
 Am Alten Markt 4                                                           Oktober 2026
 50667 Köln

 Pers.-Nr. 4711 / Abt. 12
 Herrn
 Mehmet Yıldız                              Eintritt      Steuerkl.   KiFrb   Konf.   SV-Nummer
 Kantstraße 132, 50667 Köln                 01.01.2020    3           1,0     --      65090995Y012

 LA   Bezeichnung             Einheit   Satz      Betrag
 001  Grundgehalt                                 4.200,00
 210  VWL AG-Anteil                                  40,00
      Gesamtbrutto                                4.240,00
 Steuer/SV             St-Brutto   Lohnsteuer   SolZ   KV       RV       AV       PV
 lfd. Monat            4.240,00    405,16       0,00   358,28   394,32   55,12    76,32
                                                            Netto-Bezug   2.950,80
                                                            Auszahlung    2.910,80
 Jahressummen:   Brutto 42.400,00   Steuer 4.051,60   Netto 29.508,00`,
  )
  expect(values).toMatchObject({
    employee: 'Mehmet Yıldız',
    address: 'Kantstraße 132, 50667 Köln',
    employer: 'Müller Bau GmbH',
    month: '2026-10',
    grossEuro: 4240,
    netEuro: 2950.8,
    taxClass: 3,
  })
})

test('employer and employee side by side', () => {
  const values = certainValues(
    'payslip',
    `
 Payslip / Verdienstnachweis für den Monat 10/2026
 Arbeitgeber                          Arbeitnehmerin
 Blue Harbour GmbH                    Priya Raghavan
 Speicherstr. 20                      Elbchaussee 9
 20457 Hamburg                        22763 Hamburg
 Steuerklasse IV
 Bruttolohn                 5.666,67 €
 abzgl. Steuern             1.102,20 €
 abzgl. Sozialversicherung  1.150,33 €
 Nettolohn                  3.414,14 €`,
  )
  expect(values).toMatchObject({
    employee: 'Priya Raghavan',
    address: 'Elbchaussee 9, 22763 Hamburg',
    employer: 'Blue Harbour GmbH',
    month: '2026-10',
    grossEuro: 5666.67,
    netEuro: 3414.14,
    taxClass: 4,
  })
})

test('headers over one row', () => {
  const values = certainValues(
    'fiktionsbescheinigung',
    `
 Landeshauptstadt Dresden – Ausländerbehörde
 BESCHEINIGUNG ÜBER DIE BEANTRAGUNG EINES AUFENTHALTSTITELS (FIKTIONSBESCHEINIGUNG)
 Name, Vorname                 Geburtsdatum         Staatsangehörigkeit
 Hosseini, Shirin              17.04.1998           iranisch
 Der bisherige Aufenthaltstitel gilt gemäß § 81 Abs. 4 AufenthG bis zur Entscheidung als fortbestehend.
 Gültig bis zum 30.06.2027`,
  )
  expect(values).toMatchObject({
    surname: 'Hosseini',
    givenNames: 'Shirin',
    dateOfBirth: '1998-04-17',
    legalBasis: '§ 81 Abs. 4 AufenthG',
    validUntil: '2027-06-30',
  })
})

test('a family in a table', () => {
  const values = certainValues(
    'registration-certificate',
    `
 Stadt Köln, Bürgeramt Innenstadt
 Erweiterte Meldebescheinigung
 Es wird bescheinigt, dass die nachstehend genannten Personen wie folgt gemeldet sind:
 Familienname     Vornamen        Geburtsdatum    Geburtsort    Staatsang.    Familienstand
 Yıldız           Mehmet Can      09.09.1995      Köln          türkisch      verheiratet
 Yıldız           Elif            04.05.1997      Izmir         türkisch      verheiratet
 Yıldız           Deniz           11.12.2022      Köln          türkisch      ledig
 Anschrift: Kantstraße 132, 50667 Köln (alleinige Wohnung), Einzug: 01.02.2022
 Köln, 03.11.2026`,
  )
  expect(values).toMatchObject({
    persons: ['Mehmet Can Yıldız', 'Elif Yıldız', 'Deniz Yıldız'],
    datesOfBirth: ['1995-09-09', '1997-05-04', '2022-12-11'],
    address: 'Kantstraße 132, 50667 Köln',
    moveInDate: '2022-02-01',
  })
})
