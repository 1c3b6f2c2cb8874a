import type { DeliveredFile } from '../../models/delivered-file.ts'
import type { Recogniser } from '../text/recogniser.ts'
import type { CaseReading } from './case-reading.ts'
import { closeFiles, openFiles, readFiles } from './read-files.ts'
import { readingOrder } from './reading-order.ts'

/** `opened` comes once, then `page` after each page, and `file` whenever `reading` knows more than before. */
export type CaseStep =
  | { readonly type: 'opened'; readonly pagesTotal: number }
  | { readonly type: 'page'; readonly pagesRead: number; readonly pagesTotal: number }
  | { readonly type: 'file' }

/**
 * Reads all pages of a case that are not known yet into `reading`. Throws the signal's reason on abort; leaving the generator early releases everything it opened.
 */
export async function* readCase(
  reading: CaseReading,
  options: { readonly recogniser: Recogniser; readonly signal: AbortSignal },
): AsyncGenerator<CaseStep> {
  const left = new AbortController()
  const signal = AbortSignal.any([options.signal, left.signal])
  const known = (file: DeliveredFile) => reading.pagesKept(file)
  const opened = await openFiles(readingOrder(reading.filesToRead), known, signal)
  const pagesTotal = opened.reduce((sum, each) => sum + each.source.pageCount - each.known.length, 0)
  let pagesRead = 0
  try {
    yield { type: 'opened', pagesTotal }
    for await (const step of readFiles(opened, options.recogniser, signal)) {
      if (step.type === 'page') {
        reading.keepPage(step.file, step.page)
        yield { type: 'page', pagesRead: ++pagesRead, pagesTotal }
        continue
      }
      reading.addFile(step.file, step.pages, step.complete)
      yield { type: 'file' }
    }
  } finally {
    left.abort(new Error('the check was left'))
    await closeFiles(opened)
  }
}
