import { expect, it } from 'vitest'
import { letterItems } from '../../../models/letter-items.ts'
import { buildFacts, withField, without } from '../plausibility/build-facts.ts'
import { draftOf, judge } from '../note/noted-case.ts'
import { openCase } from '../renderer/case/open-case.ts'

const consistent = buildFacts('erwerbstaetigkeit')
const asking = openCase(
  without(withField(consistent, 'employment-contract', 'grossEuro', 3600), 'health-insurance'),
)
const verdicts = [
  judge(asking.state, 'salary-agrees', 'grossEuro'),
  judge(asking.state, 'evidence-complete', 'health-insurance'),
  judge(asking.state, 'evidence-complete', 'passport'),
  judge(asking.state, 'name-agrees', 'surname', { verdict: 'later' }),
]
const statesOf = (...all: Parameters<typeof letterItems>) => letterItems(...all).map(({ state }) => state)

it('asks for what was adopted and is open; what agrees is no item', () => {
  expect(statesOf(draftOf(verdicts), asking.listed, true)).toEqual(['open', 'open'])
  expect(statesOf(draftOf(verdicts), [], true), 'corrected away before any letter').toEqual([])
})

it('shows as settled what a Nachreichung has answered, once it is read', () => {
  const answered = openCase(withField(consistent, 'employment-contract', 'grossEuro', 3600)).listed
  const [salary, insurance] = verdicts
  const both = salary && insurance ? [salary, insurance] : []
  const draft = draftOf(both, { asked: both.map(({ finding }) => finding) })
  expect(statesOf(draft, answered, true)).toEqual(['open', 'settled'])
  expect(statesOf(draft, [], false)).toEqual(['unread', 'unread'])
})

it('what was asked for stays in sight when its verdict is taken back, or when other papers deviate too', () => {
  const [salary] = verdicts
  const asked = salary ? [salary.finding] : []
  expect(statesOf(draftOf([], { asked }), openCase(consistent).listed, true)).toEqual(['settled'])
  expect(statesOf(draftOf([], { asked }), asking.listed, true), 'open, and no longer asked for').toEqual([])
  const elsewhere = asked.map((key) => ({ ...key, documentSha256: 'another paper' }))
  expect(statesOf(draftOf([], { asked: elsewhere }), asking.listed, true)).toEqual(['changed'])
})
