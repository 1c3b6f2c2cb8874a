import type { Ocr } from './ocr.ts'
import type { PreparedPage } from './prepare-page.ts'
import { darkShapes } from './raster/dark-shapes.ts'
import type { GreyImage, PixelBox } from './raster/grey-image.ts'
import { shrink } from './raster/shrink.ts'
import { readStretch } from './read-stretch.ts'
import type { RecognisedLine, RecognisedWord } from './read-tsv.ts'

/** Half the resolution shows where writing is. */
const factor = 2
/** Small grey captions on a tinted ground are hardly darker at half the resolution. */
const darkBelow = 180
/** Words of a line stand closer together than this. */
const wordGapInches = 0.12
const characterInches = { least: 0.035, most: 0.2 }
/** Of a single character, against the words of the page; dust and what is left of lines is smaller. */
const singleHeight = { least: 0.75, most: 1.4 }
/** More than so many are a drawing, or a page that stands on its head. */
const mostStretches = 24
const sureWord = 0.7
/** A single character has no neighbours to confirm it. */
const sureCharacter = 0.85

/**
 * Reads what the division of the page into lines has left out: stretches of ink that are shaped like writing and have no word, such as a date
 * between the fine lines and small labels of a visa, or the one figure in a cell. Each is cut out and read as one line; it counts when
 * most of it was read with some certainty.
 */
export function readOverlooked(
  page: PreparedPage,
  lines: readonly RecognisedLine[],
  ocr: Ocr,
): RecognisedLine[] {
  const known = lines.flat()
  const stretches = withoutWords(page, known)
  if (stretches.length > mostStretches) return []
  return stretches
    .map((stretch) =>
      sureStretch(readStretch(page, stretch, ocr)).filter(
        (word) => !known.some((other) => liesOn(word.box, other.box)),
      ),
    )
    .filter((line) => line.length > 0)
}

/** Stretches of ink as high as characters on which no word lies. */
function withoutWords({ image, dpi }: PreparedPage, known: readonly RecognisedWord[]): PixelBox[] {
  const usual = medianHeight(known)
  const rest = whitened(shrink(image, factor), known)
  return darkShapes(rest, darkBelow, Math.round((dpi * wordGapInches) / factor))
    .map(({ left, right, top, bottom }) => ({
      x: left * factor,
      y: top * factor,
      width: (right - left) * factor,
      height: (bottom - top) * factor,
    }))
    .filter(({ height }) => height >= dpi * characterInches.least && height <= dpi * characterInches.most)
    .filter((box) => !touchesEdge(box, rest))
    .filter((box) => box.width > box.height * 1.2 || isSingle(box, usual))
}

/** The shadow along the edge of a scanned sheet is no writing. */
function touchesEdge({ x, y, width, height }: PixelBox, { widthPx, heightPx }: GreyImage): boolean {
  return x === 0 || y === 0 || x + width >= widthPx * factor || y + height >= heightPx * factor
}

function isSingle({ width, height }: PixelBox, usual: number): boolean {
  return width >= height * 0.2 && height >= usual * singleHeight.least && height <= usual * singleHeight.most
}

function medianHeight(words: readonly RecognisedWord[]): number {
  return words.map(({ box }) => box.height).toSorted((a, b) => a - b)[words.length >> 1] ?? Infinity
}

/** The reduced picture without the words that are known. */
function whitened(image: GreyImage, known: readonly RecognisedWord[]): GreyImage {
  const { widthPx, heightPx } = image
  const grey = image.grey.slice()
  for (const { box } of known) {
    const [left, right] = [Math.floor(box.x / factor), Math.ceil((box.x + box.width) / factor) + 1]
    const bottom = Math.min(heightPx, Math.ceil((box.y + box.height) / factor) + 1)
    for (let y = Math.floor(box.y / factor); y < bottom; y++)
      grey.fill(255, y * widthPx + left, y * widthPx + Math.min(widthPx, right))
  }
  return { widthPx, heightPx, grey }
}

/** A stretch counts whole or not at all: a label that lacks its first words would stand beside its value. */
function sureStretch(line: RecognisedLine): RecognisedLine {
  const letters = (words: RecognisedLine): number => words.reduce((sum, { text }) => sum + text.length, 0)
  return letters(line.filter(isSure)) >= letters(line) / 2 ? line : []
}

function isSure({ text, confidence }: RecognisedWord): boolean {
  if (/^[\p{Lu}\d]$/u.test(text)) return confidence >= sureCharacter
  return confidence >= sureWord && /[\p{L}\p{N}]{2}/u.test(text)
}

/** A neighbour above or below reaches into the cut. */
function liesOn({ x, y, width, height }: PixelBox, known: PixelBox): boolean {
  const [middleX, middleY] = [x + width / 2, y + height / 2]
  const inWidth = middleX > known.x && middleX < known.x + known.width
  return inWidth && middleY > known.y && middleY < known.y + known.height
}
