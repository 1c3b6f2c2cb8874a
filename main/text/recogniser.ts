import type { PageImage } from '../../models/page-image.ts'
import type { PageText } from '../../models/page-text.ts'
import { startOcrWorker } from './ocr-worker.ts'
import { RecognitionFailure } from './recognition-failure.ts'
import { unreadPage } from './unread-page.ts'
import { createPool } from './worker-pool.ts'

/** Longest time one page may take, also on a slow PC, full of noise, and tried in all ways up. */
const timeLimitMs = 60_000

/** The threads of one open case that read pages: started once, used for every page, ended by `close`. */
export interface Recogniser {
  /** Pages that can be read at once. */
  readonly workers: number
  /**
   * Reads one page (`read-page.ts` says how). Its pixels are handed over to a thread: they are gone afterwards. A page that cannot be read has a
   * `problem` and never loses the others: a thread that hangs or crashes is replaced. Throws only the signal's reason, or `RecognitionFailure`
   * ('closed') after or during `close`.
   */
  readPage(image: PageImage, signal: AbortSignal): Promise<PageText>
  /** Ends all threads; whatever still waits fails. */
  close(): Promise<void>
}

/** Starts `workers` threads. */
export async function createRecogniser(options: {
  readonly workers: number
  readonly languageFolder?: string // where the models lie in an installation
}): Promise<Recogniser> {
  const workers = Math.max(1, options.workers)
  const pool = createPool(() => startOcrWorker(options.languageFolder), workers)
  await pool.warmUp()
  return {
    workers,
    readPage: async (image, signal) => {
      signal.throwIfAborted()
      if (image.problem !== null || image.grey.length === 0)
        return unreadPage(image, image.problem ?? 'damaged')
      try {
        return await pool.run((worker) => worker.read(image, timeLimitMs), signal)
      } catch (error) {
        if (error instanceof RecognitionFailure && error.reason !== 'closed')
          return unreadPage(image, 'timeout')
        throw error
      }
    },
    close: () => pool.close(),
  }
}
