import type { Glyph } from './glyphs.ts'
import type { PageFrame, Rect } from './page-frame.ts'
import type { RasterSize } from './raster-size.ts'

/** Smaller text is there for machines (points). */
const minVisibleSize = 3
/** Grey levels that a character must change the page by; a light grey watermark does (25), text in the colour of the paper does not. */
const minInkLevels = 20
/** Substitutes for fonts that are not in the file draw Latin letters only: for the others it must do that their colour would be seen. */
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
  const { size, withText, withoutText } = pair
  const mayBeUndrawn = !glyph.style.embedded && (glyph.text.codePointAt(0) ?? 0) > lastSubstitutedCodePoint
  const box = pixelBox(glyph.rect, pair)
  for (let y = box.top; y < box.bottom; y++) {
    for (let pixel = y * size.widthPx + box.left; pixel < y * size.widthPx + box.right; pixel++) {
      const below = withoutText[pixel] ?? 0
      const change = (withText[pixel] ?? 0) - below
      for (const ink of glyph.style.inks) {
        const contrast = ink - below
        if (Math.abs(contrast) < minInkLevels) continue
        if (mayBeUndrawn || (Math.abs(change) >= minInkLevels && change > 0 === contrast > 0)) return true
      }
    }
  }
  return false
}

function pixelBox(rect: Rect, { size, frame }: InkPair): Rect {
  const horizontal = size.widthPx / frame.width
  const vertical = size.heightPx / frame.height
  return {
    left: Math.max(0, Math.floor(rect.left * horizontal)),
    top: Math.max(0, Math.floor(rect.top * vertical)),
    right: Math.min(size.widthPx, Math.ceil(rect.right * horizontal)),
    bottom: Math.min(size.heightPx, Math.ceil(rect.bottom * vertical)),
  }
}
