import type { MrzZone, PageText, Word } from '../../../models/page-text.ts'

/** A page from plain lines, top to bottom; a line that begins with '# ' is printed twice as large. */
export function pageOfLines(
  page: number,
  lines: readonly string[],
  mrzZones: readonly MrzZone[] = [],
): PageText {
  return {
    page,
    source: 'text-layer',
    rotation: 0,
    skewDegrees: 0,
    aspectRatio: 0.71,
    toPicture: null,
    words: lines.flatMap((line, row) => wordsOfLine(line, 0.06 + row * 0.03)),
    formEntries: [],
    tickMarks: [],
    ink: null,
    mrzZones,
    problem: null,
    layerDisagreement: null,
    unseen: [],
  }
}

function wordsOfLine(line: string, y: number): Word[] {
  const size = line.startsWith('# ') ? 2 : 1
  let x = 0.1
  return line
    .replace(/^# /, '')
    .split(' ')
    .map((text) => {
      const width = text.length * 0.009 * size
      const word = { text, box: { x, y, width, height: 0.011 * size }, confidence: 1 }
      x += width + 0.009
      return word
    })
}
