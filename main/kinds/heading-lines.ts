import type { PageText, Word } from '../../models/page-text.ts'
import { type Area, around } from '../values/area.ts'
import { fold } from '../values/fold.ts'
import { groupIntoLines } from '../values/group-lines.ts'
import { median } from '../values/median.ts'
import { correctTokens } from './correct-tokens.ts'

/** One line of a page for matching: folded text, its print relative to the page's usual line (1 = usual), its place from top to bottom as fractions of the page. */
export interface FoldedLine extends Area {
  readonly text: string
  readonly tokens: readonly string[]
  readonly relativeSize: number
  readonly isSection: boolean // "§ 12 Kündigung", "4. Reisepass": a heading within a paper, never its title
  readonly isSentence: boolean // "Mietvertrag liegt bei und wird nachgereicht.": names a paper without being it
}

const sectionMark = /^\s*(?:§|\d{1,2}[.)]?\s)/

/** A full stop behind a word, or a verb that states something. */
const sentenceMark =
  /\p{Ll}{2}[.!][“”"]?\s*$|(?<=\s)(?:ist|sind|war|wird|wurde|werden|hat|haben|habe|kann|können|muss|müssen|liegt|liegen|is|are|was|has|have|must)(?=[\s,.])/u
/** Shorter lines are titles with whatever stop behind them. */
const leastWordsOfSentence = 5

/** Print so much larger than the page's usual line is a headline. */
const largePrint = 1.25

/**
 * Words of the page grouped into lines, top to bottom, each cut where a gap is wider than three line heights (columns, table cells). A
 * headline that goes on in the next line also stands there as one.
 */
export function foldedLines(page: PageText): FoldedLine[] {
  const runs = groupIntoLines(page.words.map((word) => print(word, page.aspectRatio))).flatMap(cutAtGaps)
  const usualHeight = median(runs.map(heightOf), 1)
  const usualWidth = median(runs.map(letterWidthOf), 1)
  const known = new Map<string, string>()
  const lines = runs
    .map((run) => {
      const written = run.map((word) => word.text).join(' ')
      const text = fold(written)
      const tokens = text.split(' ').filter((token) => token !== '')
      return {
        text,
        tokens: correctTokens(tokens, known),
        relativeSize: Math.min(heightOf(run) / usualHeight, letterWidthOf(run) / usualWidth),
        ...around(run),
        isSection: sectionMark.test(written),
        isSentence: tokens.length >= leastWordsOfSentence && sentenceMark.test(written),
      }
    })
    .filter((line) => line.tokens.length > 0)
    .toSorted((a, b) => a.top - b.top)
  return [...lines, ...wrappedHeadlines(lines)]
}

/** So many words on either side of a line break can be of one wording. */
const wordsAtBreak = 5

/** Where the lines of a paragraph meet: a wording in running text goes on from one to the next. */
export function lineBreaks(lines: readonly FoldedLine[]): FoldedLine[] {
  return lines.flatMap((line, index) => {
    const next = lines.slice(index + 1).find((other) => goesOnIn(line, other))
    if (next === undefined) return []
    const tokens = [...line.tokens.slice(-wordsAtBreak), ...next.tokens.slice(0, wordsAtBreak)]
    return [{ ...line, text: tokens.join(' '), tokens, isSentence: true }]
  })
}

/** Two large lines of one size, one right below the other in the same column, as one. */
function wrappedHeadlines(lines: readonly FoldedLine[]): FoldedLine[] {
  const large = lines.filter(({ relativeSize }) => relativeSize >= largePrint)
  return large.flatMap((line, index) => {
    const next = large.slice(index + 1).find((other) => goesOnIn(line, other))
    if (next === undefined) return []
    return [
      {
        ...line,
        text: `${line.text} ${next.text}`,
        tokens: [...line.tokens, ...next.tokens],
        relativeSize: Math.min(line.relativeSize, next.relativeSize),
        bottom: next.bottom,
        left: Math.min(line.left, next.left),
        right: Math.max(line.right, next.right),
        isSentence: false,
      },
    ]
  })
}

function goesOnIn(line: FoldedLine, next: FoldedLine): boolean {
  const [height, nextHeight] = [line.bottom - line.top, next.bottom - next.top]
  const isClose = next.top >= line.bottom - height / 2 && next.top - line.bottom < height
  const isUnder = next.left < line.right && next.right > line.left
  return isClose && isUnder && Math.max(height, nextHeight) <= 1.3 * Math.min(height, nextHeight)
}

/** A word where it is printed, measured in heights of the page. */
interface PrintedWord extends Area {
  readonly text: string
}

function print({ text, box }: Word, aspectRatio: number): PrintedWord {
  return {
    text,
    left: box.x * aspectRatio,
    right: (box.x + box.width) * aspectRatio,
    top: box.y,
    bottom: box.y + box.height,
  }
}

function cutAtGaps(line: readonly PrintedWord[]): PrintedWord[][] {
  const runs: PrintedWord[][] = []
  for (const word of line) {
    const run = runs.at(-1)
    const last = run?.at(-1)
    if (run && last && word.left - last.right < 3 * Math.max(heightOf([word]), heightOf([last])))
      run.push(word)
    else runs.push([word])
  }
  return runs
}

function heightOf(run: readonly PrintedWord[]): number {
  return median(
    run.map(({ top, bottom }) => bottom - top),
    1,
  )
}

function letterWidthOf(run: readonly PrintedWord[]): number {
  const letters = run.reduce((sum, word) => sum + word.text.length, 0)
  return run.reduce((sum, { left, right }) => sum + right - left, 0) / Math.max(1, letters)
}
