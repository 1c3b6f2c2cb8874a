import { expect, it } from 'vitest'
import { PendingLog } from '../../../main/pending-log.ts'
import { StoreError } from '../../../main/store/store-error.ts'
import type { CallError } from '../../../models/contract.ts'
import type { LoggedEvent } from '../../../models/event-log.ts'
import { openIn, storeFolder } from '../store/store-folder.ts'

const pseudonym = '6f0f1f6e-6a86-4a5c-9d5e-2f4f2c1f7a10'
const verdict = (rule: 'name-agrees' | 'funding' | 'livelihood'): LoggedEvent => ({
  type: 'verdict',
  rule,
  verdict: 'later',
})

it('what a full disk refuses waits, is announced, and is written in its order when there is room again', () => {
  const store = openIn(storeFolder())
  const told: (CallError | null)[] = []
  let isFull = false
  const log = new PendingLog(
    {
      open: () => {
        if (isFull) throw new StoreError('store-full', 'SQLITE_FULL')
        return store
      },
    },
    (error) => told.push(error),
  )
  log.append(pseudonym, verdict('name-agrees'))
  isFull = true
  log.append(pseudonym, verdict('funding'))
  expect(told).toEqual([{ code: 'store-full', detail: 'SQLITE_FULL' }])
  expect(store.log.list(10)).toHaveLength(1)
  isFull = false
  log.append(pseudonym, verdict('livelihood'))
  expect(told.at(-1)).toBeNull()
  expect(store.log.list(10).map(({ event }) => ('rule' in event ? event.rule : null))).toEqual([
    'livelihood',
    'funding',
    'name-agrees',
  ])
  log.close()
})

it('tries once more when the program ends, and does not fail then', () => {
  const store = openIn(storeFolder())
  let isFull = true
  const log = new PendingLog(
    {
      open: () => {
        if (isFull) throw new StoreError('store-full')
        return store
      },
    },
    () => {},
  )
  log.append(pseudonym, { type: 'case-failed' })
  log.close()
  isFull = false
  log.close()
  expect(store.log.list(10)).toHaveLength(1)
})

it('an error of the program itself is not taken for one of the disk', () => {
  const log = new PendingLog(
    {
      open: () => {
        throw new RangeError('a bug')
      },
    },
    () => {},
  )
  expect(() => log.append(pseudonym, { type: 'case-failed' })).toThrow(RangeError)
})
