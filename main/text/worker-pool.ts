import type { OcrWorker } from './ocr-worker.ts'
import { RecognitionFailure } from './recognition-failure.ts'

/** Workers that are lent out, first come first served. */
export interface Pool {
  /** Starts all workers. */
  warmUp(): Promise<void>
  /** Runs a job on the next free worker. An abort rejects at once with the signal's reason; the worker finishes in peace and is used again. */
  run<T>(job: (worker: OcrWorker) => Promise<T>, signal: AbortSignal): Promise<T>
  close(): Promise<void>
}

/** A place in the pool: its worker is started when first needed and again after a failure. */
interface Slot {
  worker: Promise<OcrWorker> | null
}

export function createPool(start: () => Promise<OcrWorker>, size: number): Pool {
  const slots: Slot[] = Array.from({ length: size }, () => ({ worker: null }))
  const free = [...slots]
  const waiting: ((slot: Slot) => void)[] = []
  let closed = false

  const workerOf = (slot: Slot): Promise<OcrWorker> => (slot.worker ??= start())
  const take = (): Promise<Slot> => {
    const slot = free.shift()
    return slot ? Promise.resolve(slot) : new Promise((resolve) => waiting.push(resolve))
  }
  const giveBack = (slot: Slot): void => {
    const next = waiting.shift()
    if (next) next(slot)
    else free.push(slot)
  }
  const discard = async (slot: Slot): Promise<void> => {
    const worker = slot.worker
    slot.worker = null
    await worker?.then(
      (started) => started.stop(),
      () => {}, // it never started
    )
  }
  const runOn = async <T>(
    slot: Slot,
    job: (worker: OcrWorker) => Promise<T>,
    signal: AbortSignal,
  ): Promise<T> => {
    try {
      if (closed) throw new RecognitionFailure('closed')
      signal.throwIfAborted()
      return await job(await workerOf(slot))
    } catch (error) {
      if (!signal.aborted || error instanceof RecognitionFailure) await discard(slot)
      throw error
    } finally {
      giveBack(slot)
    }
  }
  return {
    warmUp: async () => {
      await Promise.all(slots.map(workerOf))
    },
    run: (job, signal) =>
      orAbort(
        take().then((slot) => runOn(slot, job, signal)),
        signal,
      ),
    close: async () => {
      closed = true
      await Promise.all(slots.map(discard))
    },
  }
}

/** The promise, or the signal's reason as soon as it aborts. */
function orAbort<T>(promise: Promise<T>, signal: AbortSignal): Promise<T> {
  promise.catch(() => {}) // nobody listens after an abort
  if (signal.aborted) return Promise.reject(signal.reason)
  return new Promise((resolve, reject) => {
    const abort = (): void => reject(signal.reason)
    signal.addEventListener('abort', abort, { once: true })
    promise.then(resolve, reject).finally(() => signal.removeEventListener('abort', abort))
  })
}
