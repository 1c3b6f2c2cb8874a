import { expect, it } from 'vitest'
import { inputProblems } from '../../../models/app-error.ts'
import { assembleEntries, type InboxItem } from '../../../main/inbox/assemble-entries.ts'
import type { Sight } from '../../../main/inbox/look-at.ts'

type Head = NonNullable<Sight['head']>

const plain: Head = {
  type: '130101',
  applicationId: 'A-1',
  uuid: null,
  triggerUuid: null,
  service: 'ausbildung',
  kind: 'verlaengerung',
  submittedOn: '2026-11-01',
}

function item(name: string, head: Partial<Head> | null, receivedAt = '2026-11-02T08:00:00.000Z'): InboxItem {
  const sight = { head: head && { ...plain, ...head }, documentCount: null, toCount: [], problem: null }
  return { path: `/eingang/${name}`, name, receivedAt, sight }
}

it('a Nachreichung appears at its application and is opened with it', () => {
  const entries = assembleEntries([
    item('n2.xml', { type: '130103' }),
    item('a.xml', {}),
    item('n1.xml', { type: '130103' }),
    item('b.xml', { applicationId: 'A-2' }),
  ])
  expect(entries.map(({ name, supplements }) => [name, supplements])).toEqual([
    ['a.xml', 2],
    ['b.xml', 0],
  ])
  expect(entries[0]?.paths).toEqual(['/eingang/a.xml', '/eingang/n1.xml', '/eingang/n2.xml'])
})

it('a Nachreichung without its application is listed with the reason, a packet is not listed', () => {
  const entries = assembleEntries([item('n.xml', { type: '130103' }), item('p.xml', { type: '000040' })])
  expect(entries).toHaveLength(1)
  expect(entries[0]?.problem).toContain('nicht im Eingang')
})

it('says why a message cannot be checked', () => {
  const [wrong, foreign] = assembleEntries([
    item('1.xml', { service: null }),
    item('2.xml', { type: '130201', applicationId: 'A-2' }),
  ])
  expect(wrong?.problem).toBe(inputProblems['wrong-service'])
  expect(foreign?.problem).toBe(inputProblems['wrong-message'])
})

it('newest first, by the day of filing where it is known', () => {
  const entries = assembleEntries([
    item('old.xml', { submittedOn: '2026-10-01' }, '2026-11-20T08:00:00.000Z'),
    item('folder', null, '2026-11-10T08:00:00.000Z'),
    item('new.xml', { submittedOn: '2026-11-15', applicationId: 'A-2' }),
  ])
  expect(entries.map(({ name }) => name)).toEqual(['new.xml', 'folder', 'old.xml'])
})

it('what has not been looked at is listed without a problem; ids are stable and differ', () => {
  const unseen: InboxItem = { ...item('x', null), sight: null }
  const [first, second] = assembleEntries([unseen, item('y', null)])
  expect(first).toMatchObject({ problem: null, service: null, documentCount: null })
  expect(first?.id).not.toBe(second?.id)
  expect(assembleEntries([unseen])[0]?.id).toBe(first?.id)
})
