import type { LayerWord } from '../../../models/page-image.ts'
import type { Box } from '../../../models/place.ts'
import { intoLines } from '../order-words.ts'
import { crop } from '../raster/crop.ts'
import type { GreyImage } from '../raster/grey-image.ts'
import type { Recogniser } from '../recogniser.ts'
import { likeness } from './likeness.ts'

const linesToCheck = 2
const mostWords = 8
const sureReading = 0.6
const sameFrom = 0.6

/**
 * Whether the letters on the page look like what the layer says: the one or two stretches with most digits are recognised on the picture and
 * compared. A font whose glyphs are exchanged, or a layer moved against the picture, fails; one readable stretch that agrees is enough.
 * `image` and the boxes are upright.
 */
export async function layerLooksRight(
  image: GreyImage,
  words: readonly LayerWord[],
  dpi: number,
  recogniser: Recogniser,
  signal: AbortSignal,
): Promise<boolean> {
  let readable = false
  for (const stretch of stretchesWithDigits(words, image)) {
    const cut = crop(image, stretch.box)
    if (!cut) continue
    const seen = (await recogniser.readText(cut, 'line', dpi, signal)).flat()
    const shown = seen.map(({ text }) => text).join(' ')
    if (likeness(shown, stretch.text) >= sameFrom) return true
    const confidence = seen.reduce((sum, word) => sum + word.confidence, 0) / seen.length
    if (confidence >= sureReading) readable = true
  }
  return !readable
}

interface Stretch {
  readonly text: string
  readonly box: Box // in pixels, with white around it
}

function stretchesWithDigits(words: readonly LayerWord[], { widthPx, heightPx }: GreyImage): Stretch[] {
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
  return stretches
    .toSorted((a, b) => digits(b.text) - digits(a.text) || b.text.length - a.text.length)
    .slice(0, linesToCheck)
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

function digits(text: string): number {
  return text.replace(/\D/g, '').length
}
