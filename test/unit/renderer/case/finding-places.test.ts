import { expect, it } from 'vitest'
import { foundInOrder, placesOf, statedPlace } from '../../../../renderer/screens/case/finding-places.ts'
import { fieldOf, periodBeside, sayPlace, sayValue } from '../../../../renderer/screens/case/say-value.ts'
import { buildFacts, withField } from '../../plausibility/build-facts.ts'
import { openCase } from './open-case.ts'

const { state, stated } = openCase(
  withField(buildFacts('erwerbstaetigkeit'), 'employment-declaration', 'grossEuro', 3600),
)
const finding = (subject: string, rule: string) => {
  const found = state.findings.find((each) => each.subject === subject && each.rule === rule)
  if (found === undefined) throw new Error(`the case has no finding ${rule} ${subject}`)
  return found
}
const salary = finding('grossEuro', 'salary-agrees')

it('shows the evidence that deviates first and the form last', () => {
  expect(foundInOrder(salary)[0]).toMatchObject({ documentId: 'doc-7', value: 3600 })
  expect(placesOf(salary, stated).at(-1)).toMatchObject({ documentId: 'doc-1' })
})

it('finds the entry of the form on the summary, and only the one that is compared', () => {
  expect(statedPlace(salary, stated)).toMatchObject({ documentId: 'doc-1', page: 1 })
  expect(statedPlace(finding('dateOfExpiry', 'filed-before-expiry'), stated)).toBeNull()
  expect(statedPlace(finding('passport', 'evidence-complete'), stated)).toBeNull()
})

it('names the reading behind a value: who read it and how sure', () => {
  const [found] = foundInOrder(salary)
  const field = found && fieldOf(found, state.fields)
  expect(field).toMatchObject({ name: 'grossEuro', reader: 'label', certain: true })
  expect(found && fieldOf({ ...found, value: 1 }, state.fields)).toBeUndefined()
  expect(sayValue(3600, 'grossEuro', found && periodBeside(found, state.fields))).toBe('3.600 € pro Monat')
  expect(found && sayPlace(found, state.documents)).toBe('Erklärung zum Beschäftigungsverhältnis, Seite 1')
})

it('says nothing for a document as a whole', () => {
  expect(sayValue(null, null, undefined)).toBeNull()
})
