import type { Box, PlaneMap } from './place.ts'

/** One word. Box as fractions 0..1 of the upright page; confidence 0..1 (1 for a trusted text layer). */
export interface Word {
  readonly text: string
  readonly box: Box
  readonly confidence: number
}

/** An AcroForm field of a PDF page. Tick boxes and radio buttons have `checked`, text fields a `value`. */
export interface FormEntry {
  readonly name: string // the PDF's own field name
  readonly value: string | null
  readonly checked: boolean | null
  readonly box: Box
}

/** A tick box found on the page image or as a character (☐ ☒ ☑). `checked` null = not sure. */
export interface TickMark {
  readonly box: Box
  readonly checked: boolean | null
  readonly confidence: number
}

/** How dark the page is, cell by cell, row by row: 0 = paper, 255 = full of ink. Lets pure code ask whether a place is empty. */
export interface InkGrid {
  readonly columns: number
  readonly rows: number
  readonly ink: Uint8Array
}

/**
 * Text that a page or its file carries and that nobody reads on the page. Nothing is read from it: it is only searched for instructions to
 * software. `box` as people see the page, upright but not straightened; null = it has no place there.
 */
export interface UnseenText {
  readonly carrier: 'hidden-text' | 'note' | 'form-field' | 'metadata' | 'attachment' | 'bookmark'
  readonly text: string
  readonly box: Box | null
}

/** A machine readable zone as recognised on the image, before any parsing. `lines` in reading order, only A-Z 0-9 and '<'. */
export interface MrzZone {
  readonly lines: readonly string[]
  readonly boxes: readonly Box[] // one per line
  readonly confidence: number // 0..1, mean of the worst line
  readonly secondLook: boolean // another crop or scale read the same characters
}

/** Why a page could not be read. */
export type PageProblem =
  | 'blank'
  | 'not-legible' // OCR found no words it trusts
  | 'damaged' // the page does not render
  | 'encrypted' // the PDF needs a password
  | 'too-large' // beyond the size limits
  | 'timeout' // rendering or recognising took longer than the limit
  | 'xfa' // a dynamic XFA form that shows only "please wait"

/**
 * Text of one page, upright and straightened: the lines of a page that was laid askew, or photographed at a slant, run level here. All boxes
 * are fractions of the straightened page.
 */
export interface PageText {
  readonly page: number // from 1, within the file
  readonly source: 'text-layer' | 'ocr' | 'none'
  readonly rotation: 0 | 90 | 180 | 270 // clockwise turn that made the delivered page upright
  readonly skewDegrees: number
  readonly aspectRatio: number // width / height of the straightened page
  readonly toPicture: PlaneMap | null // straightened page → page as delivered, turned upright, which people see; null = the same
  readonly words: readonly Word[] // reading order, line by line
  readonly formEntries: readonly FormEntry[]
  readonly tickMarks: readonly TickMark[]
  readonly ink: InkGrid | null
  readonly mrzZones: readonly MrzZone[]
  readonly problem: PageProblem | null
  /** Text that stands in the layer but not on the image, or the other way round; null = they agree or there is only one. */
  readonly layerDisagreement: string | null
  readonly unseen: readonly UnseenText[]
}

/** Words of a page, in reading order, that become fields; no paper has more. Beyond, somebody tries to stop the reading, and a notice says so. */
export const mostWordsRead = 6000
