import type { Glyph } from './glyphs.ts'
import type { Rect } from './page-frame.ts'

/** Characters that belong together, in the order they were drawn. */
export type GlyphRun = readonly Glyph[]

/** Word spaces start at about 0.2 em (justified TeX text), kerned letters stay below 0.1 em. */
const wordGapEm = 0.18
/** More is another line; superscripts (m²) are raised by a third. */
const baselineJumpEm = 0.5
/** cos 10°: text that turns further is other text. */
const sameDirection = 0.985
/** Two characters of one word are never further apart than this, whatever their boxes say (oblique text). */
const farEm = 2

/** Cuts the characters of a page into words: at blanks, gaps, new lines and turns. */
export function cutWords(glyphs: readonly Glyph[]): readonly GlyphRun[] {
  const words: Glyph[][] = []
  let current: Glyph[] = []
  for (const glyph of glyphs) {
    const previous = current.at(-1)
    if (/^\s*$/u.test(glyph.text)) {
      current = []
      continue
    }
    if (previous === undefined || (!isMark(glyph) && breaksBetween(previous, glyph))) {
      current = [glyph]
      words.push(current)
    } else {
      current.push(glyph)
    }
  }
  return words
}

function isMark(glyph: Glyph): boolean {
  return /^\p{M}/u.test(glyph.text)
}

function breaksBetween(previous: Glyph, next: Glyph): boolean {
  const { direction } = previous.style
  const turn = direction.x * next.style.direction.x + direction.y * next.style.direction.y
  if (turn < sameDirection) return true
  const em = Math.max(previous.style.size, next.style.size)
  const step = { x: next.origin.x - previous.origin.x, y: next.origin.y - previous.origin.y }
  if (Math.abs(direction.x * step.y - direction.y * step.x) > baselineJumpEm * em) return true
  if (Math.hypot(step.x, step.y) > farEm * em + extent(previous.cell, direction).length) return true
  return gapBetween(previous, next) > wordGapEm * em
}

/** Blank between two characters along the line, whichever of them comes first (right-to-left text runs backwards). */
function gapBetween(previous: Glyph, next: Glyph): number {
  const a = extent(previous.cell, previous.style.direction)
  const b = extent(next.cell, previous.style.direction)
  return Math.max(b.start - a.end, a.start - b.end)
}

function extent(rect: Rect, direction: { readonly x: number; readonly y: number }) {
  const middle = ((rect.left + rect.right) / 2) * direction.x + ((rect.top + rect.bottom) / 2) * direction.y
  const half =
    (Math.abs(direction.x) * (rect.right - rect.left) + Math.abs(direction.y) * (rect.bottom - rect.top)) / 2
  return { start: middle - half, end: middle + half, length: 2 * half }
}

/** Text of a word: letters with their combining marks as one character each (NFC). */
export function textOf(word: GlyphRun): string {
  return word
    .map(({ text }) => text)
    .join('')
    .normalize('NFC')
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
