import type { PageText } from '../../../models/page-text.ts'
import { type Area, around } from '../../values/area.ts'
import { type Token, tokensOf } from './token.ts'
import { groupIntoLines } from '../../values/group-lines.ts'
import { median } from '../../values/median.ts'
import { visibleWords } from './form-words.ts'

/** Words that belong together on one line: no gap wider than a word space between them. A cell, a label, a piece of a sentence. */
export interface Segment extends Area {
  readonly tokens: readonly Token[]
  readonly line: number // index of its line on the page
}

export interface Line extends Area {
  readonly segments: readonly Segment[]
}

/** A page as lines of segments, built from the boxes alone: the order of the words does not matter. */
export interface PageLayout {
  readonly source: PageText
  readonly lines: readonly Line[]
  readonly segments: readonly Segment[]
  readonly lineHeight: number // median height of a word
  readonly charWidth: number // median width of a character
}

const separator = /<<|^([|¦]+|[._…·‥]{3,}|[-–—_]{4,})$/u
const gapInCharacters = 1.8 // a justified line has spaces up to about one em (two characters)

export function layOutPage(source: PageText): PageLayout {
  const tokens = visibleWords(source)
    .filter(({ word }) => !separator.test(word.text) && word.text.trim() !== '')
    .map(({ word, fromForm }) => tokensOf(word, source, fromForm))
    .filter((pieces) => pieces.length > 0)
  const words = tokens.map((pieces) => ({ pieces, ...around(pieces) }))
  const lineHeight = median(
    words.map((word) => word.bottom - word.top),
    0.012,
  )
  const charWidth = median(
    words.map((word) => (word.right - word.left) / length(word.pieces)),
    0.006,
  )
  const lines = groupIntoLines(words).map((line, index) => ({
    ...around(line),
    segments: withColons(splitAtGaps(line, charWidth).map(tokensIn)).map((own) => ({
      ...around(own),
      tokens: own,
      line: index,
    })),
  }))
  return { source, lines, segments: lines.flatMap((line) => line.segments), lineHeight, charWidth }
}

interface LaidWord extends Area {
  readonly pieces: readonly Token[]
}

function tokensIn(words: readonly LaidWord[]): Token[] {
  return words.flatMap(({ pieces }) => pieces)
}

function splitAtGaps(line: readonly LaidWord[], charWidth: number): LaidWord[][] {
  const segments: LaidWord[][] = []
  const spread = spreadSpace(line, charWidth)
  let previous: LaidWord | undefined
  for (const word of line) {
    const wide =
      previous === undefined ||
      word.left - previous.right > Math.max(spread, gapBehind(previous) * local(previous, word, charWidth))
    if (wide) segments.push([])
    segments.at(-1)?.push(word)
    previous = word
  }
  return segments
}

/** Colons set in a column of their own, or before the values, end the label left of them: 'Vornamen   :   Thị Hương'. */
function withColons(segments: readonly (readonly Token[])[]): (readonly Token[])[] {
  const joined: (readonly Token[])[] = []
  for (const [first, ...rest] of segments) {
    const before = joined.at(-1)
    if (first === undefined) continue
    if (first.text !== ':' || before === undefined) {
      joined.push([first, ...rest])
      continue
    }
    if (before.at(-1)?.text !== ':') joined.splice(-1, 1, [...before, first])
    if (rest.length > 0) joined.push(rest)
  }
  return joined
}

/** The widest space between two words of a justified line of prose, whose spaces are spread evenly; 0 = it is no such line. */
function spreadSpace(line: readonly LaidWord[], charWidth: number): number {
  if (line.length < 4) return 0
  const small = line.filter(({ pieces }) => /^\p{Ll}/u.test(pieces[0]?.text ?? '')).length
  const spaces = line.slice(1).map((word, index) => word.left - (line[index]?.right ?? word.left))
  const usual = median(spaces, 0)
  const isProse = small >= 0.4 * line.length && usual > charWidth && usual < widestSpread * charWidth
  return isProse ? 1.5 * usual : 0
}

/** A few long words are spread over the line with spaces up to this many characters. */
const widestSpread = 8

/** A cell does not end with a comma: in a typewriter's letters the space behind it is wide. */
function gapBehind({ pieces }: LaidWord): number {
  return pieces.at(-1)?.text === ',' ? 3 : gapInCharacters
}

/** Width of a character here: headings are set wider than the page's median. */
function local(a: LaidWord, b: LaidWord, charWidth: number): number {
  const width = (a.right - a.left + b.right - b.left) / (length(a.pieces) + length(b.pieces))
  return Math.max(0.8 * charWidth, Math.min(width, 2.5 * charWidth))
}

function length(pieces: readonly Token[]): number {
  return pieces.reduce((sum, piece) => sum + piece.text.length, 0)
}
