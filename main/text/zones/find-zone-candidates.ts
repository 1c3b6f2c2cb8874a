import { type DarkShape, darkShapes } from '../raster/dark-shapes.ts'
import type { GreyImage, PixelBox, Point } from '../raster/grey-image.ts'
import type { Quadrilateral } from '../raster/homography.ts'
import { shrink } from '../raster/shrink.ts'
import { type CharacterLine, characterLine } from './character-line.ts'
import { pitchRegularity } from './pitch-regularity.ts'

/** Ink that glare has faded is still this dark beside flattened paper. */
const darkBelow = 185
/** The picture is looked at with its longer side about this long, and at most at half its size. */
const workingSidePx = 1200
const leastFactor = 2
/** Gaps between characters that are closed, in working pixels: one pass per size at which a zone may stand in the picture. */
const closingsPx = [6, 11, 18, 30]
const lineHeightPx = { least: 6, most: 60 }
/** A line of 30 to 44 characters of OCR-B is 25 to 45 times as long as its characters are high. */
const lineAspect = { least: 14, most: 60 }
const leastRegularity = 0.4

/** Two or three long lines of even height, flush on both sides, one below the other: what a machine readable zone looks like. */
export interface ZoneCandidate {
  readonly lines: readonly PixelBox[] // from top to bottom, in pixels of the picture given
  /** The block of characters; no rectangle on a photograph. */
  readonly corners: Quadrilateral
  readonly characterHeight: number
  readonly regularity: number // 0..1 how evenly spaced the characters are
}

/**
 * Finds what may be machine readable zones on a picture with horizontal text (either way up), best first. Lines are closed over the gaps of
 * their characters (morphological closing), stacked, and weighed by the even pitch of OCR-B. Geometry of zones: ICAO Doc 9303-3, 4.2.
 */
export function findZoneCandidates(image: GreyImage): ZoneCandidate[] {
  const longerSide = Math.max(image.widthPx, image.heightPx)
  const factor = Math.max(leastFactor, Math.round(longerSide / workingSidePx))
  const small = shrink(image, factor)
  const found: ZoneCandidate[] = []
  for (const closingPx of closingsPx) {
    const boxes = darkShapes(small, darkBelow, closingPx).filter(isLong).map(toBox)
    const lines = boxes.map((box) => characterLine(small, box, darkBelow)).filter(isLineShaped)
    for (const stack of stacks(lines)) {
      const regularity = Math.max(...stack.map(({ box }) => pitchRegularity(small, box, darkBelow)))
      if (regularity >= leastRegularity) found.push(toCandidate(stack, regularity, factor))
    }
  }
  return withoutRepeats(
    found.toSorted((a, b) => b.lines.length - a.lines.length || b.regularity - a.regularity),
  )
}

/** Longer than high, though the line may lean. */
function isLong({ left, right, top, bottom }: DarkShape): boolean {
  return bottom - top >= lineHeightPx.least && right - left >= (lineAspect.least / 2) * (bottom - top)
}

function isLineShaped({ box, characterHeight }: CharacterLine): boolean {
  const aspect = box.width / characterHeight
  return characterHeight <= lineHeightPx.most && aspect >= lineAspect.least && aspect <= lineAspect.most
}

function toBox({ left, right, top, bottom }: DarkShape): PixelBox {
  return { x: left, y: top, width: right - left, height: bottom - top }
}

function toCandidate(
  stack: readonly [CharacterLine, ...CharacterLine[]],
  regularity: number,
  factor: number,
): ZoneCandidate {
  const [first] = stack
  const last = stack.at(-1) ?? first
  const characterHeight = Math.min(...stack.map((line) => line.characterHeight))
  const at = ({ x, y }: Point, down: number): Point => ({
    x: x * factor,
    y: (y + (down * characterHeight) / 2) * factor,
  })
  return {
    lines: stack.map(({ box: { x, y, width, height } }) => ({
      x: x * factor,
      y: y * factor,
      width: width * factor,
      height: height * factor,
    })),
    corners: [at(first.left, -1), at(first.right, -1), at(last.right, 1), at(last.left, 1)],
    characterHeight: characterHeight * factor,
    regularity,
  }
}

/** Every line with the one or two that follow it in the same column at an even distance; three lines before two. */
function stacks(lines: readonly CharacterLine[]): [CharacterLine, ...CharacterLine[]][] {
  const ordered = lines.toSorted((a, b) => middleOf(a) - middleOf(b))
  return ordered.flatMap((first): [CharacterLine, ...CharacterLine[]][] => {
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

function middleOf({ left, right }: CharacterLine): number {
  return (left.y + right.y) / 2
}

function follows(above: CharacterLine, below: CharacterLine): boolean {
  const heights = [above.characterHeight, below.characterHeight]
  const height = Math.max(...heights)
  const distance = middleOf(below) - middleOf(above)
  const tolerance = Math.max(above.box.width, below.box.width) * 0.07
  return (
    height < Math.min(...heights) * 1.8 &&
    distance > height * 0.9 &&
    distance < height * 3.4 &&
    Math.abs(above.left.x - below.left.x) < tolerance &&
    Math.abs(above.right.x - below.right.x) < tolerance
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
