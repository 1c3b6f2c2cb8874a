import type { PageText } from '../../models/page-text.ts'

/** What an OCR thread is started with: the compiled program, which all threads share, and the folder of the models. */
export interface OcrStart {
  readonly program: WebAssembly.Module
  readonly folder: string
}

/**
 * What it answers to a `PageImage`, one at a time; `ready` unasked when it has started. After `failed` its memory is not to be trusted any more.
 */
export type OcrReply =
  | { readonly type: 'ready' }
  | { readonly type: 'page'; readonly text: PageText }
  | { readonly type: 'failed' }
