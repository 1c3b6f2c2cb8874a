import type { PictureWish } from '../../models/page-image.ts'
import type { PageFrame } from './page-frame.ts'
import type { ColourPicture } from './pdf-messages.ts'
import { withMemory, type Pdfium } from './pdfium.ts'

/** FPDF_ANNOT and FPDF_REVERSE_BYTE_ORDER (red first) of fpdfview.h, FPDFBitmap_BGRx, and white paper. */
const flags = 0x01 | 0x10
const format = 3
const bytesPerPixel = 4
const paper = 0xffffffff
/** A page may be a thin strip of any length. */
const maxPixels = 16_000_000
const pointsPerInch = 72
/** More than a screen shows, however small the page. */
const maxDpi = 300

/** Draws a loaded page in colour, turned. Null when it has no size. */
export function drawPicture(
  pdfium: Pdfium,
  page: number,
  frame: PageFrame,
  { maxWidthPx, rotation }: PictureWish,
): ColourPicture | null {
  const isTurned = rotation % 180 !== 0
  const [width, height] = isTurned ? [frame.height, frame.width] : [frame.width, frame.height]
  if (!(width > 0 && height > 0)) return null
  const scale = Math.min(maxWidthPx / width, maxDpi / pointsPerInch, Math.sqrt(maxPixels / (width * height)))
  const widthPx = Math.max(1, Math.floor(width * scale))
  const heightPx = Math.max(1, Math.floor(height * scale))
  const pixels = withMemory(pdfium, widthPx * heightPx * bytesPerPixel, (pointer) => {
    const bitmap = pdfium.FPDFBitmap_CreateEx(widthPx, heightPx, format, pointer, widthPx * bytesPerPixel)
    if (bitmap === 0) throw new Error('no bitmap')
    pdfium.FPDFBitmap_FillRect(bitmap, 0, 0, widthPx, heightPx, paper)
    pdfium.FPDF_RenderPageBitmap(bitmap, page, 0, 0, widthPx, heightPx, rotation / 90, flags)
    pdfium.FPDFBitmap_Destroy(bitmap)
    return pdfium.memory.HEAPU8.slice(pointer, pointer + widthPx * heightPx * bytesPerPixel)
  })
  return { widthPx, heightPx, pixels }
}
