import type { PageImage, PictureWish } from '../../models/page-image.ts'
import type { PageProblem } from '../../models/page-text.ts'

/** Pixels in colour, row by row, four bytes each: red, green, blue and one without meaning. */
export interface ColourPicture {
  readonly widthPx: number
  readonly heightPx: number
  readonly pixels: Uint8Array<ArrayBuffer>
}

/** What the PDF worker is asked, one request at a time. */
export type PdfRequest =
  | { readonly type: 'open'; readonly bytes: Uint8Array<SharedArrayBuffer> } // seen by both threads, not copied
  | { readonly type: 'read'; readonly page: number; readonly maxPixels: number }
  | ({ readonly type: 'picture'; readonly page: number } & PictureWish)
  | { readonly type: 'close' }

/** What it answers, `ready` unasked when it has started. `failed` = PDFium broke: its memory is not to be trusted any more. */
export type PdfReply =
  | { readonly type: 'ready' }
  | { readonly type: 'opened'; readonly pageCount: number }
  | { readonly type: 'refused'; readonly problem: PageProblem }
  | { readonly type: 'page'; readonly image: PageImage }
  | { readonly type: 'picture'; readonly picture: ColourPicture | null }
  | { readonly type: 'closed'; readonly heapBytes: number }
  | { readonly type: 'failed' }
