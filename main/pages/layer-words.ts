import type { Glyph } from './glyphs.ts'
import type { Point, Rect } from './page-frame.ts'

/** Characters that belong together, in the order they were drawn. */
export type GlyphRun = readonly Glyph[]

/** Word spaces start at about 0.2 em (justified TeX text), kerned letters stay below 0.1 em. */
const wordGapEm = 0.18
/** ... where PDFium saw a blank as well, from here: between 'L' and 'A' it is kerned away to a half. */
const seenGapEm = 0.1
/** More is another line; superscripts (m²) are raised by a third. */
const baselineJumpEm = 0.5
/** cos 10°: text that turns further is other text. */
const sameDirection = 0.985
/** |sin · cos| of about 3°. */
const obliqueness = 0.05

/** Cuts the characters of a page into words: at blanks, gaps, new lines and turns. */
export function cutWords(glyphs: readonly Glyph[]): readonly GlyphRun[] {
  const words: Glyph[][] = []
  let current: Glyph[] = []
  let leastGap = wordGapEm
  for (const glyph of glyphs) {
    const previous = current.at(-1)
    if (/^\s*$/u.test(glyph.text)) {
      leastGap = seenGapEm
      if (!glyph.guessed || previous === undefined || isOblique(previous)) current = []
      continue
    }
    if (previous === undefined || (!isMark(glyph) && breaksBetween(previous, glyph, leastGap))) {
      current = [glyph]
      words.push(current)
    } else {
      current.push(glyph)
    }
    leastGap = wordGapEm
  }
  return joinSpacedLetters(joinTouching(words))
}

/** Words end and begin with so little between them that no blank parts them. */
const touchingEm = 0.06

/**
 * Letters that a font lacks are drawn from another one, after the rest of their word ('Nguy', 'n', 'ễ'): words of one line and size that touch are
 * one. The order of the others stays.
 */
function joinTouching(words: readonly GlyphRun[]): readonly GlyphRun[] {
  const next = new Map<GlyphRun, GlyphRun>()
  for (const line of Map.groupBy(words, baselineOf).values()) {
    const sorted = line.toSorted((a, b) => startOf(a) - startOf(b))
    sorted.forEach((word, index) => {
      const following = sorted[index + 1]
      if (following !== undefined && touches(word, following)) next.set(word, following)
    })
  }
  if (next.size === 0) return words
  const continued = new Set(next.values())
  return words.filter((word) => !continued.has(word)).map((word) => withRest(word, next))
}

function withRest(word: GlyphRun, next: ReadonlyMap<GlyphRun, GlyphRun>): GlyphRun {
  const rest = next.get(word)
  return rest === undefined ? word : [...word, ...withRest(rest, next)]
}

/** The line that a word stands on, to half a point, and its size: what a word is written in. */
function baselineOf([glyph]: GlyphRun): string {
  if (glyph === undefined) return ''
  const { origin, style } = glyph
  const across = style.direction.x * origin.y - style.direction.y * origin.x
  return [2 * across, 4 * style.size, 8 * style.direction.x, 8 * style.direction.y].map(Math.round).join(' ')
}

function startOf([glyph]: GlyphRun): number {
  return glyph === undefined ? 0 : extent(glyph).start
}

function touches(word: GlyphRun, following: GlyphRun): boolean {
  const [last, first] = [word.at(-1), following[0]]
  if (last === undefined || first === undefined || isOblique(last)) return false
  const isLetter = [last, first].every(({ text }) => /^[\p{L}\p{M}]$/u.test(text))
  return isLetter && Math.abs(extent(first).start - extent(last).end) < touchingEm * emOf(last, first)
}

/** Boxes of oblique text overlap: there the gaps that PDFium saw are the better ones. */
function isOblique({ style }: Glyph): boolean {
  return Math.abs(style.direction.x * style.direction.y) > obliqueness
}

function isMark(glyph: Glyph): boolean {
  return /^\p{M}/u.test(glyph.text)
}

function breaksBetween(previous: Glyph, next: Glyph, leastGap: number): boolean {
  return !isSameLine(previous, next) || gapEm(previous, next) > leastGap
}

function isSameLine(previous: Glyph, next: Glyph): boolean {
  const { direction } = previous.style
  const turn = direction.x * next.style.direction.x + direction.y * next.style.direction.y
  if (turn < sameDirection) return false
  const step = { x: next.origin.x - previous.origin.x, y: next.origin.y - previous.origin.y }
  return Math.abs(direction.x * step.y - direction.y * step.x) <= baselineJumpEm * emOf(previous, next)
}

/** Blank between two characters along the line, whichever of them comes first (right-to-left text runs backwards). */
function gapEm(previous: Glyph, next: Glyph): number {
  const a = extent(previous)
  const b = extent(next)
  return Math.max(b.start - a.end, a.start - b.end) / emOf(previous, next)
}

function emOf(previous: Glyph, next: Glyph): number {
  return Math.max(previous.style.size, next.style.size)
}

/** Scripts whose letters join: fonts often state one width for all of them. */
const joiningScript = /[\p{Script=Arabic}\p{Script=Syriac}\p{Script=Nko}]/u

/**
 * From where to where a character reaches along its line: its advance width (an italic f leans out of it).
 * Where that width is made up (parts of a ligature, joining scripts), as far as its ink.
 */
function extent({ text, rect, cell, style }: Glyph): Extent {
  const width = along(cell, style.direction)
  const ink = along(rect, style.direction)
  const middle = (ink.start + ink.end) / 2
  if (middle > width.start && middle < width.end && !joiningScript.test(text)) return width
  return { start: Math.min(width.start, ink.start), end: Math.max(width.end, ink.end) }
}

interface Extent {
  readonly start: number
  readonly end: number
}

function along({ left, top, right, bottom }: Rect, direction: Point): Extent {
  const middle = ((left + right) / 2) * direction.x + ((top + bottom) / 2) * direction.y
  const half = (Math.abs(direction.x) * (right - left) + Math.abs(direction.y) * (bottom - top)) / 2
  return { start: middle - half, end: middle + half }
}

/** "B E S C H E I D": so many single letters in a row, evenly set apart, are one word. Digits may be columns of a table. */
const minSpacedLetters = 4
const maxSpacedGapEm = 1
const evenness = 1.7

function joinSpacedLetters(words: readonly GlyphRun[]): readonly GlyphRun[] {
  const joined: GlyphRun[] = []
  for (let start = 0; start < words.length;) {
    const row = spacedRowAt(words, start)
    const first = words[start] ?? []
    joined.push(row.length >= minSpacedLetters ? row : first)
    start += row.length >= minSpacedLetters ? row.length : 1
  }
  return joined
}

/** The single letters from `start` on that stand evenly apart on one line. */
function spacedRowAt(words: readonly GlyphRun[], start: number): GlyphRun {
  const row: Glyph[] = []
  let widest = 0
  let narrowest = Infinity
  for (let index = start; index < words.length; index++) {
    const [glyph, second] = words[index] ?? []
    if (glyph === undefined || second !== undefined || !/^\p{L}$/u.test(glyph.text)) break
    const previous = row.at(-1)
    if (previous !== undefined) {
      const gap = gapEm(previous, glyph)
      widest = Math.max(widest, gap)
      narrowest = Math.min(narrowest, gap)
      if (!isSameLine(previous, glyph) || gap > maxSpacedGapEm || widest > evenness * narrowest) break
    }
    row.push(glyph)
  }
  return row
}

/** Accents that old typesetters (TeX with OT1 fonts) draw as characters of their own, above their letter. */
const combiningMarks: ReadonlyMap<string, string> = new Map([
  ['`', '\u0300'],
  ['´', '\u0301'],
  ['ˆ', '\u0302'],
  ['˜', '\u0303'],
  ['¯', '\u0304'],
  ['˘', '\u0306'],
  ['˙', '\u0307'],
  ['¨', '\u0308'],
  ['˚', '\u030A'],
  ['˝', '\u030B'],
  ['ˇ', '\u030C'],
  ['¸', '\u0327'],
  ['˛', '\u0328'],
])

/** Text of a word: letters with their marks and accents as one character each (NFC). */
export function textOf(word: GlyphRun): string {
  const parts: string[] = []
  for (let index = 0; index < word.length; index++) {
    const glyph = word[index]
    if (glyph === undefined) continue
    const mark = combiningMarks.get(glyph.text)
    const next = word[index + 1]
    if (mark !== undefined && isUnder(word[index - 1], glyph)) {
      parts.push(mark)
    } else if (mark !== undefined && next !== undefined && isUnder(next, glyph)) {
      parts.push(next.text, mark)
      index++
    } else {
      parts.push(glyph.text)
    }
  }
  return parts.join('').normalize('NFC')
}

function isUnder(letter: Glyph | undefined, accent: Glyph): boolean {
  if (letter === undefined || !/^\p{L}$/u.test(letter.text)) return false
  const { start, end } = extent(letter)
  const middle = (extent(accent).start + extent(accent).end) / 2
  return middle > start && middle < end
}

/** Rectangle around the ink of a word. */
export function rectOf(word: GlyphRun): Rect {
  return {
    left: Math.min(...word.map(({ rect }) => rect.left)),
    top: Math.min(...word.map(({ rect }) => rect.top)),
    right: Math.max(...word.map(({ rect }) => rect.right)),
    bottom: Math.max(...word.map(({ rect }) => rect.bottom)),
  }
}
