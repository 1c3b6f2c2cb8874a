import type { GreyImage } from './raster/grey-image.ts'

/** What an OCR thread is started with: the compiled program, which all threads share, and a model. */
export interface OcrStart {
  readonly program: WebAssembly.Module
  readonly model: Uint8Array
}

/** What it is asked, one picture at a time. */
export interface OcrRequest {
  readonly picture: GreyImage
  readonly layout: number
  readonly dpi: number
}

/** What it answers, `ready` unasked when it has started. After `failed` its memory is not to be trusted any more. */
export type OcrReply =
  { readonly type: 'ready' } | { readonly type: 'words'; readonly tsv: string } | { readonly type: 'failed' }
