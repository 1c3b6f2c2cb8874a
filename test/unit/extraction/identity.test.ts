import { describe, expect, test } from 'vitest'
import { certainValues, fieldsOf, pageOf } from './paper.ts'

describe('passports', () => {
  test('three languages per label, values underneath', () => {
    const values = certainValues(
      'passport',
      `
 REISEPASS   PASSPORT        TÜRKİYE CUMHURİYETİ / REPUBLIC OF TURKEY
 Türü / Type     Ülke Kodu / Country code          Pasaport No. / Passport No.
 P               TUR                               U12345678
 Soyadı / Surname
 ÖZTÜRK
 Adı / Given name(s)
 AYŞE NUR
 Uyruğu / Nationality                 Doğum Tarihi / Date of birth
 T.C. / TUR                           17 MAY/MAY 1990
 Cinsiyeti / Sex      Doğum Yeri / Place of birth
 K / F                İZMİR
 Veriliş Tarihi / Date of issue       Veren Makam / Authority
 03 MAR/MAR 2021                      İZMİR
 Geçerlilik Tarihi / Date of expiry
 02 MAR/MAR 2031`,
    )
    expect(values).toEqual({
      documentNumber: 'U12345678',
      issuingState: 'TUR',
      surname: 'ÖZTÜRK',
      givenNames: 'AYŞE NUR',
      nationality: 'TUR',
      dateOfBirth: '1990-05-17',
      sex: 'F',
      placeOfBirth: 'İZMİR',
      dateOfIssue: '2021-03-03',
      dateOfExpiry: '2031-03-02',
    })
  })

  test('numbered English labels left of the values; the day stands first where one date shows it', () => {
    const values = certainValues(
      'passport',
      `
   Passport No.       C1234567
   1. Surname         RAGHAVAN
   2. Given names     PRIYA
   3. Date of birth   04/03/1992
   4. Sex             F
   5. Place of birth  CHENNAI
   6. Nationality     INDIAN
   7. Date of issue   12/08/2021
   8. Date of expiry  31/08/2031`,
    )
    expect(values).toMatchObject({
      documentNumber: 'C1234567',
      surname: 'RAGHAVAN',
      givenNames: 'PRIYA',
      dateOfBirth: '1992-03-04',
      nationality: 'IND',
      dateOfExpiry: '2031-08-31',
    })
  })

  test('day and month stay open where nothing decides', () => {
    const fields = fieldsOf('passport', '\n   Date of birth   04/03/1992')
    expect(fields.map(({ name, certain }) => ({ name, certain }))).toEqual([
      { name: 'dateOfBirth', certain: false },
    ])
  })

  test('the zone is reported beside the page, with the place of each part', () => {
    const lines = [
      'P<UTOERIKSSON<<ANNA<MARIA<<<<<<<<<<<<<<<<<<<',
      'L898902C36UTO7408122F1204159ZE184226B<<<<<10',
    ]
    const page = pageOf('\n   Surname   ERIKSSON', {
      mrzZones: [
        {
          lines,
          boxes: [
            { x: 0.1, y: 0.8, width: 0.8, height: 0.02 },
            { x: 0.1, y: 0.83, width: 0.8, height: 0.02 },
          ],
          confidence: 0.95,
          secondLook: true,
        },
      ],
    })
    const surnames = fieldsOf('passport', page).filter(({ name }) => name === 'surname')
    expect(surnames.map(({ reader, value }) => ({ reader, value }))).toEqual([
      { reader: 'label', value: 'ERIKSSON' },
      { reader: 'mrz', value: 'ERIKSSON' },
    ])
    const zone = surnames[1]
    expect(zone?.box.y).toBe(0.8)
    expect(zone?.box.x).toBeCloseTo(0.1 + (0.8 * 5) / 44)
  })
})

describe('titles', () => {
  test('a card: both names at one label on two lines', () => {
    const values = certainValues(
      'residence-title',
      `
   AUFENTHALTSTITEL            YZ1234567
   NAME, VORNAMEN
   KOWALENKO
   OLENA
   GESCHL.   STAATSANGEH.   GEB.-DATUM
   F         UKR            02 02 1991
   ART DES TITELS
   BLAUE KARTE EU
   KARTE GÜLTIG BIS
   14 06 2028
   ANMERKUNGEN
   § 18G ABS. 1 AUFENTHG
   ERWERBSTÄTIGKEIT ERLAUBT`,
    )
    expect(values).toMatchObject({
      documentNumber: 'YZ1234567',
      surname: 'KOWALENKO',
      givenNames: 'OLENA',
      sex: 'F',
      nationality: 'UKR',
      dateOfBirth: '1991-02-02',
      kindOfTitle: 'BLAUE KARTE EU',
      dateOfExpiry: '2028-06-14',
      legalBasis: '§ 18G ABS. 1 AUFENTHG',
      remarks: 'ERWERBSTÄTIGKEIT ERLAUBT',
    })
  })

  test('a Fiktionsbescheinigung with its ticks', () => {
    const values = certainValues(
      'fiktionsbescheinigung',
      `
   Fiktionsbescheinigung
   Familienname:   Öztürk
   Vornamen:       Ayşe
   Geburtsdatum:   17.05.1990
   ☐ der Aufenthalt gilt als erlaubt (§ 81 Abs. 3 AufenthG)
   ☒ der Aufenthaltstitel gilt als fortbestehend (§ 81 Abs. 4 AufenthG)
   Diese Bescheinigung ist gültig bis: 30.04.2027`,
    )
    expect(values).toMatchObject({
      surname: 'Öztürk',
      givenNames: 'Ayşe',
      dateOfBirth: '1990-05-17',
      legalBasis: '§ 81 Abs. 4 AufenthG',
      validUntil: '2027-04-30',
    })
  })
})
