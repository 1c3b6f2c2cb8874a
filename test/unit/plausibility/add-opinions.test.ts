import { describe, expect, it } from 'vitest'
import { openWordings } from '../../../main/plausibility/open-wordings.ts'
import type { CaseFacts } from '../../../models/case-facts.ts'
import type { Likeness, Opinion } from '../../../models/opinion.ts'
import { buildFacts, withDocument } from './build-facts.ts'
import { findingsOf } from './check-facts.ts'

const facts = buildFacts('erwerbstaetigkeit')
const contract = facts.documents.find(({ kind }) => kind === 'employment-contract')?.id ?? ''
const otherWords: CaseFacts = {
  ...facts,
  fields: facts.fields.map((field) =>
    field.name === 'jobTitle' && field.documentId === contract ? { ...field, value: 'Programmierer' } : field,
  ),
}
const [wordings] = openWordings(findingsOf(otherWords))

function opinion(likeness: Likeness): Opinion {
  if (wordings === undefined) throw new Error('no wordings are open')
  return { type: 'likeness', ...wordings, likeness }
}

const jobOf = (of: CaseFacts) =>
  findingsOf(of, 'employer-agrees').find(({ subject }) => subject === 'jobTitle')

describe('wordings are open', () => {
  it('where a finding rests on their words alone', () => {
    expect(wordings).toMatchObject({ field: 'jobTitle' })
    expect([wordings?.first, wordings?.second]).toContain('Programmierer')
  })
  it('and nowhere in a consistent case', () => {
    expect(openWordings(findingsOf(facts))).toEqual([])
  })
})

describe('what the language model holds of two wordings', () => {
  it.each([
    ['gleich', 'gleichbedeutend'],
    ['ähnlich', 'ähnlich'],
    ['verschieden', 'verschieden'],
  ] as const)('%s: is said as its word, and nothing else changes', (likeness, word) => {
    const before = jobOf(otherWords)
    const after = jobOf({ ...otherWords, opinions: [opinion(likeness)] })
    expect(after).toEqual({ ...before, text: expect.any(String) })
    expect(after?.text).toContain('Das Sprachmodell hält')
    expect(after?.text).toContain(`für ${word}.`)
  })

  it('is not said where it has no opinion, or when other words are read now', () => {
    expect(jobOf({ ...otherWords, opinions: [opinion('unklar')] })).toEqual(jobOf(otherWords))
    expect(findingsOf({ ...facts, opinions: [opinion('gleich')] })).toEqual(findingsOf(facts))
  })
})

describe('what the language model holds a document for', () => {
  const unknown = withDocument(facts, 'unknown', {}, { id: 'doc-99', slot: 'Mietvertrag' })
  const place = {
    documentId: 'doc-99',
    page: 1,
    box: { x: 0.1, y: 0.1, width: 0.2, height: 0.02 },
    quote: 'Vertrag',
  }
  const kindOf = (of: CaseFacts) =>
    findingsOf(of, 'document-kind').find(({ found }) => found[0]?.documentId === 'doc-99')

  it('is said with the words it goes by; the document stays unrecognised', () => {
    const opinions: Opinion[] = [{ type: 'kind', kind: 'tenancy-agreement', place }]
    const before = kindOf(unknown)
    const after = kindOf({ ...unknown, opinions })
    expect(before).toMatchObject({ outcome: 'unreadable', severity: 'P' })
    expect(after).toMatchObject({ outcome: 'unreadable', severity: 'P', subject: 'unknown' })
    expect(after?.text).toContain('Das Sprachmodell hält es für: Mietvertrag („Vertrag“).')
    expect(after?.found).toEqual([...(before?.found ?? []), { value: null, ...place }])
  })
})
