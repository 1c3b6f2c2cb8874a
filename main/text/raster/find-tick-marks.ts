import type { GreyImage, PixelBox } from './grey-image.ts'

/** A square drawn on the page; `checked` null = not sure. Box in pixels. */
export interface DrawnBox {
  readonly box: PixelBox
  readonly checked: boolean | null
  readonly confidence: number
}

const millimetresPerInch = 25.4
const sideMillimetres = { least: 2.4, most: 8 }
const darkBelow = 170
const leastSideCoverage = 0.85
/** How far a stroke of the square may stray from a straight line. */
const slackPx = 1
/** Pixels that the strokes of a cross may add to the left and right end of the top stroke. */
const cuts = [0, 2, 4, 7]
const cornerCuts = cuts.flatMap((cutLeft) => cuts.map((cutRight) => [cutLeft, cutRight] as const))
/** Share of ink inside: up to the first it is empty, from the second on something is drawn; between them it is not sure. */
const emptyInk = 0.02
const tickedInk = 0.05
const busySurroundings = 0.25

/**
 * Finds tick boxes: squares of 2.4 to 8 mm made of four straight strokes that end at the corners (cells of a table go on), and whether
 * something is drawn inside. Give it a flattened picture that still has its ruling lines.
 */
export function findTickMarks(image: GreyImage, dpi: number): DrawnBox[] {
  const least = Math.round((sideMillimetres.least / millimetresPerInch) * dpi)
  const most = Math.round((sideMillimetres.most / millimetresPerInch) * dpi)
  const found: DrawnBox[] = []
  for (let y = 0; y < image.heightPx - least; y++) {
    for (const [left, right] of darkRuns(image, y, least, most)) {
      const box = squareBelow(image, left, right, y)
      if (!box || found.some((other) => overlap(other.box, box))) continue
      if (inkAround(image, box) < busySurroundings) found.push({ box, ...judge(inkInside(image, box)) })
    }
  }
  return found
}

function judge(ink: number): { checked: boolean | null; confidence: number } {
  if (ink <= emptyInk) return { checked: false, confidence: 0.95 }
  if (ink < tickedInk) return { checked: null, confidence: 0.5 }
  return { checked: true, confidence: ink > 0.6 ? 0.7 : 0.95 }
}

function isDark(image: GreyImage, x: number, y: number): boolean {
  return (image.grey[y * image.widthPx + x] ?? 255) < darkBelow
}

/** Unbroken dark stretches of a row, not shorter and not longer than the side of a tick box. */
function darkRuns({ grey, widthPx }: GreyImage, y: number, least: number, most: number): [number, number][] {
  const runs: [number, number][] = []
  const end = (y + 1) * widthPx
  for (let at = y * widthPx; at < end; at++) {
    if ((grey[at] ?? 255) >= darkBelow) continue
    const start = at
    do at++
    while (at < end && (grey[at] ?? 255) < darkBelow)
    if (at - start >= least && at - start <= most) runs.push([start - y * widthPx, at - 1 - y * widthPx])
  }
  return runs
}

/** The square whose top stroke is the run, or the run without the ends that a cross in the corner added to it. */
function squareBelow(image: GreyImage, left: number, right: number, top: number): PixelBox | null {
  for (const [cutLeft, cutRight] of cornerCuts) {
    const [x, end] = [left + cutLeft, right - cutRight]
    const side = end - x
    for (let height = Math.round(side * 0.85); height <= side * 1.15; height++) {
      if (isSquare(image, x, end, top, top + height))
        return { x, y: top, width: side + 1, height: height + 1 }
    }
  }
  return null
}

function isSquare(image: GreyImage, left: number, right: number, top: number, bottom: number): boolean {
  const inset = slackPx + 1
  return (
    bottom < image.heightPx &&
    coverage(image, left, right, bottom, false) >= leastSideCoverage &&
    [left, right].every((x) => coverage(image, top + inset, bottom - inset, x, true) >= leastSideCoverage) &&
    endsAtCorners(image, left, right, bottom)
  )
}

/** Share of a straight stroke that is dark, some pixels to either side being forgiven. */
function coverage(image: GreyImage, from: number, to: number, at: number, vertical: boolean): number {
  let dark = 0
  for (let along = from; along <= to; along++) {
    for (let across = at - slackPx; across <= at + slackPx; across++) {
      const hit = vertical ? isDark(image, across, along) : isDark(image, along, across)
      if (!hit) continue
      dark++
      break
    }
  }
  return dark / Math.max(1, to - from + 1)
}

/** The bottom stroke of a box does not go on to the sides, as the line of a table does. */
function endsAtCorners(image: GreyImage, left: number, right: number, bottom: number): boolean {
  const beyond = Math.round((right - left) * 0.4)
  return (
    coverage(image, left - beyond, left - slackPx - 2, bottom, false) < 0.8 &&
    coverage(image, right + slackPx + 2, right + beyond, bottom, false) < 0.8
  )
}

function inkInside(image: GreyImage, { x, y, width, height }: PixelBox): number {
  const inset = Math.max(3, Math.round(width * 0.18))
  return inkShare(image, x + inset, y + inset, x + width - inset, y + height - inset)
}

/**
 * Ink in strips along the four sides, the fullest one: beside a letter within a word, or a square of a bar code, there is much. The lines of a cell
 * around the box do not count.
 */
function inkAround(image: GreyImage, { x, y, width, height }: PixelBox): number {
  const gap = 3
  const strip = Math.max(3, Math.round(height * 0.2))
  const offsets = Array.from({ length: strip }, (_, n) => gap + n)
  const rows = (at: (offset: number) => number): number =>
    withoutLines(offsets.map((offset) => inkShare(image, x, at(offset), x + width, at(offset) + 1)))
  const columns = (at: (offset: number) => number): number =>
    withoutLines(offsets.map((offset) => inkShare(image, at(offset), y, at(offset) + 1, y + height)))
  return Math.max(
    rows((offset) => y - 1 - offset),
    rows((offset) => y + height + offset),
    columns((offset) => x - 1 - offset),
    columns((offset) => x + width + offset),
  )
}

/** Mean of the shares that are no ruling line along the box. */
function withoutLines(shares: readonly number[]): number {
  const others = shares.filter((share) => share < 0.9)
  return others.reduce((sum, share) => sum + share, 0) / Math.max(1, others.length)
}

function inkShare(image: GreyImage, left: number, top: number, right: number, bottom: number): number {
  let [dark, all] = [0, 0]
  for (let y = Math.max(0, top); y < Math.min(image.heightPx, bottom); y++) {
    for (let x = Math.max(0, left); x < Math.min(image.widthPx, right); x++) {
      all++
      if (isDark(image, x, y)) dark++
    }
  }
  return all === 0 ? 0 : dark / all
}

function overlap(a: PixelBox, b: PixelBox): boolean {
  return a.x < b.x + b.width && b.x < a.x + a.width && a.y < b.y + b.height && b.y < a.y + a.height
}
