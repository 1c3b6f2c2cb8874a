import { describe, expect, test } from 'vitest'
import { certainValues, fieldsOf } from './paper.ts'

const allOf = (kind: Parameters<typeof fieldsOf>[0], text: string, name: string): unknown[] =>
  fieldsOf(kind, text)
    .filter((field) => field.name === name)
    .map(({ value }) => value)

describe('forms of offices', () => {
  test('postal code, house number and place stand in boxes of their own', () => {
    const form = `
   ANMELDEBESTÄTIGUNG
   4 Straße                            5 Hausnummer
   Wurzner Straße                      14 a

   6 PLZ          7 Gemeinde
   04315          Leipzig`
    expect(certainValues('registration-certificate', form)).toMatchObject({
      address: 'Wurzner Straße 14a, 04315 Leipzig',
    })
  })

  test('what stands in brackets under a label belongs to it, beside the second line of the value', () => {
    const certificate = `
   Meldebescheinigung
   Familienname             Çelik
   Vornamen                 Zeynep
   derzeitige Anschrift     Karl-Heine-Straße 58
   (alleinige Wohnung)      04229 Leipzig
   Einzugsdatum             01.08.2024`
    expect(certainValues('registration-certificate', certificate)).toMatchObject({
      address: 'Karl-Heine-Straße 58, 04229 Leipzig',
      moveInDate: '2024-08-01',
    })
  })

  test('two persons are the columns of a table, whatever they are to each other', () => {
    const declaration = `
   VERPFLICHTUNGSERKLÄRUNG

                          Verpflichtungsgeber          Begünstigte Person
   Familienname           Akgün                        Demir
   Vorname                Mehmet Ali                   Elif
   geb. am                01.01.1968                   25.05.2006`
    expect(certainValues('commitment-declaration', declaration)).toMatchObject({
      sponsor: 'Mehmet Ali Akgün',
      holder: 'Elif Demir',
    })
  })

  test('several persons stand under one another in one cell', () => {
    const confirmation = `
   Wohnungsgeberbescheinigung
   Name(n) der einziehenden Person(en)      1. Farrukh Yusupov
                                            2. Dilnoza Yusupova
   Datum des Einzugs                        16.11.2026`
    expect(allOf('landlord-confirmation', confirmation, 'persons')).toEqual([
      'Farrukh Yusupov',
      'Dilnoza Yusupova',
    ])
  })

  test('a place with its date under an empty line for a name is nobody', () => {
    const confirmation = `
   Bestätigung des Wohnungsgebers
   Name: Nguyen
   Name:
   Leipzig, den 17.08.2026`
    expect(allOf('landlord-confirmation', confirmation, 'persons')).not.toContain('Leipzig')
  })

  test('captions under the lines to sign on are no labels', () => {
    const declaration = `
   Verpflichtungserklärung gemäß § 68 Aufenthaltsgesetz
   Hiermit verpflichte ich,
   Frau Prof. Dr. Ulrike Steinbach, geboren am 20.01.1971 in Weimar,
   mich gegenüber der Ausländerbehörde, für den Lebensunterhalt von
   Herrn Diego Rojas, geboren am 14.05.2004 in Cochabamba,
   bis zu einem Betrag von monatlich 992,00 Euro aufzukommen.

   Halle (Saale), den 3. August 2026



   Verpflichtungsgeberin               Ausländerbehörde (Siegel)`
    const sponsor = allOf('commitment-declaration', declaration, 'sponsor')
    expect(sponsor).toHaveLength(1)
    expect(sponsor[0]).toMatch(/Ulrike Steinbach$/u)
    expect(certainValues('commitment-declaration', declaration)).toMatchObject({ monthlyEuro: 992 })
  })

  test('the paper of a title names the passport apart from its own number', () => {
    const sticker = `
   AUFENTHALTSTITEL                 D11820744
   FAMILIENNAME, VORNAME            PASS-NR.
   SHARMA, PRIYA                    N7730021`
    expect(allOf('residence-title', sticker, 'documentNumber')).toEqual(['D11820744'])
  })

  test('of two names at one label under its line the second is read where the first is', () => {
    const paper = `
   Fiktionsbescheinigung
   Rahimi, Fatima Zahra
   (Name, Vornamen)
   03.07.1989, Herat
   (Tag und Ort der Geburt)
   afghanisch
   (Staatsangehörigkeit)`
    expect(allOf('fiktionsbescheinigung', paper, 'givenNames')).toEqual(['Fatima Zahra'])
  })

  test('captions in three languages, a name in two scripts', () => {
    const passport = `
   Прізвище/Surname
   КОВАЛЬЧУК/KOVALCHUK

   Место рођења/Mesto rođenja/Place of birth
   NIŠ, SRBIJA

   Датум издавања/Datum izdavanja/Date of issue
   02.09.2023.`
    expect(certainValues('passport', passport)).toMatchObject({
      surname: 'KOVALCHUK',
      placeOfBirth: 'NIŠ, SRBIJA',
      dateOfIssue: '2023-09-02',
    })
  })

  test('a label with two meanings keeps both beside its translation', () => {
    const card = `
   GEBURTSDATUM UND -ORT/DATE AND PLACE OF BIRTH
   25.05.1993 DURBAN`
    expect(certainValues('residence-title', card)).toMatchObject({
      dateOfBirth: '1993-05-25',
      placeOfBirth: 'DURBAN',
    })
  })
})

describe('leases', () => {
  test('two columns of text whose lines stand at different heights are read one after the other', () => {
    const lease = `
   Mietvertrag für Wohnheimplätze
                                                                3 Miete Die monatliche Gesamtmiete beträgt
   Studierendenwerk Halle, Straße der Freiheit 5,
                                                                318,00 € und ist am dritten Werktag fällig.
   06120 Halle (Vermieter) und Frau Chiamaka Eze
                                                                4 Kaution 500,00 € sind vor Einzug zu zahlen.
   (Mieterin) schließen den folgenden Vertrag ab.
                                                                5 Hausordnung Sie ist Bestandteil dieses Vertrages.
   2 Mietdauer Das Mietverhältnis beginnt mit dem
                                                                Sie hängt im Flur aus und gilt sofort.
   01.10.2025 und endet mit dem 30.09.2028 von selbst.`
    expect(certainValues('tenancy-agreement', lease)).toMatchObject({
      tenants: 'Chiamaka Eze',
      startDate: '2025-10-01',
    })
  })

  test('a rate per square metre is no rent', () => {
    const lease = `
   Wohnraummietvertrag
                             je m²            je Monat
   Nettokaltmiete            8,02 €           610,00 €
   Warmmiete                 11,55 €          880,00 €`
    expect(certainValues('tenancy-agreement', lease)).toMatchObject({ rentColdEuro: 610, rentWarmEuro: 880 })
  })
})
