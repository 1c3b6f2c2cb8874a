import { expect, it } from 'vitest'
import type { Correction } from '../../../models/case-state.ts'
import type { Document } from '../../../models/document.ts'
import type { Field } from '../../../models/field.ts'
import { correctFacts } from '../../../main/check/correct-facts.ts'
import { checkPlausibility } from '../../../main/plausibility/check-plausibility.ts'
import { defaultPolicy } from '../../../models/policy.ts'
import { buildFacts, today } from '../plausibility/build-facts.ts'

const facts = buildFacts('erwerbstaetigkeit')
const contract = facts.documents.find(({ kind }) => kind === 'employment-contract')
const documentId = contract?.id ?? ''
const untouched = () => {
  throw new Error('nothing is read again')
}

function fieldOf(value: string | null, name = 'employer'): Correction {
  if (name !== 'employer' && name !== 'jobTitle') throw new Error(name)
  return { type: 'field', documentId, page: 1, name, value, box: null }
}

function readAs(document: Document): Field[] {
  return facts.fields
    .filter((field) => field.documentId === documentId)
    .slice(0, 1)
    .map((field) => ({ ...field, name: 'month', value: '2026-10', raw: document.kind }))
}

function employers(corrections: readonly Correction[]) {
  return correctFacts(facts, corrections, untouched).fields.filter(
    (field) => field.documentId === documentId && field.name === 'employer',
  )
}

it('a value of the person takes the place of every reading of that name in that document', () => {
  expect(employers([fieldOf('Andere GmbH')])).toMatchObject([
    { value: 'Andere GmbH', reader: 'person', confidence: 1, certain: true },
  ])
  expect(employers([fieldOf('Andere GmbH'), fieldOf('Dritte GmbH')])).toMatchObject([
    { value: 'Dritte GmbH' },
  ])
})

it('null says that there is no such value', () => {
  expect(employers([])).not.toEqual([])
  expect(employers([fieldOf(null)])).toEqual([])
})

it('the rules see it: what agreed deviates', () => {
  const corrected = correctFacts(facts, [fieldOf('Ganz Andere GmbH')], untouched)
  const differing = (judged: typeof facts) =>
    checkPlausibility(judged, today, defaultPolicy).filter(({ outcome }) => outcome === 'differs')
  expect(differing(facts)).toEqual([])
  expect(differing(corrected).map(({ rule }) => rule)).toContain('employer-agrees')
})

it('a document whose kind is set is read again as that kind; what the person typed stays', () => {
  const kind: Correction = { type: 'kind', documentId, kind: 'payslip' }
  const corrected = correctFacts(facts, [fieldOf('Andere GmbH'), kind], readAs)
  expect(corrected.documents.find(({ id }) => id === documentId)).toMatchObject({
    kind: 'payslip',
    kindBy: 'person',
    kindNamed: true,
    kindsNear: [],
  })
  const own = corrected.fields.filter((field) => field.documentId === documentId)
  expect(own.map(({ name, value }) => [name, value])).toEqual([
    ['month', '2026-10'],
    ['employer', 'Andere GmbH'],
  ])
})

it('without corrections, or about a document that is not there, nothing changes', () => {
  expect(correctFacts(facts, [], untouched)).toEqual(facts)
  expect(correctFacts(facts, [{ type: 'kind', documentId: 'doc-99-1', kind: 'visa' }], untouched)).toEqual(
    facts,
  )
})
