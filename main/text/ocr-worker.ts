import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { Worker as Thread } from 'node:worker_threads'
import { languageFolder, type Language } from './language-data.ts'
import type { OcrReply, OcrRequest, OcrStart } from './ocr-messages.ts'
import type { GreyImage } from './raster/grey-image.ts'

/** A source file is started as it is, a bundled one beside its bundle. */
const threadUrl = new URL(`./ocr-thread${import.meta.url.endsWith('.ts') ? '.ts' : '.js'}`, import.meta.url)

/** How tesseract divides what it is given: its page segmentation modes. */
const layouts = { page: 3, block: 6, line: 7, sparse: 11 }
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
  /** Recognises a picture and gives tesseract's TSV. Throws `RecognitionFailure`. */
  recognise(picture: GreyImage, layout: Layout, dpi: number, timeLimitMs: number): Promise<string>
  stop(): void
}

/** Starts a worker for one language. Everything is read from this installation: no network, no cache, no file written. */
export async function startOcrWorker(
  language: Language,
  folder: string = languageFolder,
): Promise<OcrWorker> {
  const start: OcrStart = {
    program: await programIn(folder),
    model: await readFile(join(folder, `${language}.traineddata`)),
  }
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
    recognise: async (picture, layout, dpi, timeLimitMs) => {
      const timer = setTimeout(() => fail(new RecognitionFailure('timeout')), timeLimitMs)
      try {
        const request: OcrRequest = { picture: bare(picture), layout: layouts[layout], dpi }
        // oxlint-disable-next-line unicorn/require-post-message-target-origin -- a thread, not a window
        thread.postMessage(request)
        const answer = await reply()
        if (answer.type !== 'words') throw new RecognitionFailure('crashed')
        return answer.tsv
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

/** Pictures may carry more (a page's text layer) or lie in a larger buffer: only their pixels are sent. */
function bare({ widthPx, heightPx, grey }: GreyImage): GreyImage {
  return { widthPx, heightPx, grey: grey.byteLength === grey.buffer.byteLength ? grey : grey.slice() }
}

const programs = new Map<string, Promise<WebAssembly.Module>>()

/** The compiled program, once for all threads of the process. */
function programIn(folder: string): Promise<WebAssembly.Module> {
  const known = programs.get(folder)
  if (known) return known
  const program = readFile(join(folder, 'tesseract.wasm')).then((bytes) => new WebAssembly.Module(bytes))
  programs.set(folder, program)
  return program
}
