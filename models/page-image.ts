import type { Box } from './place.ts'
import type { FormEntry, PageProblem, UnseenText } from './page-text.ts'

/** A word of a PDF's text layer. `visible` false = drawn invisibly, in the colour of the paper, too small to see, outside the page or covered. */
export interface LayerWord {
  readonly text: string
  readonly box: Box // of the page as delivered (its /Rotate applied)
  readonly visible: boolean
}

/** One page as delivered: grey pixels and, for a PDF, its text layer. EXIF orientation and /Rotate are applied; nothing else is altered. */
export interface PageImage {
  readonly page: number // from 1, within the file
  readonly widthPx: number
  readonly heightPx: number
  readonly dpi: number | null // null = not known (photos)
  readonly grey: Uint8Array // widthPx * heightPx, row by row, 0 = black
  readonly layer: readonly LayerWord[] | null // what form fields and typed notes show is in it; null = no text layer
  readonly imageShare: number // 0..1 share of the page covered by images
  readonly formEntries: readonly FormEntry[]
  /** What lies beside the layer: notes, hidden form fields; with the first page also what belongs to the whole file (metadata, attachments, bookmarks). */
  readonly unseen: readonly UnseenText[]
  readonly problem: PageProblem | null // then grey may be empty (0 × 0)
}

/** How a page is to be shown: no wider than `maxWidthPx` once turned clockwise by `rotation`. */
export interface PictureWish {
  readonly maxWidthPx: number
  readonly rotation: 0 | 90 | 180 | 270
}

/**
 * The opened pages of one delivered file, to be read in any order. `read` never throws for a page that fails: it returns its `problem`.
 * A file with more pages than allowed has one more page than allowed: 'too-large', for the rest.
 */
export interface PageSource {
  readonly pageCount: number
  read(page: number, signal: AbortSignal): Promise<PageImage>
  /** The page for a person's eyes: a JPEG in colour. Null when it cannot be shown; only an abort rejects. */
  picture(page: number, wish: PictureWish, signal: AbortSignal): Promise<Uint8Array | null>
  close(): Promise<void>
}
