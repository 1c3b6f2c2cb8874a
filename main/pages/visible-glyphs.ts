import type { Glyph } from './glyphs.ts'
import type { PageFrame, Rect } from './page-frame.ts'
import type { RasterSize } from './raster-size.ts'

/** Smaller text is there for machines (points). */
const minVisibleSize = 3
/** Grey levels that a character must change the page by; a light grey watermark does (25), text in the colour of the paper does not. */
const minInkLevels = 20
/** Substitute fonts of PDFium draw Latin letters only; what they leave out says nothing about the file. */
const lastSubstitutedCodePoint = 0xff

/** Could anybody see it, going by how it is drawn? The pixels are asked afterwards. */
export function mayBeVisible(glyph: Glyph, frame: PageFrame): boolean {
  const x = (glyph.rect.left + glyph.rect.right) / 2
  const y = (glyph.rect.top + glyph.rect.bottom) / 2
  const onPage = x >= 0 && x <= frame.width && y >= 0 && y <= frame.height
  return onPage && glyph.style.size >= minVisibleSize && glyph.style.inks.length > 0
}

/** A page drawn as it is, and once more without its text: where they differ, text is seen. */
export interface InkPair {
  readonly withText: Uint8Array
  readonly withoutText: Uint8Array
  readonly size: RasterSize
  readonly frame: PageFrame
}

/**
 * Does the character leave ink of its own colour on the page? Covers everything that hides text: the colour of the paper,
 * something drawn over it, clipping, switched-off layers, other text at the same place.
 */
export function leavesInk(glyph: Glyph, pair: InkPair): boolean {
  if (!glyph.style.embedded && (glyph.text.codePointAt(0) ?? 0) > lastSubstitutedCodePoint) return true
  const { widthPx, heightPx } = pair.size
  const box = pixelBox(glyph.rect, pair)
  for (let y = Math.max(0, box.top); y < Math.min(heightPx, box.bottom); y++) {
    for (let x = Math.max(0, box.left); x < Math.min(widthPx, box.right); x++) {
      const drawn = pair.withText[y * widthPx + x] ?? 0
      const below = pair.withoutText[y * widthPx + x] ?? 0
      if (Math.abs(drawn - below) < minInkLevels) continue
      if (glyph.style.inks.some((ink) => movesTowards(ink, below, drawn))) return true
    }
  }
  return false
}

function movesTowards(ink: number, below: number, drawn: number): boolean {
  return Math.abs(ink - below) >= minInkLevels && Math.sign(ink - below) === Math.sign(drawn - below)
}

function pixelBox(rect: Rect, { size, frame }: InkPair): Rect {
  const horizontal = size.widthPx / frame.width
  const vertical = size.heightPx / frame.height
  return {
    left: Math.floor(rect.left * horizontal),
    top: Math.floor(rect.top * vertical),
    right: Math.ceil(rect.right * horizontal),
    bottom: Math.ceil(rect.bottom * vertical),
  }
}
