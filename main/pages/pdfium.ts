import { readFile } from 'node:fs/promises'
import { PDFiumModule } from '@hyzyla/pdfium'
import { functionPointer } from './function-pointer.ts'

/** The functions of PDFium's C interface (fpdfview.h, fpdf_text.h, fpdf_edit.h, fpdf_annot.h, fpdf_formfill.h) that are used here. */
const functionNames = [
  'FORM_OnAfterLoadPage',
  'FORM_OnBeforeClosePage',
  'FPDFAnnot_GetFlags',
  'FPDFAnnot_GetFormFieldAlternateName',
  'FPDFAnnot_GetFormFieldName',
  'FPDFAnnot_GetFormFieldType',
  'FPDFAnnot_GetFormFieldValue',
  'FPDFAnnot_GetOptionCount',
  'FPDFAnnot_GetOptionLabel',
  'FPDFAnnot_GetRect',
  'FPDFAnnot_GetStringValue',
  'FPDFAnnot_GetSubtype',
  'FPDFAnnot_IsChecked',
  'FPDFAnnot_IsOptionSelected',
  'FPDFAttachment_GetName',
  'FPDFBitmap_CreateEx',
  'FPDFBitmap_Destroy',
  'FPDFBitmap_FillRect',
  'FPDFBookmark_GetFirstChild',
  'FPDFBookmark_GetNextSibling',
  'FPDFBookmark_GetTitle',
  'FPDFDOC_ExitFormFillEnvironment',
  'FPDFDOC_InitFormFillEnvironment',
  'FPDFDoc_GetAttachment',
  'FPDFDoc_GetAttachmentCount',
  'FPDFFont_GetIsEmbedded',
  'FPDFFormObj_CountObjects',
  'FPDFFormObj_GetObject',
  'FPDFImageObj_GetImagePixelSize',
  'FPDFPageObjMark_GetParamStringValue',
  'FPDFPageObjMark_RemoveParam',
  'FPDFPageObj_CountMarks',
  'FPDFPageObj_GetBounds',
  'FPDFPageObj_GetFillColor',
  'FPDFPageObj_GetMark',
  'FPDFPageObj_GetMatrix',
  'FPDFPageObj_GetStrokeColor',
  'FPDFPageObj_GetType',
  'FPDFPageObj_SetIsActive',
  'FPDFPage_CloseAnnot',
  'FPDFPage_CountObjects',
  'FPDFPage_Flatten',
  'FPDFPage_GetAnnot',
  'FPDFPage_GetAnnotCount',
  'FPDFPage_GetObject',
  'FPDFPage_GetRotation',
  'FPDFTextObj_GetFont',
  'FPDFTextObj_GetFontSize',
  'FPDFTextObj_GetTextRenderMode',
  'FPDFText_ClosePage',
  'FPDFText_CountChars',
  'FPDFText_GetCharBox',
  'FPDFText_GetCharOrigin',
  'FPDFText_GetLooseCharBox',
  'FPDFText_GetMatrix',
  'FPDFText_GetTextObject',
  'FPDFText_GetUnicode',
  'FPDFText_LoadPage',
  'FPDF_CloseDocument',
  'FPDF_ClosePage',
  'FPDF_GetFormType',
  'FPDF_GetLastError',
  'FPDF_GetMetaText',
  'FPDF_GetPageBoundingBox',
  'FPDF_GetPageCount',
  'FPDF_InitLibrary',
  'FPDF_LoadCustomDocument',
  'FPDF_LoadPage',
  'FPDF_RenderPageBitmap',
  'free',
  'malloc',
] as const

type PdfiumFunctions = Readonly<
  Record<(typeof functionNames)[number], (...args: readonly number[]) => number>
>

/** Views of PDFium's memory. They are replaced when it grows: never keep one. */
interface PdfiumMemory {
  readonly HEAPU8: Uint8Array<ArrayBuffer>
  readonly HEAPU32: Uint32Array<ArrayBuffer>
  readonly HEAPF32: Float32Array<ArrayBuffer>
  readonly HEAPF64: Float64Array<ArrayBuffer>
}

/** PDFium as WebAssembly: every argument and every result is a number (a handle, a pointer, a count or a truth value). */
export type Pdfium = PdfiumFunctions & {
  readonly memory: PdfiumMemory
  /** The bytes of files that PDFium reads piece by piece, by a number of their own, and what it calls for a piece (`m_GetBlock` of fpdfview.h). */
  readonly files: Map<number, Uint8Array>
  readonly getBlock: number
}

function areComplete(functions: Readonly<Record<string, unknown>>): functions is PdfiumFunctions {
  return functionNames.every((name) => typeof functions[name] === 'function')
}

function isMemory(module: object): module is PdfiumMemory {
  return ['HEAPU8', 'HEAPU32', 'HEAPF32', 'HEAPF64'].every((name) => name in module)
}

/** Half of what the build allows. A page of 250 million pixels fits; a hostile one ends early. */
const maxMemoryBytes = 2 ** 30

/** Starts PDFium in this thread (about 30 ms). Its messages go nowhere: they may quote the file. */
export async function startPdfium(): Promise<Pdfium> {
  const program = new WebAssembly.Module(
    await readFile(new URL(import.meta.resolve('@hyzyla/pdfium/pdfium.wasm'))),
  )
  let exports: WebAssembly.Exports = {}
  const options = {
    printErr: () => {},
    instantiateWasm: (imports: WebAssembly.Imports, started: (instance: WebAssembly.Instance) => void) => {
      const instance = new WebAssembly.Instance(program, withBoundedMemory(imports))
      exports = instance.exports
      started(instance)
      return exports
    },
  }
  const module: object = await PDFiumModule(options)
  const functions: Readonly<Record<string, unknown>> = Object.fromEntries(
    functionNames.map((name) => [name, Reflect.get(module, `_${name}`)]),
  )
  if (!areComplete(functions) || !isMemory(module))
    throw new Error('this build of PDFium lacks what the pages need')
  functions.FPDF_InitLibrary()
  const files = new Map<number, Uint8Array>()
  return {
    ...functions,
    memory: module,
    files,
    getBlock: functionPointer(exports, blockReader(module, files)),
  }
}

/** Copies bytes `from` to `from + size` of a file to PDFium's memory; 0 = they are not there. */
function blockReader(memory: PdfiumMemory, files: ReadonlyMap<number, Uint8Array>) {
  return (file: number, from: number, target: number, size: number): number => {
    const block = files.get(file)?.subarray(from >>> 0, (from >>> 0) + size)
    if (block?.length !== size) return 0
    memory.HEAPU8.set(block, target)
    return 1
  }
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
  const pointer = pdfium.malloc(bytes)
  if (pointer === 0) throw new Error('out of memory')
  return pointer
}

/** Runs `use` with `bytes` of PDFium's memory and frees them. */
export function withMemory<T>(pdfium: Pdfium, bytes: number, use: (pointer: number) => T): T {
  const pointer = allocate(pdfium, bytes)
  try {
    return use(pointer)
  } finally {
    pdfium.free(pointer)
  }
}

/** Floats that a call writes one after the other (FS_RECTF, FS_MATRIX, or single out parameters); null when it reports failure. */
export function readFloats(
  pdfium: Pdfium,
  count: number,
  call: (pointer: number) => number,
): readonly number[] | null {
  return withMemory(pdfium, 4 * count, (pointer) =>
    call(pointer) === 0 ? null : [...pdfium.memory.HEAPF32.subarray(pointer / 4, pointer / 4 + count)],
  )
}

/** Whole numbers that a call writes one after the other; null when it reports failure. */
export function readUints(
  pdfium: Pdfium,
  count: number,
  call: (pointer: number) => number,
): readonly number[] | null {
  return withMemory(pdfium, 4 * count, (pointer) =>
    call(pointer) === 0 ? null : [...pdfium.memory.HEAPU32.subarray(pointer / 4, pointer / 4 + count)],
  )
}

/** A UTF-16 string from a call that fills a buffer and returns the bytes needed, terminator included. */
export function readString(pdfium: Pdfium, call: (buffer: number, bytes: number) => number): string {
  const bytes = call(0, 0)
  if (bytes <= 2) return ''
  return withMemory(pdfium, bytes, (buffer) => {
    call(buffer, bytes)
    return new TextDecoder('utf-16le').decode(pdfium.memory.HEAPU8.slice(buffer, buffer + bytes - 2))
  })
}

/** Runs `use` with a plain string (a key of a dictionary) in PDFium's memory. */
export function withAscii<T>(pdfium: Pdfium, text: string, use: (pointer: number) => T): T {
  return withMemory(pdfium, text.length + 1, (pointer) => {
    pdfium.memory.HEAPU8.set(Buffer.from(`${text}\0`, 'latin1'), pointer)
    return use(pointer)
  })
}
