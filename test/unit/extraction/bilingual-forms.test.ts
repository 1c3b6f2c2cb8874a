import { expect, test } from 'vitest'
import { certainValues, pageOf, wordsOf } from './paper.ts'

/** Lines half as far apart: a label, the value at mid height, the translation of the label. */
function cells(drawing: string) {
  return pageOf('', {
    words: wordsOf(drawing).map((word) => ({
      ...word,
      box: { ...word.box, y: 0.03 + (word.box.y - 0.03) / 2 },
    })),
  })
}

test('the value stands beside a label and its translation under it, at the height between both', () => {
  const values = certainValues(
    'application-summary',
    cells(`
 Antragstellende Person / Applicant

 Familienname
                                  Nguyễn
 Surname

 Vornamen
                                  Thị Thu Hà
 Given names

 Geburtsdatum
                                  09.03.2002
 Date of birth

 Passnummer
                                  C8841207
 No. of travel document

 Arbeitgeber
                                  Sächsische Feinmechanik GmbH
 Employer

 Ehegatte / Spouse

 Familienname
                                  Brinkmann
 Surname

 Vornamen
                                  Jörg Peter
 Given names

 Geburtsdatum
                                  25.05.1978
 Date of birth`),
  )
  expect(values).toMatchObject({
    surname: 'Nguyễn',
    givenNames: 'Thị Thu Hà',
    dateOfBirth: '2002-03-09',
    documentNumber: 'C8841207',
    employer: 'Sächsische Feinmechanik GmbH',
    sponsor: 'Jörg Peter Brinkmann',
    sponsorDateOfBirth: '1978-05-25',
  })
})

test('a surname as short as a word of another paper', () => {
  expect(
    certainValues(
      'application-summary',
      `
 Angaben zur Person
 Familienname      Lê
 Vorname           Minh Quân`,
    ),
  ).toMatchObject({ surname: 'Lê', givenNames: 'Minh Quân' })
})

test('labels with values on their own height stay two labels', () => {
  const values = certainValues(
    'application-summary',
    cells(`
 Familienname                     Nguyễn

 Vornamen                         Thị Thu Hà

 Geburtsdatum                     09.03.2002`),
  )
  expect(values).toMatchObject({ surname: 'Nguyễn', givenNames: 'Thị Thu Hà', dateOfBirth: '2002-03-09' })
})
