import { fileURLToPath } from 'node:url'
import { Worker as Thread } from 'node:worker_threads'
import { createWorker, PSM, type Worker as TesseractWorker } from 'tesseract.js'
import { languageFolder, type Language } from './language-data.ts'

/** A source file is started as it is, a bundled one beside its bundle. */
const threadUrl = new URL(`./ocr-thread${import.meta.url.endsWith('.ts') ? '.ts' : '.js'}`, import.meta.url)

/** How tesseract divides what it is given. */
const layouts = {
  page: PSM.AUTO,
  block: PSM.SINGLE_BLOCK,
  line: PSM.SINGLE_LINE,
  sparse: PSM.SPARSE_TEXT,
}
export type Layout = keyof typeof layouts

/** Why a recognition ended without a result. */
export class RecognitionFailure extends Error {
  readonly reason: 'timeout' | 'crashed' | 'closed'

  constructor(reason: 'timeout' | 'crashed' | 'closed') {
    super(`Text recognition ended: ${reason}`)
    this.name = 'RecognitionFailure'
    this.reason = reason
  }
}

/** One tesseract in a thread of its own. It does one thing at a time; after a failure it is of no more use. */
export interface OcrWorker {
  /** Recognises a PGM and gives tesseract's TSV. Throws `RecognitionFailure`. */
  recognise(greymap: Buffer, layout: Layout, dpi: number, timeLimitMs: number): Promise<string>
  stop(): void
}

/** Starts a worker for one language. Everything is read from this installation: no network, no cache, no file written. */
export async function startOcrWorker(
  language: Language,
  folder: string = languageFolder,
): Promise<OcrWorker> {
  let fail: (failure: RecognitionFailure) => void = () => {}
  const failed = new Promise<never>((_, reject) => (fail = reject))
  failed.catch(() => {}) // it also fails while nobody waits
  const worker = await createWorker(language, 1, {
    langPath: folder,
    gzip: false,
    cacheMethod: 'none',
    workerBlobURL: false,
    workerPath: fileURLToPath(threadUrl),
    errorHandler: () => {}, // the failing call rejects as well; without this a rejection would end the process
  })
  const thread = threadOf(worker)
  thread.on('error', () => fail(new RecognitionFailure('crashed')))
  thread.on('exit', () => fail(new RecognitionFailure('crashed')))
  let stopped = false
  return {
    recognise: async (greymap, layout, dpi, timeLimitMs) => {
      const timer = setTimeout(() => fail(new RecognitionFailure('timeout')), timeLimitMs)
      try {
        return await Promise.race([recognise(worker, greymap, layout, dpi, () => stopped), failed])
      } finally {
        clearTimeout(timer)
      }
    },
    stop: () => {
      stopped = true
      fail(new RecognitionFailure('closed'))
      void worker.terminate()
    },
  }
}

async function recognise(
  worker: TesseractWorker,
  greymap: Buffer,
  layout: Layout,
  dpi: number,
  isStopped: () => boolean,
): Promise<string> {
  try {
    await worker.setParameters({ tessedit_pageseg_mode: layouts[layout], user_defined_dpi: String(dpi) })
    // tesseract.js would post to a thread that is gone, in a promise that nobody can catch.
    if (isStopped()) throw new RecognitionFailure('closed')
    const result = await worker.recognize(greymap, {}, { text: false, tsv: true })
    return result.data.tsv ?? ''
  } catch {
    throw new RecognitionFailure('crashed')
  }
}

/** tesseract.js 7.0.0 has its thread at hand but not in its types; only there can a crash be noticed. */
function threadOf(worker: TesseractWorker): Thread {
  const thread = 'worker' in worker ? worker.worker : null
  if (!(thread instanceof Thread)) throw new Error('tesseract.js runs without a thread of its own')
  return thread
}
