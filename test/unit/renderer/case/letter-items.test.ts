import { expect, it } from 'vitest'
import { letterItems } from '../../../../renderer/screens/case/letter/letter-items.ts'
import { buildFacts, withField, without } from '../../plausibility/build-facts.ts'
import { draftOf, judge } from '../../note/noted-case.ts'
import { openCase } from './open-case.ts'

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
})

it('shows as settled what a Nachreichung has answered, once it is read', () => {
  const answered = openCase(withField(consistent, 'employment-contract', 'grossEuro', 3600)).listed
  const [salary, insurance] = verdicts
  const draft = draftOf(salary && insurance ? [salary, insurance] : [], { letter: 'Bitte reichen Sie ein …' })
  expect(statesOf(draft, answered, true)).toEqual(['open', 'settled'])
  expect(statesOf(draft, [], false)).toEqual(['unread', 'unread'])
})
