import type { PageImage, PageSource } from '../../models/page-image.ts'
import type { PageProblem } from '../../models/page-text.ts'
import { failedPage, failedSource } from './failed-page.ts'
import type { PageLimits } from './page-limits.ts'
import { lendEngine, returnEngine, type EngineLoss, type PdfEngine } from './pdf-engine.ts'

/** After each lost engine the file gets half the time: a file of hostile pages ends soon, its good pages are still read. */
const minTimeoutMs = 1_000

/** Opens a PDF in a worker. Only an abort rejects. */
export async function openPdf(
  bytes: Uint8Array,
  limits: PageLimits,
  signal: AbortSignal,
): Promise<PageSource> {
  const file = new PdfFile(bytes, limits)
  const problem = await file.open(signal)
  return problem === null ? file : failedSource(problem)
}

/**
 * One PDF and the engine that has it open at the moment. A page that loses the engine does not lose the other pages.
 * Of a file with too many pages one more than allowed is listed: it is 'too-large' and stands for the rest.
 */
class PdfFile implements PageSource {
  pageCount = 0
  readonly #bytes: Uint8Array
  readonly #limits: PageLimits
  #engine: PdfEngine | null = null
  #timeoutMs: number
  #queue: Promise<unknown> = Promise.resolve()
  #closed = new AbortController()

  constructor(bytes: Uint8Array, limits: PageLimits) {
    this.#bytes = bytes
    this.#limits = limits
    this.#timeoutMs = limits.timeoutMs
  }

  /** Null when the file is open. */
  async open(signal: AbortSignal): Promise<PageProblem | null> {
    const engine = lendEngine()
    // A copy: the bytes may be a small part of a large buffer, which would be sent as a whole.
    const request = { type: 'open', bytes: new Uint8Array(this.#bytes) } as const
    const reply = await engine.ask(request, this.#timeoutMs, signal)
    if (typeof reply === 'string') return this.#lost(reply)
    if (reply.type === 'opened') {
      this.#engine = engine
      this.pageCount = Math.min(reply.pageCount, this.#limits.maxPages + 1)
      return null
    }
    await engine.end()
    return reply.type === 'refused' ? reply.problem : 'damaged'
  }

  async read(page: number, signal: AbortSignal): Promise<PageImage> {
    const turn = this.#queue.then(() => this.#readNow(page, AbortSignal.any([signal, this.#closed.signal])))
    this.#queue = turn.catch(() => {})
    return turn
  }

  async close(): Promise<void> {
    if (this.#closed.signal.aborted) return
    this.#closed.abort(new Error('the page source was closed'))
    await this.#queue
    const engine = this.#engine
    this.#engine = null
    if (engine === null) return
    const reply = await engine.ask({ type: 'close' }, this.#timeoutMs, new AbortController().signal)
    if (typeof reply !== 'string' && reply.type === 'closed') await returnEngine(engine, reply.heapBytes)
  }

  async #readNow(page: number, signal: AbortSignal): Promise<PageImage> {
    signal.throwIfAborted()
    if (page > this.#limits.maxPages) return failedPage(page, 'too-large')
    if (this.#engine === null) {
      const problem = await this.open(signal)
      if (problem !== null) return failedPage(page, problem)
    }
    const engine = this.#engine
    if (engine === null) return failedPage(page, 'damaged')
    this.#engine = null
    const request = { type: 'read', page, maxPixels: this.#limits.maxPixels } as const
    const reply = await engine.ask(request, this.#timeoutMs, signal)
    if (typeof reply === 'string') return failedPage(page, this.#lost(reply))
    if (reply.type === 'failed') return failedPage(page, this.#lost('crashed'))
    this.#engine = engine
    return reply.type === 'page' ? reply.image : failedPage(page, 'damaged')
  }

  #lost(loss: EngineLoss): PageProblem {
    this.#timeoutMs = Math.max(Math.min(minTimeoutMs, this.#timeoutMs), this.#timeoutMs / 2)
    return loss === 'timeout' ? 'timeout' : 'damaged'
  }
}
