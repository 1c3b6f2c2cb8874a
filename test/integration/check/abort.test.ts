import { afterAll, beforeAll, expect, it } from 'vitest'
import { checkApplication } from '../../../main/check/check-application.ts'
import { createRecogniser, type Recogniser } from '../../../main/text/recogniser.ts'
import { defaultPolicy } from '../../../models/policy.ts'

const path = new URL('../../fixtures/demo/antrag.xml', import.meta.url).pathname
let recogniser: Recogniser

beforeAll(async () => {
  recogniser = await createRecogniser({ workers: 1 })
}, 60_000)
afterAll(() => recogniser.close())

/** Runs the check and aborts it after so many events; answers how it ended. */
async function abortAfter(events: number): Promise<unknown> {
  const stop = new AbortController()
  const reason = new Error('the person pressed stop')
  const options = { today: '2026-11-24', policy: defaultPolicy, recogniser, signal: stop.signal }
  let seen = 0
  if (events === 0) stop.abort(reason)
  try {
    for await (const event of checkApplication(path, options))
      if (++seen === events || event.type === 'done') stop.abort(reason)
    return 'complete'
  } catch (error) {
    return error === reason || (error instanceof Error && error.name === 'InputError') ? 'aborted' : error
  }
}

it.each([0, 1, 2, 3, 5, 8])(
  'ends at once when aborted after %i events',
  async (events) => {
    expect(await abortAfter(events)).toBe('aborted')
  },
  60_000,
)

it('leaving the check early releases it, and the same recogniser reads the next application', async () => {
  const { signal } = new AbortController()
  const options = { today: '2026-11-24', policy: defaultPolicy, recogniser, signal }
  for await (const event of checkApplication(path, options)) if (event.type === 'page') break
  let done = false
  for await (const event of checkApplication(path, options)) done ||= event.type === 'done'
  expect(done).toBe(true)
}, 120_000)
