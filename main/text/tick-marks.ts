import type { TickMark, Word } from '../../models/page-text.ts'
import type { Box } from '../../models/place.ts'
import { mapOntoPage } from '../values/map-box.ts'
import { intoLines } from './order-words.ts'
import { findTickMarks } from './raster/find-tick-marks.ts'
import { findTickRings } from './raster/find-tick-rings.ts'
import type { GreyImage } from './raster/grey-image.ts'
import type { Homography } from './raster/homography.ts'

/** Characters of tick boxes and what they say. */
const characters: readonly (readonly [RegExp, boolean])[] = [
  [/^[☐□▢❏❑⬜◻○◯]$/u, false],
  [/^[☒☑☓✓✔✗✘✕✖⊠■⬛◼●◉⦿]$/u, true],
]

/** Tick boxes of a page in reading order: those that are characters of its text, and those that are drawn. `toPage` maps pixels to fractions of the page. */
export function tickMarksOf(
  words: readonly Word[],
  ruled: GreyImage,
  dpi: number,
  toPage: Homography,
): TickMark[] {
  const written = words.flatMap(({ text, box, confidence }) => {
    const meaning = characters.find(([pattern]) => pattern.test(text))
    return meaning ? [{ box, checked: meaning[1], confidence }] : []
  })
  const drawn = [...findTickMarks(ruled, dpi), ...findTickRings(ruled, dpi)]
    .map((mark) => ({ ...mark, box: mapOntoPage(toPage, mark.box) }))
    .filter(({ box }) => !written.some((mark) => touch(mark.box, box)))
    .filter(({ box }) => !words.some((word) => isLetterOf(word, box)))
  return intoLines([...written, ...drawn]).flat()
}

/** A square that lies on a word which OCR is sure of is one of its letters, a bold B of a heading. */
function isLetterOf({ text, confidence, box: word }: Word, box: Box): boolean {
  const covered =
    (Math.min(word.x + word.width, box.x + box.width) - Math.max(word.x, box.x)) / Math.max(1e-9, box.width)
  const isWord = confidence === 1 ? /[\p{L}\p{N}]{2}/u : /^\p{L}{3,}/u
  return confidence >= 0.85 && isWord.test(text) && touch(word, box) && covered > 0.6
}

function touch(a: Box, b: Box): boolean {
  return a.x < b.x + b.width && b.x < a.x + a.width && a.y < b.y + b.height && b.y < a.y + a.height
}
