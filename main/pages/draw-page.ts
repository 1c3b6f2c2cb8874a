import { withMemory, type Pdfium } from './pdfium.ts'
import type { RasterSize } from './raster-size.ts'

/** FPDF_ANNOT and FPDF_GRAYSCALE of fpdfview.h, and white paper. */
const withAnnotations = 0x01
const inGrey = 0x08
const paper = 0xffffffff
/** FPDFBitmap_Gray and FPDFBitmap_BGRx. */
const grey = { format: 1, bytesPerPixel: 1, flags: withAnnotations | inGrey }
const colour = { format: 3, bytesPerPixel: 4, flags: withAnnotations }

/**
 * Draws a loaded page. Grey pixels, row by row, 0 = black.
 * PDFium is quick at drawing text in grey and slow at turning pictures grey: a page with pictures is drawn in colour
 * (a scan 90 instead of 200 ms, a page of text 7 instead of 16 ms).
 */
export function drawPage(
  pdfium: Pdfium,
  page: number,
  size: RasterSize,
  hasPictures: boolean,
): Uint8Array<ArrayBuffer> {
  const { widthPx, heightPx } = size
  const { format, bytesPerPixel, flags } = hasPictures ? colour : grey
  const bytes = widthPx * heightPx * bytesPerPixel
  return withMemory(pdfium, bytes, (pixels) => {
    const bitmap = pdfium.FPDFBitmap_CreateEx(widthPx, heightPx, format, pixels, widthPx * bytesPerPixel)
    if (bitmap === 0) throw new Error('no bitmap')
    pdfium.FPDFBitmap_FillRect(bitmap, 0, 0, widthPx, heightPx, paper)
    pdfium.FPDF_RenderPageBitmap(bitmap, page, 0, 0, widthPx, heightPx, 0, flags)
    pdfium.FPDFBitmap_Destroy(bitmap)
    return hasPictures
      ? toGrey(pdfium.memory.HEAPU32.subarray(pixels / 4, (pixels + bytes) / 4))
      : pdfium.memory.HEAPU8.slice(pixels, pixels + bytes)
  })
}

/** Luma of ITU-R BT.601, in 256ths, of pixels 0xXXRRGGBB. */
function toGrey(pixels: Uint32Array): Uint8Array<ArrayBuffer> {
  const levels = new Uint8Array(pixels.length)
  for (let i = 0; i < pixels.length; i++) {
    const pixel = pixels[i] ?? 0
    levels[i] = (((pixel >> 16) & 255) * 77 + ((pixel >> 8) & 255) * 150 + (pixel & 255) * 29) >> 8
  }
  return levels
}
