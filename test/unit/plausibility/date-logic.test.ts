import { describe, expect, it } from 'vitest'
import type { CaseFacts } from '../../../models/case-facts.ts'
import { defaultPolicy } from '../../../models/policy.ts'
import {
  buildFacts,
  today,
  withApplication,
  withDocument,
  withField,
  withPerson,
  withoutField,
} from './build-facts.ts'
import { findingsOf, outcomeOf } from './check-facts.ts'

const first = buildFacts('erwerbstaetigkeit')
const renewal = buildFacts('erwerbstaetigkeit', 'verlaengerung')
const family = buildFacts('familiennachzug')

function lines(facts: CaseFacts, policy = defaultPolicy): string[] {
  return findingsOf(facts, 'date-logic', policy)
    .filter(({ outcome }) => outcome !== 'agrees')
    .map(({ subject, outcome, severity }) => `${subject} ${outcome} ${severity}`)
}

describe('date-logic on the order of dates', () => {
  const born = (date: string) => withPerson(first, { birth: { date, place: 'Izmir', state: '163' } })

  it.each([
    ['1999-06-30', []],
    ['1999-07-01', ['dateOfBirth<date differs P']],
    ['2015-01-01', ['dateOfBirth<date differs P', 'dateOfBirth<startDate differs P']],
    [
      '2026-10-01',
      ['dateOfBirth<date differs P', 'dateOfBirth<startDate differs P', 'dateOfBirth<dateOfEntry differs P'],
    ],
    ['1990', []],
  ])('born %s, degree of 30.06.2014, job from 01.01.2027, entry on 01.09.2026', (date, expected) => {
    expect(lines(born(date))).toEqual(expected)
  })

  it.each([
    ['2027-01-01', []],
    ['2027-01-02', ['date<startDate differs P', 'date differs P']],
  ])('degree of %s, job from 01.01.2027', (date, expected) => {
    expect(
      lines(withField(first, 'degree', 'date', date)).filter(
        (line) => date > '2027-01-01' || line.startsWith('date<'),
      ),
    ).toEqual(expected)
  })

  it.each([
    ['2026-11-10', []],
    ['2026-11-11', ['dateOfEntry<submittedOn differs P']],
    ['2026-08-20', []],
    ['2026-08-19', ['dateOfIssue<dateOfEntry differs P']],
  ])('entered on %s, visa of 20.08.2026, filed on 10.11.2026', (day, expected) => {
    expect(lines(withApplication(first, { firstEntryOn: day }))).toEqual(expected)
  })

  it('does not mind a new visa after an earlier first entry at an extension', () => {
    const facts = withDocument(renewal, 'visa', {
      surname: 'Öztürk',
      givenNames: 'Ayşe',
      dateOfIssue: '2024-05-01',
    })
    expect(lines(facts)).toEqual([])
  })

  it('names both days and their places', () => {
    const finding = findingsOf(withApplication(first, { firstEntryOn: '2026-08-01' }), 'date-logic').find(
      ({ outcome }) => outcome === 'differs',
    )
    expect(finding?.text).toBe(
      'Visum, S. 1: 20.08.2026. Einreise am 01.08.2026 (Antrag). Erwartet wird die umgekehrte Reihenfolge.',
    )
  })

  it('does not rest on an uncertain date', () => {
    expect(lines(withField(first, 'degree', 'date', '1995-06-30', { certain: false }))).toEqual([])
  })
})

describe('date-logic on the future', () => {
  it.each([
    ['passport', 'dateOfIssue'],
    ['visa', 'dateOfIssue'],
    ['registration-certificate', 'moveInDate'],
    ['degree-recognition', 'date'],
  ] as const)('has a %s with %s after today looked at', (kind, name) => {
    const on = (day: string) => lines(withApplication(withField(first, kind, name, day), { kind: null }))
    expect(on(today)).toEqual([])
    expect(on('2026-11-25')).toEqual([`${name} differs P`])
  })

  it('leaves marriage, contract, insurance and funding to their rules', () => {
    expect(lines(withField(family, 'marriage-certificate', 'date', '2027-01-01'))).toEqual([])
    expect(lines(withField(first, 'employment-contract', 'signatureDates', '2027-01-01'))).toEqual([])
    expect(lines(withField(buildFacts('ausbildung'), 'blocked-account', 'date', '2027-01-01'))).toEqual([])
  })
})

describe('date-logic on payslips', () => {
  /** Payslips of these months instead of August, September, October. */
  function paidIn(facts: CaseFacts, months: readonly string[]): CaseFacts {
    const slips = facts.documents.filter(({ kind }) => kind === 'payslip').map(({ id }) => id)
    return {
      ...facts,
      fields: facts.fields.map((field) => {
        const value = months[slips.indexOf(field.documentId)]
        return field.name === 'month' && value !== undefined ? { ...field, value } : field
      }),
    }
  }

  it.each([
    [['2026-06', '2026-07', '2026-08'], []],
    [['2026-05', '2026-06', '2026-07'], ['month differs P']],
    [['2026-07', '2026-09', '2026-10'], ['month differs P']],
    [['2026-10', '2026-08', '2026-09'], []],
    [['2026-09', '2026-10', '2026-10'], []],
    [['2026-09', '2026-10', '2026-11'], []],
    [['2026-10', '2026-11', '2026-12'], ['month differs P']],
  ])('payslips of %s, filed in November 2026', (months, expected) => {
    expect(lines(paidIn(renewal, months))).toEqual(expected)
  })

  it('looks at the sponsor’s in a family case', () => {
    expect(lines(paidIn(family, ['2026-01', '2026-02', '2026-03']))).toEqual(['month differs P'])
  })
})

describe('date-logic on the Mindestlohn', () => {
  it.each([
    [first, 2530.67, []],
    [first, 2529.5, ['grossEuro differs P']],
    [renewal, 2409.33, []],
    [renewal, 2408, ['grossEuro differs P']],
  ])('40 hours a week for %# %s € a month', (facts, euro, expected) => {
    const paid = withField(
      withField(facts, 'employment-contract', 'grossEuro', euro),
      'employment-declaration',
      'grossEuro',
      euro,
    )
    expect(lines(paid)).toEqual(expected)
  })

  it('shows the calculation and the day from which the wage is due', () => {
    const finding = findingsOf(withField(first, 'employment-contract', 'grossEuro', 2000), 'date-logic').find(
      ({ subject }) => subject === 'grossEuro',
    )
    expect(finding?.text).toBe(
      'Arbeitsvertrag, S. 1: 2.000 € brutto/Monat; in der Stunde 2.000 € ÷ (40 Std. × 13/3) = 11,54 €. Mindestlohn ab 01.01.2027: 14,60 € (§ 1 MiLoG, MiLoV5 § 1).',
    )
  })

  it('is not checked in a year whose wage is not known, and silent without hours', () => {
    const late = withField(
      withField(first, 'employment-contract', 'startDate', '2028-02-01'),
      'employment-declaration',
      'startDate',
      '2028-02-01',
    )
    expect(outcomeOf(late, 'date-logic', 'grossEuro')).toBe('not-checked')
    const bare = withoutField(
      withoutField(first, 'employment-contract', 'hoursPerWeek'),
      'employment-declaration',
      'hoursPerWeek',
    )
    expect(outcomeOf(bare, 'date-logic', 'grossEuro')).toBeUndefined()
  })
})

describe('date-logic on the age of papers', () => {
  const policy = { ...defaultPolicy, maximumAgeMonths: { 'degree-recognition': 19 } as const }

  it('compares only what the authority has set', () => {
    const dated = (day: string) => withField(first, 'degree-recognition', 'date', day)
    expect(lines(dated('2025-04-10'), policy)).toEqual([])
    expect(lines(dated('2025-04-09'), policy)).toEqual(['date differs P'])
    expect(lines(dated('2001-01-01'))).toEqual([])
  })

  it('is not checked without a date', () => {
    expect(lines(withoutField(first, 'degree-recognition', 'date'), policy)).toEqual(['date not-checked H'])
  })
})
