import type { PageImage } from '../../models/page-image.ts'
import type { PageText, Word } from '../../models/page-text.ts'
import { describeDisagreement } from './layer/compare-layer.ts'
import { orderWords } from './order-words.ts'
import { toPageBox, turnBox, uprightAspectRatio, uprightFractions } from './page-map.ts'
import { leanOf } from './prepare-page.ts'
import { compose } from './raster/homography.ts'
import { inkGrid } from './raster/ink-grid.ts'
import { legibleLetters, recognisePage } from './recognise-page.ts'
import type { Recogniser } from './recogniser.ts'
import { tickMarksOf } from './tick-marks.ts'
import { readZones } from './zones/read-zones.ts'

/** A page with fewer legible letters, and these a small part of all, is not legible. */
const fewLetters = 4
const inkyCell = 20
/** Cells of ink that dust, punch holes and a fold may leave on an empty page. */
const emptyPageCells = 40

/** Reads a page from its picture, whatever its text layer says; a layer is compared with the reading. */
export async function readByOcr(
  image: PageImage,
  recogniser: Recogniser,
  signal: AbortSignal,
): Promise<PageText> {
  const { prepared, lines } = await recognisePage(image, image.dpi, recogniser, signal)
  const { rotation, skewDegrees } = leanOf(prepared)
  const toPage = compose(uprightFractions(image.widthPx, image.heightPx, rotation), prepared.toDelivered)
  const aspectRatio = uprightAspectRatio(image, rotation)
  const words: Word[] = orderWords(lines.flat())
    .flat()
    .map((word) => ({ ...word, box: toPageBox(word.box, toPage) }))
  const ink = inkGrid(prepared.image, toPage, aspectRatio)
  const zones = await readZones(image, prepared, recogniser, signal)
  const layer = (image.layer ?? []).map((word) => ({ ...word, box: turnBox(word.box, rotation) }))
  const legible = zones.length > 0 || legibleLetters(lines) >= fewLetters
  return {
    page: image.page,
    source: 'ocr',
    rotation,
    skewDegrees,
    aspectRatio,
    words,
    formEntries: image.formEntries.map((entry) => ({ ...entry, box: turnBox(entry.box, rotation) })),
    tickMarks: tickMarksOf(words, prepared.ruled, prepared.dpi, toPage),
    ink,
    mrzZones: zones.map((zone) => ({ ...zone, boxes: zone.boxes.map((box) => toPageBox(box, toPage)) })),
    problem: legible ? null : isEmpty(ink.ink) ? 'blank' : 'not-legible',
    layerDisagreement: layer.length > 0 ? describeDisagreement(layer, words) : null,
  }
}

function isEmpty(ink: Uint8Array): boolean {
  return ink.filter((cell) => cell >= inkyCell).length < emptyPageCells
}
