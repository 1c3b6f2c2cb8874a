import { describe, expect, it } from 'vitest'
import { amountOn, salaryThresholds, thresholdPerYearEuro } from '../../../../models/knowledge/amounts.ts'

const day2026 = '2026-06-15'

describe('amountOn', () => {
  it.each([
    ['pensionCeiling', 101_400],
    ['insuranceCeiling', 77_400],
    ['studyNeed', 992],
    ['studyNeedRaised', 1091.2],
    ['trainingNeed', 822],
    ['schoolTrainingNeed', 959],
    ['minimumWage', 13.9],
    ['childBenefit', 259],
    ['need1', 563],
    ['need2', 506],
    ['need3', 451],
    ['need4', 471],
    ['need5', 390],
    ['need6', 357],
  ] as const)('knows %s of 2026, with its norm and source', (name, euro) => {
    expect(amountOn(name, day2026)?.euro).toBe(euro)
    expect(amountOn(name, day2026)?.norm).toMatch(/^§ \d/)
    expect(amountOn(name, day2026)?.source).toMatch(/ordnung|MiLoV|Bundesanzeiger|gesetz$/)
  })

  it('changes at the turn of the year and not a day before', () => {
    expect(amountOn('minimumWage', '2025-12-31')?.euro).toBe(12.82)
    expect(amountOn('minimumWage', '2026-01-01')?.euro).toBe(13.9)
    expect(amountOn('minimumWage', '2026-12-31')?.euro).toBe(13.9)
    expect(amountOn('minimumWage', '2027-01-01')?.euro).toBe(14.6)
  })

  it('does not carry an amount into a year it was not announced for', () => {
    expect(amountOn('pensionCeiling', '2027-01-01')).toBeUndefined()
    expect(amountOn('minimumWage', '2028-01-01')).toBeUndefined()
    expect(amountOn('need1', '2024-12-31')).toBeUndefined()
  })
})

describe('thresholdPerYearEuro', () => {
  it.each([
    ['blueCard', 50_700, 48_300],
    ['blueCardReduced', 45_934.2, 43_759.8],
    ['olderSkilledWorker', 55_770, 53_130],
    ['practicalExperience', 45_630, 43_470],
  ] as const)('%s: the sums the BMI announced for 2026 and 2025', (name, of2026, of2025) => {
    expect(thresholdPerYearEuro(salaryThresholds[name], day2026)).toBe(of2026)
    expect(thresholdPerYearEuro(salaryThresholds[name], '2025-06-15')).toBe(of2025)
  })

  it('is not known where the Beitragsbemessungsgrenze is not', () => {
    expect(thresholdPerYearEuro(salaryThresholds.blueCard, '2027-01-01')).toBeUndefined()
  })
})
