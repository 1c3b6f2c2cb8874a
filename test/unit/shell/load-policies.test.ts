import { expect, it } from 'vitest'
import { defaultPolicy } from '../../../models/policy.ts'
import { loadPolicies } from '../../../main/load-policies.ts'

type Values = Readonly<Record<string, unknown>>
const load = (machine: Values, user: Values = {}) =>
  loadPolicies((scope, name) => (scope === 'machine' ? machine : user)[name])

it('nothing set: the rules are applied as by default', () => {
  expect(load({})).toEqual({ desk: {}, rules: defaultPolicy, inForce: [], problems: [] })
})

it('the machine beats the user', () => {
  const { desk, inForce } = load({ InboxFolder: 'M' }, { InboxFolder: 'U', OcrWorkers: 2 })
  expect(desk).toEqual({ InboxFolder: 'M', OcrWorkers: 2 })
  expect(inForce.map(({ name, source }) => [name, source])).toEqual([
    ['InboxFolder', 'machine'],
    ['OcrWorkers', 'user'],
  ])
})

it('a wrong machine value is reported, and the user’s does not step in for it', () => {
  const { desk, problems } = load({ LogRetentionMonths: 1 }, { LogRetentionMonths: 24 })
  expect(desk).toEqual({})
  expect(problems).toEqual(['LogRetentionMonths'])
})

it('a token is in force and shown to nobody', () => {
  const { desk, inForce } = load({ LanguageModelServerToken: 'geheim' })
  expect(desk.LanguageModelServerToken).toBe('geheim')
  expect(JSON.stringify(inForce)).not.toContain('geheim')
})

it('reads the types of the registry: numbers for switches, lists for tables', () => {
  const { desk, rules } = load({
    ReadAhead: 0,
    RuleGroups: ['A', 'B', 'C'],
    MaximumAgeMonths: ['payslip=3', 'pension-record=12'],
    Evidence: ['erwerbstaetigkeit-erst/practice-licence=K'],
    ThresholdDay: 'today',
  })
  expect(desk.ReadAhead).toBe(false)
  expect(rules).toEqual({
    ...defaultPolicy,
    groups: ['A', 'B', 'C'],
    thresholdDay: 'today',
    maximumAgeMonths: { payslip: 3, 'pension-record': 12 },
    evidence: { 'erwerbstaetigkeit-erst/practice-licence': 'K' },
  })
})

it.each([
  ['MaximumAgeMonths', ['payslip']],
  ['MaximumAgeMonths', ['not-a-kind=3']],
  ['Evidence', ['x=Q']],
  ['RuleGroups', ['E']],
  ['ReadAhead', 2],
  ['InboxFolder', ''],
])('reports %s = %j', (name, value) => {
  expect(load({ [name]: value }).problems).toEqual([name])
})
