import type { PageImage } from '../../models/page-image.ts'
import type { PageText, Word } from '../../models/page-text.ts'
import type { Box } from '../../models/place.ts'
import { mapOntoPage } from '../values/map-box.ts'
import type { Ocr } from './ocr.ts'
import { orderPageWords } from './order-words.ts'
import { readByLayer } from './read-by-layer.ts'
import { readByOcr } from './read-by-ocr.ts'

/**
 * Reads one page: from its text layer where that is what a person sees, otherwise by OCR, and from both where the layer has only a part of it.
 */
export function readPage(image: PageImage, ocr: Ocr): PageText {
  if (image.grey.length !== image.widthPx * image.heightPx) throw new Error('a picture that lacks pixels')
  const layer = image.layer ? readByLayer(image, ocr) : null
  if (layer?.complete) return layer.text
  const seen = readByOcr(image, ocr)
  return layer && layer.text.rotation === seen.rotation ? together(layer.text, seen) : seen
}

/** The layer's words, and what OCR found where the layer has none, all on the page as delivered. */
function together(layer: PageText, { toPicture, ...seen }: PageText): PageText {
  const onPicture = (box: Box): Box => (toPicture ? mapOntoPage(toPicture, box) : box)
  const words = seen.words.map((word) => ({ ...word, box: onPicture(word.box) }))
  const zones = seen.mrzZones.map((zone) => ({ ...zone, boxes: zone.boxes.map(onPicture) }))
  const added = words.filter(({ box }) => !layer.words.some((word) => overlaps(word.box, box)))
  return {
    ...layer,
    source: lettersOf(added) > lettersOf(layer.words) ? 'ocr' : 'text-layer',
    words: orderPageWords([...layer.words, ...added], layer.aspectRatio),
    mrzZones: layer.mrzZones.length > 0 ? layer.mrzZones : zones,
    skewDegrees: seen.skewDegrees,
  }
}

function lettersOf(words: readonly Word[]): number {
  return words.reduce((sum, { text }) => sum + text.length, 0)
}

function overlaps(a: Box, b: Box): boolean {
  return a.x < b.x + b.width && b.x < a.x + a.width && a.y < b.y + b.height && b.y < a.y + a.height
}
