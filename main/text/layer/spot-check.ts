import type { LayerWord } from '../../../models/page-image.ts'
import type { Box } from '../../../models/place.ts'
import type { Ocr } from '../ocr.ts'
import { intoLines } from '../order-words.ts'
import { crop } from '../raster/crop.ts'
import type { GreyImage } from '../raster/grey-image.ts'
import { likeness, outline } from './likeness.ts'

const mostWords = 2
const fewestCharacters = 3
const sureReading = 0.6
const sameFrom = 0.6
/** Figures are read with more certainty than any letters. */
const sureFigures = 0.9

/**
 * Whether the letters on the page look like what the layer says: the stretch with most different digits, the one with most of the others, and the
 * one with most different letters are recognised on the picture and compared. A font whose glyphs are exchanged, also figures only, or a layer
 * moved against the picture, fails; what cannot be read says nothing. `image` and the boxes are upright. About 8 ms a stretch.
 */
export function layerLooksRight(
  image: GreyImage,
  words: readonly LayerWord[],
  dpi: number,
  ocr: Ocr,
): boolean {
  return tellingStretches(words, image).every((stretch) => {
    const cut = crop(image, stretch.box)
    const seen = cut ? ocr.readText(cut, 'line', dpi).flat() : []
    const confidence = seen.reduce((sum, word) => sum + word.confidence, 0) / Math.max(1, seen.length)
    const text = seen.map((word) => word.text).join(' ')
    if (confidence < sureReading) return true
    return likeness(text, stretch.text) >= sameFrom && !showsOtherFigures(seen, stretch.text)
  })
}

/** As many figures, all read with certainty, but not the same ones: a font that draws another figure than it says. */
function showsOtherFigures(seen: readonly { text: string; confidence: number }[], said: string): boolean {
  const shown = seen.filter(({ text }) => /\d/.test(text))
  const figures = figuresOf(shown.map(({ text }) => text).join(''))
  return (
    figures.length === figuresOf(said).length &&
    figures !== figuresOf(said) &&
    shown.every(({ confidence }) => confidence >= sureFigures)
  )
}

function figuresOf(text: string): string {
  return text.replace(/\D/g, '')
}

interface Stretch {
  readonly text: string
  readonly box: Box // in pixels, with white around it
}

function tellingStretches(words: readonly LayerWord[], { widthPx, heightPx }: GreyImage): Stretch[] {
  const inPixels = words.map(({ text, box }) => ({
    text,
    box: {
      x: box.x * widthPx,
      y: box.y * heightPx,
      width: box.width * widthPx,
      height: box.height * heightPx,
    },
  }))
  const stretches = intoLines(inPixels).flatMap((line) => {
    // Words close together only: across the columns of a table the line would be mostly white.
    const parts: (typeof inPixels)[] = []
    for (const word of line) {
      const last = parts.at(-1)
      const before = last?.at(-1)
      const isNear = before && word.box.x - before.box.x - before.box.width < word.box.height * 1.5
      if (last && isNear && last.length < mostWords) last.push(word)
      else parts.push([word])
    }
    return parts.map(toStretch)
  })
  const figures = most(stretches, /\d/g)
  const others = new RegExp(`[^\\D${figures?.text.replace(/\D/g, '') ?? ''}]`, 'g')
  return [figures, most(stretches, others), most(stretches, /\p{L}/gu)].filter((stretch) => stretch !== null)
}

/** The stretch with most different characters of a kind, and of these the one with most; null when none has any. */
function most(stretches: readonly Stretch[], kind: RegExp): Stretch | null {
  const count = ({ text }: Stretch): number => text.match(kind)?.length ?? 0
  const different = ({ text }: Stretch): number => new Set(text.match(kind)).size
  const best = stretches.toSorted((a, b) => different(b) - different(a) || count(b) - count(a))[0]
  return best && count(best) > 0 && outline(best.text).length >= fewestCharacters ? best : null
}

function toStretch(words: readonly { text: string; box: Box }[]): Stretch {
  const [left, top] = [Math.min(...words.map(({ box }) => box.x)), Math.min(...words.map(({ box }) => box.y))]
  const right = Math.max(...words.map(({ box }) => box.x + box.width))
  const bottom = Math.max(...words.map(({ box }) => box.y + box.height))
  const margin = (bottom - top) * 0.35
  return {
    text: words.map(({ text }) => text).join(' '),
    box: {
      x: left - margin,
      y: top - margin,
      width: right - left + 2 * margin,
      height: bottom - top + 2 * margin,
    },
  }
}
