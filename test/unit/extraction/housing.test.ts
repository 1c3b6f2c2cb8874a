import { describe, expect, test } from 'vitest'
import { certainValues } from './paper.ts'

describe('confirmations of the landlord', () => {
  test('an official form: the same labels for landlord and flat, a table of persons', () => {
    const values = certainValues(
      'landlord-confirmation',
      `
              Wohnungsgeberbestätigung nach § 19 des Bundesmeldegesetzes

 Angaben zum Wohnungsgeber:
 Familienname, Vorname oder Bezeichnung bei juristischer Person
 Müller, Karl
 Straße, Hausnummer                       PLZ, Ort
 Hauptstr. 12                             04315 Leipzig

 Anschrift der Wohnung, in die eingezogen wurde
 Straße, Hausnummer                       PLZ, Ort
 Lindenweg 4                              04109 Leipzig

 In die oben genannte Wohnung ist/sind am  01.10.2026  folgende Person/en eingezogen:
 Familienname                 Vorname
 Öztürk                       Ayşe
 Öztürk                       Mehmet Can

 Leipzig, 05.10.2026
 ______________________
 Ort, Datum, Unterschrift des Wohnungsgebers`,
    )
    expect(values).toEqual({
      landlord: 'Müller, Karl',
      address: 'Lindenweg 4, 04109 Leipzig',
      persons: ['Ayşe Öztürk', 'Mehmet Can Öztürk'],
      moveInDate: '2026-10-01',
      signatureDates: '2026-10-05',
    })
  })

  test('a street that begins with a preposition', () => {
    const values = certainValues(
      'landlord-confirmation',
      `
              Wohnungsgeberbestätigung

 Anschrift der Wohnung: Am Alten Markt 93, 09111 Chemnitz
 Einzug am: 01.03.2024`,
    )
    expect(values).toMatchObject({ address: 'Am Alten Markt 93, 09111 Chemnitz', moveInDate: '2024-03-01' })
  })

  test('a letter', () => {
    const values = certainValues(
      'landlord-confirmation',
      `
   Hiermit bestätige ich als Wohnungsgeber, Karl Müller, den Einzug von Ayşe Öztürk in die
   Wohnung Lindenweg 4, 04109 Leipzig zum 01.10.2026.`,
    )
    expect(values).toMatchObject({
      landlord: 'Karl Müller',
      persons: 'Ayşe Öztürk',
      moveInDate: '2026-10-01',
    })
  })
})

describe('registration certificates', () => {
  test('one person, former address beside the present one', () => {
    const values = certainValues(
      'registration-certificate',
      `
   Stadt Leipzig – Bürgeramt                                 Meldebescheinigung
   Familienname            Öztürk
   Vornamen                Ayşe
   Geburtsdatum            17.05.1990
   Gegenwärtige Anschrift  Lindenweg 4, 04109 Leipzig
   Frühere Anschrift       Hafenstr. 77, 20457 Hamburg
   Einzugsdatum            01.10.2026`,
    )
    expect(values).toMatchObject({
      persons: 'Ayşe Öztürk',
      dateOfBirth: '1990-05-17',
      address: 'Lindenweg 4, 04109 Leipzig',
      moveInDate: '2026-10-01',
    })
  })
})

describe('leases', () => {
  test('names over their labels, rent as a table', () => {
    const values = certainValues(
      'tenancy-agreement',
      `
                        MIETVERTRAG
   Karl Müller, Hauptstr. 12, 04315 Leipzig
   (Vermieter: Vor- und Zuname, Anschrift)

   Ayşe Öztürk, 17.05.1990                      Mehmet Öztürk, 01.02.1988
   (Mieter: Vor- und Zuname, Geburtsdatum)      (Mieter: Vor- und Zuname, Geburtsdatum)

   Wohnung: Lindenweg 4, 04109 Leipzig
   Wohnfläche: 62,5 m²           Zimmer: 3
   Mietbeginn: 01.10.2026
   Kaltmiete                       540,00 €
   Betriebskostenvorauszahlung     180,00 €
   Gesamtmiete                     720,00 €
   Kaution                       1.620,00 €`,
    )
    expect(values).toMatchObject({
      landlord: 'Karl Müller',
      tenants: ['Ayşe Öztürk', 'Mehmet Öztürk'],
      address: 'Lindenweg 4, 04109 Leipzig',
      livingSpaceSquareMetres: 62.5,
      rooms: 3,
      startDate: '2026-10-01',
      rentColdEuro: 540,
      rentWarmEuro: 720,
    })
  })

  test('running text', () => {
    const values = certainValues(
      'tenancy-agreement',
      `
   Zwischen der LWG Wohnen GmbH, Ring 5, 04109 Leipzig – nachfolgend „Vermieter“ –
   und Frau Olena Kowalenko, geb. am 02.02.1991 – nachfolgend „Mieter“ –
   wird folgender Mietvertrag geschlossen:
   § 1 Vermietet wird die Wohnung Uferweg 9, 01067 Dresden, bestehend aus 2 Zimmern, Küche und Bad.
   Die Wohnfläche beträgt 48 m².
   § 2 Das Mietverhältnis beginnt am 15. Januar 2027.
   § 3 Die Nettokaltmiete beträgt 410,00 Euro. Die Vorauszahlung auf die Betriebskosten beträgt
   120,00 Euro. Die Gesamtmiete beträgt monatlich 530,00 Euro.`,
    )
    expect(values).toMatchObject({
      landlord: 'LWG Wohnen GmbH',
      tenants: 'Olena Kowalenko',
      address: 'Uferweg 9, 01067 Dresden',
      rooms: 2,
      livingSpaceSquareMetres: 48,
      startDate: '2027-01-15',
      rentColdEuro: 410,
      rentWarmEuro: 530,
    })
  })
})

describe('health insurance', () => {
  test('a letter of a statutory insurer', () => {
    const values = certainValues(
      'health-insurance',
      `
 AOK PLUS · 01058 Dresden

 Frau
 Ayşe Öztürk                                            Ihr Ansprechpartner
 Lindenweg 4                                            Frau Müller
 04109 Leipzig                                          Telefon 0800 1059000

                                                        Leipzig, 12.10.2026
 Mitgliedsbescheinigung

 Sehr geehrte Frau Öztürk,

 hiermit bescheinigen wir, dass Frau Ayşe Öztürk, geboren am 17.05.1990, seit dem
 01.10.2026 bei der AOK PLUS als Pflichtmitglied gesetzlich krankenversichert ist.`,
    )
    expect(values).toMatchObject({
      holder: 'Ayşe Öztürk',
      dateOfBirth: '1990-05-17',
      insurer: 'AOK PLUS',
      insuranceKind: 'statutory',
      validFrom: '2026-10-01',
    })
  })

  test('a certificate of a private insurer in English', () => {
    const values = certainValues(
      'health-insurance',
      `
   Confirmation of insurance
   Insurer:          Care Concept AG
   Insured person:   Priya Raghavan
   Date of birth:    14 March 1992
   Type of insurance: private health insurance
   Valid from:       01.10.2026
   Valid until:      30.09.2027`,
    )
    expect(values).toMatchObject({
      insurer: 'Care Concept AG',
      holder: 'Priya Raghavan',
      dateOfBirth: '1992-03-14',
      insuranceKind: 'private',
      validFrom: '2026-10-01',
      validUntil: '2027-09-30',
    })
  })
})
