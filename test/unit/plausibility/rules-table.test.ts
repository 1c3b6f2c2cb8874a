import { existsSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { rules } from '../../../main/plausibility/rules.ts'
import { ruleGroupSchema, ruleIds } from '../../../models/finding.ts'

describe('the rules table', () => {
  it('has every rule once, ranked', () => {
    expect(rules.map(({ id }) => id)).toEqual(ruleIds)
  })

  it.each(rules.map((rule) => [rule.id, rule] as const))('%s names its norm, group and test', (id, rule) => {
    expect(rule.norm).toMatch(/§|ICAO|Art\. \d/)
    expect(ruleGroupSchema.options).toContain(rule.group)
    expect(existsSync(new URL(`../../../main/plausibility/rules/${id}.ts`, import.meta.url))).toBe(true)
  })
})
