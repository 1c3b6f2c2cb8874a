import { type DarkShape, darkShapes } from '../raster/dark-shapes.ts'
import type { GreyImage, PixelBox } from '../raster/grey-image.ts'
import { shrink } from '../raster/shrink.ts'
import { pitchRegularity } from './pitch-regularity.ts'

const darkBelow = 150
const workingFactor = 2
/** Gaps between characters that are closed, in working pixels: one pass per size at which a zone may stand in the picture. */
const closingsPx = [6, 11, 18]
const lineHeightPx = { least: 6, most: 60 }
/** A line of 30 to 44 characters of OCR-B is 25 to 45 times as long as its characters are high. */
const lineAspect = { least: 14, most: 60 }
const leastRegularity = 0.4

/** Two or three long lines of even height, flush on both sides, one below the other: what a machine readable zone looks like. */
export interface ZoneCandidate {
  readonly lines: readonly PixelBox[] // from top to bottom, in pixels of the picture given
  readonly regularity: number // 0..1 how evenly spaced the characters are
}

/**
 * Finds what may be machine readable zones on a picture with horizontal text (either way up), best first. Lines are closed over the gaps of
 * their characters (morphological closing), stacked, and weighed by the even pitch of OCR-B. Geometry of zones: ICAO Doc 9303-3, 4.2.
 */
export function findZoneCandidates(image: GreyImage): ZoneCandidate[] {
  const small = shrink(image, workingFactor)
  const found: ZoneCandidate[] = []
  for (const closingPx of closingsPx) {
    const lines = darkShapes(closeRows(small, closingPx), darkBelow).filter(isLineShaped).map(toBox)
    for (const stack of stacks(lines)) {
      const regularity = Math.max(...stack.map((line) => pitchRegularity(small, line, darkBelow)))
      if (regularity >= leastRegularity) found.push({ lines: stack.map(enlarged), regularity })
    }
  }
  return withoutRepeats(
    found.toSorted((a, b) => b.lines.length - a.lines.length || b.regularity - a.regularity),
  )
}

/** Darkens white gaps of up to `gapPx` between dark pixels of a row. */
function closeRows(image: GreyImage, gapPx: number): GreyImage {
  const grey = new Uint8Array(image.grey.length).fill(255)
  for (let y = 0; y < image.heightPx; y++) {
    const row = y * image.widthPx
    let last = -Infinity
    for (let x = 0; x < image.widthPx; x++) {
      if ((image.grey[row + x] ?? 255) >= darkBelow) continue
      grey.fill(0, row + (x - last <= gapPx ? last : x), row + x + 1)
      last = x
    }
  }
  return { ...image, grey }
}

function isLineShaped({ left, right, top, bottom }: DarkShape): boolean {
  const [width, height] = [right - left, bottom - top]
  const aspect = width / height
  return (
    height >= lineHeightPx.least &&
    height <= lineHeightPx.most &&
    aspect >= lineAspect.least &&
    aspect <= lineAspect.most
  )
}

function toBox({ left, right, top, bottom }: DarkShape): PixelBox {
  return { x: left, y: top, width: right - left, height: bottom - top }
}

function enlarged({ x, y, width, height }: PixelBox): PixelBox {
  return {
    x: x * workingFactor,
    y: y * workingFactor,
    width: width * workingFactor,
    height: height * workingFactor,
  }
}

/** Every line with the one or two that follow it in the same column at an even distance; three lines before two. */
function stacks(lines: readonly PixelBox[]): PixelBox[][] {
  const ordered = lines.toSorted((a, b) => a.y - b.y)
  return ordered.flatMap((first) => {
    const second = ordered.find((line) => follows(first, line))
    if (!second) return []
    const third = ordered.find((line) => follows(second, line))
    return third
      ? [
          [first, second, third],
          [first, second],
        ]
      : [[first, second]]
  })
}

function follows(above: PixelBox, below: PixelBox): boolean {
  const height = Math.max(above.height, below.height)
  const distance = below.y + below.height / 2 - above.y - above.height / 2
  const tolerance = Math.max(above.width, below.width) * 0.07
  return (
    height < Math.min(above.height, below.height) * 1.8 &&
    distance > height * 0.9 &&
    distance < height * 3.4 &&
    Math.abs(above.x - below.x) < tolerance &&
    Math.abs(above.x + above.width - below.x - below.width) < tolerance
  )
}

function withoutRepeats(candidates: readonly ZoneCandidate[]): ZoneCandidate[] {
  return candidates.filter(
    (candidate, n) => !candidates.slice(0, n).some((better) => isInside(candidate, better)),
  )
}

function isInside(candidate: ZoneCandidate, better: ZoneCandidate): boolean {
  return candidate.lines.every((line) =>
    better.lines.some((other) => {
      const overlap = Math.min(line.y + line.height, other.y + other.height) - Math.max(line.y, other.y)
      const across = Math.min(line.x + line.width, other.x + other.width) - Math.max(line.x, other.x)
      return overlap > line.height * 0.5 && across > line.width * 0.6
    }),
  )
}
