import { describe, expect, it } from 'vitest'
import type { FieldValue } from '../../../models/field.ts'
import {
  buildFacts,
  withDocument,
  withField,
  withPerson,
  withReferencePerson,
  without,
} from './build-facts.ts'
import { deviationsOf, findingsOf, outcomeOf } from './check-facts.ts'

const facts = buildFacts('familiennachzug')
const single = buildFacts('erwerbstaetigkeit')

function divorced(spouses: readonly string[], date: FieldValue, base = facts) {
  return withDocument(base, 'divorce-judgment', { spouses, date, place: 'Izmir, Türkei' })
}

function own(lines: readonly string[]): string[] {
  return lines.filter((line) => line.startsWith('civil-status'))
}

describe('civil-status', () => {
  it('reports "ledig" beside a marriage certificate once', () => {
    const unmarried = withPerson(facts, { civilStatus: 'LD', civilStatusSince: null })
    expect(deviationsOf(unmarried)).toEqual(['civil-status civilStatus differs K'])
    expect(findingsOf(unmarried, 'civil-status')[0]?.text).toBe(
      'Im Formular: ledig (Antrag). Heiratsurkunde vom 15.06.2019, S. 1. Bitte klären.',
    )
  })

  it('reports "verheiratet" beside a later divorce of the same couple', () => {
    expect(own(deviationsOf(divorced(['Ayşe Öztürk', 'Emre Öztürk'], '2024-02-01')))).toEqual([
      'civil-status civilStatus differs K',
    ])
  })

  it('has nothing to look at with a divorce before the marriage', () => {
    expect(own(deviationsOf(divorced(['Ayşe Öztürk', 'Kemal Aydın'], '2018-02-01')))).toEqual([])
  })

  it.each([
    ['applicant', ['Ayşe Öztürk', 'Kemal Aydın']],
    ['reference person', ['Emre Öztürk', 'Selin Arslan']],
  ])('reports a marriage before the divorce of the %s from somebody else', (_, spouses) => {
    expect(own(deviationsOf(divorced(spouses, '2020-02-01')))).toEqual(['civil-status date<date differs K'])
  })

  it('has nothing to look at with "geschieden" and a judgment', () => {
    const after = withPerson(single, { civilStatus: 'GS' })
    const papers = divorced(['Ayşe Öztürk', 'Kemal Aydın'], '2018-02-01', after)
    expect(own(deviationsOf(papers))).toEqual([])
    expect(outcomeOf(papers, 'civil-status', 'civilStatus')).toBe('agrees')
  })

  it('has nothing to look at with a widow and her marriage certificate', () => {
    expect(own(deviationsOf(withPerson(facts, { civilStatus: 'VW' })))).toEqual([])
  })

  it('reports another date of the marriage', () => {
    expect(deviationsOf(withPerson(facts, { civilStatusSince: '2019-06-25' }))).toEqual([
      'civil-status civilStatusSince differs K',
    ])
    expect(deviationsOf(withPerson(facts, { civilStatusSince: '2019-06' }))).toEqual([])
  })

  it('does not compare the date since when the couple lives apart', () => {
    expect(own(deviationsOf(withPerson(facts, { separated: true, civilStatusSince: '2025-01-01' })))).toEqual(
      [],
    )
  })

  it('reports a marriage before the eighteenth birthday, not on it', () => {
    const marriedOn = (date: string) =>
      withPerson(withField(facts, 'marriage-certificate', 'date', date), { civilStatusSince: date })
    expect(deviationsOf(marriedOn('2008-05-17'))).toEqual([])
    expect(deviationsOf(marriedOn('2008-05-16'))).toEqual(['civil-status dateOfBirth<date differs K'])
  })

  it('reports a marriage before the eighteenth birthday of the reference person', () => {
    const birth = { date: '2002-02-03', place: null, state: null }
    expect(own(deviationsOf(withReferencePerson(facts, { birth })))).toEqual([
      'civil-status sponsorDateOfBirth<date differs K',
    ])
  })

  it('reports a marriage in the future', () => {
    const future = withField(facts, 'marriage-certificate', 'date', '2027-06-15')
    expect(own(deviationsOf(withPerson(future, { civilStatusSince: '2027-06-15' })))).toEqual([
      'civil-status date differs K',
    ])
  })

  it('does not rest on an uncertain date', () => {
    const doubtful = withField(facts, 'marriage-certificate', 'date', '2006-06-15', { certain: false })
    expect(own(deviationsOf(doubtful))).toEqual([])
  })

  it.each([[['Emre Öztürk']], [['Ayşe Yılmaz', 'Emre Öztürk']]])(
    'says what it did not find on a certificate of %j',
    (spouses) => {
      const [finding] = findingsOf(
        withField(facts, 'marriage-certificate', 'spouses', spouses),
        'civil-status',
      )
      expect(finding).toMatchObject({ outcome: 'not-checked' })
      expect(finding?.text).toContain('wurde der Name der antragstellenden Person nicht gelesen')
    },
  )

  it('is not checked without a certificate', () => {
    expect(outcomeOf(single, 'civil-status', 'civilStatus')).toBe('not-checked')
    expect(own(deviationsOf(without(facts, 'marriage-certificate')))).toEqual([])
  })
})
