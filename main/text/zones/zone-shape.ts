import type { RecognisedLine } from '../read-tsv.ts'
import { zoneLineLengths } from './pitch-regularity.ts'

/** One recognised line of a zone: its characters without spaces, and the mean confidence of its words by length. */
export interface ZoneLine {
  readonly text: string
  readonly confidence: number
}

const tolerance = 3
const leastFillers = 3

/** Joins the words of a line; the model knows only A-Z 0-9 and '<', anything else is a speck. */
export function toZoneLine(words: RecognisedLine): ZoneLine {
  const text = words.map((word) => word.text).join('').replace(/[^A-Z0-9<]/g, '') // prettier-ignore
  const letters = words.reduce((sum, word) => sum + word.text.length, 0)
  const confidence = words.reduce((sum, word) => sum + word.text.length * word.confidence, 0) / letters
  return { text, confidence }
}

/**
 * The two or three neighbouring lines that can be a zone: about equally long, about 30, 36 or 44 characters, with fillers. Null when there
 * are none. No check digits here: that is parsing.
 */
export function zoneLines<Line extends ZoneLine>(lines: readonly Line[]): Line[] | null {
  for (const [count, lengths] of [
    [3, zoneLineLengths.slice(0, 1)],
    [2, zoneLineLengths.slice(1)],
  ] as const) {
    for (let first = 0; first + count <= lines.length; first++) {
      const part = lines.slice(first, first + count)
      if (lengths.some((length) => part.every(({ text }) => isNear(text, length))) && hasFillers(part))
        return part
    }
  }
  return null
}

function isNear(text: string, length: number): boolean {
  return Math.abs(text.length - length) <= tolerance
}

function hasFillers(lines: readonly ZoneLine[]): boolean {
  return lines.reduce((sum, { text }) => sum + text.split('<').length - 1, 0) >= leastFillers
}
