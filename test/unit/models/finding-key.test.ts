import { expect, it } from 'vitest'
import { findingKey, isSameFinding } from '../../../models/finding-key.ts'
import { buildFacts, withDocument, withField, without } from '../plausibility/build-facts.ts'
import { findingsOf } from '../plausibility/check-facts.ts'

const facts = buildFacts('niederlassungserlaubnis')

it('no two findings of a case share a key, also when all papers come in one merged PDF', () => {
  const merged = {
    ...facts,
    documents: facts.documents.map((document, index) => ({
      ...document,
      sha256: 'f'.repeat(64),
      pages: { first: index + 1, last: index + 1 },
    })),
  }
  for (const each of [facts, merged]) {
    const keys = findingsOf(each).map((finding) => findingKey(finding, each.documents))
    for (const key of keys) expect(keys.filter((other) => isSameFinding(key, other))).toEqual([key])
  }
})

it('papers of one kind on which no name was read are two findings', () => {
  const twice = withDocument(withDocument(facts, 'degree'), 'degree')
  const keys = findingsOf(twice, 'document-holder').map((finding) => findingKey(finding, twice.documents))
  const [first, second] = keys.filter(({ subject }) => subject === 'degree').slice(-2)
  if (!first || !second) throw new Error('the case has no two degrees')
  expect(isSameFinding(first, second)).toBe(false)
})

it('finds the finding again when the check runs again with other ids and another value', () => {
  const again = withField(facts, 'employment-contract', 'grossEuro', 2500)
  const renamed = {
    ...again,
    documents: again.documents.map((document) => ({ ...document, id: `new-${document.id}` })),
    fields: again.fields.map((field) => ({ ...field, documentId: `new-${field.documentId}` })),
  }
  const [before] = findingsOf(facts, 'salary-agrees')
  const [after] = findingsOf(renamed, 'salary-agrees')
  if (!before || !after) throw new Error('the case has no salary')
  expect(findingKey(after, renamed.documents)).toEqual(findingKey(before, facts.documents))
})

it('a missing paper has no document; the paper that comes later is another finding', () => {
  const missing = without(facts, 'health-insurance')
  const delivered = withDocument(missing, 'health-insurance', {}, { id: 'later' })
  const keyOf = (each: typeof facts) => {
    const finding = findingsOf(each, 'evidence-complete').find(
      ({ subject }) => subject === 'health-insurance',
    )
    return finding && findingKey(finding, each.documents)
  }
  expect(keyOf(missing)).toMatchObject({ documentSha256: null, firstPage: null })
  expect(keyOf(delivered)).toMatchObject({ documentSha256: 'later'.padEnd(64, '0'), firstPage: 1 })
})
