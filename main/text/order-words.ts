import type { PixelBox } from './raster/grey-image.ts'

/** Anything with a box; units do not matter as long as both axes have the same. */
export interface Boxed {
  readonly box: PixelBox
}

/** Share of the lower of two heights by which words must overlap to stand in one line. */
const sameLineOverlap = 0.5
/** A gutter between columns of running text is at least this many line heights wide ... */
const gutterHeights = 1.2
/** ... it ends where more than so many line heights are white below a line ... */
const paragraphHeights = 3
/** ... and beside it, on both sides, stand at least so many lines of at least so many words. */
const columnLines = 4
const columnWordsPerLine = 3.5

/**
 * Puts words into reading order: lines from top to bottom, words from left to right. Label and value, or the cells of a table row, stay in
 * one line; only columns of running text are read one after the other (a recursive cut at a white gutter).
 * Source: XY-cut, Nagy & Seth 1984.
 */
export function orderWords<Word extends Boxed>(words: readonly Word[]): Word[][] {
  const lines = intoLines(words)
  return splitAtGutters(lines)
}

/** The same for words with boxes in fractions of a page: both axes get one unit before. */
export function orderPageWords<Word extends Boxed>(words: readonly Word[], aspectRatio: number): Word[] {
  const square = words.map((word) => ({
    word,
    box: { ...word.box, x: word.box.x * aspectRatio, width: word.box.width * aspectRatio },
  }))
  return orderWords(square)
    .flat()
    .map(({ word }) => word)
}

/** Groups words whose heights overlap; the result is ordered from top to bottom, each line from left to right. */
export function intoLines<Word extends Boxed>(words: readonly Word[]): Word[][] {
  const lines: { words: Word[]; top: number; bottom: number }[] = []
  for (const word of words.toSorted((a, b) => middle(a) - middle(b))) {
    const { y, height } = word.box
    const line = lines
      .slice(-4)
      .map((candidate) => ({ candidate, share: overlapShare(candidate, y, y + height) }))
      .filter(({ share }) => share >= sameLineOverlap)
      .toSorted((a, b) => b.share - a.share)[0]?.candidate
    if (!line) {
      lines.push({ words: [word], top: y, bottom: y + height })
      continue
    }
    line.words.push(word)
    // The line follows its words slowly, so that a tall stamp or bracket does not widen it.
    line.top += (y - line.top) / line.words.length
    line.bottom += (y + height - line.bottom) / line.words.length
  }
  return lines
    .toSorted((a, b) => a.top - b.top)
    .map((line) => line.words.toSorted((a, b) => a.box.x - b.box.x))
}

function middle({ box }: Boxed): number {
  return box.y + box.height / 2
}

function overlapShare(line: { top: number; bottom: number }, top: number, bottom: number): number {
  const overlap = Math.min(line.bottom, bottom) - Math.max(line.top, top)
  return overlap / Math.max(1e-9, Math.min(line.bottom - line.top, bottom - top))
}

/** Finds runs of lines that share a gutter and reads the left side of the run before the right one. */
function splitAtGutters<Word extends Boxed>(lines: readonly Word[][]): Word[][] {
  const ordered: Word[][] = []
  let at = 0
  while (at < lines.length) {
    const run = columnRun(lines, at)
    if (!run) {
      ordered.push(lines[at] ?? [])
      at++
      continue
    }
    const block = lines.slice(at, at + run.lines).flat()
    const side = (left: boolean): Word[] =>
      block.filter(({ box }) => box.x + box.width / 2 < run.gutter === left)
    ordered.push(...splitAtGutters(intoLines(side(true))), ...splitAtGutters(intoLines(side(false))))
    at += run.lines
  }
  return ordered
}

/** The longest run of lines from `start` on with one white gutter between two columns of running text. */
function columnRun(
  lines: readonly (readonly Boxed[])[],
  start: number,
): { readonly lines: number; readonly gutter: number } | null {
  // Of two lines, since the lines of neighbouring columns may stand at different heights.
  for (const gap of gapsOf(lines.slice(start, start + 2).flat())) {
    let [left, right] = [gap.left, gap.right]
    let [count, bottom] = [0, Infinity]
    const sides: [number, number][] = []
    for (const line of lines.slice(start)) {
      const before = line.filter(({ box }) => box.x + box.width / 2 < (gap.left + gap.right) / 2)
      const after = line.filter(({ box }) => box.x + box.width / 2 >= (gap.left + gap.right) / 2)
      const nextLeft = Math.max(left, ...before.map(({ box }) => box.x + box.width))
      const nextRight = Math.min(right, ...after.map(({ box }) => box.x))
      if (nextRight - nextLeft < gutterHeights * medianHeight(line)) break
      if (topOf(line) - bottom > paragraphHeights * medianHeight(line)) break
      bottom = Math.max(...line.map(({ box }) => box.y + box.height))
      ;[left, right] = [nextLeft, nextRight]
      sides.push([before.length, after.length])
      count++
    }
    if (isRunningText(sides)) return { lines: count, gutter: (left + right) / 2 }
  }
  return null
}

/** Many words per line on both sides: a label beside its value, or the columns of a table, have few. */
function isRunningText(sides: readonly (readonly [number, number])[]): boolean {
  return [0, 1].every((side) => {
    const counts = sides.map((pair) => pair[side] ?? 0).filter((count) => count > 0)
    const words = counts.reduce((sum, count) => sum + count, 0)
    return counts.length >= columnLines && words / counts.length >= columnWordsPerLine
  })
}

/** White gaps that go through all the words. */
function gapsOf(words: readonly Boxed[]): { left: number; right: number }[] {
  const wide = gutterHeights * medianHeight(words)
  let reach = Infinity
  return words
    .toSorted((a, b) => a.box.x - b.box.x)
    .flatMap(({ box }) => {
      const gap = { left: reach, right: box.x }
      reach = reach === Infinity ? box.x + box.width : Math.max(reach, box.x + box.width)
      return gap.right - gap.left >= wide ? [gap] : []
    })
}

function topOf(line: readonly Boxed[]): number {
  return Math.min(...line.map(({ box }) => box.y))
}

function medianHeight(line: readonly Boxed[]): number {
  return line.map(({ box }) => box.height).toSorted((a, b) => a - b)[line.length >> 1] ?? 0
}
