import { describe, expect, it } from 'vitest'
import { compareInsurers } from '../../../main/plausibility/compare-insurers.ts'
import type { CaseFacts } from '../../../models/case-facts.ts'
import {
  buildFacts,
  today,
  withDocument,
  withField,
  withStated,
  without,
  withoutField,
} from './build-facts.ts'
import { findingsOf } from './check-facts.ts'

const first = buildFacts('erwerbstaetigkeit')

function lines(facts: CaseFacts): string[] {
  return findingsOf(facts, 'health-insurance')
    .filter(({ outcome }) => outcome !== 'agrees' && outcome !== 'not-checked')
    .map(({ subject, outcome, severity }) => `${subject} ${outcome} ${severity}`)
}

const until = (day: string) =>
  withoutField(
    withField(first, 'health-insurance', 'validUntil', day),
    'application-summary',
    'requestedUntil',
  )

describe('health-insurance', () => {
  it.each([
    [today, []],
    ['2026-11-23', ['validUntil differs K']],
  ])('valid until %s', (day, expected) => {
    expect(lines(until(day))).toEqual(expected)
  })

  it('states until when and what day it is', () => {
    const finding = findingsOf(until('2026-10-31'), 'health-insurance')[0]
    expect(finding?.text).toBe(
      'Versichert ab 01.09.2026 bis 31.10.2026 (Krankenversicherungsnachweis, S. 1). Heute ist der 24.11.2026. Bitte klären.',
    )
  })

  it.each([
    ['2030-11-30', []],
    ['2030-11-29', ['requestedUntil<validUntil differs H']],
  ])('valid until %s, applied for until 30.11.2030', (day, expected) => {
    expect(lines(withField(first, 'health-insurance', 'validUntil', day))).toEqual(expected)
  })

  it('reports an end before the beginning', () => {
    expect(lines(until('2026-08-31'))).toEqual(['validFrom<validUntil differs K'])
  })

  it('has a beginning in the future looked at, not one with the job', () => {
    const later = (day: string) => lines(withField(first, 'health-insurance', 'validFrom', day))
    expect(later('2026-12-01')).toEqual([])
    expect(later('2027-01-01')).toEqual([])
    expect(later('2027-01-02')).toEqual(['validFrom differs P'])
    expect(later(today)).toEqual([])
  })

  it('takes the certificate that lasts longest', () => {
    const facts = withDocument(until('2026-10-31'), 'health-insurance', {
      holder: 'Ayşe Öztürk',
      validFrom: '2026-11-01',
    })
    expect(lines(facts)).toEqual([])
  })

  it('does not rest on an uncertain end', () => {
    const facts = withField(first, 'health-insurance', 'validUntil', '2020-01-31', { certain: false })
    expect(lines(facts)).toEqual(['validUntil unreadable P'])
    const bare = withoutField(facts, 'health-insurance', 'validFrom')
    expect(lines(bare)).toEqual(['validUntil unreadable P'])
  })

  it('is not checked where no dates were read, and silent without a certificate', () => {
    const bare = withoutField(first, 'health-insurance', 'validFrom')
    expect(
      findingsOf(bare, 'health-insurance').find(({ subject }) => subject === 'validUntil')?.outcome,
    ).toBe('not-checked')
    expect(findingsOf(without(first, 'health-insurance'), 'health-insurance')).toEqual([])
  })
})

describe('health-insurance on insurer and kind', () => {
  it('has another insurer looked at', () => {
    expect(lines(withField(first, 'health-insurance', 'insurer', 'AOK PLUS'))).toEqual(['insurer differs P'])
  })

  it.each([
    ['Techniker Krankenkasse', 'TK', 'variant'],
    ['Techniker Krankenkasse', 'Die Techniker', 'variant'],
    ['AOK PLUS', 'AOK PLUS - Die Gesundheitskasse', 'variant'],
    ['BARMER', 'Barmer', 'equal'],
    ['Techniker Krankenkasse', 'BARMER', 'different'],
    ['Techniker Krankenkasse', 'Krankenkasse', 'different'],
  ])('%s and %s: %s', (a, b, relation) => {
    expect(compareInsurers(a, b)).toBe(relation)
    expect(compareInsurers(b, a)).toBe(relation)
  })

  it('compares the kind with the form', () => {
    const stated = withStated(first, 'insuranceKind', 'statutory')
    expect(lines(stated)).toEqual([])
    expect(lines(withField(stated, 'health-insurance', 'insuranceKind', 'private'))).toContain(
      'insuranceKind differs K',
    )
  })

  it('remarks on a private insurance up to the Jahresarbeitsentgeltgrenze', () => {
    const privately = withField(first, 'health-insurance', 'insuranceKind', 'private')
    expect(lines(privately)).toEqual(['insuranceKind differs H'])
    expect(lines(withField(privately, 'employment-contract', 'grossEuro', 6450))).toEqual([
      'insuranceKind differs H',
    ])
    expect(lines(withField(privately, 'employment-contract', 'grossEuro', 6450.01))).toEqual([])
  })

  it('has a travel insurance looked at', () => {
    expect(
      lines(
        withoutField(
          withField(first, 'health-insurance', 'insurer', 'Weltweit Reiseversicherung AG'),
          'application-summary',
          'insurer',
        ),
      ),
    ).toEqual(['insurer differs P'])
  })
})
