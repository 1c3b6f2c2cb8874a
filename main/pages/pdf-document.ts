import type { PageProblem } from '../../models/page-text.ts'
import type { Pdfium } from './pdfium.ts'

/** A PDF open in PDFium. */
export interface PdfDocument {
  readonly handle: number
  readonly form: number // form fill environment: PDFium's access to AcroForm fields
  readonly pageCount: number
  readonly hasXfa: boolean
  close(): void
}

/** FPDF_ERR_* of fpdfview.h. */
const passwordNeeded = 4
const securityUnknown = 5
/** FPDF_GetFormType: 2 = XFA alone, 3 = XFA beside an AcroForm. */
const xfaFormTypes = new Set([2, 3])
/** FPDF_FORMFILLINFO, version 2, without callbacks: nothing that a form wants (scripts, timers, network) is offered. */
const formInfoBytes = 256
const formInfoVersion = 2

/** Opens a PDF; an encrypted one if its user password is empty. Else says why not. */
export function openDocument(pdfium: Pdfium, bytes: Uint8Array): PdfDocument | PageProblem {
  const file = pdfium._malloc(bytes.length)
  if (file === 0) return 'too-large'
  pdfium.HEAPU8.set(bytes, file)
  const handle = pdfium._FPDF_LoadMemDocument(file, bytes.length, 0)
  const pageCount = handle === 0 ? 0 : pdfium._FPDF_GetPageCount(handle)
  if (pageCount <= 0) {
    const error = pdfium._FPDF_GetLastError()
    if (handle !== 0) pdfium._FPDF_CloseDocument(handle)
    pdfium._free(file)
    return handle === 0 && (error === passwordNeeded || error === securityUnknown) ? 'encrypted' : 'damaged'
  }
  const formInfo = pdfium._malloc(formInfoBytes)
  pdfium.HEAPU8.fill(0, formInfo, formInfo + formInfoBytes)
  pdfium.HEAPU32[formInfo / 4] = formInfoVersion
  const form = pdfium._FPDFDOC_InitFormFillEnvironment(handle, formInfo)
  return {
    handle,
    form,
    pageCount,
    hasXfa: xfaFormTypes.has(pdfium._FPDF_GetFormType(handle)),
    close: () => {
      pdfium._FPDFDOC_ExitFormFillEnvironment(form)
      pdfium._FPDF_CloseDocument(handle)
      pdfium._free(formInfo)
      pdfium._free(file)
    },
  }
}
