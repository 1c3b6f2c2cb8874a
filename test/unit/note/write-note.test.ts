import { expect, it } from 'vitest'
import { describeAid } from '../../../main/note/describe-aid.ts'
import { missingForNote } from '../../../main/note/missing-for-note.ts'
import { writeNote } from '../../../main/note/write-note.ts'
import { decisionNoteSchema } from '../../../models/decision-note.ts'
import { buildFacts, changeDocument, withField, without } from '../plausibility/build-facts.ts'
import { caseOf, draftOf, judge } from './noted-case.ts'

const options = { aid: 'Schlüssig 0.1.0', createdAt: '2026-11-24T10:00:00.000Z' }
const consistent = buildFacts('erwerbstaetigkeit')
const otherSalary = caseOf(withField(consistent, 'employment-contract', 'grossEuro', 3600))

it('names both values with document and page, the outcome and the norm, and the own words beside it', () => {
  const words = '  Nachtrag vom 20.11. liegt vor.\n'
  const draft = draftOf([judge(otherSalary, 'salary-agrees', 'grossEuro', { words })])
  const [fact] = writeNote(otherSalary, draft, options).facts
  expect(fact?.sentence).toMatch(/Arbeitsvertrag, S\. 1: 3\.600 €/)
  expect(fact?.sentence).toMatch(/Erklärung zum Beschäftigungsverhältnis, S\. 1: /)
  expect(fact?.sentence).toMatch(/ \[weicht ab; § 18 Abs\. 2 Nr\. 1, § 39 AufenthG\]$/)
  expect(fact?.sentence).not.toContain('Bitte klären')
  expect(fact?.words).toBe('Nachtrag vom 20.11. liegt vor.')
  expect(fact?.finding).toMatchObject({ rule: 'salary-agrees', subject: 'grossEuro', firstPage: 1 })
})

it('holds only what the person adopted, in the order of the rules, agreement as well as deviation', () => {
  const draft = draftOf([
    judge(otherSalary, 'passport-number', 'documentNumber', { verdict: 'not-adopted' }),
    judge(otherSalary, 'birth-agrees', 'dateOfBirth'),
    judge(otherSalary, 'salary-agrees', 'grossEuro'),
    judge(otherSalary, 'address-agrees', 'address', { verdict: 'later' }),
    judge(otherSalary, 'employer-agrees', 'employer', { verdict: null, words: 'noch offen' }),
  ])
  const { facts } = writeNote(otherSalary, draft, options)
  expect(facts.map(({ finding }) => finding.rule)).toEqual(['salary-agrees', 'birth-agrees'])
  expect(facts[1]?.sentence).toContain('[stimmt überein; ')
})

it('leaves out a verdict whose finding is gone', () => {
  const draft = draftOf([judge(otherSalary, 'salary-agrees', 'grossEuro')])
  const deleted = caseOf(without(consistent, 'employment-contract'))
  const { facts } = writeNote(deleted, draft, options)
  expect(facts).toEqual([])
})

it('names the place where the sentence does not', () => {
  const draft = draftOf([judge(otherSalary, 'date-logic', 'dateOfIssue')])
  const [fact] = writeNote(otherSalary, draft, options).facts
  expect(fact?.sentence).toMatch(/Fundstelle: .*, S\. 1\. \[stimmt überein/)
})

it('marks a value that a person entered by hand', () => {
  const { id } = otherSalary.documents.find(({ kind }) => kind === 'employment-contract') ?? { id: '' }
  const correction = {
    type: 'field',
    documentId: id,
    page: 1,
    name: 'grossEuro',
    value: 3600,
    box: null,
  } as const
  const draft = draftOf([
    judge(otherSalary, 'salary-agrees', 'grossEuro'),
    judge(otherSalary, 'mrz-integrity', 'sex'),
  ])
  const { facts } = writeNote({ ...otherSalary, corrections: [correction] }, draft, options)
  expect(facts[0]?.sentence).toContain('Ein Wert wurde von Hand eingetragen.')
  expect(facts[1]?.sentence).not.toContain('von Hand')
})

it('lists what is to be seen in the original once, whatever the verdict', () => {
  const noInsurance = caseOf(without(consistent, 'health-insurance'))
  const draft = draftOf([
    judge(noInsurance, 'passport-number', 'documentNumber', { verdict: null, seeOriginal: true }),
    judge(noInsurance, 'evidence-complete', 'health-insurance', { verdict: 'later', seeOriginal: true }),
    judge(noInsurance, 'mrz-integrity', 'sex'),
  ])
  expect(writeNote(noInsurance, draft, options).seeOriginal).toEqual([
    'Krankenversicherungsnachweis',
    'Reisepass, S. 1: Passnummer',
  ])
})

it('says who applied for what, and which documents were seen', () => {
  const facts = changeDocument(
    changeDocument(consistent, 'employment-contract', { pages: { first: 4, last: 6 }, kindBy: 'person' }),
    'health-insurance',
    { unreadablePages: [{ page: 1, problem: 'blank' }] },
  )
  const note = writeNote(caseOf(facts), draftOf([]), options)
  expect(note.appliedFor).toBe(
    'Ayşe Öztürk, geboren am 17.05.1990: Erwerbstätigkeit, Erstbeantragung, Antrag vom 10.11.2026',
  )
  expect(note.documentsSeen).toContain('Arbeitsvertrag (3 Seiten, Kopie, Art von Hand bestimmt)')
  expect(note.documentsSeen).toContain('Krankenversicherungsnachweis (1 Seite, Kopie, nicht lesbar: S. 1)')
  expect(note.documentsSeen).toContain('Reisepass (1 Seite, Kopie)')
})

it('says service and kind once where they are the same word, and works without a person', () => {
  const facts = buildFacts('niederlassungserlaubnis')
  const state = caseOf({
    ...facts,
    application: { ...facts.application, person: null, paragraph: '9 Abs. 2' },
  })
  expect(writeNote(state, draftOf([]), options).appliedFor).toBe(
    'Niederlassungserlaubnis, § 9 Abs. 2 AufenthG, Antrag vom 10.11.2026',
  )
})

it('phrases nothing for the person: what they did not write is empty', () => {
  const draft = draftOf([], { assessment: ' ', result: '', author: '' })
  const note = writeNote(otherSalary, draft, { ...options, closedWithoutExport: 'zurückgenommen' })
  expect(note).toMatchObject({
    assessment: '',
    result: '',
    author: '',
    closedWithoutExport: 'zurückgenommen',
  })
})

it('says how much was read when the check was stopped', () => {
  const stopped = { ...otherSalary, stage: 'stopped', pagesRead: 3, pagesTotal: 18 } as const
  expect(writeNote(stopped, draftOf([]), options).aid).toBe('Schlüssig 0.1.0 Gelesen wurden 3 von 18 Seiten.')
  expect(writeNote(otherSalary, draftOf([]), options).aid).toBe('Schlüssig 0.1.0')
})

it('is a note of the model once it has its number', () => {
  const draft = draftOf([judge(otherSalary, 'salary-agrees', 'grossEuro')], {
    exportedAt: '2026-11-24T10:00:00.000Z',
  })
  const note = { ...writeNote(otherSalary, draft, options), id: 1, version: 1 }
  expect(decisionNoteSchema.parse(note)).toEqual(note)
})

it.each([
  [{}, []],
  [{ assessment: ' \n' }, ['assessment']],
  [{ assessment: '', author: '  ' }, ['assessment', 'author']],
  [{ result: '' }, []],
])('with %o these are missing: %o', (change, missing) => {
  expect(missingForNote(draftOf([], change))).toEqual(missing)
})

it('names the aid, its versions and who assessed', () => {
  const none = describeAid({ appVersion: '0.1.0', rulesVersion: '2026-11', model: null })
  expect(none).toContain('Schlüssig 0.1.0 (Regeln 2026-11; Texterkennung, ohne Sprachmodell)')
  expect(none).toContain('Hinweise wurden geprüft; Bewertung durch die Unterzeichnerin/den Unterzeichner.')
  expect(describeAid({ appVersion: '0.1.0', rulesVersion: '2026-11', model: 'qwen3:4b' })).toContain(
    'qwen3:4b',
  )
})
