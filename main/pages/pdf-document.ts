import type { PageProblem, UnseenText } from '../../models/page-text.ts'
import { readDocumentTexts } from './document-texts.ts'
import { LoadedPdf } from './loaded-pdf.ts'
import type { Pdfium } from './pdfium.ts'
import { breaksOff, salvagePdf } from './salvage-pdf.ts'

/** A PDF open in PDFium. */
export interface PdfDocument {
  readonly loaded: LoadedPdf
  readonly pageCount: number
  readonly hasXfa: boolean
  readonly isCutOff: boolean // without its end: pages may have lost what they show
  readonly texts: readonly UnseenText[] // beside the pages
}

/** FPDF_ERR_PASSWORD and FPDF_ERR_SECURITY of fpdfview.h. */
const lockedErrors = new Set([4, 5])
/** FPDF_GetFormType: 2 = XFA alone, 3 = XFA beside an AcroForm. */
const xfaFormTypes = new Set([2, 3])
/**
 * Opens a PDF; an encrypted one if its user password is empty, one without its end as far as it goes: then one page more stands for what broke off.
 * Else says why not.
 */
export function openDocument(pdfium: Pdfium, bytes: Uint8Array): PdfDocument | PageProblem {
  const isCutOff = breaksOff(bytes)
  const opened = openAsItIs(pdfium, bytes)
  if (typeof opened !== 'string') return cutOff(opened, isCutOff)
  const salvaged = opened === 'damaged' ? salvagePdf(bytes) : null
  const document = salvaged === null ? opened : openAsItIs(pdfium, salvaged.bytes)
  if (typeof document === 'string' || salvaged === null) return document
  return { ...cutOff(document, isCutOff || salvaged.lacksPages), isCutOff: true }
}

function cutOff(document: PdfDocument, isCutOff: boolean): PdfDocument {
  return isCutOff ? { ...document, isCutOff, pageCount: document.pageCount + 1 } : document
}

function openAsItIs(pdfium: Pdfium, bytes: Uint8Array): PdfDocument | PageProblem {
  const loaded = new LoadedPdf(pdfium, bytes)
  const pageCount = loaded.handle === 0 ? 0 : pdfium.FPDF_GetPageCount(loaded.handle)
  if (pageCount <= 0) {
    const isLocked = loaded.handle === 0 && lockedErrors.has(pdfium.FPDF_GetLastError())
    loaded.close()
    return isLocked ? 'encrypted' : 'damaged'
  }
  return {
    loaded,
    pageCount,
    hasXfa: xfaFormTypes.has(pdfium.FPDF_GetFormType(loaded.handle)),
    isCutOff: false,
    texts: readDocumentTexts(pdfium, loaded.handle, bytes),
  }
}
