import type { Ocr } from './ocr.ts'
import { lookAgain } from './look-again.ts'
import { levelBoxes } from './level-boxes.ts'
import { findFrame, findTurn, type Frame, preparePage, type PreparedPage } from './prepare-page.ts'
import type { GreyImage } from './raster/grey-image.ts'
import type { RecognisedLine } from './read-tsv.ts'
import { readOverlooked } from './read-overlooked.ts'
import { withoutSpecks } from './without-specks.ts'

/** Mean confidence below which the page may stand wrongly: upright pages had 0.5 to 0.95, pages on their head 0.1 to 0.26 (measured). */
const enoughConfidence = 0.45
const legibleWord = 0.75

/** A page as OCR read it. Boxes of the words are in pixels of `prepared.image`. */
export interface RecognisedPage {
  readonly prepared: PreparedPage
  readonly lines: readonly RecognisedLine[]
}

/**
 * Recognises a page picture: finds the paper, turns it upright, cleans it, reads it. When the reading is poor the other ways up are tried,
 * the likeliest first, and the most legible one is kept.
 */
export function recognisePage(delivered: GreyImage, dpi: number | null, ocr: Ocr): RecognisedPage {
  const frame = findFrame(delivered, dpi)
  const degrees = findTurn(delivered, frame)
  let best = readTurned(delivered, frame, degrees, ocr)
  for (const further of [180, 90, -90]) {
    if (best.lines.length === 0 || meanConfidence(best.lines) >= enoughConfidence) break
    const other = readTurned(delivered, frame, degrees + further, ocr)
    if (legibleLetters(other.lines) > legibleLetters(best.lines)) best = other
  }
  const lines = lookAgain(best.prepared, best.lines, ocr)
  return { ...best, lines: [...lines, ...readOverlooked(best.prepared, lines, ocr)] }
}

function readTurned(delivered: GreyImage, frame: Frame, degrees: number, ocr: Ocr): RecognisedPage {
  const prepared = preparePage(delivered, frame, degrees)
  const lines = ocr.readText(prepared.image, 'page', prepared.dpi)
  return { prepared, lines: levelBoxes(withoutSpecks(lines)) }
}

/** Mean confidence of the words, weighted by their letters; 0 for an empty page. */
function meanConfidence(lines: readonly RecognisedLine[]): number {
  const words = lines.flat()
  const letters = words.reduce((sum, word) => sum + word.text.length, 0)
  return letters === 0
    ? 0
    : words.reduce((sum, word) => sum + word.text.length * word.confidence, 0) / letters
}

/** Letters and digits in words that tesseract is fairly sure of. */
export function legibleLetters(lines: readonly RecognisedLine[]): number {
  return lines
    .flat()
    .filter(({ text, confidence }) => confidence >= legibleWord && /[\p{L}\p{N}]{2}/u.test(text))
    .reduce((sum, word) => sum + word.text.length, 0)
}
