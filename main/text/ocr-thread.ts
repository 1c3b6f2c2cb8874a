import { parentPort, workerData } from 'node:worker_threads'
import type { PageImage } from '../../models/page-image.ts'
import { startOcr } from './ocr.ts'
import type { OcrReply, OcrStart } from './ocr-messages.ts'
import { release } from './raster/release.ts'
import { readPage } from './read-page.ts'

// Thread of an OCR worker: one page at a time.
const { program, folder }: OcrStart = workerData
const ocr = startOcr(program, folder)

function answer(image: PageImage): OcrReply {
  try {
    return { type: 'page', text: readPage(image, ocr) }
  } catch {
    return { type: 'failed' } // a trap or no memory; what the page says never leaves in an error text
  } finally {
    release(image.grey)
  }
}

function send(reply: OcrReply): void {
  // oxlint-disable-next-line unicorn/require-post-message-target-origin -- a thread, not a window
  parentPort?.postMessage(reply)
}

parentPort?.on('message', (image: PageImage) => send(answer(image)))
send({ type: 'ready' })
