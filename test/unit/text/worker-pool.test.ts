import { describe, expect, test } from 'vitest'
import type { OcrWorker } from '../../../main/text/ocr-worker.ts'
import { RecognitionFailure } from '../../../main/text/recognition-failure.ts'
import { unreadPage } from '../../../main/text/unread-page.ts'
import { createPool } from '../../../main/text/worker-pool.ts'

const never = new AbortController().signal

/** Workers that count themselves; what they would recognise does not matter here. */
function countingStart() {
  const state = { started: 0, stopped: 0 }
  const start = async (): Promise<OcrWorker> => {
    state.started++
    return { read: async (image) => unreadPage(image, 'blank'), stop: () => void state.stopped++ }
  }
  return { state, start }
}

describe('createPool', () => {
  test('lends each worker to one job at a time, in order', async () => {
    const { state, start } = countingStart()
    const pool = createPool(start, 2)
    let [running, most] = [0, 0]
    const order: number[] = []
    await Promise.all(
      [0, 1, 2, 3, 4].map((n) =>
        pool.run(async () => {
          order.push(n)
          most = Math.max(most, ++running)
          await new Promise((resolve) => setTimeout(resolve, 5))
          running--
        }, never),
      ),
    )
    expect([most, order, state.started]).toEqual([2, [0, 1, 2, 3, 4], 2])
  })

  test('a worker that failed is stopped and replaced, the next job runs', async () => {
    const { state, start } = countingStart()
    const pool = createPool(start, 1)
    const failing = pool.run(() => Promise.reject(new RecognitionFailure('timeout')), never)
    await expect(failing).rejects.toMatchObject({ reason: 'timeout' })
    expect(await pool.run(async () => 'read', never)).toBe('read')
    expect(state).toEqual({ started: 2, stopped: 1 })
  })

  test('a worker that does not start fails its job, not the pool', async () => {
    const { start } = countingStart()
    let attempts = 0
    const pool = createPool(() => (attempts++ === 0 ? Promise.reject(new Error('no core')) : start()), 1)
    await expect(pool.run(async () => 'read', never)).rejects.toThrow('no core')
    expect(await pool.run(async () => 'read', never)).toBe('read')
  })

  test('an abort rejects at once, waiting or running, and the worker is used again', async () => {
    const { state, start } = countingStart()
    const pool = createPool(start, 1)
    const abort = new AbortController()
    let finish: () => void = () => {}
    const running = pool.run(() => new Promise<void>((resolve) => (finish = resolve)), abort.signal)
    const waiting = pool.run(async () => 'never', abort.signal)
    await new Promise((resolve) => setTimeout(resolve, 5))
    abort.abort(new Error('closed by the person'))
    await expect(running).rejects.toThrow('closed by the person')
    await expect(waiting).rejects.toThrow('closed by the person')
    finish()
    expect(await pool.run(async () => 'read', never)).toBe('read')
    expect(state).toEqual({ started: 1, stopped: 0 })
  })

  test('after closing all workers are stopped and nothing runs any more', async () => {
    const { state, start } = countingStart()
    const pool = createPool(start, 2)
    await pool.warmUp()
    await pool.close()
    expect(state.stopped).toBe(2)
    await expect(pool.run(async () => 'read', never)).rejects.toMatchObject({ reason: 'closed' })
  })
})
