import { parentPort, workerData } from 'node:worker_threads'
import type { OcrReply, OcrRequest, OcrStart } from './ocr-messages.ts'
import { startEngine } from './tesseract-engine.ts'

// Thread of an OCR worker: one picture at a time.
const { program, model }: OcrStart = workerData
const engine = startEngine(program, model)

function answer({ picture, layout, dpi }: OcrRequest): OcrReply {
  try {
    return { type: 'words', tsv: engine.recognise(picture, layout, dpi) }
  } catch {
    return { type: 'failed' } // a trap or no memory; what the page says never leaves in an error text
  }
}

function send(reply: OcrReply): void {
  // oxlint-disable-next-line unicorn/require-post-message-target-origin -- a thread, not a window
  parentPort?.postMessage(reply)
}

parentPort?.on('message', (request: OcrRequest) => send(answer(request)))
send({ type: 'ready' })
