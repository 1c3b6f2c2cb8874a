import type { PageProblem, UnseenText } from '../../models/page-text.ts'
import { readDocumentTexts } from './document-texts.ts'
import { allocate, type Pdfium } from './pdfium.ts'
import { breaksOff, salvagePdf } from './salvage-pdf.ts'

/** A PDF open in PDFium. */
export interface PdfDocument {
  readonly handle: number
  readonly form: number // form fill environment: PDFium's access to AcroForm fields
  readonly pageCount: number
  readonly hasXfa: boolean
  readonly isCutOff: boolean // without its end: pages may have lost what they show
  readonly texts: readonly UnseenText[] // beside the pages
  close(): void
}

/** FPDF_ERR_PASSWORD and FPDF_ERR_SECURITY of fpdfview.h. */
const lockedErrors = new Set([4, 5])
/** FPDF_GetFormType: 2 = XFA alone, 3 = XFA beside an AcroForm. */
const xfaFormTypes = new Set([2, 3])
/** FPDF_FORMFILLINFO, version 2, without callbacks: nothing that a form wants (scripts, timers, network) is offered. */
const formInfoBytes = 256
const formInfoVersion = 2

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
  const file = allocate(pdfium, bytes.length)
  pdfium.memory.HEAPU8.set(bytes, file)
  const handle = pdfium.FPDF_LoadMemDocument(file, bytes.length, 0)
  const pageCount = handle === 0 ? 0 : pdfium.FPDF_GetPageCount(handle)
  if (pageCount > 0) return withForm(pdfium, handle, file, bytes, pageCount)
  const isLocked = handle === 0 && lockedErrors.has(pdfium.FPDF_GetLastError())
  if (handle !== 0) pdfium.FPDF_CloseDocument(handle)
  pdfium.free(file)
  return isLocked ? 'encrypted' : 'damaged'
}

function withForm(
  pdfium: Pdfium,
  handle: number,
  file: number,
  bytes: Uint8Array,
  pageCount: number,
): PdfDocument {
  const formInfo = allocate(pdfium, formInfoBytes)
  pdfium.memory.HEAPU8.fill(0, formInfo, formInfo + formInfoBytes)
  pdfium.memory.HEAPU32[formInfo / 4] = formInfoVersion
  const form = pdfium.FPDFDOC_InitFormFillEnvironment(handle, formInfo)
  return {
    handle,
    form,
    pageCount,
    hasXfa: xfaFormTypes.has(pdfium.FPDF_GetFormType(handle)),
    isCutOff: false,
    texts: readDocumentTexts(pdfium, handle, bytes),
    close: () => {
      pdfium.FPDFDOC_ExitFormFillEnvironment(form)
      pdfium.FPDF_CloseDocument(handle)
      pdfium.free(formInfo)
      pdfium.free(file)
    },
  }
}
