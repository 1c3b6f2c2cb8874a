import { Worker } from 'node:worker_threads'
import type { PdfReply, PdfRequest } from './pdf-messages.ts'

/** A source file is started as it is, a bundled one beside its bundle. */
const workerUrl = new URL(`./pdf-worker${import.meta.url.endsWith('.ts') ? '.ts' : '.js'}`, import.meta.url)

/** Why an engine gave no answer; it has ended then. */
export type EngineLoss = 'timeout' | 'crashed'

/** PDFium in a thread of its own, so that a hostile file can be stopped and takes nothing along. */
export class PdfEngine {
  readonly #worker = new Worker(workerUrl, { resourceLimits: { maxOldGenerationSizeMb: 512 } })
  readonly #started = Promise.withResolvers<void>()
  #ended = false

  constructor() {
    this.#worker.once('message', () => this.#started.resolve())
    this.#worker.on('error', (error) => {
      this.#started.reject(new Error('PDFium does not start', { cause: error }))
    })
    this.#worker.on('exit', () => {
      this.#ended = true
      this.#started.reject(new Error('PDFium does not start'))
    })
    this.#started.promise.catch(() => {}) // whoever asks hears of it
    this.#worker.unref()
  }

  /**
   * Asks one thing. An engine that is aborted or lost ends.
   * Rejects when aborted (with the signal's reason) and when PDFium does not start at all: then the installation is broken.
   */
  async ask(request: PdfRequest, timeoutMs: number, signal: AbortSignal): Promise<PdfReply | EngineLoss> {
    if (this.#ended) return 'crashed'
    const { promise, resolve, reject } = Promise.withResolvers<PdfReply | EngineLoss>()
    const crashed = () => resolve('crashed')
    const aborted = () => reject(signal.reason)
    let timer: NodeJS.Timeout | undefined
    const begin = () => {
      if (this.#ended) return crashed()
      timer = setTimeout(() => resolve('timeout'), timeoutMs)
      this.#worker.once('message', resolve).once('exit', crashed)
      // oxlint-disable-next-line unicorn/require-post-message-target-origin -- a thread, not a window
      this.#worker.postMessage(request)
    }
    signal.addEventListener('abort', aborted)
    try {
      signal.throwIfAborted()
      this.#worker.ref()
      this.#started.promise.then(begin, reject)
      const answer = await promise
      if (typeof answer === 'string' || answer.type === 'failed') await this.end()
      return answer
    } catch (error) {
      await this.end()
      throw error
    } finally {
      clearTimeout(timer)
      this.#worker.unref()
      this.#worker.off('message', resolve).off('exit', crashed)
      signal.removeEventListener('abort', aborted)
    }
  }

  get hasEnded(): boolean {
    return this.#ended
  }

  async end(): Promise<void> {
    this.#ended = true
    await this.#worker.terminate()
  }
}
