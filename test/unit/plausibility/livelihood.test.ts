import { describe, expect, it } from 'vitest'
import type { CaseFacts } from '../../../models/case-facts.ts'
import {
  buildFacts,
  withApplication,
  withField,
  withPerson,
  withStated,
  without,
  withoutField,
} from './build-facts.ts'
import { findingsOf } from './check-facts.ts'

const settled = buildFacts('niederlassungserlaubnis')
const family = buildFacts('familiennachzug')

function livelihood(facts: CaseFacts) {
  return findingsOf(facts, 'livelihood')[0]
}

/** The same net pay on every payslip. */
function earning(facts: CaseFacts, netEuro: number): CaseFacts {
  return {
    ...facts,
    fields: facts.fields.map((field) => (field.name === 'netEuro' ? { ...field, value: netEuro } : field)),
  }
}

describe('livelihood', () => {
  it.each([
    [1691, 'agrees'],
    [1690.99, 'differs'],
  ])('one person, 780 € rent, %s € net: %s (563 + 780 + 348)', (net, outcome) => {
    expect(livelihood(earning(settled, net))).toMatchObject({ subject: 'netEuro', outcome })
  })

  it('shows the calculation line by line, without a verdict', () => {
    const finding = livelihood(earning(settled, 1500))
    expect(finding).toMatchObject({ severity: 'P', group: 'D' })
    for (const part of [
      'im Durchschnitt 1.500 € im Monat',
      'Personen im Haushalt: 1',
      'Regelbedarf: Stufe 1: 563 €',
      'Warmmiete: Mietvertrag, S. 1: 780 €',
      'Freibetrag nach § 11b Abs. 2 und 3 SGB II: 348 €',
      'Zusammen: 1.691 €; ohne Freibetrag 1.343 €',
    ])
      expect(finding?.text).toContain(part)
    expect(finding?.text).not.toContain('Bitte klären')
  })

  it('counts both rates of a couple', () => {
    expect(livelihood(earning(family, 2140))?.outcome).toBe('agrees')
    expect(livelihood(earning(family, 1791))).toMatchObject({ outcome: 'differs', severity: 'P' })
  })

  it('remarks only where the allowances alone are missing in a family case (BVerwG 1 C 20.09)', () => {
    const finding = livelihood(earning(family, 1900))
    expect(finding).toMatchObject({ outcome: 'differs', severity: 'H' })
    expect(finding?.text).toContain('BVerwG, 16.11.2010, 1 C 20.09')
  })

  it('leaves open what depends on the age of the children and on Kindergeld', () => {
    const parents = withStated(withPerson(settled, { civilStatus: 'VH' }), 'householdPersons', 4)
    expect(livelihood(earning(parents, 3112))?.outcome).toBe('agrees')
    expect(livelihood(earning(parents, 2700))?.outcome).toBe('not-checked')
    expect(livelihood(earning(parents, 2300))?.outcome).toBe('differs')
  })

  it('is not checked without a rent, unless even without one it is not enough', () => {
    const homeless = withoutField(
      without(settled, 'tenancy-agreement'),
      'application-summary',
      'rentWarmEuro',
    )
    expect(livelihood(homeless)?.outcome).toBe('not-checked')
    expect(livelihood(earning(homeless, 700))?.outcome).toBe('differs')
  })

  it('takes the cold rent for the least', () => {
    const cold = withoutField(
      withoutField(settled, 'tenancy-agreement', 'rentWarmEuro'),
      'application-summary',
      'rentWarmEuro',
    )
    expect(livelihood(cold)?.outcome).toBe('not-checked')
    expect(livelihood(earning(cold, 1500))?.outcome).toBe('differs')
  })

  it('is not checked where the number of persons is not known', () => {
    expect(livelihood(withoutField(settled, 'application-summary', 'householdPersons'))?.outcome).toBe(
      'not-checked',
    )
  })

  it('takes the net income of the form where there are no payslips', () => {
    const stated = (net: number) =>
      livelihood(withStated(without(settled, 'payslip'), 'netEuro', net))?.outcome
    expect(stated(1691)).toBe('agrees')
    expect(stated(1200)).toBe('differs')
    expect(livelihood(without(settled, 'payslip'))?.outcome).toBe('not-checked')
  })

  it('does not rest on uncertain readings', () => {
    expect(
      livelihood(withField(settled, 'tenancy-agreement', 'rentWarmEuro', 7800, { certain: false }))?.outcome,
    ).toBe('unreadable')
  })

  it('is not checked where the year’s Regelbedarfe are not known', () => {
    expect(livelihood(withApplication(settled, { submittedOn: '2027-01-05' }))?.outcome).toBe('not-checked')
  })

  it('is not asked for with Germans, study and training', () => {
    expect(livelihood(withStated(family, 'legalBasis', '§ 28 Abs. 1 Satz 1 Nr. 1 AufenthG'))).toBeUndefined()
    expect(livelihood(buildFacts('ausbildung'))).toBeUndefined()
  })

  it('is asked for at the Niederlassungserlaubnis of § 28 Abs. 2', () => {
    expect(livelihood(withStated(settled, 'legalBasis', '§ 28 Abs. 2 AufenthG'))?.outcome).toBe('agrees')
  })
})
