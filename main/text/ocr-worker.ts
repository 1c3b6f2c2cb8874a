import { Worker as Thread } from 'node:worker_threads'
import type { PageImage } from '../../models/page-image.ts'
import type { PageText } from '../../models/page-text.ts'
import { languageFolder, loadProgram } from './language-data.ts'
import type { OcrReply, OcrStart } from './ocr-messages.ts'
import { RecognitionFailure } from './recognition-failure.ts'

/** A source file is started as it is, a bundled one beside its bundle. */
const threadUrl = new URL(`./ocr-thread${import.meta.url.endsWith('.ts') ? '.ts' : '.js'}`, import.meta.url)

/** A thread that reads pages. It reads one at a time; after a failure it is of no more use. */
export interface OcrWorker {
  /** Reads a page. Its pixels are handed over: they are gone afterwards. Throws `RecognitionFailure`. */
  read(image: PageImage, timeLimitMs: number): Promise<PageText>
  stop(): void
}

/** Starts a thread. Everything is read from this installation: no network, no cache, no file written. */
export async function startOcrWorker(folder: string = languageFolder): Promise<OcrWorker> {
  const start: OcrStart = { program: await loadProgram(folder), folder }
  const thread = new Thread(threadUrl, { workerData: start })
  let fail: (failure: RecognitionFailure) => void = () => {}
  const failed = new Promise<never>((_, reject) => (fail = reject))
  failed.catch(() => {}) // it also fails while nobody waits
  thread.on('error', () => fail(new RecognitionFailure('crashed')))
  thread.on('exit', () => fail(new RecognitionFailure('crashed')))
  const reply = (): Promise<OcrReply> =>
    Promise.race([new Promise<OcrReply>((resolve) => thread.once('message', resolve)), failed])
  await reply()
  return {
    read: async (image, timeLimitMs) => {
      const timer = setTimeout(() => fail(new RecognitionFailure('timeout')), timeLimitMs)
      try {
        const grey = new Uint8Array(image.grey) // the decoder's own memory cannot change hands
        thread.postMessage({ ...image, grey }, [grey.buffer])
        const answer = await reply()
        if (answer.type !== 'page') throw new RecognitionFailure('crashed')
        return answer.text
      } finally {
        clearTimeout(timer)
      }
    },
    stop: () => {
      fail(new RecognitionFailure('closed'))
      void thread.terminate()
    },
  }
}
