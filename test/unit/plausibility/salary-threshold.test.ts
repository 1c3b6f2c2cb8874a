import { describe, expect, it } from 'vitest'
import type { CaseFacts } from '../../../models/case-facts.ts'
import { defaultPolicy } from '../../../models/policy.ts'
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

const blueCard = buildFacts('erwerbstaetigkeit')

function threshold(facts: CaseFacts, policy = defaultPolicy) {
  return findingsOf(facts, 'salary-threshold', policy)[0]
}

/** The same salary in form, contract and declaration. */
function earning(facts: CaseFacts, euroPerYear: number): CaseFacts {
  const contract = withField(facts, 'employment-contract', 'grossPeriod', 'year')
  return withField(contract, 'employment-contract', 'grossEuro', euroPerYear)
}

/** A job that points to no shortage occupation, with a degree of long ago. */
function elsewhere(facts: CaseFacts): CaseFacts {
  return withStated(facts, 'jobTitle', 'Referentin für Öffentlichkeitsarbeit')
}

function under(paragraph: string, facts = blueCard): CaseFacts {
  return withStated(facts, 'legalBasis', `§ ${paragraph} AufenthG`)
}

describe('salary-threshold for the Blue Card', () => {
  it.each([
    [50_700, 'agrees', 'H'],
    [50_699.99, 'differs', 'P'],
    [45_934.2, 'differs', 'P'],
    [45_934.19, 'differs', 'K'],
  ])('%s € a year: %s', (euro, outcome, severity) => {
    const finding = threshold(elsewhere(earning(blueCard, euro)))
    expect(finding?.outcome).toBe(outcome)
    if (outcome === 'differs') expect(finding?.severity).toBe(severity)
  })

  it('states value, both thresholds, norm, year and calculation and no verdict', () => {
    const text = threshold(blueCard)?.text ?? ''
    for (const part of [
      '4.500 € × 12 = 54.000 €',
      '50.700 €',
      '45.934,20 €',
      'Beitragsbemessungsgrenze 2026',
      '§ 18g Abs. 1 Satz 1',
    ])
      expect(text).toContain(part)
    expect(text).not.toMatch(/falsch|unzulässig|Ablehnung|Bitte klären/)
  })

  it('says that a job starting next year may fall under amounts that are not known yet', () => {
    expect(threshold(blueCard)?.text).toContain(
      'Beginn der Beschäftigung 01.01.2027: Die Beitragsbemessungsgrenze 2027 ist nicht hinterlegt.',
    )
  })

  it('takes the reduced threshold where the job points to a shortage occupation', () => {
    const finding = threshold(withStated(earning(blueCard, 47_000), 'jobTitle', 'Bauingenieurin'))
    expect(finding).toMatchObject({ outcome: 'agrees', severity: 'P' })
    expect(finding?.text).toContain('bleibt zu beurteilen')
  })

  it('takes the reduced threshold for three years after the degree', () => {
    const graduated = (date: string) =>
      threshold(withField(elsewhere(earning(blueCard, 47_000)), 'degree', 'date', date))
    expect(graduated('2023-11-10')?.outcome).toBe('agrees')
    expect(graduated('2023-11-09')?.outcome).toBe('differs')
  })

  it('shows both years where filing and today lie in different ones', () => {
    const filed = withApplication(blueCard, { submittedOn: '2025-12-20' })
    const text = threshold(filed)?.text
    expect(text).toContain('Antragstag 20.12.2025: 50 % der Beitragsbemessungsgrenze 2025 = 48.300 €')
    expect(text).toContain('Heute 24.11.2026: 50 % der Beitragsbemessungsgrenze 2026 = 50.700 €')
    expect(threshold(elsewhere(earning(filed, 49_000)))?.outcome).toBe('agrees')
    const today = { ...defaultPolicy, thresholdDay: 'today' as const }
    expect(threshold(elsewhere(earning(filed, 49_000)), today)?.outcome).toBe('differs')
  })

  it('is not checked where the day that policy chooses lies in a year without known amounts', () => {
    const finding = threshold(blueCard, { ...defaultPolicy, thresholdDay: 'start' })
    expect(finding?.outcome).toBe('not-checked')
  })

  it('counts the salaries that the contract names', () => {
    const thirteen = withField(
      withField(blueCard, 'employment-contract', 'grossEuro', 3900),
      'employment-contract',
      'salariesPerYear',
      13,
    )
    expect(threshold(thirteen)).toMatchObject({ outcome: 'agrees' })
    expect(threshold(thirteen)?.text).toContain('3.900 € × 13 = 50.700 €')
  })

  it('rests no comparison on an uncertain reading', () => {
    const facts = without(
      withoutField(blueCard, 'application-summary', 'grossEuro'),
      'employment-declaration',
    )
    const doubtful = withField(facts, 'employment-contract', 'grossEuro', 3000, { certain: false })
    expect(threshold(doubtful)?.outcome).toBe('unreadable')
  })

  it('is not checked without a salary', () => {
    const facts = withoutField(
      without(blueCard, 'employment-contract', 'employment-declaration'),
      'application-summary',
      'grossEuro',
    )
    expect(threshold(facts)?.outcome).toBe('not-checked')
  })

  it('is left out when the group is switched off', () => {
    expect(
      threshold(earning(blueCard, 20_000), { ...defaultPolicy, groups: ['A', 'B', 'C'] }),
    ).toBeUndefined()
  })
})

describe('salary-threshold for other titles', () => {
  const born = (date: string, facts: CaseFacts) =>
    withPerson(facts, { birth: { date, place: 'Izmir', state: '163' } })

  it.each([
    ['1981-11-10', 55_770, 'agrees'],
    ['1981-11-10', 55_769.99, 'differs'],
    ['1981-11-11', 30_000, 'not-checked'],
    ['1981', 30_000, 'not-checked'],
  ])('§ 18b, born %s, %s € a year: %s', (date, euro, outcome) => {
    expect(threshold(born(date, earning(under('18b'), euro)))?.outcome).toBe(outcome)
  })

  it('says what the law accepts in place of a salary below the threshold', () => {
    const older = threshold(born('1981-11-10', earning(under('18b'), 50_000)))
    expect(older?.text).toContain('Nachweis einer angemessenen Altersversorgung')
    expect(threshold(earning(under('19c Abs. 2'), 40_000))?.text).toContain('tarifgebunden')
    expect(threshold(born('1981-11-10', earning(under('18b'), 60_000)))?.text).not.toContain(
      'Statt des Gehalts',
    )
    expect(threshold(earning(blueCard, 20_000))?.text).not.toContain('Statt des Gehalts')
  })

  it('asks for no salary of older persons at an extension', () => {
    const renewal = under('18a', buildFacts('erwerbstaetigkeit', 'verlaengerung'))
    expect(threshold(born('1970-01-01', earning(renewal, 30_000)))?.outcome).toBe('not-checked')
  })

  it.each([
    [45_630, 'agrees'],
    [45_629.99, 'differs'],
  ])('§ 19c Abs. 2, %s € a year: %s', (euro, outcome) => {
    expect(threshold(earning(under('19c Abs. 2'), euro))).toMatchObject({
      outcome,
      norm: '§ 19c Abs. 2 AufenthG, § 6 Abs. 1 Nr. 2 BeschV',
    })
  })

  it('says what would apply where the § is not named', () => {
    const finding = threshold(withoutField(blueCard, 'application-summary', 'legalBasis'))
    expect(finding?.outcome).toBe('not-checked')
    for (const euro of ['50.700 €', '45.934,20 €', '55.770 €', '45.630 €'])
      expect(finding?.text).toContain(euro)
  })

  it('knows no threshold for § 19c Abs. 1', () => {
    expect(threshold(under('19c Abs. 1'))).toMatchObject({ outcome: 'not-checked' })
  })

  it('is silent for other services', () => {
    expect(threshold(buildFacts('ausbildung'))).toBeUndefined()
  })
})
