import fc from 'fast-check'
import { expect, it } from 'vitest'
import {
  findAgain,
  groupFindings,
  groupOf,
  keepOrder,
  nameFindings,
  stepFrom,
} from '../../../../renderer/screens/case/list-findings.ts'
import { buildFacts, withField, without } from '../../plausibility/build-facts.ts'
import { openCase } from './open-case.ts'

const consistent = buildFacts('erwerbstaetigkeit')
const { state, listed } = openCase(withField(consistent, 'employment-contract', 'grossEuro', 3600))

it('puts every finding in one group: agreement and what was not checked never count as deviation', () => {
  const grouped = groupFindings(listed)
  expect(Object.values(grouped).flat()).toHaveLength(listed.length)
  expect(grouped.clarify.map(({ finding }) => finding.outcome)).toEqual(
    grouped.clarify.map(() => expect.stringMatching(/differs|missing|unreadable/)),
  )
  expect(grouped.clarify.some(({ finding }) => finding.subject === 'grossEuro')).toBe(true)
  expect(grouped.agrees.every(({ finding }) => /agrees|variant/.test(finding.outcome))).toBe(true)
  expect(new Set(grouped['not-checked'].map(({ finding }) => groupOf(finding)))).not.toContain('clarify')
})

it('gives every finding of a list its own id, two copies of one file too', () => {
  const [finding] = state.findings
  const twice = nameFindings(finding ? [finding, finding] : [], state.documents)
  expect(new Set(twice.map(({ id }) => id)).size).toBe(2)
  expect(twice[0]?.key).toEqual(twice[1]?.key)
})

it('appends what is new and moves nothing that stood there', () => {
  fc.assert(
    fc.property(fc.shuffledSubarray([...listed]), fc.shuffledSubarray([...listed]), (earlier, later) => {
      const before = earlier.map(({ id }) => id)
      const after = keepOrder(before, later).map(({ id }) => id)
      const still = before.filter((id) => after.includes(id))
      expect(after.slice(0, still.length)).toEqual(still)
      expect(after.toSorted()).toEqual(later.map(({ id }) => id).toSorted())
    }),
  )
})

it('walks to the next and the previous finding and stays at the ends', () => {
  const [first, second] = listed
  const last = listed.at(-1)
  expect(stepFrom(listed, null, 1)).toBe(first)
  expect(stepFrom(listed, first?.id ?? '', 1)).toBe(second)
  expect(stepFrom(listed, first?.id ?? '', -1)).toBe(first)
  expect(stepFrom(listed, last?.id ?? '', 1)).toBe(last)
  expect(stepFrom([], null, 1)).toBeUndefined()
})

it('finds a finding again when other evidence counts now', () => {
  const salary = listed.find(
    ({ finding }) => finding.rule === 'salary-agrees' && finding.subject === 'grossEuro',
  )
  const later = openCase(without(consistent, 'employment-contract')).listed
  if (salary === undefined) throw new Error('the case has no salary')
  expect(findAgain(listed, salary)).toBe(salary)
  expect(findAgain(later, salary)?.finding).toMatchObject({ rule: 'salary-agrees', subject: 'grossEuro' })
})
