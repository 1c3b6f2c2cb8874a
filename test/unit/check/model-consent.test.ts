import { expect, it } from 'vitest'
import { CaseReading } from '../../../main/check/case-reading.ts'
import { modelIsRefused } from '../../../main/check/model-consent.ts'
import { readWithModel } from '../../../main/check/read-with-model.ts'
import { modelProblems } from '../../../models/model-problems.ts'
import { defaultPolicy } from '../../../models/policy.ts'
import { buildFacts, today } from '../plausibility/build-facts.ts'

const { application } = buildFacts('erwerbstaetigkeit')
const entry = (value: boolean) => ({ name: 'modelConsent' as const, value, source: 'antrag.json' })

it('only an express no is a refusal', () => {
  expect(modelIsRefused({ application, fields: [] })).toBe(false)
  expect(modelIsRefused({ application: { ...application, entries: [entry(true)] }, fields: [] })).toBe(false)
  expect(modelIsRefused({ application: { ...application, entries: [entry(false)] }, fields: [] })).toBe(true)
})

it('a refused model is not asked, and the case says so', async () => {
  const intake = { application: { ...application, entries: [entry(false)] }, files: [], notices: [] }
  const reading = new CaseReading(intake, today)
  const options = { contextTokens: 4096, today, policy: defaultPolicy, signal: new AbortController().signal }
  const askModel = () => Promise.reject(new Error('it was asked'))
  for await (const progress of readWithModel(reading, { ...options, askModel })) expect(progress).toBe('none')
  expect(reading.notices().map(({ text }) => text)).toEqual([modelProblems['consent-refused']])
})
