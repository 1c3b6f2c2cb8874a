import { expect, it } from 'vitest'
import { recogniseKinds } from '../../../main/kinds/recognise-kinds.ts'
import { pageOfLines } from './page-of-lines.ts'

it('splits a merged file where another heading begins and keeps following pages with their document', () => {
  const pages = [
    pageOfLines(1, ['# Arbeitsvertrag', 'Probezeit', 'Vergütung', 'Arbeitgeber']),
    pageOfLines(2, ['§ 5 Urlaub', 'Kündigungsfrist', 'Verschwiegenheit', 'Ort, Datum, Unterschrift']),
    pageOfLines(3, ['# Gehaltsabrechnung August 2026', 'Steuerklasse', 'Auszahlungsbetrag']),
    pageOfLines(4, ['# Gehaltsabrechnung September 2026', 'Steuerklasse', 'Auszahlungsbetrag']),
    pageOfLines(5, ['# Mietvertrag', 'Mieter', 'Vermieter', 'Kaution', 'Seite 1 von 2']),
    pageOfLines(6, ['Hausordnung', 'Schönheitsreparaturen', 'Seite 2 von 2']),
  ]
  expect(recogniseKinds(pages).map(({ first, last, kind }) => [first, last, kind])).toEqual([
    [1, 2, 'employment-contract'],
    [3, 3, 'payslip'],
    [4, 4, 'payslip'],
    [5, 6, 'tenancy-agreement'],
  ])
})

it('a title in running text does not begin a document', () => {
  const pages = [
    pageOfLines(1, ['# Mietvertrag', 'Mieter', 'Vermieter', 'Kaution']),
    pageOfLines(2, [
      'Der Mieter legt vor dem Einzug seinen Arbeitsvertrag und eine Gehaltsabrechnung vor.',
      'Vermieter',
    ]),
  ]
  expect(recogniseKinds(pages)).toMatchObject([{ first: 1, last: 2, kind: 'tenancy-agreement' }])
})

it('a section of a contract begins no document, nor does the small print of a letter', () => {
  const contract = ['# Arbeitsvertrag', 'Probezeit', 'Vergütung', 'Arbeitgeber']
  const pages = [
    pageOfLines(1, contract),
    pageOfLines(2, ['# § 12 Kündigung', 'Die Frist beträgt vier Wochen.']),
    pageOfLines(3, ['# 13. Rechnung', 'Reisekosten sind zu belegen.']),
  ]
  expect(recogniseKinds(pages)).toMatchObject([{ first: 1, last: 3, kind: 'employment-contract' }])
  const letter = ['# Arbeitgeberbescheinigung', 'unbefristet beschäftigt', 'Handelsregister: HRB 1234']
  expect(recogniseKinds([pageOfLines(1, letter)])).toMatchObject([{ kind: 'employer-confirmation' }])
})

it('a paper that is none of the kinds begins a document of its own', () => {
  const pages = [
    pageOfLines(1, ['# Arbeitsvertrag', 'Probezeit', 'Vergütung', 'Arbeitgeber']),
    pageOfLines(2, ['# Lohnsteuerbescheinigung 2025', 'Finanzamt', 'Steuerklasse', 'Arbeitgeber']),
  ]
  expect(recogniseKinds(pages).map(({ kind }) => kind)).toEqual(['employment-contract', 'unknown'])
})

it('a heading that any paper may carry begins no document where the page goes on with the one before', () => {
  const declaration = ['# Verpflichtungserklärung', 'Haftung', '§ 68 AufenthG']
  const kindsOf = (...second: readonly string[]) =>
    recogniseKinds([pageOfLines(1, declaration), pageOfLines(2, second)]).map(({ kind }) => kind)
  const both = ['Haftung: fünf Jahre', 'Bonität: nachgewiesen', 'Er ist unbefristet beschäftigt.']
  expect(kindsOf('# Bestätigung', ...both)).toEqual(['commitment-declaration'])
  expect(kindsOf('# Arbeitgeberbescheinigung', ...both)).toEqual([
    'commitment-declaration',
    'employer-confirmation',
  ])
})

it('a wording that only one kind has begins a document without a title that is known', () => {
  const award = [
    'Stipendienrate',
    'Stipendiatin',
    'Förderungsdauer',
    'Die Rate beträgt 1.050 Euro.',
    'ein Stipendium erhält',
  ]
  const pages = [
    pageOfLines(1, ['# Versicherungsnachweis', 'krankenversichert', 'Krankenversicherung']),
    pageOfLines(2, award),
  ]
  expect(recogniseKinds(pages).map(({ kind }) => kind)).toEqual(['health-insurance', 'scholarship'])
})

it('front and back of a card are one document, two cards are two', () => {
  const front = ['AUFENTHALTSTITEL', 'ART DES TITELS', 'AUFENTHALTSERLAUBNIS', 'KARTE GÜLTIG BIS 30.09.2026']
  const lines = [
    'ARD<<X1234567<9<<<<<<<<<<<<<<<',
    '9001017F2609305UTO<<<<<<<<<<<4',
    'ERIKSSON<<ANNA<MARIA<<<<<<<<<<',
  ]
  const zone = { lines, boxes: [], confidence: 0.95, secondLook: true }
  const card = (first: number) => [pageOfLines(first, front), pageOfLines(first + 1, ['ANSCHRIFT'], [zone])]
  expect(recogniseKinds([...card(1), ...card(3)])).toMatchObject([
    { first: 1, last: 2, kind: 'residence-title' },
    { first: 3, last: 4, kind: 'residence-title' },
  ])
})

it('the letter that goes with an application is not its form', () => {
  const letter = [
    '# Antrag auf Verlängerung meiner Aufenthaltserlaubnis',
    'Sehr geehrte Damen und Herren,',
    'anbei sende ich Ihnen meine Unterlagen.',
    'Mit freundlichen Grüßen',
  ]
  expect(recogniseKinds([pageOfLines(1, letter)])).toMatchObject([{ kind: 'unknown' }])
})

it('a heading that any paper may carry names no kind beside few words of it', () => {
  const words = ['Hiermit bestätigen wir einen Platz in unserer Einrichtung.', 'Das Kind ist angemeldet.']
  expect(recogniseKinds([pageOfLines(1, ['# Bestätigung', ...words])])).toMatchObject([{ named: false }])
  expect(recogniseKinds([pageOfLines(1, ['# Arbeitgeberbestätigung', ...words])])).toMatchObject([
    { kind: 'employer-confirmation', named: true },
  ])
})
