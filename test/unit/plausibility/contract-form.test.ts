import { describe, expect, it } from 'vitest'
import type { CaseFacts } from '../../../models/case-facts.ts'
import {
  buildFacts,
  changeDocument,
  withApplication,
  withField,
  withStated,
  without,
  withoutField,
} from './build-facts.ts'
import { findingsOf, outcomeOf } from './check-facts.ts'

const first = buildFacts('erwerbstaetigkeit')

function lines(facts: CaseFacts): string[] {
  return findingsOf(facts, 'contract-form')
    .filter(({ outcome }) => outcome !== 'agrees' && outcome !== 'not-checked')
    .map(({ subject, outcome, severity }) => `${subject} ${outcome} ${severity}`)
}

/** A contract for a time; declaration and form are silent about its end. */
function limited(startDate: string, endDate: string): CaseFacts {
  const bare = without(withoutField(first, 'employment-contract', 'unlimited'), 'employment-declaration')
  const dated = withField(
    withStated(bare, 'startDate', startDate),
    'employment-contract',
    'startDate',
    startDate,
  )
  return withField(dated, 'employment-contract', 'endDate', endDate)
}

describe('contract-form on dates', () => {
  it('reports another start in the declaration', () => {
    expect(lines(withField(first, 'employment-declaration', 'startDate', '2027-02-01'))).toEqual([
      'startDate differs K',
    ])
  })

  it('reports another end', () => {
    const facts = withField(
      limited('2027-01-01', '2028-12-31'),
      'application-summary',
      'endDate',
      '2027-12-31',
    )
    expect(lines(facts)).toEqual(['endDate differs K'])
  })

  it('reports an end in one paper and "unbefristet" in the other', () => {
    const facts = withField(
      withoutField(first, 'employment-declaration', 'unlimited'),
      'employment-declaration',
      'endDate',
      '2028-12-31',
    )
    expect(lines(facts)).toEqual(['unlimited differs K'])
  })

  it('reports "unbefristet" in the form and an end in the contract', () => {
    const facts = withStated(limited('2027-01-01', '2028-12-31'), 'unlimited', true)
    expect(lines(facts)).toEqual(['unlimited differs K'])
    expect(lines(withStated(limited('2027-01-01', '2028-12-31'), 'unlimited', false))).toEqual([])
  })

  it('asks nobody about an end or "unbefristet" that was not read with certainty', () => {
    const open = withField(limited('2027-01-01', '2028-12-31'), 'application-summary', 'unlimited', true)
    const doubtfulEnd = withField(open, 'employment-contract', 'endDate', '2028-12-31', { certain: false })
    expect(lines(doubtfulEnd)).toEqual([])
    const both = withField(limited('2027-01-01', '2028-12-31'), 'employment-contract', 'unlimited', true, {
      certain: false,
    })
    expect(lines(both)).toEqual([])
    const form = limited('2027-01-01', '2028-12-31')
    expect(lines(withField(form, 'application-summary', 'unlimited', true, { certain: false }))).toEqual([])
  })

  it('has a confirmation that counts from an earlier contract looked at', () => {
    const renewal = buildFacts('erwerbstaetigkeit', 'verlaengerung')
    expect(lines(withField(renewal, 'employer-confirmation', 'startDate', '2022-01-01'))).toEqual([
      'startDate differs P',
    ])
  })

  it('reports an end before the start', () => {
    expect(lines(limited('2027-01-01', '2026-12-31'))).toEqual(['startDate<endDate differs K'])
  })

  it.each([
    ['2027-06-30', []],
    ['2027-06-29', ['endDate differs K']],
  ])('a Blue Card contract until %s', (end, expected) => {
    expect(lines(limited('2027-01-01', end))).toEqual(expected)
  })

  it('asks for no six months under another §', () => {
    expect(lines(withStated(limited('2027-01-01', '2027-03-31'), 'legalBasis', '§ 18b AufenthG'))).toEqual([])
  })

  it('does not rest a request on an uncertain date', () => {
    const facts = withField(first, 'employment-declaration', 'startDate', '2027-07-01', { certain: false })
    expect(lines(facts)).toEqual(['startDate unreadable P'])
  })

  it('is silent without contracts', () => {
    expect(findingsOf(buildFacts('ausbildung'), 'contract-form')).toEqual([])
  })
})

describe('contract-form on the Probezeit', () => {
  it.each([
    [6, []],
    [7, ['probationMonths differs H']],
  ])('%s months', (months, expected) => {
    expect(lines(withField(first, 'employment-contract', 'probationMonths', months))).toEqual(expected)
  })

  it('compares it with the form', () => {
    expect(lines(withStated(first, 'probationMonths', 3))).toEqual(['probationMonths differs P'])
  })
})

describe('contract-form on signatures', () => {
  it('reports a place for a signature that is empty', () => {
    const facts = withField(first, 'employment-contract', 'signature', [true, false])
    expect(lines(facts)).toEqual(['signature missing K'])
  })

  it('says "fehlt" only when everything has been read', () => {
    const facts = withField(first, 'employment-contract', 'signature', [true, false])
    expect(lines({ ...facts, readingComplete: false })).toEqual(['signature unreadable P'])
  })

  it('does not call a place empty that was not seen with certainty', () => {
    const facts = withField(first, 'employment-contract', 'signature', [true, false], { certain: false })
    expect(lines(facts)).toEqual(['signature unreadable P'])
  })

  it('reports a missing date on a printed page, not on a scan', () => {
    const undated = withoutField(first, 'employment-contract', 'signatureDates')
    expect(lines(undated)).toEqual(['signatureDates missing P'])
    expect(lines(changeDocument(undated, 'employment-contract', { textSource: 'ocr' }))).toEqual([])
  })

  it('is not checked where no place for a signature was found', () => {
    const kind = 'employment-contract'
    const bare = withoutField(withoutField(first, kind, 'signature'), kind, 'signatureDates')
    expect(outcomeOf(without(bare, 'employment-declaration'), 'contract-form', 'signature')).toBe(
      'not-checked',
    )
  })

  it.each([
    ['2026-11-10', []],
    ['2026-11-11', ['signatureDates<submittedOn differs P']],
    ['2026-11-24', ['signatureDates<submittedOn differs P']],
    ['2026-11-25', ['signatureDates<submittedOn differs K']],
  ])('signed on %s, filed on 10.11.2026, today 24.11.2026', (day, expected) => {
    expect(lines(withField(first, 'employment-contract', 'signatureDates', day))).toEqual(expected)
  })

  it('still knows today where the day of filing is not known', () => {
    const facts = withApplication(first, { submittedOn: null })
    expect(lines(withField(facts, 'employment-contract', 'signatureDates', '2026-11-20'))).toEqual([])
    expect(lines(withField(facts, 'employment-contract', 'signatureDates', '2026-12-20'))).toEqual([
      'signatureDates<submittedOn differs K',
    ])
  })
})
