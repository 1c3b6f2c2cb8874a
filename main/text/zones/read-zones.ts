import { mapBox } from '../../values/map-box.ts'
import type { Ocr } from '../ocr.ts'
import type { PreparedPage } from '../prepare-page.ts'
import { draw } from '../raster/draw.ts'
import { flattenLight } from '../raster/flatten-light.ts'
import type { GreyImage, PixelBox } from '../raster/grey-image.ts'
import {
  compose,
  type Homography,
  identity,
  ontoQuadrilateral,
  scaling,
  translation,
  turning,
} from '../raster/homography.ts'
import { turn } from '../raster/turn.ts'
import { findZoneCandidates, type ZoneCandidate } from './find-zone-candidates.ts'
import { toZoneLine, zoneLines, type ZoneLine } from './zone-shape.ts'

const mostCandidates = 3

/** Looks at a zone: height that its characters get, white margin around it in character heights. The model was chosen at the first. */
const looks = [
  { characterPx: 32, margin: 0.8 },
  { characterPx: 26, margin: 1.2 },
  { characterPx: 40, margin: 0.6 },
] as const

/** A zone as recognised; boxes in pixels of the prepared picture. */
export interface ReadZone {
  readonly lines: readonly string[]
  readonly boxes: readonly PixelBox[]
  readonly confidence: number
  readonly secondLook: boolean
}

/**
 * Reads the machine readable zones of a prepared page. Candidates are cut out of the delivered picture, as large as the model likes them,
 * and read twice; only a candidate that looks like a zone is kept. A zone on its head (the other half of a spread) is turned; when there is
 * none along the text and `lookAcross` is set, those across it are looked at (a passport laid sideways under a headline).
 */
export function readZones(
  delivered: GreyImage,
  prepared: PreparedPage,
  ocr: Ocr,
  lookAcross: boolean,
): ReadZone[] {
  for (const view of lookAcross ? [along, across] : [along]) {
    const { picture, toPrepared } = view(prepared.image)
    const toDelivered = compose(prepared.toDelivered, toPrepared)
    const zones: ReadZone[] = []
    for (const candidate of findZoneCandidates(picture).slice(0, mostCandidates)) {
      const zone = readCandidate(delivered, toDelivered, candidate, ocr)
      if (zone) zones.push({ ...zone, boxes: zone.boxes.map((box) => mapBox(toPrepared, box)) })
    }
    if (zones.length > 0) return zones
  }
  return []
}

/** A way to look at the prepared picture, and the way back to its pixels. */
interface View {
  readonly picture: GreyImage
  readonly toPrepared: Homography
}

function along(picture: GreyImage): View {
  return { picture, toPrepared: identity }
}

function across(picture: GreyImage): View {
  return { picture: turn(picture, 90), toPrepared: [0, 1, 0, -1, 0, picture.heightPx, 0, 0, 1] }
}

function readCandidate(
  delivered: GreyImage,
  toDelivered: Homography,
  candidate: ZoneCandidate,
  ocr: Ocr,
): ReadZone | null {
  const look = (n: 0 | 1 | 2, upsideDown: boolean): ZoneLine[] | null => {
    const cut = cutOut(delivered, toDelivered, candidate, looks[n], upsideDown)
    return zoneLines(ocr.readZone(cut).map(toZoneLine))
  }
  for (const upsideDown of [false, true]) {
    const first = look(0, upsideDown)
    if (!first) continue
    const second = look(1, upsideDown)
    const boxes = upsideDown ? candidate.lines.toReversed() : candidate.lines
    if (second && same(first, second)) return toZone(first, boxes, true)
    const third = look(2, upsideDown)
    const agreed = third && [first, second].find((other) => other && same(other, third))
    return agreed
      ? toZone(agreed, boxes, true)
      : toZone(mostConfident([first, second, third]) ?? first, boxes, false)
  }
  return null
}

/** Draws the zone straightened, with white around it, its characters at the height of the look. */
function cutOut(
  delivered: GreyImage,
  toDelivered: Homography,
  { corners, characterHeight }: ZoneCandidate,
  look: (typeof looks)[number],
  upsideDown: boolean,
): GreyImage {
  const [topLeft, topRight, bottomRight, bottomLeft] = corners
  const width = (topRight.x - topLeft.x + bottomRight.x - bottomLeft.x) / 2
  const height = (bottomLeft.y - topLeft.y + bottomRight.y - topRight.y) / 2
  const scale = look.characterPx / characterHeight
  const margin = characterHeight * look.margin
  const [widthPx, heightPx] = [
    Math.ceil((width + 2 * margin) * scale),
    Math.ceil((height + 2 * margin) * scale),
  ]
  const flip = upsideDown ? [translation(widthPx, heightPx), turning(180)] : []
  const zone = ontoQuadrilateral(width, height, corners)
  const fromCut = compose(toDelivered, zone, translation(-margin, -margin), scaling(1 / scale), ...flip)
  return flattenLight(draw(delivered, fromCut, widthPx, heightPx))
}

function same(a: readonly ZoneLine[], b: readonly ZoneLine[]): boolean {
  return a.length === b.length && a.every(({ text }, n) => text === b[n]?.text)
}

function worstConfidence(lines: readonly ZoneLine[]): number {
  return Math.min(...lines.map((line) => line.confidence))
}

function mostConfident(readings: readonly (ZoneLine[] | null)[]): ZoneLine[] | null {
  return readings
    .filter((lines) => lines !== null)
    .reduce<ZoneLine[] | null>(
      (best, lines) => (best && worstConfidence(best) >= worstConfidence(lines) ? best : lines),
      null,
    )
}

function toZone(lines: readonly ZoneLine[], candidates: readonly PixelBox[], secondLook: boolean): ReadZone {
  const first = candidates[0] ?? { x: 0, y: 0, width: 0, height: 0 }
  return {
    lines: lines.map((line) => line.text),
    boxes: lines.map((_, n) => candidates[n] ?? first),
    confidence: worstConfidence(lines),
    secondLook,
  }
}
