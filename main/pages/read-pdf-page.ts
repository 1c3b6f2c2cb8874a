import type { LayerWord, PageImage, PictureWish } from '../../models/page-image.ts'
import type { UnseenText } from '../../models/page-text.ts'
import { dropActualTexts } from './actual-text.ts'
import { failedPage } from './failed-page.ts'
import { readAnnotations } from './form-entries.ts'
import { readGlyphs } from './glyphs.ts'
import { cutWords, rectOf, textOf, type GlyphRun } from './layer-words.ts'
import { readPageFrame, toBox, type PageFrame } from './page-frame.ts'
import { collectPageObjects, imageShareOf, type PageObjects } from './page-objects.ts'
import type { PdfDocument } from './pdf-document.ts'
import type { Pdfium } from './pdfium.ts'
import type { ColourPicture } from './pdf-messages.ts'
import { drawPage } from './draw-page.ts'
import { drawPicture } from './draw-picture.ts'
import { rasterSizeOf, type RasterSize } from './raster-size.ts'
import { leavesInk, mayBeVisible, type InkPair } from './visible-glyphs.ts'

/** FLAT_NORMALDISPLAY of fpdf_flatten.h. */
const flattenForDisplay = 0
/** What a dynamic XFA form shows to readers that cannot fill it. */
const pleaseWait = /please wait|bitte warten|veuillez patienter/i

/** Draws one page and reads its text layer and form fields. `page` from 1. */
export function readPdfPage(
  pdfium: Pdfium,
  document: PdfDocument,
  page: number,
  maxPixels: number,
): PageImage {
  const { handle, formEntries, unseen } = loadPage(pdfium, document, page)
  if (handle === 0) return failedPage(page, 'damaged')
  try {
    const frame = readPageFrame(pdfium, handle)
    if (!(frame.width > 0 && frame.height > 0)) return failedPage(page, 'damaged')
    if (document.isCutOff && pdfium.FPDFPage_CountObjects(handle) === 0) return failedPage(page, 'damaged')
    const objects = collectPageObjects(pdfium, handle, frame)
    const spoken = dropActualTexts(pdfium, objects.texts).map((text) => hiddenText(text))
    const size = rasterSizeOf(frame, objects.images, maxPixels)
    const { grey, layer } = drawAndReadText(pdfium, handle, frame, objects, size)
    const onlyWaits = formEntries.length === 0 && pleaseWait.test(layer.map(({ text }) => text).join(' '))
    return {
      page,
      ...size,
      grey,
      layer: layer.length === 0 ? null : layer,
      imageShare: imageShareOf(objects.images, frame),
      formEntries,
      unseen: [...(page === 1 ? document.texts : []), ...unseen, ...spoken],
      problem: document.hasXfa && onlyWaits ? 'xfa' : null,
    }
  } finally {
    pdfium.FPDF_ClosePage(handle)
  }
}

/** Draws one page in colour for a person, turned upright; null when there is nothing to draw. */
export function drawPdfPicture(
  pdfium: Pdfium,
  document: PdfDocument,
  page: number,
  wish: PictureWish,
): ColourPicture | null {
  const { handle } = loadPage(pdfium, document, page)
  if (handle === 0) return null
  try {
    return drawPicture(pdfium, handle, readPageFrame(pdfium, handle), wish)
  } finally {
    pdfium.FPDF_ClosePage(handle)
  }
}

/**
 * Loads a page, its form fields, and its annotations as part of its content: the text of form fields and typewriter notes
 * is then drawn and read like any other text.
 */
function loadPage(pdfium: Pdfium, { loaded }: PdfDocument, page: number) {
  const { handle: document, form } = loaded
  const handle = pdfium.FPDF_LoadPage(document, page - 1)
  if (handle === 0) return { handle, formEntries: [], unseen: [] }
  pdfium.FORM_OnAfterLoadPage(handle, form) // also pictures the values of fields that come without a picture
  const frame = readPageFrame(pdfium, handle)
  const { formEntries, unseen, drawn } = readAnnotations(pdfium, form, handle, frame)
  if (drawn) pdfium.FPDFPage_Flatten(handle, flattenForDisplay)
  pdfium.FORM_OnBeforeClosePage(handle, form)
  if (!drawn) return { handle, formEntries, unseen }
  pdfium.FPDF_ClosePage(handle)
  return { handle: pdfium.FPDF_LoadPage(document, page - 1), formEntries, unseen }
}

/** Draws the page, and where its text might be hidden, once more without the text. Afterwards the loaded page has none. */
function drawAndReadText(
  pdfium: Pdfium,
  page: number,
  frame: PageFrame,
  objects: PageObjects,
  size: RasterSize,
) {
  const words = cutWords(readGlyphs(pdfium, page, frame))
  const draw = () => drawPage(pdfium, page, size, objects.images.length > 0)
  const grey = draw()
  const mayShow = words.some((word) => word.some((glyph) => mayBeVisible(glyph, frame)))
  if (mayShow) for (const text of objects.texts) pdfium.FPDFPageObj_SetIsActive(text, 0)
  const pair = { withText: grey, withoutText: mayShow ? draw() : grey, size, frame }
  const layer: readonly LayerWord[] = words.map((word) => ({
    text: textOf(word),
    box: toBox(frame, rectOf(word)),
    visible: isVisible(word, pair),
  }))
  return { grey, layer }
}

/** At least half of its characters are seen. */
function isVisible(word: GlyphRun, pair: InkPair): boolean {
  const seen = word.filter((glyph) => mayBeVisible(glyph, pair.frame) && leavesInk(glyph, pair)).length
  return 2 * seen >= word.length
}

/** Text that only reading aloud would give. */
function hiddenText(text: string): UnseenText {
  return { carrier: 'hidden-text', text, box: null }
}
