import type { Ocr } from './ocr.ts'
import type { PreparedPage } from './prepare-page.ts'
import { crop } from './raster/crop.ts'
import type { PixelBox } from './raster/grey-image.ts'
import type { RecognisedLine } from './read-tsv.ts'

const marginInches = 0.03

/** Reads a part of a page, with a little white around it, as one line. Boxes in pixels of the page. */
export function readStretch({ image, dpi }: PreparedPage, box: PixelBox, ocr: Ocr): RecognisedLine {
  const margin = dpi * marginInches
  const [left, top] = [Math.max(0, Math.floor(box.x - margin)), Math.max(0, Math.floor(box.y - margin))]
  const [right, bottom] = [box.x + box.width + margin, box.y + box.height + margin]
  const cut = crop(image, { x: left, y: top, width: right - left, height: bottom - top })
  if (!cut) return []
  return ocr
    .readText(cut, 'line', dpi)
    .flat()
    .map((word) => ({ ...word, box: { ...word.box, x: word.box.x + left, y: word.box.y + top } }))
}
