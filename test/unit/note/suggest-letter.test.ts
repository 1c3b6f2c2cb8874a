import { expect, it } from 'vitest'
import { settlementOf } from '../../../main/note/settlements.ts'
import { suggestLetter } from '../../../main/note/suggest-letter.ts'
import type { NotedCase } from '../../../main/note/noted-case.ts'
import type { Draft } from '../../../models/decision-note.ts'
import { composeLetter } from '../../../models/letter.ts'
import { numberlessId } from '../../../models/application.ts'
import { ruleIds } from '../../../models/finding.ts'
import { buildFacts, withApplication, withDocument, withField, without } from '../plausibility/build-facts.ts'
import { caseOf, draftOf, judge } from './noted-case.ts'

const consistent = buildFacts('erwerbstaetigkeit')
const facts = without(withField(consistent, 'employment-contract', 'grossEuro', 3600), 'health-insurance')
const state = caseOf(facts)
const asked = [
  judge(state, 'salary-agrees', 'grossEuro'),
  judge(state, 'evidence-complete', 'health-insurance'),
]

const letterOf = (noted: NotedCase, draft: Draft) =>
  composeLetter(suggestLetter(noted, draft).paragraphs, null)

it('numbers the adopted findings, each with what would settle it and in which form', () => {
  const letter = letterOf(state, draftOf(asked))
  const items = letter.match(/^\d+\. .*(\n {3}.*)+/gm) ?? []
  expect(items).toHaveLength(2)
  expect(items[0]).toMatch(/^1\. Fehlende Unterlage: Krankenversicherungsnachweis\n/)
  expect(items[1]).toMatch(
    /^2\. Gehalt: Bruttogehalt\n {3}.*3\.600 €.*\n {3}Bitte reichen Sie ein: .*\n {3}Form: .*\.$/,
  )
  expect(letter).not.toContain('Bitte klären')
})

it('has the order of a Nachforderung', () => {
  const letter = letterOf(state, draftOf(asked))
  const parts = [
    'Ihr Antrag vom 10.11.2026 (Erwerbstätigkeit, Erstbeantragung)\nAntragsnummer: antrag-1',
    'Guten Tag Ayşe Öztürk,\n\ndamit wir über Ihren Antrag entscheiden können',
    '1. ',
    'Frist: Bitte reichen Sie alles bis zum 15.12.2026 ein.',
    'können unberücksichtigt bleiben (§ 82 Abs. 1 Satz 4 und Abs. 3 AufenthG)',
    'So reichen Sie ein: ',
    'Fragen beantwortet: K. Beispiel, [Telefon], [E-Mail]',
    'Mit freundlichen Grüßen\nK. Beispiel\n[Ausländerbehörde]',
  ]
  const places = parts.map((part) => letter.indexOf(part))
  expect(places).not.toContain(-1)
  expect(places).toEqual(places.toSorted((a, b) => a - b))
})

it('leaves places to fill in what nobody has said', () => {
  const nameless = caseOf(
    withApplication(facts, { person: null, submittedOn: null, service: null, kind: null }),
  )
  const letter = letterOf(
    { ...nameless, findings: state.findings },
    draftOf(asked, { deadline: null, author: '' }),
  )
  expect(letter).toContain('Ihr Antrag\nAntragsnummer: antrag-1\n\nGuten Tag [Name],')
  expect(letter).toContain('bis zum [Frist: TT.MM.JJJJ] ein')
  expect(letter).toContain('Fragen beantwortet: [Name], [Telefon]')
})

it('an application without a number has a place for it, not the made-up id', () => {
  const id = numberlessId('0123456789abcdef0123456789abcdef')
  const letter = letterOf(caseOf(withApplication(facts, { id })), draftOf(asked))
  expect(letter).toContain('Antragsnummer: [Nummer]')
  expect(letter).not.toContain('0123')
})

it.each(['not-adopted', 'later', null] as const)('asks for nothing that was judged %s', (verdict) => {
  const letter = letterOf(state, draftOf(asked.map((entry) => ({ ...entry, verdict }))))
  expect(letter).toContain('weitere Unterlagen oder Angaben brauchen wir derzeit nicht.')
  expect(letter).not.toMatch(/Frist|§ 82|^1\./m)
})

it('asks for nothing that agrees, also when the agreement was adopted', () => {
  const letter = letterOf(state, draftOf([judge(state, 'passport-number', 'documentNumber')]))
  expect(letter).not.toMatch(/^1\./m)
})

it('leaves out the own words, which are for the file', () => {
  const entry = judge(state, 'salary-agrees', 'grossEuro', { words: 'Telefonat mit dem Arbeitgeber' })
  expect(letterOf(state, draftOf([entry]))).not.toContain('Telefonat')
})

const keys = asked.map(({ finding }) => finding)

it('says which findings it asks about, and names its paragraphs without a value', () => {
  const { paragraphs, asks } = suggestLetter(state, draftOf(asked))
  expect(asks).toHaveLength(2)
  expect(asks).toEqual(expect.arrayContaining(keys))
  const names = paragraphs.map(({ name }) => name)
  expect(new Set(names).size).toBe(names.length)
  expect(names.join(' ')).not.toMatch(/3\.?600|Öztürk/)
})

it('after a Nachreichung shows as settled what a letter has asked for, and goes on asking for the rest', () => {
  const insurance = { insuranceKind: 'statutory', holder: 'Ayşe Öztürk', validFrom: '2026-09-01' }
  const later = caseOf(withDocument(facts, 'health-insurance', insurance, { id: 'doc-99' }))
  const second = letterOf(later, draftOf(asked, { asked: keys }))
  expect(second).toContain(
    'vielen Dank für Ihre Nachreichung. Damit ist erledigt:\nFehlende Unterlage: Krankenversicherungsnachweis – erledigt\n',
  )
  expect(second).toMatch(/^1\. Gehalt: Bruttogehalt$/m)
  expect(second).not.toMatch(/^2\./m)

  const third = letterOf(caseOf(consistent), draftOf(asked, { asked: keys }))
  expect(third).toContain(
    'Damit ist erledigt:\nGehalt: Bruttogehalt – erledigt\nFehlende Unterlage: Krankenversicherungsnachweis – erledigt\n',
  )
  expect(third).toContain('Weitere Unterlagen oder Angaben brauchen wir derzeit nicht.')
})

it('calls nothing settled or enough while pages are unread', () => {
  const letter = letterOf(
    { ...caseOf(consistent), stage: 'reading', findings: [] },
    draftOf(asked, { asked: keys }),
  )
  expect(letter).not.toMatch(/erledigt|brauchen wir derzeit nicht/)
  expect(letter).toContain('[Noch sind nicht alle Seiten gelesen.]')
})

it('calls nothing settled that no letter has asked for', () => {
  expect(letterOf(caseOf(consistent), draftOf(asked))).not.toContain('erledigt')
})

it('names an order of dates by what it is about, and asks for what settles just this', () => {
  const late = caseOf(
    withField(
      withField(consistent, 'employment-contract', 'signatureDates', '2026-11-12'),
      'employment-contract',
      'grossEuro',
      900,
    ),
  )
  const letter = letterOf(
    late,
    draftOf([
      judge(late, 'contract-form', 'signatureDates<submittedOn'),
      judge(late, 'date-logic', 'grossEuro'),
    ]),
  )
  expect(letter).toMatch(/^1\. Vertrag und Unterschrift$/m)
  expect(letter).toMatch(
    /^2\. Gehalt: Bruttogehalt\n.*\n {3}Bitte reichen Sie ein: eine aktuelle Bescheinigung/m,
  )
})

it.each(ruleIds)('%s: has words for what settles it that fit the sentence and blame nobody', (rule) => {
  const { title, settledBy, form = '' } = settlementOf({ rule, subject: '' })
  expect(title).toMatch(/^[A-ZÄÖÜ]/)
  expect(settledBy).toMatch(/^[a-zäöü].*[^.]$|^Ihr.*[^.]$|^Nachweise .*[^.]$|^Pass .*[^.]$/)
  expect(`${title} ${settledBy} ${form}`).not.toMatch(/falsch|täusch|unglaubwürdig|gefälscht|Fehler/i)
})
