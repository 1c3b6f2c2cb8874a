import type { PageImage } from '../../models/page-image.ts'
import type { PageProblem, PageText, Word } from '../../models/page-text.ts'
import type { Box } from '../../models/place.ts'
import { mapOntoPage } from '../values/map-box.ts'
import { unseenTexts } from './layer/unseen-texts.ts'
import { RecognitionFailure } from './ocr-worker.ts'
import { orderPageWords } from './order-words.ts'
import { readByLayer } from './read-by-layer.ts'
import { readByOcr } from './read-by-ocr.ts'
import type { Recogniser } from './recogniser.ts'

/**
 * Reads one page: from its text layer where that is what a person sees, otherwise by OCR, and from both where the layer has only a part of
 * it. A page that cannot be read has a `problem` and never loses the others. Throws only the signal's reason, or `RecognitionFailure`
 * ('closed') when the recogniser was closed meanwhile.
 */
export async function readPage(
  image: PageImage,
  recogniser: Recogniser,
  signal: AbortSignal,
): Promise<PageText> {
  signal.throwIfAborted()
  if (image.problem !== null || image.grey.length === 0) return unread(image, image.problem ?? 'damaged')
  try {
    const layer = image.layer ? await readByLayer(image, recogniser, signal) : null
    if (layer?.complete) return layer.text
    const seen = await readByOcr(image, recogniser, signal)
    return layer && layer.text.rotation === seen.rotation ? together(layer.text, seen) : seen
  } catch (error) {
    if (error instanceof RecognitionFailure && error.reason !== 'closed') return unread(image, 'timeout')
    throw error
  }
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

function unread(image: PageImage, problem: PageProblem): PageText {
  return {
    page: image.page,
    source: 'none',
    rotation: 0,
    skewDegrees: 0,
    aspectRatio: image.heightPx > 0 ? image.widthPx / image.heightPx : 1,
    toPicture: null,
    words: [],
    formEntries: image.formEntries,
    tickMarks: [],
    ink: null,
    mrzZones: [],
    problem,
    layerDisagreement: null,
    unseen: unseenTexts(image, 0, image.layer ?? []),
  }
}
