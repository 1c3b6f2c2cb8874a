import type { Word } from '../../models/page-text.ts'
import type { WordRange } from './match-constellations.ts'
import { endsSentence } from './read-tokens.ts'

/** A wider gap than so many line heights parts columns. */
const gutterHeights = 3
/** A line that ends here, as a share of the page's width and of the width of all text, goes on below. */
const fullLine = { ofPage: 0.6, ofText: 0.85 }
/** How far below, in line heights, the next line of a paragraph begins, and how far aside, as a share of the page. */
const lineStepHeights = 2.2
const indent = 0.06
const mostWords = 80

/**
 * The sentence around a match, so that what it wants a program to believe belongs to it: back to where the sentence or its line begins, on to the end
 * of the sentence, over the ends of full lines.
 */
export function growRange(
  words: readonly Word[],
  { first, last }: WordRange,
  aspectRatio: number,
): WordRange {
  const right = Math.max(...words.map(({ box }) => box.x + box.width))
  let start = first
  while (first - start < mostWords && goesOnInLine(words[start - 1], words[start], aspectRatio)) start--
  const lineStart = words[first]?.box.x ?? 0
  const goesOn = (word: Word | undefined, next: Word | undefined): boolean =>
    goesOnInLine(word, next, aspectRatio) || goesOnBelow(word, next, lineStart, right)
  let end = last
  while (end - last < mostWords && goesOn(words[end], words[end + 1])) end++
  return { first: start, last: end }
}

function goesOnInLine(word: Word | undefined, next: Word | undefined, aspectRatio: number): boolean {
  if (!word || !next || endsSentence(word.text) || !isSameLine(word, next)) return false
  const gap = (next.box.x - word.box.x - word.box.width) * aspectRatio
  return gap < gutterHeights * Math.max(word.box.height, next.box.height)
}

function isSameLine({ box: a }: Word, { box: b }: Word): boolean {
  const shared = Math.min(a.y + a.height, b.y + b.height) - Math.max(a.y, b.y)
  return b.x > a.x && shared > 0.5 * Math.min(a.height, b.height)
}

function goesOnBelow(
  word: Word | undefined,
  next: Word | undefined,
  lineStart: number,
  right: number,
): boolean {
  if (!word || !next || endsSentence(word.text)) return false
  const end = word.box.x + word.box.width
  const step = next.box.y - word.box.y
  return (
    end >= fullLine.ofPage &&
    end >= fullLine.ofText * right &&
    step > 0 &&
    step < lineStepHeights * word.box.height &&
    next.box.x < lineStart + indent
  )
}
