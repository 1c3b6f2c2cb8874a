import { readFile } from 'node:fs/promises'
import { PDFiumModule } from '@hyzyla/pdfium'

/** The functions of PDFium's C interface (fpdfview.h, fpdf_text.h, fpdf_edit.h, fpdf_annot.h, fpdf_formfill.h) that are used here. */
const functionNames = [
  '_FORM_OnAfterLoadPage',
  '_FORM_OnBeforeClosePage',
  '_FPDFAnnot_GetFlags',
  '_FPDFAnnot_GetFormFieldName',
  '_FPDFAnnot_GetFormFieldType',
  '_FPDFAnnot_GetFormFieldValue',
  '_FPDFAnnot_GetOptionCount',
  '_FPDFAnnot_GetOptionLabel',
  '_FPDFAnnot_GetRect',
  '_FPDFAnnot_GetSubtype',
  '_FPDFAnnot_IsChecked',
  '_FPDFAnnot_IsOptionSelected',
  '_FPDFBitmap_CreateEx',
  '_FPDFBitmap_Destroy',
  '_FPDFBitmap_FillRect',
  '_FPDFDOC_ExitFormFillEnvironment',
  '_FPDFDOC_InitFormFillEnvironment',
  '_FPDFFont_GetIsEmbedded',
  '_FPDFFormObj_CountObjects',
  '_FPDFFormObj_GetObject',
  '_FPDFImageObj_GetImagePixelSize',
  '_FPDFPageObj_GetBounds',
  '_FPDFPageObj_GetFillColor',
  '_FPDFPageObj_GetMatrix',
  '_FPDFPageObj_GetStrokeColor',
  '_FPDFPageObj_GetType',
  '_FPDFPageObj_SetIsActive',
  '_FPDFPage_CloseAnnot',
  '_FPDFPage_CountObjects',
  '_FPDFPage_Flatten',
  '_FPDFPage_GetAnnot',
  '_FPDFPage_GetAnnotCount',
  '_FPDFPage_GetObject',
  '_FPDFPage_GetRotation',
  '_FPDFTextObj_GetFont',
  '_FPDFTextObj_GetFontSize',
  '_FPDFTextObj_GetTextRenderMode',
  '_FPDFText_ClosePage',
  '_FPDFText_CountChars',
  '_FPDFText_GetCharBox',
  '_FPDFText_GetCharOrigin',
  '_FPDFText_GetLooseCharBox',
  '_FPDFText_GetMatrix',
  '_FPDFText_GetTextObject',
  '_FPDFText_GetUnicode',
  '_FPDFText_LoadPage',
  '_FPDF_CloseDocument',
  '_FPDF_ClosePage',
  '_FPDF_GetFormType',
  '_FPDF_GetLastError',
  '_FPDF_GetPageBoundingBox',
  '_FPDF_GetPageCount',
  '_FPDF_InitLibrary',
  '_FPDF_LoadMemDocument',
  '_FPDF_LoadPage',
  '_FPDF_RenderPageBitmap',
  '_free',
  '_malloc',
] as const

type FunctionName = (typeof functionNames)[number]

/** PDFium as WebAssembly: every argument and every result is a number (a handle, a pointer, a count or a truth value). Memory views are replaced when the memory grows: never keep one. */
export type Pdfium = Readonly<Record<FunctionName, (...args: readonly number[]) => number>> & {
  readonly HEAPU8: Uint8Array<ArrayBuffer>
  readonly HEAPF32: Float32Array<ArrayBuffer>
  readonly HEAPF64: Float64Array<ArrayBuffer>
  readonly HEAPU32: Uint32Array<ArrayBuffer>
}

function isPdfium(module: object): module is Pdfium {
  return functionNames.every((name) => name in module)
}

/** Half of what the build allows. A page of 250 million pixels fits; a hostile one ends early. */
const maxMemoryBytes = 2 ** 30

/** Starts PDFium in this thread (about 30 ms). Its messages go nowhere: they may quote the file. */
export async function startPdfium(): Promise<Pdfium> {
  const program = new WebAssembly.Module(
    await readFile(new URL(import.meta.resolve('@hyzyla/pdfium/pdfium.wasm'))),
  )
  const options = {
    printErr: () => {},
    instantiateWasm: (imports: WebAssembly.Imports, started: (instance: WebAssembly.Instance) => void) => {
      const instance = new WebAssembly.Instance(program, withBoundedMemory(imports))
      started(instance)
      return instance.exports
    },
  }
  const module: object = await PDFiumModule(options)
  if (!isPdfium(module)) throw new Error('this build of PDFium lacks a function that the pages need')
  module._FPDF_InitLibrary()
  return module
}

/** Refuses memory beyond the limit; PDFium then ends with a trap, which the worker reports. */
function withBoundedMemory(imports: WebAssembly.Imports): WebAssembly.Imports {
  const grow = imports['env']?.['emscripten_resize_heap']
  if (typeof grow !== 'function') throw new Error('this build of PDFium grows its memory in another way')
  const bounded = (bytes: number): unknown => bytes >>> 0 <= maxMemoryBytes && grow(bytes)
  return { ...imports, env: { ...imports['env'], emscripten_resize_heap: bounded } }
}

/** Memory of PDFium's, to be freed by whoever asked for it. */
export function allocate(pdfium: Pdfium, bytes: number): number {
  const pointer = pdfium._malloc(bytes)
  if (pointer === 0) throw new Error('out of memory')
  return pointer
}

/** Runs `use` with `bytes` of PDFium's memory and frees them. */
export function withMemory<T>(pdfium: Pdfium, bytes: number, use: (pointer: number) => T): T {
  const pointer = allocate(pdfium, bytes)
  try {
    return use(pointer)
  } finally {
    pdfium._free(pointer)
  }
}

/** Floats that a call writes one after the other (FS_RECTF, FS_MATRIX, or single out parameters); null when it reports failure. */
export function readFloats(
  pdfium: Pdfium,
  count: number,
  call: (pointer: number) => number,
): readonly number[] | null {
  return withMemory(pdfium, 4 * count, (pointer) =>
    call(pointer) === 0 ? null : [...pdfium.HEAPF32.subarray(pointer / 4, pointer / 4 + count)],
  )
}

/** Whole numbers that a call writes one after the other; null when it reports failure. */
export function readUints(
  pdfium: Pdfium,
  count: number,
  call: (pointer: number) => number,
): readonly number[] | null {
  return withMemory(pdfium, 4 * count, (pointer) =>
    call(pointer) === 0 ? null : [...pdfium.HEAPU32.subarray(pointer / 4, pointer / 4 + count)],
  )
}

/** A UTF-16 string from a call that fills a buffer and returns the bytes needed, terminator included. */
export function readString(pdfium: Pdfium, call: (buffer: number, bytes: number) => number): string {
  const bytes = call(0, 0)
  if (bytes <= 2) return ''
  return withMemory(pdfium, bytes, (buffer) => {
    call(buffer, bytes)
    return new TextDecoder('utf-16le').decode(pdfium.HEAPU8.slice(buffer, buffer + bytes - 2))
  })
}
