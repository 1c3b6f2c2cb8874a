import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { InboxEntry } from '../../../models/inbox.ts'
import { makeSearchable, searchEntries } from '../../../renderer/screens/inbox/search-entries.ts'

const entry: InboxEntry = {
  id: 'a',
  applicationId: 'AD-2026-1',
  name: 'antrag.xml',
  service: 'erwerbstaetigkeit',
  kind: 'erstbeantragung',
  submittedOn: '2026-11-02',
  receivedAt: '2026-11-03T08:00:00Z',
  documentCount: 8,
  supplements: 0,
  arrivedFor: null,
  stage: 'neu',
  problem: null,
}

function found(entries: readonly InboxEntry[], query: string): string[] {
  return searchEntries(makeSearchable(entries), query).map(({ id }) => id)
}

describe('order', () => {
  it('is newest first: day of filing, else the day the file came, then the time it came', () => {
    const entries: InboxEntry[] = [
      { ...entry, id: 'filed 1st', submittedOn: '2026-11-01', receivedAt: '2026-11-09T08:00:00Z' },
      { ...entry, id: 'came 3rd', submittedOn: null, receivedAt: '2026-11-03T09:00:00Z' },
      { ...entry, id: 'filed 2nd, early', receivedAt: '2026-11-03T08:00:00Z' },
      { ...entry, id: 'filed 2nd, late', receivedAt: '2026-11-03T09:30:00Z' },
    ]
    expect(found(entries, '')).toEqual(['came 3rd', 'filed 2nd, late', 'filed 2nd, early', 'filed 1st'])
  })
})

describe('search', () => {
  it.each([
    'ad-2026',
    'ANTRAG.xml',
    'erwerbstätigkeit',
    'Erstbeantragung',
    '02.11.2026',
    'neu',
    'erwerbs 02.11.',
  ])('finds by %s', (query) => {
    expect(found([entry], query)).toEqual(['a'])
  })

  it('needs every word', () => {
    expect(found([entry], 'erwerbstätigkeit geschlossen')).toEqual([])
  })

  it('finds applications with something handed in later, and those that cannot be checked', () => {
    const entries = [
      { ...entry, id: 'later', supplements: 2 },
      { ...entry, id: 'problem', problem: 'Die XML-Datei ist nicht wohlgeformt.' },
    ]
    expect(found(entries, 'nachreichung')).toEqual(['later'])
    expect(found(entries, 'nicht prüfbar')).toEqual(['problem'])
  })

  it('finds every entry by its own number', () => {
    fc.assert(
      fc.property(fc.string({ minLength: 1 }), (applicationId) => {
        expect(found([{ ...entry, applicationId }], applicationId)).toEqual(['a'])
      }),
    )
  })
})
