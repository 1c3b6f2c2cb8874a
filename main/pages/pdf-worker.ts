import { parentPort } from 'node:worker_threads'
import { openDocument, type PdfDocument } from './pdf-document.ts'
import type { PdfReply, PdfRequest } from './pdf-messages.ts'
import { startPdfium } from './pdfium.ts'
import { drawPdfPicture, readPdfPage } from './read-pdf-page.ts'

// Thread of `PdfEngine`: one PDF at a time.
const pdfium = await startPdfium()
let document: PdfDocument | null = null
let pagesLoaded = 0
/** PDFium keeps what it has read of a file; so many scanned pages are 5 to 20 MB. */
const pagesBetweenReloads = 20

function answer(request: PdfRequest): PdfReply {
  if (request.type === 'read' || request.type === 'picture') {
    if (document === null) return { type: 'failed' }
    if (++pagesLoaded % pagesBetweenReloads === 0) document.loaded.reload()
    if (request.type === 'picture')
      return { type: 'picture', picture: drawPdfPicture(pdfium, document, request.page, request) }
    return { type: 'page', image: readPdfPage(pdfium, document, request.page, request.maxPixels) }
  }
  document?.loaded.close()
  document = null
  if (request.type === 'close') return { type: 'closed', heapBytes: pdfium.memory.HEAPU8.length }
  const opened = openDocument(pdfium, request.bytes)
  if (typeof opened === 'string') return { type: 'refused', problem: opened }
  document = opened
  return { type: 'opened', pageCount: opened.pageCount }
}

function answerSafely(request: PdfRequest): PdfReply {
  try {
    return answer(request)
  } catch {
    return { type: 'failed' } // a trap in PDFium or no memory; what the file says never leaves in an error text
  }
}

function send(reply: PdfReply): void {
  const pixels =
    reply.type === 'picture'
      ? reply.picture?.pixels.buffer
      : reply.type === 'page'
        ? reply.image.grey.buffer
        : null
  parentPort?.postMessage(reply, pixels instanceof ArrayBuffer ? [pixels] : [])
}

parentPort?.on('message', (request: PdfRequest) => send(answerSafely(request)))
send({ type: 'ready' })
