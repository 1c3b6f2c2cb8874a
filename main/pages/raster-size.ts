import { imageShareOf, type PlacedImage } from './page-objects.ts'
import type { PageFrame } from './page-frame.ts'
import { plausibleDpi } from './physical-size.ts'

/** Size of the picture of a page. */
export interface RasterSize {
  readonly widthPx: number
  readonly heightPx: number
  readonly dpi: number | null
}

/** 200 dpi is what reading needs; more helps only where the page is an image that has more (small machine readable zones). */
const drawnDpi = 200
const scannedDpi = 300
/** From this share on, a page is a scan: it has no more detail than its image. */
const scanShare = 0.8
/** An image this large decides about the resolution; a logo does not. A scan may come in strips of any size. */
const weightyShare = 0.05
/** Phone apps write pages of any size; a scan keeps at least this many pixels of its image. */
const scanLongSidePx = 2_400

/** The resolution at which a page is drawn, and whether it says something about the size of the paper. */
export function rasterSizeOf(
  frame: PageFrame,
  images: readonly PlacedImage[],
  maxPixels: number,
): RasterSize {
  const longSideInches = Math.max(frame.width, frame.height) / 72
  const isScan = imageShareOf(images, frame) >= scanShare
  const weighty = images.filter((image) => isScan || imageShareOf([image], frame) >= weightyShare)
  const imageDpi = Math.max(0, ...weighty.map(({ pixelsPerInch }) => pixelsPerInch))
  const enough = isScan ? scanLongSidePx / longSideInches : scannedDpi
  const dpi = clamp(imageDpi, Math.min(drawnDpi, enough), Math.max(scannedDpi, enough))
  const fitting = Math.min(dpi, 72 * Math.sqrt(maxPixels / (frame.width * frame.height)))
  const pixels = (points: number) => Math.max(1, Math.floor((points / 72) * fitting))
  return {
    widthPx: pixels(frame.width),
    heightPx: pixels(frame.height),
    dpi: isScan ? plausibleDpi(longSideInches * fitting, fitting) : fitting,
  }
}

function clamp(value: number, min: number, max: number): number {
  return Math.min(max, Math.max(min, value))
}
