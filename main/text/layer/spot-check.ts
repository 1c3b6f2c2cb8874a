import type { LayerWord } from '../../../models/page-image.ts'
import type { Box } from '../../../models/place.ts'
import { intoLines } from '../order-words.ts'
import { crop } from '../raster/crop.ts'
import type { GreyImage } from '../raster/grey-image.ts'
import type { Recogniser } from '../recogniser.ts'
import { likeness } from './likeness.ts'

const mostWords = 4
const sureReading = 0.6
const sameFrom = 0.6

/**
 * Whether the letters on the page look like what the layer says: the stretch with most digits and the one with most letters are recognised
 * on the picture and compared. A font whose glyphs are exchanged, or a layer moved against the picture, fails; what cannot be read says
 * nothing. `image` and the boxes are upright. About 30 ms a stretch.
 */
export async function layerLooksRight(
  image: GreyImage,
  words: readonly LayerWord[],
  dpi: number,
  recogniser: Recogniser,
  signal: AbortSignal,
): Promise<boolean> {
  const looks = tellingStretches(words, image).map(async (stretch) => {
    const cut = crop(image, stretch.box)
    const seen = cut ? (await recogniser.readText(cut, 'line', dpi, signal)).flat() : []
    const confidence = seen.reduce((sum, word) => sum + word.confidence, 0) / Math.max(1, seen.length)
    return (
      confidence < sureReading || likeness(seen.map(({ text }) => text).join(' '), stretch.text) >= sameFrom
    )
  })
  return (await Promise.all(looks)).every(Boolean)
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
  return [most(stretches, /\d/g), most(stretches, /\p{L}/gu)].filter((stretch) => stretch !== null)
}

/** The stretch with most characters of a kind; null when none has three. */
function most(stretches: readonly Stretch[], kind: RegExp): Stretch | null {
  const count = ({ text }: Stretch): number => text.match(kind)?.length ?? 0
  const best = stretches.toSorted((a, b) => count(b) - count(a))[0]
  return best && count(best) >= 3 ? best : null
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
