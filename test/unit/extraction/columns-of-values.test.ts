import { describe, expect, it } from 'vitest'
import { certainValues } from './paper.ts'

describe('a column of values', () => {
  it('stands behind a column of colons', () => {
    expect(
      certainValues(
        'registration-certificate',
        `
   Familienname              : Phạm
   Vornamen                  :   Thị Hương
   Straße, Hausnummer        : Mühlweg 58b
   Postleitzahl, Ort         :   04315 Leipzig
   Datum des Einzugs         :   25.09.2026`,
      ),
    ).toMatchObject({
      persons: 'Thị Hương Phạm',
      address: 'Mühlweg 58b, 04315 Leipzig',
      moveInDate: '2026-09-25',
    })
  })

  it('holds the value one line below a label that stands alone on its line', () => {
    expect(
      certainValues(
        'registration-certificate',
        `
   Familienname:             Yiğit
   Vorname(n):               Çağrı
   Tag der Geburt:           29.08.1994
   Derzeitige Anschriften:
   einzige Wohnung
                             Lindenstraße 30
                             06108 Halle (Saale)
   Tag des Einzugs:          11.09.2024`,
      ),
    ).toMatchObject({ address: 'Lindenstraße 30, 06108 Halle (Saale)', moveInDate: '2024-09-11' })
  })

  it('is set flush right, also where a value takes two lines', () => {
    expect(
      certainValues(
        'application-summary',
        `
   Staatsangehörigkeit                              vietnamesisch
   Krankenversicherung                 AGK Sachsen – Die Allgemeine
   bei                                             Gesundheitskasse
   Art der Versicherung                                  gesetzlich`,
      ),
    ).toMatchObject({ insurer: 'AGK Sachsen – Die Allgemeine Gesundheitskasse', insuranceKind: 'statutory' })
  })
})

describe('heads of a table', () => {
  it('stand two in a cell, with two lines under them', () => {
    expect(
      certainValues(
        'registration-certificate',
        `
   Einzugsdatum:  15.02.2025
   Für folgende Personen wurde die Anmeldung vorgenommen:

   Nr.   Familienname     Geburtsdatum   Staatsangehörigkeit
         Vornamen         Geburtsort     Familienstand
   1     Al-Sayed         07.11.1986     ägyptisch
         Mahmoud          Kairo          verheiratet
   2     Al-Sayed         22.05.1990     ägyptisch
         Dina             Gizeh          verheiratet`,
      ).persons,
    ).toEqual(['Mahmoud Al-Sayed', 'Dina Al-Sayed'])
  })
})

describe('headings of the parts of a form', () => {
  const form = `
   4 Aufenthalt
   Ersteinreise          18.08.2021
   5 Beschäftigung
   Firma                 Nordlicht Technik GmbH    Firmensitz    Messe-Allee 2, 04356 Leipzig
   Funktion              Systemingenieurin         Std./Woche    38,5`

  it('have no value of their own when they are numbered', () => {
    expect(certainValues('application-summary', form)).toMatchObject({
      employer: 'Nordlicht Technik GmbH',
      employerAddress: 'Messe-Allee 2, 04356 Leipzig',
      jobTitle: 'Systemingenieurin',
    })
  })

  it('stand left of their rows, under the number of the first one', () => {
    expect(
      certainValues(
        'application-summary',
        `
   3                   3.1  Passnummer              N8994749
   Reisepass           3.2  Gültig bis              24.02.2031
   4                   4.1  Name                    Rizky Wijaya
   Referenzperson      4.2  Geburtsdatum            11.03.1994
   5                   5.1  Anzahl der Zimmer       3
   Wohnung             5.2  Warmmiete               830,00 EUR`,
      ),
    ).toMatchObject({
      sponsor: 'Rizky Wijaya',
      sponsorDateOfBirth: '1994-03-11',
      rooms: 3,
      rentWarmEuro: 830,
    })
  })

  it('name two parts of which the first counts, and are no value of the label over them', () => {
    expect(
      certainValues(
        'application-summary',
        `
   E Ehegatte
   Geburtsdatum             Ehegattin / Ehegatte
   09.05.1994
   F Wohnen und Haushalt
   Anzahl der Zimmer        Warmmiete
   2                        800,00 EUR`,
      ),
    ).toMatchObject({ sponsorDateOfBirth: '1994-05-09', rooms: 2, rentWarmEuro: 800 })
  })
})
