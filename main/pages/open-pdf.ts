import type { PageImage, PageSource, PictureWish } from '../../models/page-image.ts'
import type { PageProblem } from '../../models/page-text.ts'
import { sharedBytes } from '../values/shared-bytes.ts'
import { failedPage, failedSource } from './failed-page.ts'
import { encodePicture } from './encode-picture.ts'
import type { PageLimits } from './page-limits.ts'
import type { EngineLoss, PdfEngine } from './pdf-engine.ts'
import type { ColourPicture } from './pdf-messages.ts'
import { lendEngine, lendEngineOf, returnEngine, type EnginePlace } from './pdf-engines.ts'

/** After each lost engine the file gets half the time: a file of hostile pages ends soon, its good pages are still read. */
const minTimeoutMs = 1_000
/** WebAssembly memory never shrinks: an engine that grew beyond this is not kept. */
const keptHeapBytes = 256 * 2 ** 20

/** Opens a PDF in a thread of its own. Only an abort rejects. */
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
 * One PDF. Its pages are read one after the other by whatever engine has it open or opens it again: a page that loses the engine
 * does not lose the other pages. Of a file with too many pages one more than allowed is listed: it is 'too-large' and stands for the rest.
 */
class PdfFile implements PageSource {
  pageCount = 0
  readonly #bytes: Uint8Array<SharedArrayBuffer>
  readonly #limits: PageLimits
  readonly #closed = new AbortController()
  #timeoutMs: number
  #queue: Promise<unknown> = Promise.resolve()

  constructor(bytes: Uint8Array, limits: PageLimits) {
    this.#bytes = sharedBytes(bytes)
    this.#limits = limits
    this.#timeoutMs = limits.timeoutMs
  }

  /** Null when the file can be read. */
  async open(signal: AbortSignal): Promise<PageProblem | null> {
    return this.#inEngine(signal, async () => null)
  }

  async read(page: number, signal: AbortSignal): Promise<PageImage> {
    const turn = this.#queue.then(() => this.#readNow(page, AbortSignal.any([signal, this.#closed.signal])))
    this.#queue = turn.catch(() => {})
    return turn
  }

  async picture(page: number, wish: PictureWish, signal: AbortSignal): Promise<Uint8Array | null> {
    if (page > this.pageCount) return null
    const turn = this.#queue.then(() =>
      this.#inEngine(signal, (engine) => this.#drawIn(engine, page, wish, signal)),
    )
    this.#queue = turn.catch(() => {})
    const picture = await turn
    return picture === null || typeof picture === 'string' ? null : encodePicture(picture)
  }

  async close(): Promise<void> {
    if (this.#closed.signal.aborted) return
    this.#closed.abort(new Error('the page source was closed'))
    await this.#queue
    const place = lendEngineOf(this)
    if (place === undefined) return
    place.file = null
    const reply = await place.engine.ask({ type: 'close' }, this.#timeoutMs, new AbortController().signal)
    const isLarge = typeof reply !== 'string' && reply.type === 'closed' && reply.heapBytes > keptHeapBytes
    if (isLarge) await place.engine.end()
    returnEngine(place)
  }

  async #readNow(page: number, signal: AbortSignal): Promise<PageImage> {
    signal.throwIfAborted()
    if (page > this.#limits.maxPages) return failedPage(page, 'too-large')
    const result = await this.#inEngine(signal, (engine) => this.#readIn(engine, page, signal))
    return typeof result === 'string' ? failedPage(page, result) : result
  }

  /** Runs `use` with an engine that has this file open, or says why none can. */
  async #inEngine<T>(signal: AbortSignal, use: (engine: PdfEngine) => Promise<T>): Promise<T | PageProblem> {
    const place = await lendEngine(this, signal)
    try {
      const problem = place.file === this ? null : await this.#openIn(place, signal)
      return problem ?? (await use(place.engine))
    } finally {
      returnEngine(place)
    }
  }

  async #openIn(place: EnginePlace, signal: AbortSignal): Promise<PageProblem | null> {
    place.file = null
    const request = { type: 'open', bytes: this.#bytes } as const
    const reply = await place.engine.ask(request, this.#timeoutMs, signal)
    if (typeof reply === 'string') return this.#lost(reply)
    if (reply.type === 'refused') return reply.problem
    if (reply.type !== 'opened') return 'damaged'
    place.file = this
    this.pageCount = Math.min(reply.pageCount, this.#limits.maxPages + 1)
    return null
  }

  async #readIn(engine: PdfEngine, page: number, signal: AbortSignal): Promise<PageImage | PageProblem> {
    const request = { type: 'read', page, maxPixels: this.#limits.maxPixels } as const
    const reply = await engine.ask(request, this.#timeoutMs, signal)
    if (typeof reply === 'string') return this.#lost(reply)
    return reply.type === 'page' ? reply.image : this.#lost('crashed')
  }

  async #drawIn(
    engine: PdfEngine,
    page: number,
    wish: PictureWish,
    signal: AbortSignal,
  ): Promise<ColourPicture | PageProblem | null> {
    const reply = await engine.ask({ type: 'picture', page, ...wish }, this.#timeoutMs, signal)
    if (typeof reply === 'string') return this.#lost(reply)
    return reply.type === 'picture' ? reply.picture : this.#lost('crashed')
  }

  #lost(loss: EngineLoss): PageProblem {
    this.#timeoutMs = Math.max(Math.min(minTimeoutMs, this.#timeoutMs), this.#timeoutMs / 2)
    return loss === 'timeout' ? 'timeout' : 'damaged'
  }
}
