import { type FormEntry, mostWordsRead, type PageText, type Word } from '../../../models/page-text.ts'
import type { Box } from '../../../models/place.ts'

/** The words a person sees: those of the page, and the values of its AcroForm fields as words in the place of the field. */
export function visibleWords(page: PageText): { word: Word; fromForm: boolean }[] {
  const filled = page.formEntries.filter(
    (entry) => (entry.value ?? '').trim() !== '' && entry.checked === null,
  )
  const printed = page.words.filter(
    (word) => !isMark(word, page) && !filled.some((entry) => holds(entry.box, word.box)),
  )
  return [
    ...withoutRepeats(printed).map((word) => ({ word, fromForm: false })),
    ...filled.flatMap((entry) => wordsOf(entry).map((word) => ({ word, fromForm: true }))),
  ]
}

/** What recognition made of a tick box that was found on the picture ('O', 'X]', '[œ]') is no word. */
function isMark({ text, box }: Word, { source, tickMarks }: PageText): boolean {
  if (source !== 'ocr' || text.length > 3 || /\d{2}/u.test(text)) return false
  return tickMarks.some((mark) => covers(mark.box, box))
}

/** Is the word hardly more than the mark? The dot of '3.' and the B of 'B2' look like marks as well, and are a part of it. */
function covers(mark: Box, word: Box): boolean {
  const width = Math.min(mark.x + mark.width, word.x + word.width) - Math.max(mark.x, word.x)
  const height = Math.min(mark.y + mark.height, word.y + word.height) - Math.max(mark.y, word.y)
  return width > 0.55 * word.width && height > 0.55 * word.height
}

/** No word of a paper is longer; beyond, somebody tries to stop the reading. */
const longestWord = 120

/** A word printed twice in the same place (as bold type is made) counts once. */
function withoutRepeats(words: readonly Word[]): Word[] {
  const places = new Map(
    words
      .filter((word) => word.text.length <= longestWord)
      .map((word) => [`${Math.round(word.box.x * 400)} ${Math.round(word.box.y * 400)} ${word.text}`, word]),
  )
  return [...places.values()].slice(0, mostWordsRead)
}

/** Is the middle of the inner box inside the outer one? */
export function holds(outer: Box, inner: Box): boolean {
  const x = inner.x + inner.width / 2
  const y = inner.y + inner.height / 2
  return x >= outer.x && x <= outer.x + outer.width && y >= outer.y && y <= outer.y + outer.height
}

/** A field's text has no boxes of its own: its words are spread over the field from the left, one row per line. */
function wordsOf(entry: FormEntry): Word[] {
  const rows = (entry.value ?? '').split(/\r\n|\r|\n/u).filter((row) => row.trim() !== '')
  const height = entry.box.height / Math.max(1, rows.length)
  return rows.flatMap((row, index) => {
    const step = Math.min(entry.box.width / Math.max(row.length, 1), 0.008)
    return [...row.matchAll(/\S+/gu)].map((match) => ({
      text: match[0],
      confidence: 1,
      box: {
        x: entry.box.x + match.index * step,
        y: entry.box.y + index * height + 0.15 * height,
        width: match[0].length * step,
        height: 0.7 * height,
      },
    }))
  })
}
