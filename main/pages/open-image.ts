import sharp from 'sharp'
import type { FileFormat } from '../../models/delivered-file.ts'
import type { PageImage, PageSource, PictureWish } from '../../models/page-image.ts'
import type { UnseenText } from '../../models/page-text.ts'
import { jpegOptions } from './encode-picture.ts'
import { failedPage, failedSource } from './failed-page.ts'
import type { PageLimits } from './page-limits.ts'
import { plausibleDpi } from './physical-size.ts'
import { readPictureTexts } from './picture-texts.ts'
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
    picture: (page, wish, signal) =>
      untilAborted(showFrame(frames.bytes, frames.pages[page - 1], wish, limits), signal),
    close: async () => {},
  }
}

const onlyFrame: TiffPage = { frame: 0, resolutionRatio: 1, texts: [] }

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

/** An image whose declared size is within the limits: the size it is shown at, and the way to decode it; null when it is too large. */
async function decodable(bytes: Uint8Array, { frame, resolutionRatio }: TiffPage, limits: PageLimits) {
  // Damaged files are shown as far as they go; the size is checked here, by the header.
  const open = () =>
    sharp(bytes, { page: frame, failOn: 'none', limitInputPixels: false, sequentialRead: true })
  const metadata = await open().metadata()
  const { autoOrient, width, height, orientation = 1, density } = metadata
  if (width * height > limits.maxDeclaredPixels) return null
  const ratio = orientation > 4 ? 1 / resolutionRatio : resolutionRatio
  return {
    open,
    density,
    metadata,
    width: autoOrient.width / Math.min(1, ratio),
    height: autoOrient.height * Math.max(1, ratio),
  }
}

async function decodeFrame(
  bytes: Uint8Array,
  page: number,
  frame: TiffPage,
  limits: PageLimits,
): Promise<PageImage> {
  const image = await decodable(bytes, frame, limits)
  if (image === null) return failedPage(page, 'too-large')
  const { density } = image
  const size = fittingSize(image.width, image.height, limits)
  const { data, info } = await image
    .open()
    .autoOrient()
    .resize({ width: size.widthPx, height: size.heightPx, fit: 'fill' })
    .flatten({ background: 'white' })
    .greyscale()
    .raw({ depth: 'uchar' })
    .timeout({ seconds: Math.ceil(limits.timeoutMs / 1000) })
    .toBuffer({ resolveWithObject: true })
  const sharperDpi = density === undefined ? undefined : density / Math.min(1, frame.resolutionRatio)
  return {
    page,
    widthPx: info.width,
    heightPx: info.height,
    dpi: plausibleDpi(Math.max(info.width, info.height), sharperDpi && sharperDpi * size.scale),
    grey: data,
    layer: null,
    imageShare: 1,
    formEntries: [],
    unseen: [...readPictureTexts(bytes, image.metadata), ...textsOfFrame(frame)],
    problem: null,
  }
}

function textsOfFrame({ texts }: TiffPage): readonly UnseenText[] {
  return texts.map((text) => ({ carrier: 'metadata', text, box: null }))
}

/** The frame in colour, turned upright; null when it cannot be decoded. */
async function showFrame(
  bytes: Uint8Array,
  frame: TiffPage | undefined,
  { maxWidthPx, rotation }: PictureWish,
  limits: PageLimits,
): Promise<Uint8Array | null> {
  if (frame === undefined) return null
  try {
    const image = await decodable(bytes, frame, limits)
    if (image === null) return null
    const [wide, high] = rotation % 180 === 0 ? [image.width, image.height] : [image.height, image.width]
    const width = Math.max(1, Math.min(maxWidthPx, Math.round(wide)))
    const height = Math.max(1, Math.round((high * width) / wide))
    return await image
      .open()
      .autoOrient()
      .rotate(rotation)
      .resize({ width, height, fit: 'fill' })
      .flatten({ background: 'white' })
      .toColourspace('srgb')
      .timeout({ seconds: Math.ceil(limits.timeoutMs / 1000) })
      .jpeg(jpegOptions)
      .toBuffer()
  } catch {
    return null
  }
}

/** The size within the limit; `scale` = how much smaller it is. */
function fittingSize(width: number, height: number, limits: PageLimits) {
  const scale = Math.min(1, Math.sqrt(limits.maxPixels / (width * height)))
  const pixels = (side: number) => Math.max(1, scale === 1 ? Math.round(side) : Math.floor(side * scale))
  return { widthPx: pixels(width), heightPx: pixels(height), scale }
}
