import { describe, expect, test } from 'vitest'
import { certainValues } from './paper.ts'

describe('study', () => {
  test('an enrolment certificate as label and value', () => {
    const values = certainValues(
      'enrolment-certificate',
      `
   Universität Leipzig · Studierendensekretariat
   Immatrikulationsbescheinigung
   Name, Vorname:      Kowalenko, Olena
   Geburtsdatum:       02.02.1991
   Matrikelnummer:     3712345
   Studiengang:        Informatik (Master)
   Semester:           Wintersemester 2026/2027
   Studienform:        Vollzeit
   Gültig vom 01.10.2026 bis 31.03.2027`,
    )
    expect(values).toMatchObject({
      student: 'Kowalenko, Olena',
      dateOfBirth: '1991-02-02',
      matriculationNumber: '3712345',
      programme: 'Informatik (Master)',
      semester: 'Wintersemester 2026/2027',
      fullTime: true,
      validFrom: '2026-10-01',
      validUntil: '2027-03-31',
    })
  })

  test('an admission letter', () => {
    const values = certainValues(
      'admission-letter',
      `
   Technische Universität Chemnitz

   Herrn
   Amir Hossein Rahimi
   Karl-Liebknecht-Straße 57
   09111 Chemnitz

   Zulassungsbescheid
   Sehr geehrter Herr Rahimi,
   Sie werden zum Wintersemester 2026/2027 im Studiengang Maschinenbau zugelassen.`,
    )
    expect(values).toMatchObject({
      student: 'Amir Hossein Rahimi',
      institution: 'Technische Universität Chemnitz',
      semester: 'Wintersemester 2026/2027',
      programme: 'Maschinenbau',
    })
  })

  test('a language certificate and the test "Leben in Deutschland"', () => {
    expect(
      certainValues(
        'language-certificate',
        `
   Goethe-Institut
   Zertifikat B1
   Ayşe Öztürk
   geboren am 17.05.1990
   Erreichte Punkte: 82
   Ausgestellt am 03.06.2026`,
      ),
    ).toMatchObject({
      holder: 'Ayşe Öztürk',
      dateOfBirth: '1990-05-17',
      level: 'B1',
      points: 82,
      date: '2026-06-03',
    })
    expect(
      certainValues(
        'life-in-germany-test',
        `
   Bundesamt für Migration und Flüchtlinge
   Frau Ayşe Öztürk, geboren am 17.05.1990, hat 25 von 33 Fragen richtig beantwortet.
   Nürnberg, den 12.02.2026`,
      ),
    ).toMatchObject({ holder: 'Ayşe Öztürk', points: 25, date: '2026-02-12' })
  })

  test('a training contract', () => {
    const values = certainValues(
      'training-contract',
      `
   Berufsausbildungsvertrag
   zwischen Spedition Krüger KG, Hafenweg 2, 18055 Rostock (Ausbildender)
   und Herrn Tiago da Silva, geboren am 02.03.2005 (Auszubildender)
   wird nachstehender Vertrag zur Ausbildung im Ausbildungsberuf Fachkraft für Lagerlogistik geschlossen.
   Die Ausbildung beginnt am 01.09.2026 und endet am 31.08.2029.
   Die Vergütung beträgt
   im ersten Ausbildungsjahr      1.050,00 EUR
   im zweiten Ausbildungsjahr     1.120,00 EUR`,
    )
    expect(values).toMatchObject({
      employer: 'Spedition Krüger KG',
      trainee: 'Tiago da Silva',
      occupation: 'Fachkraft für Lagerlogistik',
      startDate: '2026-09-01',
      endDate: '2029-08-31',
      payPerMonthEuro: 1050,
    })
  })

  test('a blocked account', () => {
    const values = certainValues(
      'blocked-account',
      `
   Confirmation of blocked account
   Account holder        Amir Hossein Rahimi
   Date of birth         29.06.1998
   Blocked amount        EUR 11,904.00
   Monthly release       EUR 992.00
   Date of issue         15.08.2026`,
    )
    expect(values).toEqual({
      holder: 'Amir Hossein Rahimi',
      dateOfBirth: '1998-06-29',
      amountEuro: 11904,
      monthlyEuro: 992,
      date: '2026-08-15',
    })
  })

  test('a pension record: contribution periods, months, no school times', () => {
    const values = certainValues(
      'pension-record',
      `
   Deutsche Rentenversicherung Bund                              15.10.2026
   Versicherungsnummer   65 170590 O 123
   Frau Ayşe Öztürk, geboren am 17.05.1990
   01.09.2008  31.08.2010   Schulausbildung
   01.01.2022  31.12.2022   Pflichtbeitragszeit   12 Monate
   01.01.2023  30.06.2023   Pflichtbeitragszeit    6 Monate
   Summe der Monate mit Pflichtbeiträgen: 18`,
    )
    expect(values).toMatchObject({
      holder: 'Ayşe Öztürk',
      dateOfBirth: '1990-05-17',
      periods: ['2022-01-01/2022-12-31', '2023-01-01/2023-06-30'],
      months: 18,
    })
  })
})

describe('certificates of the registry office', () => {
  test('two spouses in two columns', () => {
    const values = certainValues(
      'marriage-certificate',
      `
   Eheurkunde                         Registernummer: E 123/2019
                          Ehegatte 1                 Ehegatte 2
   Familienname           Öztürk                     Hofmann
   Vornamen               Ayşe                       Jonas
   Geburtsdatum           17.05.1990                 01.02.1988
   Tag der Eheschließung  06.07.2019
   Ort der Eheschließung  Leipzig`,
    )
    expect(values).toMatchObject({
      spouses: ['Ayşe Öztürk', 'Jonas Hofmann'],
      datesOfBirth: ['1990-05-17', '1988-02-01'],
      date: '2019-07-06',
      place: 'Leipzig',
      registryNumber: 'E 123/2019',
    })
  })

  test('child, mother and father under headings of their own', () => {
    const values = certainValues(
      'birth-certificate',
      `
   Geburtsurkunde
   Kind
   Familienname      Hofmann
   Vornamen          Mia
   Geburtsdatum      03.04.2021
   Geburtsort        Leipzig
   Mutter
   Familienname      Öztürk
   Vornamen          Ayşe
   Vater
   Familienname      Hofmann
   Vornamen          Jonas`,
    )
    expect(values).toMatchObject({
      child: 'Mia Hofmann',
      dateOfBirth: '2021-04-03',
      parents: ['Ayşe Öztürk', 'Jonas Hofmann'],
      place: 'Leipzig',
    })
  })

  test('the ten points of an apostille', () => {
    const values = certainValues(
      'apostille',
      `
   APOSTILLE (Convention de La Haye du 5 octobre 1961)
   1. Land: Republik Serbien
   Diese öffentliche Urkunde
   2. ist unterschrieben von Dragan Jović
   3. in seiner Eigenschaft als Standesbeamter
   Bestätigt
   5. in Beograd           6. am 12.03.2026
   7. durch Justizministerium der Republik Serbien
   8. unter Nr. 4711/2026`,
    )
    expect(values).toMatchObject({ date: '2026-03-12', authority: 'Justizministerium der Republik Serbien' })
  })
})

describe('the summary of the application', () => {
  const expected = {
    surname: 'Öztürk',
    givenNames: 'Ayşe Nur',
    dateOfBirth: '1990-05-17',
    address: 'Lindenweg 4, 04109 Leipzig',
    civilStatus: 'VH',
    employer: 'Hansa Software GmbH',
    employerAddress: 'Hafenstr. 3, 20457 Hamburg',
    grossEuro: 3900,
    grossPeriod: 'month',
    legalBasis: '§ 18g AufenthG',
    sponsor: 'Mehmet Öztürk',
    sponsorDateOfBirth: '1988-02-01',
  }

  test('labels left, headings repeat the labels', () => {
    const values = certainValues(
      'application-summary',
      `
 Antragszusammenfassung
 1. Angaben zur Person
 Familienname                     Öztürk
 Vorname(n)                       Ayşe Nur
 Geburtsdatum                     17.05.1990
 Familienstand                    verheiratet
 Straße, Hausnummer               Lindenweg 4
 PLZ, Ort                         04109 Leipzig
 2. Arbeitgeber
 Name                             Hansa Software GmbH
 Anschrift                        Hafenstr. 3, 20457 Hamburg
 Bruttogehalt                     3.900,00 EUR pro Monat
 Beantragter Aufenthaltstitel     Blaue Karte EU, § 18g AufenthG
 3. Referenzperson
 Name                             Öztürk
 Vorname                          Mehmet
 Geburtsdatum                     01.02.1988`,
    )
    expect(values).toMatchObject(expected)
  })

  test('labels above, two columns', () => {
    const values = certainValues(
      'application-summary',
      `
 Zusammenfassung Ihres Antrags

 Persönliche Angaben
 Familienname                               Vornamen
 Öztürk                                     Ayşe Nur

 Geburtsdatum                               Familienstand
 17.05.1990                                 verheiratet

 Anschrift                                  Rechtsgrundlage
 Lindenweg 4                                § 18g AufenthG
 04109 Leipzig

 Beschäftigung
 Arbeitgeber                                Anschrift des Arbeitgebers
 Hansa Software GmbH                        Hafenstr. 3, 20457 Hamburg

 Bruttogehalt pro Monat
 3.900,00 €

 Ehegatte
 Name                                       Geburtsdatum
 Mehmet Öztürk                              01.02.1988`,
    )
    expect(values).toMatchObject(expected)
  })

  test('colons, one entry after the other', () => {
    const values = certainValues(
      'application-summary',
      `
 Angaben zur antragstellenden Person
 Familienname: Öztürk
 Vorname: Ayşe Nur
 Geburtsdatum: 17.05.1990
 Familienstand: verheiratet
 Anschrift: Lindenweg 4, 04109 Leipzig
 Angaben zum Aufenthalt
 Rechtsgrundlage: § 18g AufenthG
 Angaben zur Beschäftigung
 Arbeitgeber: Hansa Software GmbH
 Anschrift des Arbeitgebers: Hafenstr. 3, 20457 Hamburg
 Monatliches Bruttogehalt: 3.900,00 €
 Angaben zur Referenzperson
 Name: Mehmet Öztürk
 Geburtsdatum: 01.02.1988`,
    )
    expect(values).toMatchObject(expected)
  })
})
