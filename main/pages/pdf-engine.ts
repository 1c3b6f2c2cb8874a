import { Worker } from 'node:worker_threads'
import type { PdfReply, PdfRequest } from './pdf-messages.ts'

/** A source file is started as it is, a bundled one beside its bundle. */
const workerUrl = new URL(`./pdf-worker${import.meta.url.endsWith('.ts') ? '.ts' : '.js'}`, import.meta.url)

/** WebAssembly memory never shrinks: a worker that grew beyond this is not kept. */
const keptHeapBytes = 256 * 2 ** 20
const keptEngines = 2
const idleEngines: PdfEngine[] = []

/** Why an engine gave no answer; it has ended then. */
export type EngineLoss = 'timeout' | 'crashed'

/** PDFium in a thread of its own, so that a hostile file can be stopped and takes nothing along. */
export class PdfEngine {
  readonly #worker = new Worker(workerUrl, { resourceLimits: { maxOldGenerationSizeMb: 512 } })

  constructor() {
    // Between requests nobody listens: without this an 'error' of the idle thread would end the process.
    this.#worker.on('error', () => {})
    this.#worker.on('exit', () => forget(this))
    this.#worker.unref()
  }

  /** Asks one thing. Rejects only when aborted; the engine has ended then, as after a loss. */
  async ask(request: PdfRequest, timeoutMs: number, signal: AbortSignal): Promise<PdfReply | EngineLoss> {
    const worker = this.#worker
    const { promise, resolve, reject } = Promise.withResolvers<PdfReply | EngineLoss>()
    const crashed = () => resolve('crashed')
    const aborted = () => reject(signal.reason)
    const timer = setTimeout(() => resolve('timeout'), timeoutMs)
    worker.once('message', resolve).once('error', crashed).once('exit', crashed)
    signal.addEventListener('abort', aborted)
    worker.postMessage(request)
    try {
      signal.throwIfAborted()
      const answer = await promise
      if (typeof answer === 'string' || answer.type === 'failed') await this.end()
      return answer
    } catch (error) {
      await this.end()
      throw error
    } finally {
      clearTimeout(timer)
      worker.off('message', resolve).off('error', crashed).off('exit', crashed)
      signal.removeEventListener('abort', aborted)
    }
  }

  async end(): Promise<void> {
    await this.#worker.terminate()
  }
}

function forget(engine: PdfEngine): void {
  const place = idleEngines.indexOf(engine)
  if (place >= 0) idleEngines.splice(place, 1)
}

/** An idle engine or a new one. Threads stay between files: starting one costs more than a page, and Electron dislikes threads that come and go. */
export function lendEngine(): PdfEngine {
  return idleEngines.pop() ?? new PdfEngine()
}

/** Takes an engine back whose file has been closed; `heapBytes` = the memory it holds on to. */
export async function returnEngine(engine: PdfEngine, heapBytes: number): Promise<void> {
  if (heapBytes <= keptHeapBytes && idleEngines.length < keptEngines) idleEngines.push(engine)
  else await engine.end()
}
