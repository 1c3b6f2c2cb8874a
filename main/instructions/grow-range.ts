import type { Word } from '../../models/page-text.ts'
import type { WordRange } from './match-constellations.ts'
import { endsSentence } from './read-tokens.ts'

/** A wider gap than so many line heights parts columns. */
const gutterHeights = 3
/** A line that ends here, as a share of the page's width and of the width of all text, goes on below. */
const fullLine = { ofPage: 0.6, ofText: 0.85 }
/** From one line of a paragraph to the next, in heights of its words; more is another paragraph. */
const lineStepHeights = 2.2
/** How far aside the next line of a paragraph may begin, as a share of the page. */
const indent = 0.06
const mostWords = 80

/**
 * What belongs to a match: the sentence around it, back to where it or its line begins, on over the ends of full lines. Where the match begins a
 * paragraph, the next sentences as well, as long as none ends with its line: they are what a program is to believe.
 */
export function growRange(
  words: readonly Word[],
  { first, last }: WordRange,
  page: { readonly aspectRatio: number; readonly right: number },
): WordRange {
  const layout = new Layout(words, first, last, page)
  let start = first
  while (first - start < mostWords && layout.goesOnInLine(start - 1) && !layout.endsSentence(start - 1))
    start--
  const isParagraph = layout.startsParagraph(start)
  let end = last
  const goesOn = (at: number): boolean =>
    layout.goesOnInLine(at)
      ? isParagraph || !layout.endsSentence(at)
      : layout.goesOnBelow(at) && !layout.endsSentence(at)
  while (end - last < mostWords && goesOn(end)) end++
  return { first: start, last: end }
}

/** Asks of a word, by its index, how the next one follows it. */
class Layout {
  readonly #words: readonly Word[]
  readonly #aspectRatio: number
  readonly #height: number // of the words of the match
  readonly #left: number // of the line in which the match begins
  readonly #right: number // of all text

  constructor(
    words: readonly Word[],
    first: number,
    last: number,
    { aspectRatio, right }: { readonly aspectRatio: number; readonly right: number },
  ) {
    this.#words = words
    this.#aspectRatio = aspectRatio
    this.#height = Math.max(...words.slice(first, last + 1).map(({ box }) => box.height))
    this.#right = right
    let start = first
    while (first - start < mostWords && this.goesOnInLine(start - 1)) start--
    this.#left = words[start]?.box.x ?? 0
  }

  goesOnInLine(at: number): boolean {
    const [a, b] = [this.#words[at]?.box, this.#words[at + 1]?.box]
    if (!a || !b) return false
    const shared = Math.min(a.y + a.height, b.y + b.height) - Math.max(a.y, b.y)
    const isSameLine = b.x > a.x && shared > 0.5 * Math.min(a.height, b.height)
    const gap = (b.x - a.x - a.width) * this.#aspectRatio
    return isSameLine && gap < gutterHeights * Math.max(a.height, b.height)
  }

  goesOnBelow(at: number): boolean {
    const [a, b] = [this.#words[at]?.box, this.#words[at + 1]?.box]
    if (!a || !b) return false
    const end = a.x + a.width
    const isFull = end >= fullLine.ofPage && end >= fullLine.ofText * this.#right
    const step = b.y + b.height - a.y - a.height
    return isFull && step > 0 && step < lineStepHeights * this.#height && b.x < this.#left + indent
  }

  /** Nothing stands close above, or it is the first on the page. */
  startsParagraph(at: number): boolean {
    const [before, word] = [this.#words[at - 1]?.box, this.#words[at]?.box]
    if (!before || !word) return true
    const step = word.y + word.height - before.y - before.height
    return !this.goesOnInLine(at - 1) && (step < 0 || step > lineStepHeights * this.#height)
  }

  endsSentence(at: number): boolean {
    return endsSentence(this.#words[at]?.text ?? '')
  }
}
