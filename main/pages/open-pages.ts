import type { DeliveredFile } from '../../models/delivered-file.ts'
import type { PageSource } from '../../models/page-image.ts'
import { failedSource } from './failed-page.ts'
import { openImage } from './open-image.ts'
import { openPdf } from './open-pdf.ts'
import { defaultPageLimits, type PageLimits } from './page-limits.ts'

/**
 * Opens the pages of one delivered file. A file that cannot be opened is one page with a problem, never an exception:
 * only an abort rejects (with the signal's reason), here and in `read`. Close the source to release its memory.
 */
export async function openPages(
  file: DeliveredFile,
  options: { readonly signal: AbortSignal; readonly limits?: Partial<PageLimits> },
): Promise<PageSource> {
  const { signal } = options
  const limits = { ...defaultPageLimits, ...options.limits }
  signal.throwIfAborted()
  if (file.bytes.length === 0 || file.format === null) return failedSource('damaged')
  if (file.format === 'pdf') return openPdf(file.bytes, limits, signal)
  return openImage(file.bytes, file.format, limits)
}
