import type { InkGrid } from '../../models/page-text.ts'
import type { Ocr } from './ocr.ts'
import type { PreparedPage } from './prepare-page.ts'
import { crop } from './raster/crop.ts'
import { darkShapes } from './raster/dark-shapes.ts'
import type { PixelBox } from './raster/grey-image.ts'
import { unexplainedCells } from './layer/unexplained-ink.ts'
import type { RecognisedLine, RecognisedWord } from './read-tsv.ts'

/** Cells are about 2 mm: a line of writing is one or two of them high and more than twice as long. */
const lineCells = { leastWidth: 4, mostHeight: 3, leastAspect: 2 }
/** More than so many are a drawing, or a page that stands on its head. */
const mostStretches = 8
const sureWord = 0.7

/**
 * Reads what the division of the page into lines has left out: stretches of ink that are shaped like a line of writing and have no word, such
 * as a date between the fine lines and small labels of a visa. Each is cut out and read as one line; only words read with some certainty count.
 */
export function readOverlooked(
  { image, dpi }: PreparedPage,
  lines: readonly RecognisedLine[],
  ink: InkGrid,
  ocr: Ocr,
): RecognisedLine[] {
  const stretches = lineShaped(image, ink, lines)
  if (stretches.length > mostStretches) return []
  const found = stretches.map((box): RecognisedLine => {
    const cut = crop(image, box)
    const words = cut ? ocr.readText(cut, 'line', dpi).flat() : []
    return words
      .filter(isSure)
      .map((word) => ({ ...word, box: movedBy(word.box, box) }))
      .filter((word) => !lines.flat().some((known) => liesOn(word.box, known.box)))
  })
  return found.filter((line) => line.length > 0)
}

function lineShaped(
  { widthPx, heightPx }: { widthPx: number; heightPx: number },
  grid: InkGrid,
  lines: readonly RecognisedLine[],
): PixelBox[] {
  const [cellWidth, cellHeight] = [widthPx / grid.columns, heightPx / grid.rows]
  const explained = lines.flat().map(({ box }) => ({
    x: box.x / widthPx,
    y: box.y / heightPx,
    width: box.width / widthPx,
    height: box.height / heightPx,
  }))
  const cells = unexplainedCells(grid, explained, 0).map((unexplained) => (unexplained === 1 ? 0 : 255))
  const shapes = darkShapes({ widthPx: grid.columns, heightPx: grid.rows, grey: cells }, 128)
  return shapes
    .map(({ left, right, top, bottom }) => ({ left, top, width: right - left, height: bottom - top }))
    .filter(({ width, height }) => width >= lineCells.leastWidth && height <= lineCells.mostHeight)
    .filter(({ width, height }) => width >= height * lineCells.leastAspect)
    .map(({ left, top, width, height }) => ({
      x: Math.max(0, Math.floor((left - 0.5) * cellWidth)),
      y: Math.max(0, Math.floor((top - 0.5) * cellHeight)),
      width: (width + 1) * cellWidth,
      height: (height + 1) * cellHeight,
    }))
}

function isSure({ text, confidence }: RecognisedWord): boolean {
  return confidence >= sureWord && /[\p{L}\p{N}]{2}/u.test(text)
}

/** A neighbour above or below reaches into the cut. */
function liesOn({ x, y, width, height }: PixelBox, known: PixelBox): boolean {
  const [middleX, middleY] = [x + width / 2, y + height / 2]
  const inWidth = middleX > known.x && middleX < known.x + known.width
  return inWidth && middleY > known.y && middleY < known.y + known.height
}

function movedBy(box: PixelBox, { x, y }: PixelBox): PixelBox {
  return { ...box, x: box.x + x, y: box.y + y }
}
