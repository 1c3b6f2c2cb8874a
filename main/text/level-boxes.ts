import type { RecognisedLine, RecognisedWord } from './read-tsv.ts'

/** A word that is so much higher than the words of its line usually are reaches into a neighbouring line. */
const tooHigh = 1.5

/**
 * Cuts the boxes of figures, strokes and brackets to the height of their line: tesseract gives them what lies above or below as well, and a value
 * would no longer stand below its label. Words with letters keep theirs. On a tinted ground it gives a word the rest of its line too: a word ends
 * where the next one begins.
 */
export function levelBoxes(lines: readonly RecognisedLine[]): RecognisedLine[] {
  return lines.map((line) => {
    const usual = line.toSorted((a, b) => a.box.height - b.box.height)[(line.length - 1) >> 1]
    return line.map((word, n) => endingBefore(usual ? levelled(word, usual) : word, line[n + 1]))
  })
}

function levelled(word: RecognisedWord, { box: usual }: RecognisedWord): RecognisedWord {
  if (/\p{L}/u.test(word.text) || word.box.height <= usual.height * tooHigh) return word
  const top = Math.max(word.box.y, Math.min(usual.y, word.box.y + word.box.height - usual.height))
  return { ...word, box: { ...word.box, y: top, height: usual.height } }
}

function endingBefore(word: RecognisedWord, next: RecognisedWord | undefined): RecognisedWord {
  const width = next === undefined ? Infinity : next.box.x - word.box.x
  return width <= 0 || width >= word.box.width ? word : { ...word, box: { ...word.box, width } }
}
