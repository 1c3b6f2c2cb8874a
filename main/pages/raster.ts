import { imageShareOf, type PlacedImage } from './page-objects.ts'
import type { PageFrame } from './page-frame.ts'
import { plausibleDpi } from './physical-size.ts'
import { withMemory, type Pdfium } from './pdfium.ts'

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
/** An image this large decides about the resolution; a logo does not. */
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
  const weighty = images.filter((image) => imageShareOf([image], frame) >= weightyShare)
  const imageDpi = Math.max(0, ...weighty.map(({ pixelsPerInch }) => pixelsPerInch))
  const isScan = imageShareOf(images, frame) >= scanShare && imageDpi > 0
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

/** FPDFBitmap_Gray, FPDF_ANNOT | FPDF_GRAYSCALE, and white paper. */
const bitmapGrey = 1
const renderFlags = 0x01 | 0x08
const paper = 0xffffffff

/** Draws a loaded page. Grey pixels, row by row, 0 = black. */
export function drawPage(pdfium: Pdfium, page: number, size: RasterSize): Uint8Array<ArrayBuffer> {
  const { widthPx, heightPx } = size
  return withMemory(pdfium, widthPx * heightPx, (pixels) => {
    const bitmap = pdfium._FPDFBitmap_CreateEx(widthPx, heightPx, bitmapGrey, pixels, widthPx)
    if (bitmap === 0) throw new Error('no bitmap')
    pdfium._FPDFBitmap_FillRect(bitmap, 0, 0, widthPx, heightPx, paper)
    pdfium._FPDF_RenderPageBitmap(bitmap, page, 0, 0, widthPx, heightPx, 0, renderFlags)
    pdfium._FPDFBitmap_Destroy(bitmap)
    return pdfium.HEAPU8.slice(pixels, pixels + widthPx * heightPx)
  })
}
