import type { PageImage } from '../../models/page-image.ts'
import type { PageText, Word } from '../../models/page-text.ts'
import { layerRotation } from './layer/layer-rotation.ts'
import { isPlausibleText } from './layer/plausible-text.ts'
import { layerLooksRight } from './layer/spot-check.ts'
import { unexplainedInk } from './layer/unexplained-ink.ts'
import { describeHiddenText } from './layer/hidden-text.ts'
import type { Ocr } from './ocr.ts'
import { orderPageWords } from './order-words.ts'
import { turnBox, uprightAspectRatio } from './page-map.ts'
import { flattenLight } from './raster/flatten-light.ts'
import { scaling } from './raster/homography.ts'
import { inkGrid } from './raster/ink-grid.ts'
import { removeRulingLines } from './raster/remove-ruling-lines.ts'
import { shrink } from './raster/shrink.ts'
import { turn } from './raster/turn.ts'
import { unseenTexts } from './layer/unseen-texts.ts'
import { tickMarksOf } from './tick-marks.ts'
import { zonesOfLayer } from './zones/zones-of-layer.ts'

const usualDpi = 200
/** The ink is weighed at half the resolution. */
const inkFactor = 2
/** Ink beside the layer's words that asks for OCR: on a page with pictures so many cells; without, also so great a part of all ink. */
const cellsOfText = 60
const pictureShare = 0.15
const inkWithoutPictures = 0.5

/** What the text layer gives, and whether the picture shows more than it. */
export interface LayerReading {
  readonly text: PageText
  /** false = there is text on the picture that the layer does not have: the words must be completed by OCR. */
  readonly complete: boolean
}

/**
 * Reads a page from its text layer; null when the layer cannot be trusted: no visible words, characters that nobody can read, or letters on
 * the picture that are not those of the layer. Only words that a person sees count.
 */
export function readByLayer(image: PageImage, ocr: Ocr): LayerReading | null {
  const layer = image.layer ?? []
  const visible = layer.filter((word) => word.visible)
  if (!isPlausibleText(visible.map(({ text }) => text).join(' '))) return null
  const rotation = layerRotation(visible, image.widthPx / image.heightPx)
  const upright = visible.map((word) => ({ ...word, box: turnBox(word.box, rotation) }))
  const aspectRatio = uprightAspectRatio(image, rotation)
  const dpi = image.dpi ?? usualDpi
  const picture = turn(image, rotation)
  if (!layerLooksRight(picture, upright, dpi, ocr)) return null

  const words = orderPageWords(
    upright.map(({ text, box }): Word => ({ text, box, confidence: 1 })),
    aspectRatio,
  )
  const small = removeRulingLines(flattenLight(shrink(picture, inkFactor)), dpi / inkFactor)
  const ink = inkGrid(small)
  const { unexplained, all } = unexplainedInk(ink, words.map(({ box }) => box)) // prettier-ignore
  const text: PageText = {
    page: image.page,
    source: 'text-layer',
    rotation,
    skewDegrees: 0,
    aspectRatio,
    toPicture: null,
    words,
    formEntries: image.formEntries.map((entry) => ({ ...entry, box: turnBox(entry.box, rotation) })),
    tickMarks: tickMarksOf(words, picture, dpi, scaling(1 / picture.widthPx, 1 / picture.heightPx)),
    ink,
    mrzZones: zonesOfLayer(words, aspectRatio),
    problem: null,
    layerDisagreement: describeHiddenText(layer),
    unseen: unseenTexts(
      image,
      rotation,
      layer.filter((word) => !word.visible),
    ),
  }
  const more =
    unexplained >= cellsOfText && (image.imageShare >= pictureShare || unexplained > all * inkWithoutPictures)
  return { text, complete: !more }
}
