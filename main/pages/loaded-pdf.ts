import { allocate, type Pdfium } from './pdfium.ts'

/** FPDF_FORMFILLINFO, version 2, without callbacks: nothing that a form wants (scripts, timers, network) is offered. */
const formInfoBytes = 256
const formInfoVersion = 2

/** FPDF_FILEACCESS: length, function that reads, and the number that it is given. */
const fileAccessBytes = 12

/** A PDF that PDFium reads piece by piece from where it is, and its handles, which `reload` replaces: never keep one. */
export class LoadedPdf {
  readonly #pdfium: Pdfium
  readonly #access: number
  readonly #formInfo: number
  #handle = 0
  #form = 0

  constructor(pdfium: Pdfium, bytes: Uint8Array) {
    this.#pdfium = pdfium
    this.#access = allocate(pdfium, fileAccessBytes)
    pdfium.files.set(this.#access, bytes)
    pdfium.memory.HEAPU32.set([bytes.length, pdfium.getBlock, this.#access], this.#access / 4)
    this.#formInfo = allocate(pdfium, formInfoBytes)
    pdfium.memory.HEAPU8.fill(0, this.#formInfo, this.#formInfo + formInfoBytes)
    pdfium.memory.HEAPU32[this.#formInfo / 4] = formInfoVersion
    this.#load()
  }

  /** 0 = PDFium cannot read it; FPDF_GetLastError says why. */
  get handle(): number {
    return this.#handle
  }

  /** The form fill environment: PDFium's access to AcroForm fields. */
  get form(): number {
    return this.#form
  }

  /** PDFium keeps a copy of all it has read from a file until the document is closed (CPDF_SyntaxParser::ReadStream). */
  reload(): void {
    this.#unload()
    this.#load()
  }

  close(): void {
    this.#unload()
    this.#pdfium.files.delete(this.#access)
    this.#pdfium.free(this.#formInfo)
    this.#pdfium.free(this.#access)
  }

  #load(): void {
    this.#handle = this.#pdfium.FPDF_LoadCustomDocument(this.#access, 0)
    if (this.#handle === 0) return
    this.#form = this.#pdfium.FPDFDOC_InitFormFillEnvironment(this.#handle, this.#formInfo)
  }

  #unload(): void {
    if (this.#handle === 0) return
    this.#pdfium.FPDFDOC_ExitFormFillEnvironment(this.#form)
    this.#pdfium.FPDF_CloseDocument(this.#handle)
    this.#handle = 0
  }
}
