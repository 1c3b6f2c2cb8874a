import { describe, expect, test } from 'vitest'
import { certainValues, pageOf, wordsOf } from './paper.ts'

describe('certificates as registry offices, courts and youth welfare offices write them', () => {
  test('a certificate of marriage with two facts at one label', () => {
    const values = certainValues(
      'marriage-certificate',
      `
                         Eheurkunde
   Standesamt, Registernummer      Standesamt Fulda, E 112/2024
   Ehegatte
   Familienname                    Kramer
   Vorname(n)                      Jonas
   Tag, Ort der Geburt             05.03.1988, Zittau
   Ehegatte
   Familienname                    Ospina
   Vorname(n)                      Luisa
   Tag, Ort der Geburt             19.10.1991, Bogotá
   Eheschließung
   Tag, Ort                        24.05.2024, Fulda`,
    )
    expect(values).toMatchObject({
      spouses: ['Jonas Kramer', 'Luisa Ospina'],
      datesOfBirth: ['1988-03-05', '1991-10-19'],
      date: '2024-05-24',
      place: 'Fulda',
      registryNumber: 'E 112/2024',
    })
  })

  test('two labels over each other with a value each are not one', () => {
    const values = certainValues(
      'marriage-certificate',
      `
   Eheurkunde
   Eheschließung
   Tag                             10.06.2022
   Ort                             Bad Hersfeld
   Bad Hersfeld, 10.06.2022`,
    )
    expect(values).toMatchObject({ date: '2022-06-10', place: 'Bad Hersfeld' })
  })

  test('spouses in a sentence, each behind an occupation', () => {
    const { spouses } = certainValues(
      'marriage-certificate',
      `
   Heiratsurkunde
   Der Maurer Uwe Klaus Lehmann, evangelisch, wohnhaft in Rathenow,
   geboren am 3. Juni 1970 in Rathenow, und
   die Krankenschwester Swetlana Iwanowna Morosowa, wohnhaft in Rathenow,
   geboren am 14. Februar 1974 in Tscheljabinsk,
   haben am 18. September 1998 vor dem Standesamt Rathenow die Ehe geschlossen.`,
    )
    expect(spouses).toEqual(['Uwe Klaus Lehmann', 'Swetlana Iwanowna Morosowa'])
  })

  test.each([
    ['12 F 884/22', '12 F 884/22'],
    ['51.2-SR 0881/26', '51.2-SR 0881/26'],
    ['LS19D04417', 'LS19D04417'],
    ['KA/HH/02/2022/11872', 'KA/HH/02/2022/11872'],
    ['M-417/2022', 'M-417/2022'],
  ])('a register number is read whole: %s', (written, expected) => {
    const { registryNumber } = certainValues('custody', `\n   Beschluss\n   Aktenzeichen: ${written}`)
    expect(registryNumber).toBe(expected)
  })

  test('the parties of a declaration of custody', () => {
    const values = certainValues(
      'custody',
      `
   Urkunden-Reg.-Nr. 417/2025
   Sorgeerklärung
   Vor der Urkundsperson erschienen heute, am 13.05.2025:
   1. Frau Tigist Alemu, geb. am 02.02.1994 in Addis Abeba
   2. Herr Robert Dieckmann, geb. am 28.10.1990 in Dessau
   Wir sind die Eltern des Kindes Noah Dieckmann, geboren am 19.04.2025 in Dessau.`,
    )
    expect(values).toMatchObject({
      child: 'Noah Dieckmann',
      parents: ['Tigist Alemu', 'Robert Dieckmann'],
      date: '2025-05-13',
      registryNumber: '417/2025',
    })
  })
})

describe('certificates of schools', () => {
  test('a value of two lines beside the middle label of its cell', () => {
    const words = [
      ...wordsOf(`

   Immatrikulationsbescheinigung
   Matrikelnummer                  10228841


   Studiengang`),
      ...wordsOf(`





                                   MBA in Digital`).map((word) => ({
        ...word,
        box: { ...word.box, y: word.box.y + 0.006 },
      })),
      ...wordsOf(`






                                   Transformation`).map((word) => ({
        ...word,
        box: { ...word.box, y: word.box.y + 0.008 },
      })),
    ]
    const values = certainValues('enrolment-certificate', pageOf('', { words }))
    expect(values.programme).toBe('MBA in Digital Transformation')
  })

  test('the date of a birth does not date the diploma', () => {
    const { dateOfBirth, date } = certainValues(
      'degree',
      `
   LİSANS DİPLOMASI
   Doğum Yeri ve Tarihi / Place and Date of Birth     Trabzon, 04.08.1993
   Mezuniyet Tarihi / Date of Graduation              17.06.2016`,
    )
    expect([dateOfBirth, date]).toEqual(['1993-08-04', '2016-06-17'])
  })

  test('the headings of a Diploma Supplement', () => {
    const values = certainValues(
      'degree',
      `
   Diploma Supplement
   2.1 Name of qualification and (if applicable) title conferred
   Master of Science
   2.2 Main field(s) of study for the qualification
   Informatik
   2.3 Name and status of awarding institution
   Universidad de Valdelagua`,
    )
    expect(values).toMatchObject({
      degree: 'Master of Science',
      subject: 'Informatik',
      institution: 'Universidad de Valdelagua',
    })
  })

  test('the level of a partial result is no number of points', () => {
    const { points } = certainValues(
      'integration-course',
      `
   Zertifikat Integrationskurs
   Gesamtergebnis                  B1
   Test „Leben in Deutschland"     30 von 33 Punkten`,
    )
    expect(points).toBe(30)
  })

  test('a tick mark found in a part of a word does not swallow it', () => {
    const page = pageOf('\n   Zertifikat Deutsch B2', { source: 'ocr' })
    const word = page.words.find(({ text }) => text === 'B2')?.box ?? { x: 0, y: 0, width: 0, height: 0 }
    const mark = { box: { ...word, width: word.width / 2 }, checked: true, confidence: 0.7 }
    expect(certainValues('language-certificate', { ...page, tickMarks: [mark] }).level).toBe('B2')
  })
})
