import type { Glyph } from '../../../main/pages/glyphs.ts'

const style = { size: 10, direction: { x: 1, y: 0 }, inks: [0], embedded: true }

/** Characters of one line, each 5 points wide, starting at `x`; a tab is a gap of 3 points without a character. */
export function glyphLine(text: string, x = 0, y = 100): readonly Glyph[] {
  const glyphs: Glyph[] = []
  let left = x
  for (const character of text) {
    if (character === '\t') {
      left += 3
      continue
    }
    const isMark = /\p{M}/u.test(character)
    const cell = {
      left: isMark ? left - 5 : left,
      top: y - 8,
      right: isMark ? left : left + 5,
      bottom: y + 2,
    }
    const rect = { ...cell, left: cell.left + 0.5, right: cell.right - 0.5 }
    glyphs.push({ text: character, guessed: false, rect, cell, origin: { x: cell.left, y }, style })
    if (!isMark) left += 5
  }
  return glyphs
}

/** The same characters, drawn in another direction around the origin (quarter turns clockwise). */
export function turned(glyphs: readonly Glyph[], quarterTurns: number): readonly Glyph[] {
  let result = glyphs
  for (let turn = 0; turn < quarterTurns; turn++) result = result.map(quarterTurned)
  return result
}

function quarterTurned(glyph: Glyph): Glyph {
  const { direction } = glyph.style
  return {
    ...glyph,
    rect: turnedRect(glyph.rect),
    cell: turnedRect(glyph.cell),
    origin: { x: -glyph.origin.y, y: glyph.origin.x },
    style: { ...glyph.style, direction: { x: -direction.y, y: direction.x } },
  }
}

function turnedRect({ left, top, right, bottom }: Glyph['rect']): Glyph['rect'] {
  return { left: -bottom, top: left, right: -top, bottom: right }
}

/** A character with something about it changed. */
export function changed(glyph: Glyph, change: Partial<Glyph>): Glyph {
  return { ...glyph, ...change }
}
