/** What one delivered file may cost before a page of it is given up. Every limit has a default; tests set smaller ones. */
export interface PageLimits {
  /** Pages beyond this one come back as 'too-large': no application has them, but a hostile PDF declares any number. */
  readonly maxPages: number
  /** Pixels of a page handed on (A3 at 300 dpi has 17.4 million); larger pages are scaled down. */
  readonly maxPixels: number
  /** Pixels that the header of an image may declare (phone cameras reach 200 million); beyond, nothing is decoded. */
  readonly maxDeclaredPixels: number
  /** Time for opening a file and for each page of it. */
  readonly timeoutMs: number
}

export const defaultPageLimits: PageLimits = {
  maxPages: 2_000,
  maxPixels: 24_000_000,
  maxDeclaredPixels: 250_000_000,
  timeoutMs: 20_000,
}
