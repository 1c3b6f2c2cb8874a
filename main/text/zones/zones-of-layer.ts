import type { MrzZone, Word } from '../../../models/page-text.ts'
import type { Box } from '../../../models/place.ts'
import { intoLines } from '../order-words.ts'
import { type ZoneLine, zoneLines } from './zone-shape.ts'

/** A wider gap, in heights of the line, parts what stands side by side; OCR-B, also letter-spaced, has narrower ones. */
const gapHeights = 2.5
/** Least share of the narrower of two lines over which they stand one above the other. */
const leastOverlap = 0.8
/** Lines of one zone follow each other at most so many of their heights apart. */
const mostDistanceHeights = 4

/** Characters that text layers have in place of `<`. */
const fillers: Readonly<Record<string, string>> = { '«': '<<', '‹': '<', '＜': '<', '〈': '<' }

interface LayerLine extends ZoneLine {
  readonly box: Box
}

/**
 * The machine readable zones that stand in a text layer: they need no recognition, what is seen and stands there is what they say. Also two
 * beside each other, beside other text, letter by letter, in several runs, and in a layer without capitals.
 */
export function zonesOfLayer(words: readonly Word[], aspectRatio: number): MrzZone[] {
  const lines = intoLines(words)
    .flatMap((row) => cutAtGaps(row, aspectRatio))
    .map(toLine)
    .filter(({ text }) => /^[A-Z0-9<]+$/.test(text))
  const zones: LayerLine[][] = []
  for (const line of lines) {
    if (zones.flat().includes(line)) continue
    const zone = zoneLines(column(line, lines))
    if (zone?.[0] === line) zones.push(zone)
  }
  return zones.map((zone) => ({
    lines: zone.map(({ text }) => text),
    boxes: zone.map(({ box }) => box),
    confidence: 1,
    secondLook: true,
  }))
}

function cutAtGaps(row: readonly Word[], aspectRatio: number): Word[][] {
  const parts: Word[][] = []
  for (const word of row) {
    const part = parts.at(-1)
    const last = part?.at(-1)
    const gap = last ? (word.box.x - last.box.x - last.box.width) * aspectRatio : 0
    if (part && last && gap <= gapHeights * Math.max(word.box.height, last.box.height)) part.push(word)
    else parts.push([word])
  }
  return parts
}

function toLine(words: readonly Word[]): LayerLine {
  const text = words.map((word) => word.text).join('').replace(/\s/g, '').replace(/[«‹＜〈]/g, (filler) => fillers[filler] ?? filler) // prettier-ignore
  const boxes = words.map(({ box }) => box)
  const [x, y] = [Math.min(...boxes.map((box) => box.x)), Math.min(...boxes.map((box) => box.y))]
  const right = Math.max(...boxes.map((box) => box.x + box.width))
  const bottom = Math.max(...boxes.map((box) => box.y + box.height))
  return {
    text: text.includes('<') ? text.toUpperCase() : text,
    confidence: 1,
    box: { x, y, width: right - x, height: bottom - y },
  }
}

/** The line and the two that follow right below it. */
function column(first: LayerLine, lines: readonly LayerLine[]): LayerLine[] {
  const found = [first]
  for (const line of lines) {
    const last = found.at(-1) ?? first
    if (found.length < 3 && isBelow(last.box, line.box)) found.push(line)
  }
  return found
}

function isBelow(above: Box, below: Box): boolean {
  const distance = below.y - above.y
  const shared = Math.min(above.x + above.width, below.x + below.width) - Math.max(above.x, below.x)
  return (
    distance > above.height / 2 &&
    distance < mostDistanceHeights * above.height &&
    shared >= leastOverlap * Math.min(above.width, below.width)
  )
}
