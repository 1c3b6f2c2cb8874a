import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { serviceSchema } from '../../../models/application.ts'
import type { CaseFacts } from '../../../models/case-facts.ts'
import type { FieldValue } from '../../../models/field.ts'
import type { Finding, RuleId } from '../../../models/finding.ts'
import { buildFacts } from './build-facts.ts'
import { findingsOf } from './check-facts.ts'

const rules: ReadonlySet<RuleId> = new Set<RuleId>([
  'salary-agrees',
  'salary-threshold',
  'employer-agrees',
  'contract-form',
  'pension-months',
  'health-insurance',
  'livelihood',
  'funding',
  'address-agrees',
  'residence-time',
  'date-logic',
])
const cases = serviceSchema.options.flatMap((service) => [
  buildFacts(service),
  buildFacts(service, 'verlaengerung'),
])
const dates = fc.constantFrom('0001-01-01', '1990', '1990-05', '2026-02-30', '2026-11-24', '9999-12-31')
const values = fc.oneof(
  fc.string(),
  fc.double(),
  fc.boolean(),
  dates,
  fc.constantFrom('2021-01-01/2020-01-01', 'month', 'year', 'hour', 'A1', '-1', 0, -5, 1e12),
)
const anyCase = fc.nat({ max: cases.length - 1 })

/** The findings after one field of a consistent case has been read as something else. */
function findingsAfter(index: number, target: number, value: FieldValue, certain: boolean): Finding[] {
  const facts: CaseFacts = cases[index] ?? buildFacts('ausbildung')
  const fields = facts.fields.map((field, at) =>
    at === target % facts.fields.length
      ? { ...field, value, raw: String(value), quote: String(value), certain }
      : field,
  )
  return findingsOf({ ...facts, fields }).filter(({ rule }) => rules.has(rule))
}

describe('whatever a field holds, the rules on money, contracts, housing and time', () => {
  it('give findings whose texts show no gap', () => {
    fc.assert(
      fc.property(anyCase, fc.nat(), values, fc.boolean(), (index, target, value, certain) => {
        const texts = findingsAfter(index, target, value, certain).map(({ text }) =>
          text.replaceAll(String(value), ''),
        )
        expect(texts.length).toBeGreaterThan(0)
        for (const text of texts) expect(text).not.toMatch(/undefined|null\b|\[object|NaN/)
      }),
      { numRuns: 250 },
    )
  })

  it('ask nobody about a value that is not certain', () => {
    fc.assert(
      fc.property(anyCase, fc.nat(), values, (index, target, value) => {
        const asked = findingsAfter(index, target, value, false)
          .filter(
            ({ outcome, severity }) => (outcome === 'differs' || outcome === 'missing') && severity === 'K',
          )
          .map(({ rule, subject }) => `${rule} ${subject}`)
        expect(asked).toEqual([])
      }),
      { numRuns: 250 },
    )
  })
})
