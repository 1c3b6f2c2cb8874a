import { expect, it } from 'vitest'
import { formTopics } from '../../../../renderer/screens/case/review/form-entries.ts'
import { buildFacts, withField } from '../../plausibility/build-facts.ts'
import { openCase } from './open-case.ts'

const facts = withField(buildFacts('erwerbstaetigkeit'), 'employment-contract', 'grossEuro', 3600)
const { stated, listed } = openCase(facts)
const entries = formTopics(stated, listed, true).flatMap((topic) => topic.entries)
const entry = (name: string) => entries.find((each) => each.name === name)

it('says what the form says in German, with how it stands', () => {
  expect(entry('surname')).toMatchObject({ text: 'Öztürk', mark: 'agrees' })
  expect(entry('dateOfBirth')).toMatchObject({ title: 'Geburtsdatum', text: '17.05.1990', mark: 'agrees' })
  expect(entry('nationality')).toMatchObject({ text: 'Türkei', mark: 'agrees' })
  expect(entry('address')).toMatchObject({ text: 'Lindenweg 4, 04109 Leipzig', mark: 'agrees' })
  expect(entry('grossEuro')).toMatchObject({ text: '4.500 € pro Monat', mark: 'differs' })
})

it('leads to the finding that compares the entry and to its place on the summary', () => {
  const salary = listed.find(({ id }) => id === entry('grossEuro')?.findingId)
  expect(salary?.finding).toMatchObject({ rule: 'salary-agrees', outcome: 'differs' })
  expect(entry('grossEuro')?.place).toMatchObject({ documentId: 'doc-1', page: 1 })
})

it('does not take the expiry of the title for that of the passport', () => {
  const passport = listed.find(({ id }) => id === entry('dateOfExpiry')?.findingId)
  expect(passport?.finding.rule).toBe('passport-valid')
})

it('says that an entry is not read yet before it says that nothing compares it', () => {
  const before = formTopics(stated, [], false).flatMap((topic) => topic.entries)
  expect(new Set(before.map(({ mark }) => mark))).toEqual(new Set(['unread']))
  const after = formTopics(stated, [], true).flatMap((topic) => topic.entries)
  expect(new Set(after.map(({ mark }) => mark))).toEqual(new Set(['uncompared']))
})

it('shows every entry once and no topic without one', () => {
  expect(new Set(entries.map(({ name }) => name)).size).toBe(entries.length)
  expect(formTopics(stated, listed, true).every((topic) => topic.entries.length > 0)).toBe(true)
  expect(formTopics(new Map(), [], true)).toEqual([])
})
