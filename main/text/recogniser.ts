import { startOcrWorker, type Layout } from './ocr-worker.ts'
import { createPool, type Pool } from './worker-pool.ts'
import type { GreyImage } from './raster/grey-image.ts'
import { readTsv, type RecognisedLine } from './read-tsv.ts'

/** Longest time one recognition may take, also on a slow PC with a page full of noise. */
const timeLimitMs = 30_000

/** The resident OCR workers of one open case: started once, used for every page, ended by `close`. */
export interface Recogniser {
  /** Pages that can be recognised at once. */
  readonly workers: number
  /** Lines of text on a prepared picture, in tesseract's reading order. */
  readText(image: GreyImage, layout: Layout, dpi: number, signal: AbortSignal): Promise<RecognisedLine[]>
  /** Lines of a cut out machine readable zone. */
  readZone(image: GreyImage, signal: AbortSignal): Promise<RecognisedLine[]>
  /** Ends all workers; whatever still waits fails with `RecognitionFailure` ('closed'). */
  close(): Promise<void>
}

/**
 * Starts `workers` threads for text (a page each at a time); the one for machine readable zones starts when it is first needed.
 * A worker that hangs or crashes is replaced; only the page it was reading fails.
 */
export async function createRecogniser(options: {
  readonly workers: number
  readonly languageFolder?: string // where the models lie in an installation
}): Promise<Recogniser> {
  const workers = Math.max(1, options.workers)
  const text = createPool(() => startOcrWorker('latde', options.languageFolder), workers)
  const zones = createPool(() => startOcrWorker('mrz', options.languageFolder), 1)
  await text.warmUp()
  return {
    workers,
    readText: (image, layout, dpi, signal) => read(text, image, layout, dpi, signal),
    readZone: (image, signal) => read(zones, image, 'block', 300, signal),
    close: async () => {
      await Promise.all([text.close(), zones.close()])
    },
  }
}

async function read(
  pool: Pool,
  image: GreyImage,
  layout: Layout,
  dpi: number,
  signal: AbortSignal,
): Promise<RecognisedLine[]> {
  return readTsv(await pool.run((worker) => worker.recognise(image, layout, dpi, timeLimitMs), signal))
}
