import type { Line, PageLayout, Segment } from './page-layout.ts'
import { type Phrase, toPhrase } from './phrase.ts'
import type { Token } from './token.ts'

/** The page as running text: line by line, but column by column where two columns of text stand side by side; hyphens at line ends are closed. */
export function flowOf(layout: PageLayout): Phrase {
  const gutter = findGutter(layout)
  const lines = gutter === null ? layout.lines.map(tokensOfLine) : inColumns(layout.lines, gutter)
  return toPhrase(closeHyphens(lines), cellGap * layout.charWidth)
}

/** A gap of so many characters parts cells, not words: it is a tab in the text. */
const cellGap = 4

function tokensOfLine(line: Line): Token[] {
  return line.segments.flatMap((segment) => segment.tokens)
}

/** Where two columns of text meet: a place in the middle that hardly any line crosses, with text on both sides of it. */
function findGutter(layout: PageLayout): number | null {
  const width = layout.source.aspectRatio
  let best: { at: number; count: number } | null = null
  for (let share = 0.35; share <= 0.65; share += 0.02) {
    const at = share * width
    const both = layout.lines.filter((line) => sidesOf(line, at) === 'both').length
    const crossing = layout.lines.filter((line) => sidesOf(line, at) === 'crossing').length
    const count = Math.max(both >= 6 ? both : 0, textBeside(layout, at))
    if (count > 0 && crossing <= count / 3 && (best === null || count > best.count)) best = { at, count }
  }
  return best?.at ?? null
}

/** Lines of running text on either side, whose heights need not agree: set columns begin at one place each. 0 = too few on one of them. */
function textBeside({ segments, charWidth }: PageLayout, at: number): number {
  const text = segments.filter(({ tokens }) => tokens.length >= 5)
  const column = (side: readonly Segment[]): number =>
    Math.max(0, ...side.map(({ left }) => side.filter((one) => Math.abs(one.left - left) < charWidth).length))
  const left = column(text.filter((one) => one.right <= at))
  const right = column(text.filter((one) => one.left >= at))
  const [less, more] = left < right ? [left, right] : [right, left]
  return less >= 4 || (less >= 2 && more >= 12) ? left + right : 0
}

function sidesOf(line: Line, at: number): 'both' | 'one' | 'crossing' {
  if (line.segments.some((segment) => segment.left < at && segment.right > at)) return 'crossing'
  const words = (left: boolean): number =>
    line.segments
      .filter((segment) => segment.left < at === left)
      .reduce((sum, segment) => sum + segment.tokens.length, 0)
  return words(true) >= 3 && words(false) >= 3 ? 'both' : 'one'
}

/** Left column, then right column; a line across both ends the columns above it. */
function inColumns(lines: readonly Line[], at: number): Token[][] {
  const flow: Token[][] = []
  let left: Token[][] = []
  let right: Token[][] = []
  const flush = (): void => {
    flow.push(...left, ...right)
    left = []
    right = []
  }
  for (const line of lines) {
    if (sidesOf(line, at) === 'crossing') {
      flush()
      flow.push(tokensOfLine(line))
      continue
    }
    left.push(line.segments.filter((segment) => segment.left < at).flatMap((segment) => segment.tokens))
    right.push(line.segments.filter((segment) => segment.left >= at).flatMap((segment) => segment.tokens))
  }
  flush()
  return flow.filter((tokens) => tokens.length > 0)
}

/** 'Software-' / 'entwicklerin' becomes one word, 'Rosa-' / 'Luxemburg-Straße' keeps its hyphen; 'Kranken-' / 'und' stays. */
function closeHyphens(lines: readonly Token[][]): Token[][] {
  const joined: Token[][] = []
  for (const line of lines) {
    const above = joined.at(-1)
    const last = above?.at(-1)
    const first = line[0]
    if (
      above === undefined ||
      last === undefined ||
      first === undefined ||
      !isBroken(last.text, first.text)
    ) {
      joined.push([...line])
      continue
    }
    if (!/^\p{Lu}/u.test(first.text)) above[above.length - 1] = { ...last, text: last.text.slice(0, -1) }
    above.push({ ...first, glued: true }, ...line.slice(1))
  }
  return joined
}

function isBroken(last: string, first: string): boolean {
  return /\p{L}[-‐¬]$/u.test(last) && /^\p{L}/u.test(first) && !/^(?:und|oder|bzw|and|or)\b/u.test(first)
}
