import sharp from 'sharp'
import type { FileFormat } from '../../models/delivered-file.ts'
import type { PageImage, PageSource } from '../../models/page-image.ts'
import { failedPage, failedSource } from './failed-page.ts'
import type { PageLimits } from './page-limits.ts'
import { plausibleDpi } from './physical-size.ts'
import { readTiffFrames, type TiffPage } from './tiff-frames.ts'
import { untilAborted } from './until-aborted.ts'

// Memory stays flat without a cache of decoded files, and the other core is busy recognising text.
sharp.cache(false)
sharp.concurrency(1)

/** Opens a JPEG, PNG or TIFF; every frame of a TIFF that is no preview is a page. Nothing is decoded before `read`. */
export async function openImage(
  bytes: Uint8Array,
  format: Exclude<FileFormat, 'pdf'>,
  limits: PageLimits,
): Promise<PageSource> {
  const frames = format === 'tiff' ? readTiffFrames(bytes, limits.maxPages) : { bytes, pages: [onlyFrame] }
  if (frames.pages.length === 0) return failedSource('damaged')
  return {
    pageCount: frames.pages.length,
    read: (page, signal) =>
      untilAborted(readFrame(frames.bytes, page, frames.pages[page - 1], limits), signal),
    close: async () => {},
  }
}

const onlyFrame: TiffPage = { frame: 0, resolutionRatio: 1 }

async function readFrame(
  bytes: Uint8Array,
  page: number,
  frame: TiffPage | undefined,
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
  { frame, resolutionRatio }: TiffPage,
  limits: PageLimits,
): Promise<PageImage> {
  // Damaged files are shown as far as they go; the size is checked here, by the header.
  const open = () =>
    sharp(bytes, { page: frame, failOn: 'none', limitInputPixels: false, sequentialRead: true })
  const { autoOrient, width, height, orientation = 1, density } = await open().metadata()
  if (width * height > limits.maxDeclaredPixels) return failedPage(page, 'too-large')
  const ratio = orientation > 4 ? 1 / resolutionRatio : resolutionRatio
  const size = fittingSize(
    autoOrient.width / Math.min(1, ratio),
    autoOrient.height * Math.max(1, ratio),
    limits,
  )
  const { data, info } = await open()
    .autoOrient()
    .resize({ width: size.widthPx, height: size.heightPx, fit: 'fill' })
    .flatten({ background: 'white' })
    .greyscale()
    .raw({ depth: 'uchar' })
    .timeout({ seconds: Math.ceil(limits.timeoutMs / 1000) })
    .toBuffer({ resolveWithObject: true })
  const sharperDpi = density === undefined ? undefined : density / Math.min(1, resolutionRatio)
  return {
    page,
    widthPx: info.width,
    heightPx: info.height,
    dpi: plausibleDpi(Math.max(info.width, info.height), sharperDpi && sharperDpi * size.scale),
    grey: data,
    layer: null,
    imageShare: 1,
    formEntries: [],
    problem: null,
  }
}

/** The size within the limit; `scale` = how much smaller it is. */
function fittingSize(width: number, height: number, limits: PageLimits) {
  const scale = Math.min(1, Math.sqrt(limits.maxPixels / (width * height)))
  const pixels = (side: number) => Math.max(1, scale === 1 ? Math.round(side) : Math.floor(side * scale))
  return { widthPx: pixels(width), heightPx: pixels(height), scale }
}
