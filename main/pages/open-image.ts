import sharp from 'sharp'
import type { FileFormat } from '../../models/delivered-file.ts'
import type { PageImage, PageSource } from '../../models/page-image.ts'
import { failedPage, failedSource } from './failed-page.ts'
import type { PageLimits } from './page-limits.ts'
import { plausibleDpi } from './physical-size.ts'
import { readTiffFrames } from './tiff-frames.ts'

// Memory stays flat without a cache of decoded files, and the other core is busy recognising text.
sharp.cache(false)
sharp.concurrency(1)

/** Opens a JPEG, PNG or TIFF; every frame of a TIFF that is no preview is a page. Nothing is decoded before `read`. */
export async function openImage(
  bytes: Uint8Array,
  format: Exclude<FileFormat, 'pdf'>,
  limits: PageLimits,
): Promise<PageSource> {
  const frames = format === 'tiff' ? readTiffFrames(bytes, limits.maxPages) : { bytes, pages: [0] }
  if (frames.pages.length === 0) return failedSource('damaged')
  return {
    pageCount: frames.pages.length,
    read: (page, signal) =>
      untilAborted(readFrame(frames.bytes, page, frames.pages[page - 1], limits), signal),
    close: async () => {},
  }
}

/** libvips cannot be interrupted from outside: an aborted read is left to its own time limit. */
async function untilAborted<T>(work: Promise<T>, signal: AbortSignal): Promise<T> {
  const { promise, reject } = Promise.withResolvers<never>()
  const aborted = () => reject(signal.reason)
  signal.addEventListener('abort', aborted)
  try {
    signal.throwIfAborted()
    return await Promise.race([work, promise])
  } finally {
    signal.removeEventListener('abort', aborted)
  }
}

async function readFrame(
  bytes: Uint8Array,
  page: number,
  frame: number | undefined,
  limits: PageLimits,
): Promise<PageImage> {
  if (frame === undefined) return failedPage(page, 'damaged')
  try {
    return await decodeFrame(bytes, page, frame, limits)
  } catch (error) {
    const late = error instanceof Error && error.message.includes('timeout')
    return failedPage(page, late ? 'timeout' : 'damaged')
  }
}

async function decodeFrame(
  bytes: Uint8Array,
  page: number,
  frame: number,
  limits: PageLimits,
): Promise<PageImage> {
  // Damaged files are shown as far as they go; the size was checked by the header.
  const open = () =>
    sharp(bytes, { page: frame, failOn: 'none', limitInputPixels: false, sequentialRead: true })
  const { width, height, density } = await open().metadata()
  if (width * height > limits.maxDeclaredPixels) return failedPage(page, 'too-large')
  const scale = Math.min(1, Math.sqrt(limits.maxPixels / (width * height)))
  const dpi = plausibleDpi(Math.max(width, height), density)
  const { data, info } = await open()
    .autoOrient()
    .resize({
      width: Math.max(1, Math.floor(Math.max(width, height) * scale)),
      height: Math.max(1, Math.floor(Math.max(width, height) * scale)),
      fit: 'inside',
      withoutEnlargement: true,
    })
    .flatten({ background: 'white' })
    .greyscale()
    .raw({ depth: 'uchar' })
    .timeout({ seconds: Math.ceil(limits.timeoutMs / 1000) })
    .toBuffer({ resolveWithObject: true })
  return {
    page,
    widthPx: info.width,
    heightPx: info.height,
    dpi: dpi === null ? null : dpi * scale,
    grey: data,
    layer: null,
    imageShare: 1,
    formEntries: [],
    problem: null,
  }
}
