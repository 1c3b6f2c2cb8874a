import { describe, expect, it } from 'vitest'
import { asksReader } from '../../../main/extraction/words/sentence-around.ts'
import { certainValues } from './paper.ts'

describe('captions', () => {
  it('are no values in another language, whatever words they are made of', () => {
    expect(
      certainValues(
        'passport',
        `
   SURNAME/NOM DE FAMILLE
   DE LA CRUZ
   GIVEN NAMES/PRENOMS
   MARIA`,
      ),
    ).toMatchObject({ surname: 'DE LA CRUZ', givenNames: 'MARIA' })
  })

  it('end where the value begins behind them', () => {
    expect(
      certainValues(
        'visa',
        `
   SURNAME, NAME / NOM, PRENOM DE SOUZA, ANA
   FROM / DU 24.08.2026       UNTIL / AU 23.02.2027
   ISSUED IN / DELIVRE A LIMA    ON / LE 09.08.2026
   REMARKS / REMARQUES § 18a AufenthG
   ERWERBSTÄTIGKEIT GESTATTET`,
      ),
    ).toMatchObject({ surname: 'DE SOUZA', givenNames: 'ANA', remarks: 'ERWERBSTÄTIGKEIT GESTATTET' })
  })

  it('stand under their values in three languages parted by dots', () => {
    expect(
      certainValues(
        'language-certificate',
        `
   Nour Darwish
   Vorname Name · First name Surname · Prénom Nom


   01.05.1999
   Geburtsdatum · Date of birth · Date de naissance


   25.05.2026
   Ausstellungsdatum · Date of issue`,
      ),
    ).toMatchObject({ holder: 'Nour Darwish', dateOfBirth: '1999-05-01', date: '2026-05-25' })
  })
})

describe('lines of a cell', () => {
  const form = (insurer: string, second: string): string => `
   Krankenversicherung bei            Art der Versicherung        Beginn der Versicherung
   ${insurer.padEnd(35)}gesetzlich                  01.10.2026
   ${second}`

  it('are one text where the next word had no room', () => {
    const values = certainValues(
      'application-summary',
      form('Werkskasse Sachsen Die Allgemeine', 'Gesundheitskasse'),
    )
    expect(values).toMatchObject({ insurer: 'Werkskasse Sachsen Die Allgemeine Gesundheitskasse' })
  })

  it('are two where it had room', () => {
    const values = certainValues('application-summary', form('Nordkasse', 'Kontakt'))
    expect(values).toMatchObject({ insurer: 'Nordkasse' })
  })

  it('do not part a firm from its legal form', () => {
    expect(
      certainValues(
        'employer-confirmation',
        `
   Arbeitgeber     Ingenieurbüro Straßberger
                   PartG mbB
   Tätigkeit       Bauingenieurin`,
      ),
    ).toMatchObject({ employer: 'Ingenieurbüro Straßberger PartG mbB', jobTitle: 'Bauingenieurin' })
  })
})

describe('what states nothing', () => {
  it('the head of the next column', () => {
    const values = certainValues(
      'enrolment-certificate',
      `
   Abschluss             Studienfach      Fach-sem.      Hochschul-sem.
   Bachelor of Science   Biotechnologie   3              4`,
    )
    expect(values).toMatchObject({ programme: 'Biotechnologie' })
  })

  it('an option that is not ticked', () => {
    const values = certainValues(
      'health-insurance',
      `
   ☒ in der gesetzlichen Krankenversicherung
   ☐ in der privaten Krankenversicherung`,
    )
    expect(values['insuranceKind']).not.toBe('private')
  })

  it.each([
    ['Bitte teilen Sie uns Änderungen bis zum 31.12.2026 mit.', true],
    ['Reichen Sie die Unterlagen bis zum 31.12.2026 nach.', true],
    ['Der Schutz besteht bis zum 31.12.2026.', false],
    ['Für diese Zeit erhalten Sie bis zum 31.12.2026 ein Stipendium.', false],
  ])('a sentence that asks its reader: %s', (text, asks) => {
    const from = text.indexOf('31.')
    expect(asksReader(text, from, from + 10)).toBe(asks)
  })
})
