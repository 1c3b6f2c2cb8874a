import { expect, it } from 'vitest'
import { recogniseKinds } from '../../../main/kinds/recognise-kinds.ts'
import { pageOfLines } from './page-of-lines.ts'

it('a title beside other words in a short line at the top is a title', () => {
  const lines = [
    'Vorläufige Bescheinigung (Fiktionsbescheinigung)',
    'Inhaber/in Luis López, geboren 05.03.1989',
  ]
  expect(recogniseKinds([pageOfLines(1, lines)])).toMatchObject([{ kind: 'fiktionsbescheinigung' }])
})

it('what a title says about its use does not weaken it', () => {
  const lines = [
    'Bescheinigung des Arbeitgebers zur Vorlage bei der Ausländerbehörde',
    'Arbeitgeber Hoffmann GmbH',
    'Arbeitnehmer/in Šarić, Snežana',
    'Arbeitsverhältnis unbefristet',
    'Tätigkeit Ingenieurin',
  ]
  expect(recogniseKinds([pageOfLines(1, lines)])).toMatchObject([{ kind: 'employer-confirmation' }])
})

it('a certificate of the integration course names the test in it, whatever the order of its title', () => {
  const lines = [
    'BAMF',
    'Integrationskurs – Zertifikat',
    'Sprachniveau B1',
    'Punkte im Test Leben in Deutschland',
    '30 von 33',
  ]
  expect(recogniseKinds([pageOfLines(1, lines)])).toMatchObject([{ kind: 'integration-course' }])
})

it('a headline that goes on in the next line is one title', () => {
  const lines = [
    '# Erklärung zum',
    '# Beschäftigungsverhältnis',
    'Firma Nordlicht GmbH',
    'Name Petrova Elena',
    'Beginn 01.02.2027',
  ]
  expect(recogniseKinds([pageOfLines(1, lines)])).toMatchObject([{ kind: 'employment-declaration' }])
})

it('a translation is one whatever it translates', () => {
  const certificate = ['# Heiratsurkunde', 'Standesamt Izmir', 'Ehemann Öztürk Emre', 'Ehefrau Yılmaz Ayşe']
  const formula =
    'Die Richtigkeit der vorstehenden Übersetzung wird bescheinigt. Ayten Kara, beeidigte Übersetzerin'
  expect(recogniseKinds([pageOfLines(1, certificate)])).toMatchObject([{ kind: 'marriage-certificate' }])
  expect(recogniseKinds([pageOfLines(1, [...certificate, formula])])).toMatchObject([{ kind: 'translation' }])
})

it('a title that papers of several kinds carry counts beside label words only', () => {
  const custody = [
    '# Beschluss',
    'Amtsgericht Leipzig',
    'Die elterliche Sorge wird der Kindesmutter übertragen.',
  ]
  expect(recogniseKinds([pageOfLines(1, custody)])).toMatchObject([{ kind: 'custody' }])
  expect(recogniseKinds([pageOfLines(1, ['# Beschluss', 'Tagesordnung der Versammlung'])])).toMatchObject([
    { kind: 'unknown' },
  ])
})

it('letters lost by recognition and letter-spaced titles are still titles', () => {
  expect(recogniseKinds([pageOfLines(1, ['# Arbeitsvertraq', 'Probezeit Vergütung'])])).toMatchObject([
    { kind: 'employment-contract' },
  ])
  expect(recogniseKinds([pageOfLines(1, ['# M i e t v e r t r a g', 'Mieter Vermieter'])])).toMatchObject([
    { kind: 'tenancy-agreement' },
  ])
})

it('a sentence that names a paper is not its title', () => {
  const lines = [
    'Einladung zum Sommerfest',
    'Liebe Studierende, wir feiern auf dem Campus. Bringen Sie Ihre',
    'Immatrikulationsbescheinigung mit, dann ist der Eintritt frei.',
  ]
  expect(recogniseKinds([pageOfLines(1, lines)])).toMatchObject([{ kind: 'unknown' }])
})
