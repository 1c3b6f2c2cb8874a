import { expect, it } from 'vitest'
import { doubtBesideSlot } from '../../../main/check/doubt-beside-slot.ts'
import type { Document } from '../../../models/document.ts'
import { buildFacts, buildField } from '../plausibility/build-facts.ts'

const [sample] = buildFacts('erwerbstaetigkeit').documents

/** Is what was read as an employment contract certain, on a paper of this slot? */
function isCertain(slot: string | null, change: Partial<Document> = {}, reader: 'label' | 'mrz' = 'label') {
  if (sample === undefined) throw new Error('there is a document')
  const document: Document = { ...sample, kind: 'employment-contract', slot, place: 'nachweis[0]', ...change }
  return doubtBesideSlot(document, [buildField('doc-1', 'jobTitle', 'Koch', 0, { reader })])[0]?.certain
}

const near: Partial<Document> = { kindNamed: true, kindsNear: ['employment-declaration'] }

it('a paper that may be what its slot asks for, but was read as another, says nothing for certain', () => {
  const declaration = 'Erklärung zum Beschäftigungsverhältnis'
  expect(isCertain(declaration, near)).toBe(false)
  expect(isCertain(declaration, { kindNamed: false, kindsNear: [] })).toBe(false)
  expect(isCertain(declaration, near, 'mrz')).toBe(true)
})

it('a paper that is surely another, or that nobody expects to be any, is read like every paper', () => {
  expect(isCertain('Mietvertrag', near)).toBe(true)
  expect(isCertain('Arbeitsvertrag', near)).toBe(true)
  expect(isCertain(null, near)).toBe(true)
})
