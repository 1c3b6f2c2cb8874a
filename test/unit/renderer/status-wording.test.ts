import { readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { expect, it } from 'vitest'
import {
  nameOfPolicy,
  policyNames,
  policyValues,
  sayCheck,
  sayPolicyValue,
} from '../../../renderer/wording/status.ts'

const template = readFileSync(
  resolve(import.meta.dirname, '../../../build/policies/de-DE/Schluessig.adml'),
  'utf8',
)
const inTemplate = (id: string) => new RegExp(`<string id="${id}">([^<]+)</string>`).exec(template)?.[1]

it.each(Object.entries(policyNames))('%s has the name that the group policies show', (id, name) => {
  expect(inTemplate(id)).toBe(name)
})

it.each(Object.entries(policyValues))('%s is said as the group policies say it', (id, said) => {
  if (!id.startsWith('ReadAhead')) expect(inTemplate(id.replace(' ', '_'))).toBe(said)
})

it.each([
  ['LogRetentionMonths', '12', '12 Monate'],
  ['MaximumAgeMonths', 'payslip=3, visa=6', 'payslip=3, visa=6'],
  ['CaseMemoryMiB', '2048', '2048 MiB'],
  ['ReadAhead', '0', 'nein'],
  ['InboxFolder', '\\\\server\\eingang', '\\\\server\\eingang'],
  ['ThresholdDay', 'start', 'Beginn der Beschäftigung'],
  ['OcrWorkers', '', 'nicht gesetzt'],
])('%s %s: %s', (name, value, said) => {
  expect(sayPolicyValue({ name, value, source: 'machine' })).toBe(said)
})

it('a policy of another version keeps its own name', () => {
  expect(nameOfPolicy('NewPolicy')).toBe('NewPolicy')
})

it.each([
  [
    'database',
    'store-locked',
    'Ein anderes Programm hält die Datenbank geöffnet. Bitte dort schließen und erneut versuchen.',
  ],
  ['inbox', 'unset', 'noch kein Ordner gewählt'],
  ['notes', '3', '3 nicht exportiert; sie bleiben, bis sie exportiert sind'],
  ['policies', 'OcrWorkers, RuleGroups', 'Zahl der Texterkenner, Gruppen der Regeln'],
  ['languages', 'latde, mrz', 'latde, mrz'],
  ['database', '', ''],
] as const)('self-check %s %s', (check, detail, said) => {
  expect(sayCheck({ check, passed: false, detail })).toBe(said)
})
