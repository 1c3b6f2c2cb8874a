import { expect, it } from 'vitest'
import type { LoggedEvent } from '../../../models/event-log.ts'
import { filesHolding, openIn, storeFolder } from './store-folder.ts'

const pseudonym = '6f0f1f6e-6a86-4a5c-9d5e-2f4f2c1f7a10'
const wiped = {
  type: 'case-wiped',
  report: {
    casePseudonym: pseudonym,
    closedAt: '2026-11-24T10:00:00.000Z',
    pages: 18,
    documents: 11,
    fields: 120,
    findings: 63,
    processEnded: true,
    pageImagesDropped: true,
    modelUnloaded: true,
    durationMs: 41.5,
  },
} as const

it('gives back what was logged, the newest first, wipe reports too', () => {
  const store = openIn(storeFolder(), { now: () => new Date('2026-11-24T10:00:00Z') })
  store.log.append(pseudonym, { type: 'case-opened', appVersion: '0.1.0', rulesVersion: '1' })
  store.log.append(pseudonym, wiped)
  expect(store.log.list(10)).toEqual([
    { id: 2, at: '2026-11-24T10:00:00.000Z', casePseudonym: pseudonym, event: wiped },
    {
      id: 1,
      at: '2026-11-24T10:00:00.000Z',
      casePseudonym: pseudonym,
      event: { type: 'case-opened', appVersion: '0.1.0', rulesVersion: '1' },
    },
  ])
  expect(store.log.list(1)).toHaveLength(1)
})

it('keeps moments to the minute, so that no millisecond leads from an entry to a note', () => {
  const store = openIn(storeFolder(), { now: () => new Date('2026-11-24T10:07:41.583Z') })
  const closedAt = '2026-11-24T10:07:41.583Z'
  store.log.append(pseudonym, { type: 'case-wiped', report: { ...wiped.report, closedAt } })
  expect(store.log.list(1)).toMatchObject([
    { at: '2026-11-24T10:07:00.000Z', event: { report: { closedAt: '2026-11-24T10:07:00.000Z' } } },
  ])
})

it('keeps nothing that the schema does not name', () => {
  const folder = storeFolder()
  const store = openIn(folder)
  const event: LoggedEvent = { type: 'verdict', rule: 'name-agrees', verdict: 'later' }
  const withName = { ...event, name: 'Ayşe Öztürk' }
  store.log.append(pseudonym, withName)
  expect(store.log.list(1)[0]?.event).toEqual(event)
  store.close()
  expect(filesHolding(folder, 'Öztürk')).toEqual([])
})

it('refuses an event that the schema does not know, and a case that is no pseudonym', () => {
  const store = openIn(storeFolder())
  // @ts-expect-error no such event
  expect(() => store.log.append(pseudonym, { type: 'note', text: 'Ayşe Öztürk' })).toThrow(/type/)
  expect(() => store.log.append('antrag-1', { type: 'case-failed' })).toThrow(/uuid/i)
  expect(store.log.list(10)).toEqual([])
})

it.each([
  [6, '2026-05-24T10:00:00Z', 1],
  [6, '2026-05-23T10:00:00Z', 0],
  [12, '2026-05-23T10:00:00Z', 1],
  [12, '2025-11-23T10:00:00Z', 0],
])('keeps an entry for %i months: the one of %s', (logRetentionMonths, writtenAt, left) => {
  const folder = storeFolder()
  const then = openIn(folder, { now: () => new Date(writtenAt) })
  then.log.append(pseudonym, { type: 'case-failed' })
  then.close()
  const today = openIn(folder, { now: () => new Date('2026-11-24T10:00:00Z'), logRetentionMonths })
  expect(today.log.list(10)).toHaveLength(left)
})

it('purges while the program runs for months', () => {
  let now = new Date('2026-01-10T10:00:00Z')
  const store = openIn(storeFolder(), { now: () => now })
  store.log.append(pseudonym, { type: 'case-failed' })
  now = new Date('2026-08-10T10:00:00Z')
  store.log.append(pseudonym, wiped)
  expect(store.log.list(10).map(({ event }) => event.type)).toEqual(['case-wiped'])
})
