import { rectAround, type PageFrame, type Rect } from './page-frame.ts'
import { readFloats, readUints, type Pdfium } from './pdfium.ts'

/** FPDF_PAGEOBJ_* of fpdf_edit.h. */
const objectType = { text: 1, image: 3, form: 5 }

/** Forms (reusable pieces of content) may contain forms, and a hostile one itself. */
const maxDepth = 12
const maxObjects = 200_000

/** An image placed on the page. */
export interface PlacedImage {
  readonly rect: Rect // points of the page as displayed
  readonly pixelsPerInch: number // the higher of both directions
}

/** What the page is drawn of, without paths and shadings. */
export interface PageObjects {
  readonly texts: readonly number[] // handles
  readonly images: readonly PlacedImage[]
}

/** [a b c d e f] of PDF: x' = ax + cy + e, y' = bx + dy + f. */
type Matrix = readonly number[]
const identity: Matrix = [1, 0, 0, 1, 0, 0]

/** Walks all objects of a loaded page, those inside forms too. */
export function collectPageObjects(pdfium: Pdfium, page: number, frame: PageFrame): PageObjects {
  const texts: number[] = []
  const images: PlacedImage[] = []
  let seen = 0

  function visit(object: number, outer: Matrix, depth: number): void {
    const type = pdfium.FPDFPageObj_GetType(object)
    if (type === objectType.text) texts.push(object)
    if (type === objectType.image) {
      const image = placeImage(pdfium, object, outer, frame)
      if (image !== null) images.push(image)
    }
    if (type !== objectType.form || depth >= maxDepth) return
    const matrix = concat(matrixOf(pdfium, object), outer)
    const count = pdfium.FPDFFormObj_CountObjects(object)
    for (let i = 0; i < count && seen < maxObjects; i++, seen++) {
      visit(pdfium.FPDFFormObj_GetObject(object, i), matrix, depth + 1)
    }
  }

  const count = pdfium.FPDFPage_CountObjects(page)
  for (let i = 0; i < count && seen < maxObjects; i++, seen++) {
    visit(pdfium.FPDFPage_GetObject(page, i), identity, 0)
  }
  return { texts, images }
}

function placeImage(pdfium: Pdfium, object: number, outer: Matrix, frame: PageFrame): PlacedImage | null {
  const matrix = concat(matrixOf(pdfium, object), outer)
  const size = readUints(pdfium, 2, (pointer) =>
    pdfium.FPDFImageObj_GetImagePixelSize(object, pointer, pointer + 4),
  )
  if (size === null) return null
  const [widthPx = 0, heightPx = 0] = size
  const [a = 0, b = 0, c = 0, d = 0, e = 0, f = 0] = matrix
  const corners = [
    [e, f],
    [a + e, b + f],
    [c + e, d + f],
    [a + c + e, b + d + f],
  ] as const
  const pixelsPerInch = 72 * Math.max(widthPx / Math.hypot(a, b), heightPx / Math.hypot(c, d))
  if (!Number.isFinite(pixelsPerInch)) return null // drawn without width or height
  return { rect: rectAround(corners.map(([x, y]) => frame.toDisplay(x, y))), pixelsPerInch }
}

function matrixOf(pdfium: Pdfium, object: number): Matrix {
  return readFloats(pdfium, 6, (pointer) => pdfium.FPDFPageObj_GetMatrix(object, pointer)) ?? identity
}

/** First `inner`, then `outer`. */
function concat(inner: Matrix, outer: Matrix): Matrix {
  const [a = 0, b = 0, c = 0, d = 0, e = 0, f = 0] = inner
  const [A = 0, B = 0, C = 0, D = 0, E = 0, F = 0] = outer
  return [a * A + b * C, a * B + b * D, c * A + d * C, c * B + d * D, e * A + f * C + E, e * B + f * D + F]
}

/** Share of the page covered by images, overlaps counted once, on a grid of 1 % steps. */
export function imageShareOf(images: readonly PlacedImage[], frame: PageFrame): number {
  const steps = 100
  const covered = new Uint8Array(steps * steps)
  const firstCell = (value: number, size: number) => Math.max(0, Math.round((value / size) * steps))
  const endCell = (value: number, size: number) => Math.min(steps, Math.round((value / size) * steps))
  for (const { rect } of images) {
    const x0 = firstCell(rect.left, frame.width)
    const x1 = endCell(rect.right, frame.width)
    for (let y = firstCell(rect.top, frame.height); y < endCell(rect.bottom, frame.height); y++) {
      if (x1 > x0) covered.fill(1, y * steps + x0, y * steps + x1)
    }
  }
  return covered.reduce((sum, cell) => sum + cell, 0) / covered.length
}
