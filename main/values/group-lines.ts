import { type Area, sharedHeight } from './area.ts'
import { median } from './median.ts'

/** Neighbours on one line share this much of the lower one's height; recognised boxes are tight and differ ('of' beside '/'). */
const sameLine = 0.35
/** No page has more lines; words heaped on one place would make as many. */
const mostLines = 500

/**
 * Words in lines, from the top to the bottom and from the left to the right. A word joins the line whose last word is its nearest neighbour at the
 * same height: so a slight slant does no harm. What is beyond the most lines that a page has is left out.
 */
export function groupIntoLines<Word extends Area>(words: readonly Word[]): Word[][] {
  const lines: Word[][] = []
  for (const word of words.toSorted(byPlace)) {
    let best: Word[] | undefined
    let nearest = Number.NEGATIVE_INFINITY
    for (const line of lines.length > mostLines ? [] : lines) {
      const last = line.at(-1)
      if (last === undefined) continue
      const overlaps = last.right - word.left > 0.5 * Math.min(last.right - last.left, word.right - word.left)
      if (sharedHeight(last, word) > sameLine && !overlaps && last.right > nearest) {
        best = line
        nearest = last.right
      }
    }
    if (best === undefined) lines.push([word])
    else best.push(word)
  }
  return lines.toSorted((a, b) => middle(a) - middle(b)).slice(0, mostLines)
}

function byPlace(a: Area, b: Area): number {
  return a.left - b.left || a.top - b.top || a.right - b.right
}

function middle(line: readonly Area[]): number {
  return median(
    line.map(({ top, bottom }) => (top + bottom) / 2),
    0,
  )
}
