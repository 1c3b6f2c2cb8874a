import type { PixelBox } from './raster/grey-image.ts'

/** A word as tesseract saw it. Box in pixels of the picture it was given; confidence 0..1. */
export interface RecognisedWord {
  readonly text: string
  readonly box: PixelBox
  readonly confidence: number
}

export type RecognisedLine = readonly RecognisedWord[]

const wordLevel = '5'

/** Reads tesseract's TSV: one row per word with its block, paragraph and line. Rows without characters are left out. */
export function readTsv(tsv: string): RecognisedLine[] {
  const lines: RecognisedWord[][] = []
  let current = ''
  for (const row of tsv.split('\n')) {
    const [level, page, block, paragraph, line, , left, top, width, height, confidence, text] =
      row.split('\t')
    if (level !== wordLevel || text === undefined || text.trim() === '') continue
    const id = [page, block, paragraph, line].join('/')
    if (id !== current) lines.push([])
    current = id
    lines.at(-1)?.push({
      text: text.normalize('NFC'),
      box: { x: Number(left), y: Number(top), width: Number(width), height: Number(height) },
      confidence: Math.min(1, Math.max(0, Number(confidence) / 100)),
    })
  }
  return lines
}
