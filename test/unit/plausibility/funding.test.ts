import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { monthsToFund } from '../../../main/plausibility/rules/funding.ts'
import type { CaseFacts } from '../../../models/case-facts.ts'
import { addDays, addMonths } from '../../../main/values/date-arithmetic.ts'
import {
  buildFacts,
  today,
  withApplication,
  withDocument,
  withField,
  withStated,
  without,
  withoutField,
} from './build-facts.ts'
import { findingsOf } from './check-facts.ts'

const student = buildFacts('ausbildung')
const bare = without(withoutField(student, 'application-summary', 'monthlyEuro'), 'blocked-account')
const holder = 'Ayşe Öztürk'

function lines(facts: CaseFacts): string[] {
  return findingsOf(facts, 'funding')
    .filter(({ outcome }) => outcome !== 'agrees')
    .map(({ subject, outcome, severity }) => `${subject} ${outcome} ${severity}`)
}

describe('funding', () => {
  it.each([
    [11_904, []],
    [11_903.99, ['amountEuro differs K']],
    [5000, ['amountEuro differs K']],
  ])('a Sperrkonto with %s €', (euro, expected) => {
    expect(lines(withField(student, 'blocked-account', 'amountEuro', euro))).toEqual(expected)
  })

  it('shows sum, months, need and norm', () => {
    const finding = findingsOf(withField(student, 'blocked-account', 'amountEuro', 9600), 'funding')[0]
    expect(finding?.text).toContain('Sperrkontobestätigung, S. 1: 9.600 € ÷ 12 Monate = 800 € im Monat')
    expect(finding?.text).toContain(
      '12 Monate × 992 € = 11.904 € (§ 2 Abs. 3 Satz 5 AufenthG, seit 01.01.2026)',
    )
  })

  it('reports a monthly release that is too low', () => {
    expect(lines(withField(student, 'blocked-account', 'monthlyEuro', 934))).toEqual([
      'monthlyEuro differs K',
    ])
    expect(lines(withDocument(bare, 'blocked-account', { holder, monthlyEuro: 934 }))).toEqual([
      'monthlyEuro differs K',
    ])
  })

  it('needs less for a shorter time', () => {
    const half = withStated(
      withField(student, 'blocked-account', 'amountEuro', 5952),
      'requestedUntil',
      '2027-05-09',
    )
    expect(lines(half)).toEqual([])
    expect(lines(withField(half, 'blocked-account', 'amountEuro', 5951))).toEqual(['amountEuro differs K'])
  })

  it('adds several means', () => {
    const parts = withDocument(
      withDocument(bare, 'scholarship', { holder, monthlyEuro: 500 }),
      'blocked-account',
      { holder, amountEuro: 6000 },
    )
    expect(lines(parts)).toEqual([])
    expect(findingsOf(parts, 'funding')[0]?.text).toContain('Zusammen: 1.000 € im Monat.')
  })

  it('leaves open what a Verpflichtungserklärung without an amount adds', () => {
    const sponsored = withDocument(bare, 'commitment-declaration', {
      holder,
      sponsor: 'Jonas Weber',
      date: '2026-08-01',
    })
    expect(lines(sponsored)).toEqual(['amountEuro not-checked H'])
    expect(lines(withDocument(sponsored, 'scholarship', { holder, monthlyEuro: 300 }))).toEqual([
      'monthlyEuro not-checked H',
    ])
  })

  it('leaves open whether training pay makes up the rest', () => {
    const training = withDocument(
      withDocument(bare, 'blocked-account', { holder, amountEuro: 3600 }),
      'training-contract',
      {
        trainee: holder,
        payPerMonthEuro: 1100,
      },
    )
    expect(lines(training)).toEqual(['amountEuro not-checked H'])
    expect(lines(withField(training, 'training-contract', 'payPerMonthEuro', 600))).toEqual([
      'amountEuro differs K',
    ])
  })

  it('knows the needs of training in a firm and at a school (§ 16a)', () => {
    const school = (euro: number) =>
      lines(
        withStated(
          withDocument(bare, 'blocked-account', { holder, monthlyEuro: euro }),
          'legalBasis',
          '§ 16a AufenthG',
        ),
      )
    expect(school(959)).toEqual([])
    expect(school(958.99)).toEqual(['monthlyEuro differs K'])
    const firm = withDocument(bare, 'training-contract', { trainee: holder, employer: 'Bäckerei Sommer' })
    const stated = withStated(
      withDocument(firm, 'blocked-account', { holder, monthlyEuro: 822 }),
      'legalBasis',
      '§ 16a AufenthG',
    )
    expect(lines(stated)).toEqual([])
  })

  it('asks for ten percent more under § 16d', () => {
    const facts = withStated(student, 'legalBasis', '§ 16d AufenthG')
    expect(lines(facts)).toEqual(['amountEuro differs K'])
    const enough = withField(
      withField(facts, 'blocked-account', 'monthlyEuro', 1091.2),
      'blocked-account',
      'amountEuro',
      13_094.4,
    )
    expect(lines(withStated(enough, 'monthlyEuro', 1091.2))).toEqual([])
  })

  it('has another amount in the form looked at', () => {
    expect(lines(withStated(student, 'amountEuro', 13_500))).toEqual(['amountEuro differs P'])
    expect(lines(withStated(student, 'amountEuro', 11_904))).toEqual([])
  })

  it('does not rest on an uncertain amount', () => {
    expect(lines(withField(student, 'blocked-account', 'amountEuro', 1190, { certain: false }))).toEqual([
      'amountEuro unreadable P',
    ])
  })

  it.each([
    ['date', today, []],
    ['date', '2026-11-25', ['date differs K']],
    ['validUntil', today, []],
    ['validUntil', '2026-11-23', ['validUntil differs K']],
  ] as const)('%s %s', (name, day, expected) => {
    expect(lines(withField(student, 'blocked-account', name, day))).toEqual(expected)
  })

  it('is not checked where the year’s amount is not known', () => {
    expect(lines(withApplication(student, { submittedOn: '2027-01-05' }))).toEqual([
      'amountEuro not-checked H',
    ])
  })

  it('is silent without means (the paper is missing) and for other services', () => {
    expect(findingsOf(bare, 'funding')).toEqual([])
    expect(findingsOf(buildFacts('erwerbstaetigkeit'), 'funding')).toEqual([])
  })
})

describe('monthsToFund', () => {
  it('is the time applied for, one year at most', () => {
    const days = fc.integer({ min: 0, max: 4000 }).map((count) => addDays('2020-01-01', count))
    fc.assert(
      fc.property(days, fc.integer({ min: 1, max: 40 }), (from, months) => {
        fc.pre(Number(from.slice(8)) <= 28)
        expect(monthsToFund(from, addDays(addMonths(from, months), -1))).toBe(Math.min(months, 12))
      }),
    )
  })

  it('is a year where no end is stated, or one that has passed', () => {
    expect(monthsToFund('2026-11-10', null)).toBe(12)
    expect(monthsToFund('2026-11-10', '2026-10-01')).toBe(12)
  })
})
