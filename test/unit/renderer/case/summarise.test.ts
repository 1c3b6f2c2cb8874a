import { expect, it } from 'vitest'
import { statedValues } from '../../../../renderer/screens/case/stated-values.ts'
import { summarise } from '../../../../renderer/screens/case/review/summarise.ts'
import { buildFacts, withField, without } from '../../plausibility/build-facts.ts'
import { openCase } from './open-case.ts'

const { state, listed } = openCase(
  without(
    withField(buildFacts('erwerbstaetigkeit'), 'employment-contract', 'grossEuro', 3600),
    'health-insurance',
  ),
)
const about = (rule: string, subject: string) =>
  listed.flatMap(({ finding }) =>
    finding.rule === rule && finding.subject === subject
      ? [summarise(finding, state, statedValues(state))]
      : [],
  )

it('says both values in a line, what deviates first', () => {
  const [salary] = about('salary-agrees', 'grossEuro')
  expect(salary).toMatch(/^Formular: [\d.]+ € .* · Arbeitsvertrag: 3\.600 €/)
})

it('says nothing where there is no value', () => {
  expect(about('evidence-complete', 'health-insurance')).toEqual([''])
})
