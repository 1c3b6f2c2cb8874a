import type { TickMark, Word } from '../../models/page-text.ts'
import type { Box } from '../../models/place.ts'
import { toPageBox } from './page-map.ts'
import { findTickMarks } from './raster/find-tick-marks.ts'
import type { GreyImage } from './raster/grey-image.ts'
import type { Homography } from './raster/homography.ts'

/** Characters of tick boxes and what they say. */
const characters: readonly (readonly [RegExp, boolean])[] = [
  [/^[☐□▢❏❑⬜◻○◯]$/u, false],
  [/^[☒☑☓✓✔✗✘✕✖⊠■⬛◼●◉⦿]$/u, true],
]

/** Tick boxes of a page: those that are characters of its text, and those that are drawn. Boxes on the upright page. */
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
  const drawn = findTickMarks(ruled, dpi)
    .map((mark) => ({ ...mark, box: toPageBox(mark.box, toPage) }))
    .filter(({ box }) => !written.some((mark) => touch(mark.box, box)))
  return [...written, ...drawn]
}

function touch(a: Box, b: Box): boolean {
  return a.x < b.x + b.width && b.x < a.x + a.width && a.y < b.y + b.height && b.y < a.y + a.height
}
