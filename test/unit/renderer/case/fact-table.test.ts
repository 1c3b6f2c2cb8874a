import { expect, it } from 'vitest'
import { factTable } from '../../../../renderer/screens/case/facts/fact-table.ts'
import { buildFacts, withField, withReading } from '../../plausibility/build-facts.ts'
import { openCase } from './open-case.ts'

const facts = withField(buildFacts('erwerbstaetigkeit'), 'employment-contract', 'grossEuro', 3600)
const { state, stated, listed } = openCase(facts)
const { columns, rows } = factTable(state, stated, listed)
const row = (name: string) => rows.find((each) => each.name === name)
const column = (kind: string) => columns.findIndex((each) => each.kind === kind)

it('has a column for every paper that states a fact; the form has its own', () => {
  expect(columns.map(({ kind }) => kind)).not.toContain('application-summary')
  expect(rows.every(({ cells }) => cells.length === columns.length)).toBe(true)
})

it('shows what each says of a fact, with what its comparison says', () => {
  expect(row('gross')?.stated).toMatchObject([{ text: '4.500 € pro Monat', mark: 'differs' }])
  expect(row('gross')?.cells[column('employment-contract')]).toMatchObject([
    { text: '3.600 € pro Monat', mark: 'differs', certain: true, place: { documentId: 'doc-6' } },
  ])
  expect(row('gross')?.cells[column('passport')]).toEqual([])
  expect(row('birth')?.cells[column('passport')]).toMatchObject([{ text: '17.05.1990', mark: 'agrees' }])
})

it('says the same words of one paper once, the certain reading first', () => {
  const unsure = withReading(facts, 'passport', 'surname', 'Öztürk', { certain: false })
  const again = openCase({ ...unsure, fields: unsure.fields.toReversed() })
  const table = factTable(again.state, again.stated, again.listed)
  const names = table.rows.find(({ name }) => name === 'name')?.cells[column('passport')] ?? []
  expect(names.filter(({ text }) => text === 'Öztürk')).toMatchObject([{ certain: true }])
})

it('leaves out facts that nothing names', () => {
  expect(row('net')).toBeUndefined()
  expect(factTable({ documents: [], fields: [] }, new Map(), [])).toEqual({ columns: [], rows: [] })
})
