import type { Ocr } from './ocr.ts'
import type { PreparedPage } from './prepare-page.ts'
import { readStretch } from './read-stretch.ts'
import type { RecognisedLine, RecognisedWord } from './read-tsv.ts'

const doubtful = 0.6
/** More are scrawl, a stamp or a portrait: a second look does not help there. */
const mostDoubts = 16
/** A second reading counts when it is so much surer. */
const gain = 0.15

/**
 * Reads doubtful words again, each cut out by itself: in a line of mixed sizes (the small labels of a card beside its values) tesseract scales all
 * of it by the largest. The surer reading counts; a word that falls into several, or of which most is lost, stays as it was.
 */
export function lookAgain(page: PreparedPage, lines: readonly RecognisedLine[], ocr: Ocr): RecognisedLine[] {
  if (lines.flat().filter(isDoubtful).length > mostDoubts) return [...lines]
  return lines.map((line) => line.map((word) => (isDoubtful(word) ? again(page, word, ocr) : word)))
}

function isDoubtful({ text, confidence }: RecognisedWord): boolean {
  return confidence < doubtful && /[\p{L}\p{N}]{2}/u.test(text)
}

function again(page: PreparedPage, word: RecognisedWord, ocr: Ocr): RecognisedWord {
  const seen = readStretch(page, word.box, ocr).filter(({ text }) => /[\p{L}\p{N}]/u.test(text))
  const [only] = seen
  const isWhole = only && seen.length === 1 && only.text.length * 2 > word.text.length
  return isWhole && only.confidence >= word.confidence + gain ? { ...only, box: word.box } : word
}
