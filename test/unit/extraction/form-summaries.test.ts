import { describe, expect, it } from 'vitest'
import { certainValues, fieldsOf } from './paper.ts'

const read = (...pages: string[]) => certainValues('application-summary', ...pages)

describe('where the labels of a summary stand', () => {
  const under = `
   Moradi
   Nachname

   19.09.1985
   Geboren am

   12.12.2022
   Ausgestellt am

   11.12.2027
   Gültig bis

   Bäckerei Voigt e. K.
   Ausbildungsbetrieb

   01.08.2026
   Ausbildungsbeginn`

  it('is learnt from all pages: the last page with two labels is read like the first', () => {
    const last = '   31.07.2029\n   Ausbildungsende\n\n   B1\n   Deutsch'
    expect(read(under, last)).toMatchObject({
      startDate: '2026-08-01',
      endDate: '2029-07-31',
      employer: 'Bäckerei Voigt e. K.',
      level: 'B1',
    })
  })

  it('a label at the top of a page, its value on the page before, takes nothing from the label under it', () => {
    const fields = fieldsOf(
      'application-summary',
      under,
      '   Arbeitgeber\n\n   Techniker\n   Tätigkeit\n\n   3.900,00 €\n   Brutto monatlich',
    )
    const employers = fields.filter(({ name }) => name === 'employer').map(({ value }) => value)
    expect(employers).not.toContain('Techniker')
    expect(read(under, '   Arbeitgeber\n\n   Techniker\n   Tätigkeit').jobTitle).toBe('Techniker')
  })

  it('a heading over a value over its label is no part of the value', () => {
    const page = `${under}

   Krankenversicherung und Wohnung
   Techniker Krankenkasse
   Krankenversicherung`
    const insurer = fieldsOf('application-summary', page).find(({ name }) => name === 'insurer')
    expect(insurer?.value).toBe('Techniker Krankenkasse')
  })
})

describe('a label without a value', () => {
  const page = `
   Nachname            Tran
   Geburtsort
   Land der Geburt     Vietnam
   Geburtsdatum        01.05.1999
   Passnummer          C8817243
   Gültig bis          01.06.2031
   Arbeitgeber
   Branche             Gastronomie
   Tätigkeit
   Tarifvertrag        NGG
   Monatsbrutto        2.780,00 EUR`

  it('does not take the next label for it, also one that no table knows', () => {
    const names = fieldsOf('application-summary', page).map(({ name }) => name)
    expect(names).toContain('grossEuro')
    expect(names).not.toContain('placeOfBirth')
    expect(names).not.toContain('employer')
    expect(names).not.toContain('jobTitle')
  })
})

describe('the § that is asked for', () => {
  it.each([
    ['   Vorschrift, nach der entschieden wird\n   § 18c Abs. 1 AufenthG', '§ 18c Abs. 1 AufenthG'],
    ['   § 9 Abs. 2 AufenthG\n   Ihr Wunsch', '§ 9 Abs. 2 AufenthG'],
    ['   Beantragte Rechtsgrundlage   § 18g Abs. 1 AufenthG', '§ 18g Abs. 1 AufenthG'],
    ['   Beantragter Aufenthaltstitel   Blaue Karte EU', 'Blaue Karte EU'],
    ['   Beantragter Aufenthaltstitel   Blaue Karte EU (§ 18g AufenthG)', '§ 18g AufenthG'],
  ])('%s', (page, basis) => {
    expect(read(page).legalBasis).toBe(basis)
  })

  it.each([
    '   Hinweis\n   Nach § 82 Abs. 1 AufenthG wirken Sie mit.',
    '   Hinweis\n   § 54 Abs. 2 AufenthG',
    '   Sie müssen nach § 16a AufenthG den Wechsel anzeigen.',
  ])('is none in %s', (page) => {
    expect(read(page).legalBasis).toBeUndefined()
  })

  it('two different ones leave it open', () => {
    expect(read('   § 18a AufenthG\n\n\n   § 18b AufenthG').legalBasis).toBeUndefined()
  })
})

describe('other ways of forms', () => {
  it('asks in whole questions', () => {
    const page = `
   Wo wurden Sie geboren?
   Guadalajara

   Bis wann ist Ihr Pass gültig?
   20.01.2032

   Wann wurde die Referenzperson geboren?
   12.04.1993`
    expect(read(page)).toMatchObject({
      placeOfBirth: 'Guadalajara',
      dateOfExpiry: '2032-01-20',
      sponsorDateOfBirth: '1993-04-12',
    })
  })

  it("names the person joined under 'Ihr Ehemann'", () => {
    const page = `
   Ihre Daten
   Familienname    Ozdemir
   Vorname         Selin
   Geburtsdatum    09.09.1998

   Ihr Ehemann
   Familienname    Aydin
   Vorname         Kaan
   Geburtsdatum    17.02.1995`
    expect(read(page)).toMatchObject({
      surname: 'Ozdemir',
      dateOfBirth: '1998-09-09',
      sponsor: 'Kaan Aydin',
      sponsorDateOfBirth: '1995-02-17',
    })
  })

  it('prints a passport number in groups, a nationality right behind its label', () => {
    expect(read('   Passnummer    N 0143 2298\n   Staatsangehörigkeit syrisch')).toMatchObject({
      documentNumber: 'N01432298',
      nationality: 'SYR',
    })
  })
})
