import type { PageImage } from '../../models/page-image.ts'
import type { InkGrid, PageText, Word } from '../../models/page-text.ts'
import type { Box } from '../../models/place.ts'
import { mapOntoPage } from '../values/map-box.ts'
import { describeDisagreement } from './layer/compare-layer.ts'
import { unexplainedInk } from './layer/unexplained-ink.ts'
import { unseenTexts } from './layer/unseen-texts.ts'
import type { Ocr } from './ocr.ts'
import { orderWords } from './order-words.ts'
import { turnBox, uprightFractions } from './page-map.ts'
import { leanOf } from './prepare-page.ts'
import { compose, invert, scaling } from './raster/homography.ts'
import { inkGrid } from './raster/ink-grid.ts'
import { release } from './raster/release.ts'
import { legibleLetters, recognisePage } from './recognise-page.ts'
import { tickMarksOf } from './tick-marks.ts'
import { readZones } from './zones/read-zones.ts'

/** A page with fewer legible letters, and these a small part of all, is not legible. */
const fewLetters = 4
const inkyCell = 20
const legibleFrom = 0.5
/** A machine readable zone fills over 200 cells. */
const cellsOfZone = 60
/** Cells of ink that dust, punch holes and a fold may leave on an empty page. */
const emptyPageCells = 40

/** Reads a page from its picture, whatever its text layer says; a layer is compared with the reading. */
export function readByOcr(image: PageImage, ocr: Ocr): PageText {
  const { prepared, lines } = recognisePage(image, image.dpi, ocr)
  const { rotation, skewDegrees } = leanOf(prepared)
  const { widthPx, heightPx } = prepared.image
  const toPage = scaling(1 / widthPx, 1 / heightPx)
  const upright = uprightFractions(image.widthPx, image.heightPx, rotation)
  const toPicture = compose(upright, prepared.toDelivered, invert(toPage))
  const fromPicture = invert(toPicture)
  const words: Word[] = orderWords(lines.flat())
    .flat()
    .map((word) => ({ ...word, box: mapOntoPage(toPage, word.box) }))
  const ink = inkGrid(prepared.image)
  const zones = readZones(image, prepared, ocr, hasMoreThan(words, ink))
  const straight = (box: Box): Box => mapOntoPage(fromPicture, turnBox(box, rotation))
  const layer = (image.layer ?? []).map((word) => ({ ...word, box: straight(word.box) }))
  const tickMarks = tickMarksOf(words, prepared.ruled, prepared.dpi, toPage)
  release(prepared.image.grey)
  release(prepared.ruled.grey)
  const legible = zones.length > 0 || legibleLetters(lines) >= fewLetters
  return {
    page: image.page,
    source: 'ocr',
    rotation,
    skewDegrees,
    aspectRatio: widthPx / heightPx,
    toPicture,
    words,
    formEntries: image.formEntries.map((entry) => ({ ...entry, box: straight(entry.box) })),
    tickMarks,
    ink,
    mrzZones: zones.map((zone) => ({ ...zone, boxes: zone.boxes.map((box) => mapOntoPage(toPage, box)) })),
    problem: legible ? null : isEmpty(ink.ink) ? 'blank' : 'not-legible',
    layerDisagreement: layer.length > 0 ? describeDisagreement(layer, words) : null,
    unseen: unseenTexts(image, rotation, image.layer ?? []),
  }
}

/** There is ink that was not read well: it may be text that runs across the rest. */
function hasMoreThan(words: readonly Word[], ink: InkGrid): boolean {
  const legible = words.filter(({ confidence }) => confidence >= legibleFrom).map(({ box }) => box)
  return unexplainedInk(ink, legible).unexplained >= cellsOfZone
}

function isEmpty(ink: Uint8Array): boolean {
  return ink.filter((cell) => cell >= inkyCell).length < emptyPageCells
}
