import type { PageText, Word } from '../../models/page-text.ts'
import { fold } from '../values/fold.ts'
import { correctTokens } from './correct-tokens.ts'

/** One line of a page for matching: folded text, its height relative to the page's usual line (1 = usual), its top as fraction of the page. */
export interface FoldedLine {
  readonly text: string
  readonly tokens: readonly string[]
  readonly relativeHeight: number
  readonly top: number
}

/** Words of the page grouped into lines, top to bottom, each cut where a gap is wider than three line heights (columns, table cells). */
export function foldedLines(page: PageText): FoldedLine[] {
  const runs = runsOfWords(page.words, page.aspectRatio)
  const heights = runs.map((run) => heightOf(run)).toSorted((a, b) => a - b)
  const usual = heights[Math.floor(heights.length / 2)] ?? 0
  const known = new Map<string, string>()
  return runs
    .map((run) => {
      const text = fold(run.map((word) => word.text).join(' '))
      return {
        text,
        tokens: correctTokens(
          text.split(' ').filter((token) => token !== ''),
          known,
        ),
        relativeHeight: usual > 0 ? heightOf(run) / usual : 1,
        top: Math.min(...run.map((word) => word.box.y)),
      }
    })
    .filter((line) => line.tokens.length > 0)
    .toSorted((a, b) => a.top - b.top)
}

function runsOfWords(words: readonly Word[], aspectRatio: number): Word[][] {
  const rows: Word[][] = []
  for (const word of words.toSorted((a, b) => centre(a) - centre(b))) {
    const row = rows.at(-1)
    if (row && sharesLine(row, word)) row.push(word)
    else rows.push([word])
  }
  return rows.flatMap((row) =>
    cutAtGaps(
      row.toSorted((a, b) => a.box.x - b.box.x),
      aspectRatio,
    ),
  )
}

function sharesLine(row: readonly Word[], word: Word): boolean {
  const middle = row.reduce((sum, each) => sum + centre(each), 0) / row.length
  return Math.abs(centre(word) - middle) < 0.5 * Math.min(heightOf(row), word.box.height)
}

function cutAtGaps(row: readonly Word[], aspectRatio: number): Word[][] {
  const runs: Word[][] = []
  for (const word of row) {
    const run = runs.at(-1)
    const last = run?.at(-1)
    const gap = last ? word.box.x - last.box.x - last.box.width : 0
    if (run && gap * aspectRatio < 3 * word.box.height) run.push(word)
    else runs.push([word])
  }
  return runs
}

function centre(word: Word): number {
  return word.box.y + word.box.height / 2
}

function heightOf(run: readonly Word[]): number {
  const heights = run.map((word) => word.box.height).toSorted((a, b) => a - b)
  return heights[Math.floor(heights.length / 2)] ?? 0
}
