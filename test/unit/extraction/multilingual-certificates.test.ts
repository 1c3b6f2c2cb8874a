import { expect, test } from 'vitest'
import { certainValues } from './paper.ts'

test('a multilingual extract of a birth entry: numbered labels in many languages, parents in columns', () => {
  const values = certainValues(
    'birth-certificate',
    `
 1 Etat / Staat / State: BOSNA I HERCEGOVINA
 3 Extrait de l'acte de naissance n° 1102/2012
 4 Date et lieu de naissance / Tag und Ort der Geburt / Date and place of birth
   Jo 09 Mo 04 An 2012   BANJA LUKA
 5 Nom / Name / Surname
   MARKOVIĆ
 6 Prénoms / Vornamen / Forenames
   LUKA

                                        8 Père / Vater / Father     9 Mère / Mutter / Mother
 5 Nom / Name / Surname                 PETROVIĆ                    MARKOVIĆ
 6 Prénoms / Vornamen / Forenames       NENAD                       DRAGANA`,
  )
  expect(values).toMatchObject({
    child: 'LUKA MARKOVIĆ',
    parents: ['NENAD PETROVIĆ', 'DRAGANA MARKOVIĆ'],
    dateOfBirth: '2012-04-09',
    registryNumber: '1102/2012',
  })
})

test('a multilingual extract of a marriage entry: the day of the marriage, not that of the extract', () => {
  const values = certainValues(
    'marriage-certificate',
    `
 3 Extrait de l'acte de mariage n° 2019/417
 4 Date et lieu du mariage / Tag und Ort der Eheschließung / Date and place of the marriage / Evlenme tarihi ve yeri
   Jo 16   Mo 05   An 2019      BORNOVA
                                    5 Mari / Ehemann / Husband      6 Femme / Ehefrau / Wife
 10 Nom après le mariage            YILDIRIM                        YILDIRIM
 8 Prénoms / Vornamen / Forenames   MEHMET EMRE                     ZEYNEP
 12 Date de délivrance / Date of issue
   Jo 11   Mo 08   An 2026`,
  )
  expect(values).toMatchObject({
    spouses: ['MEHMET EMRE YILDIRIM', 'ZEYNEP YILDIRIM'],
    date: '2019-05-16',
    place: 'BORNOVA',
    registryNumber: '2019/417',
  })
})
