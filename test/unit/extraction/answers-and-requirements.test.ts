import { describe, expect, test } from 'vitest'
import { certainValues } from './paper.ts'

describe('what stands beside a label is its value or none', () => {
  test('a word that is a label elsewhere answers where the values stand', () => {
    const values = certainValues(
      'degree-recognition',
      `
   Institution              Universität Nordstadt
   Abschluss                Berufsabschluss
   Studienrichtung          Zerspanungstechnik
   Antragsteller/in         Pham, Huong
   Geburtsdatum             08.03.1994`,
    )
    expect(values).toMatchObject({ degree: 'Berufsabschluss', subject: 'Zerspanungstechnik' })
  })

  test('how to fill a place in is no place', () => {
    const values = certainValues(
      'birth-certificate',
      `
   Auszug aus dem Geburtseintrag

   4 Tag und Ort der Geburt / Date et lieu de naissance (Jo Mo An)
   02 05 2022 HOMS`,
    )
    expect(values['place']).not.toBe('(Jo Mo An)')
  })

  test('the next caption is no spouse where the values stand right of their labels', () => {
    const values = certainValues(
      'marriage-certificate',
      `
   Registernummer           E 902/2021
   Tag                      15.09.2021
   Geburtstag               12.06.1982
   Geburtstag               28.04.1979
   1. Ehegatte              Małgorzata Wiśniewska
   2. Ehegatte              von der Heide
   Weitere Angaben aus dem Register`,
    )
    expect(values['spouses']).not.toBe('Weitere Angaben')
  })

  test('the female ending of an occupation breaks nothing off', () => {
    const values = certainValues(
      'training-contract',
      `
   Ausbildungsberuf         Mechatroniker/in
   Ausbildungsbeginn        01.09.2026`,
    )
    expect(values).toMatchObject({ occupation: 'Mechatroniker/in' })
  })
})

describe('what must be reached is not what was', () => {
  test('of a table the column that was reached', () => {
    const values = certainValues(
      'life-in-germany-test',
      `
   Themenfeld                          Fragen        richtig
   Politik in der Demokratie               10              8
   Mensch und Gesellschaft                 23             16
   Summe                                   33             24
   Für die Einbürgerung sind 17 Punkte nötig.`,
    )
    expect(values).toMatchObject({ points: 24 })
  })

  test('a minimum in a sentence', () => {
    const values = certainValues(
      'life-in-germany-test',
      `
   hat am Test teilgenommen und von 33 Fragen
   12
   richtig beantwortet.
   Für die Einbürgerung müssen mindestens 17 Fragen richtig beantwortet sein.`,
    )
    expect(values).toMatchObject({ points: 12 })
  })
})

test('the judge of a court is not the court; its files have a sign of their own', () => {
  const values = certainValues(
    'divorce-judgment',
    `
   337 F 2653/2023
   hat das Gericht durch die Richterin am Amtsgericht Schuster beschlossen:
   Die Ehe wird geschieden.`,
  )
  expect(values).toMatchObject({ registryNumber: '337 F 2653/2023' })
  expect(values['authority']).toBeUndefined()
})

test('who trains has a date of birth as well', () => {
  const values = certainValues(
    'training-contract',
    `
   Hotel Auenwald GmbH, Goethestraße 65, 06108 Halle, Ausbildungsleitung: Thomas Beier (geb. 02.11.1975)
   schließt mit der nachstehenden Person
   Héctor García Hernández, * 20.12.1997, mexikanisch`,
  )
  expect(values).toMatchObject({ dateOfBirth: '1997-12-20' })
})
