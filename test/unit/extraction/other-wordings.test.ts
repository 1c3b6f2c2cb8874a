import { expect, test } from 'vitest'
import { certainValues } from './paper.ts'

test('a balance and a monthly amount in one letter: each clause says which it is, fees are neither', () => {
  const values = certainValues(
    'blocked-account',
    `
   Hiermit bestätigen wir, dass für Herrn Aarav Krishnamurthy, geb. am 04.11.2001, ein Sperrkonto geführt
   wird. Das Guthaben beträgt zum 20.10.2026 6.200,00 EUR.
   Der Kontoinhaber kann monatlich über einen Betrag von höchstens 992,00 EUR verfügen.
   Für die Kontoführung wird ein Entgelt von 5,90 EUR je Monat berechnet.`,
  )
  expect(values).toMatchObject({ amountEuro: 6200, monthlyEuro: 992 })
})

test('the levels that an examination knows are not the one that was reached', () => {
  const values = certainValues(
    'language-certificate',
    `
   Zertifikat
   Deutsch-Test für Zuwanderer
   A2 · B1
   Herr Omar Haddad
   geboren am 30.12.2003 in Homs
   hat das Gesamtergebnis
   B1
   des Gemeinsamen Europäischen Referenzrahmens erreicht.`,
  )
  expect(values).toMatchObject({ level: 'B1', holder: 'Omar Haddad' })
})

test('a certificate that names only the day of the examination', () => {
  const values = certainValues(
    'language-certificate',
    `
   GOETHE-ZERTIFIKAT A1

   Nguyễn                              Thị Thu Hà
   Name | Surname                      Vorname | First name



   09.03.2002                          Hải Phòng
   Geburtsdatum | Date of birth        Geburtsort | Place of birth



   21.11.2025                          Goethe-Institut Hanoi
   Prüfungsdatum | Test date           Prüfungszentrum | Examination centre`,
  )
  expect(values).toMatchObject({ holder: 'Thị Thu Hà Nguyễn', date: '2025-11-21' })
})

test('an apostille in a language that no table knows: its items have numbers', () => {
  const values = certainValues(
    'apostille',
    `
   APOSTILLE
   (Convention de La Haye du 5 octobre 1961)
   1. Ülke: Türkiye Cumhuriyeti
   2. İmzalayan: Fatma Doğan
   5. Yer: İzmir
   6. Tarih: 13.08.2026
   7. Tasdik eden makam: İzmir Valiliği`,
  )
  expect(values).toMatchObject({ date: '2026-08-13', authority: 'İzmir Valiliği' })
})

test('the date of a translation stands behind the clause of the translator', () => {
  const values = certainValues(
    'translation',
    `
   Beglaubigte Übersetzung aus der türkischen Sprache
   HEIRATSURKUNDE
   Ausstellungsdatum:    11.08.2026
   Als öffentlich bestellte und beeidigte Übersetzerin bestätige ich: Vorstehende Übersetzung ist richtig
   und vollständig.
   24. August 2026

   Ayla Brandl`,
  )
  expect(values).toMatchObject({ date: '2026-08-24', translator: 'Ayla Brandl' })
})

test('a lease with its values in boxes under the labels', () => {
  const values = certainValues(
    'tenancy-agreement',
    `
   Vermieter
   Name/Firma
   Wohnungsgenossenschaft Linden eG
   Mieter
   1. Mieter: Name, Vorname                     Geburtsdatum
   Sabbagh, Khaled                              07.07.1984
   Mietobjekt
   Straße, Hausnummer, PLZ, Ort
   Limmerstraße 51, 30451 Hannover`,
  )
  expect(values).toMatchObject({
    landlord: 'Wohnungsgenossenschaft Linden eG',
    tenants: 'Sabbagh, Khaled',
    address: 'Limmerstraße 51, 30451 Hannover',
  })
})

test('numbered persons of a registration, the date of birth in a column of its own', () => {
  const values = certainValues(
    'registration-certificate',
    `
   Neue Wohnung:      Wallstraße 77, 55122 Mainz
   1. Dela Cruz, Maria Lourdes        geb. 08.05.1999
   2. Dela Cruz, Ana                  geb. 01.02.2020`,
  )
  expect(values.persons).toEqual(['Dela Cruz, Maria Lourdes', 'Dela Cruz, Ana'])
})

test('the training contract of a hospital names what it is before its name', () => {
  const values = certainValues(
    'training-contract',
    `
   Zwischen dem Träger der praktischen Ausbildung
   Rheinland Klinikum gGmbH, Langenbeckstraße 21, 55131 Mainz
   – nachfolgend „Träger“ –
   und
   Frau Maria Lourdes Dela Cruz, geboren am 08.05.1999 in Iloilo City
   – nachfolgend „Auszubildende“ –
   wird folgender Vertrag geschlossen:

   Träger der praktischen Ausbildung            Pflegefachfrau in Ausbildung`,
  )
  expect(values).toMatchObject({ employer: 'Rheinland Klinikum gGmbH', trainee: 'Maria Lourdes Dela Cruz' })
})

test('the pay of the first year in a row of boxes; the instructor is not the trainee', () => {
  const values = certainValues(
    'training-contract',
    `
   und der/dem Auszubildenden
   Name                   Vorname
   El Amrani              Youssef
   Geburtsdatum
   23.06.2004
   Verantwortliche/r Ausbilder/in
   Herr Bernd Schöller, geb. 04.06.1974
   EUR im ersten Ausbildungsjahr      EUR im zweiten Ausbildungsjahr
           1.105,00                           1.178,00`,
  )
  expect(values).toMatchObject({
    trainee: 'Youssef El Amrani',
    dateOfBirth: '2004-06-23',
    payPerMonthEuro: 1105,
  })
})

test('the address window stands right of the head of a payslip, whose labels have values of their own', () => {
  const values = certainValues(
    'payslip',
    `
   Leinetal Pflegedienst GmbH
   Vahrenwalder Straße 133, 30165 Hannover

   Entgeltabrechnung                            Khaled Sabbagh
   Abrechnungsmonat: 05/2026                    Limmerstraße 51
                                                30451 Hannover
   Steuerklasse: I
   Bruttoentgelt                                                    3.210,00 EUR
   Nettoentgelt                                                     2.290,55 EUR`,
  )
  expect(values).toMatchObject({ employee: 'Khaled Sabbagh', address: 'Limmerstraße 51, 30451 Hannover' })
})

test('the consent of a parent names both parents; the child is none of them', () => {
  const values = certainValues(
    'custody',
    `
   Ich, Rima Darwish, geboren am 19.10.1987 in Latakia, bin
   sorgeberechtigter Elternteil des Kindes
   Lina Sabbagh, geboren am 26.01.2015 in Aleppo.
   Mein Kind zieht dauerhaft zu
   seinem Vater Khaled Sabbagh nach Deutschland.`,
  )
  expect(values.parents).toEqual(['Rima Darwish', 'Khaled Sabbagh'])
})

test('who certifies, whom, and at which level, in English sentences', () => {
  const values = certainValues(
    'language-certificate',
    `
   German Language Certificate

   Volkshochschule Muldental certifies that

   Ayşe Öztürk

   Date of birth: 22 March 1980

   passed the examination at CEFR level A2.`,
  )
  expect(values).toMatchObject({
    issuer: 'Volkshochschule Muldental',
    holder: 'Ayşe Öztürk',
    level: 'A2',
    dateOfBirth: '1980-03-22',
  })
})
