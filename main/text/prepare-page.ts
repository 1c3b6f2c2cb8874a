import { mapBox, mapPoint } from '../values/map-box.ts'
import { draw } from './raster/draw.ts'
import { findPageQuadrilateral } from './raster/find-page-quadrilateral.ts'
import { findSkew } from './raster/find-skew.ts'
import { flattenLight } from './raster/flatten-light.ts'
import type { GreyImage } from './raster/grey-image.ts'
import {
  compose,
  type Homography,
  identity,
  invert,
  ontoQuadrilateral,
  type Quadrilateral,
  scaling,
  translation,
  turning,
} from './raster/homography.ts'
import { release } from './raster/release.ts'
import { removeDottedLines } from './raster/remove-dotted-lines.ts'
import { removeRulingLines } from './raster/remove-ruling-lines.ts'
import { type TextHeights, textHeights } from './raster/text-height.ts'
import { uprightVote } from './raster/upright-vote.ts'

/** Resolution that tesseract is given: 300 dpi read no better and cost twice the time. */
const targetDpi = 200
const a4LongSideInches = 11.69
/** Cards and passports have small print and are small themselves: there the resolution they came with is kept. */
const cards = { longestSideInches: 7, mostDpi: 300 }
/** Longer side of what people deliver, from a card to A2; a stated resolution that gives anything else is a photograph's or a mistake. */
const plausibleInches = { least: 3, most: 24 }
const mostPixels = 9_000_000
/** Longer side of the picture on which the lie of the text is found, about: pictures are reduced by whole numbers. */
const analysisSidePx = 1200
/** A weaker vote against the delivered way up is not followed: most pages are delivered upright, and a wrong turn costs a second reading. */
const sureVote = 0.15
/** Height of small letters that tesseract reads well, at 200 dpi that of 11 pt text. */
const bestTextHeightPx = 16
const readableTextHeightPx = { least: 11, most: 28 }

/** The paper within the delivered picture: the picture itself, or the sheet that a photograph shows, straightened. */
export interface Frame {
  readonly widthPx: number
  readonly heightPx: number
  readonly toDelivered: Homography
  readonly dpi: number | null
}

/** A picture ready for recognition: text horizontal, paper white, form lines gone. */
export interface PreparedPage {
  readonly image: GreyImage
  readonly ruled: GreyImage // the same with the lines of forms: tick boxes are made of them
  readonly toDelivered: Homography // pixels of `image` → pixels of the delivered picture
  readonly dpi: number
}

/** Finds the paper. `statedDpi` null = not known. */
export function findFrame(delivered: GreyImage, statedDpi: number | null): Frame {
  const dpi = plausibleDpi(delivered, statedDpi)
  const corners = findPageQuadrilateral(delivered)
  if (!corners)
    return { widthPx: delivered.widthPx, heightPx: delivered.heightPx, toDelivered: identity, dpi }
  const [widthPx, heightPx] = sidesOf(corners)
  return { widthPx, heightPx, toDelivered: ontoQuadrilateral(widthPx, heightPx, corners), dpi }
}

function sidesOf([a, b, c, d]: Quadrilateral): [number, number] {
  const length = (p: { x: number; y: number }, q: { x: number; y: number }): number =>
    Math.hypot(p.x - q.x, p.y - q.y)
  return [Math.max(length(a, b), length(d, c)), Math.max(length(a, d), length(b, c))]
}

/** The clockwise turn of the frame, in degrees, that makes its text horizontal and, as far as its letters tell, upright. */
export function findTurn(delivered: GreyImage, frame: Frame): number {
  const scale = 1 / Math.max(1, Math.round(Math.max(frame.widthPx, frame.heightPx) / analysisSidePx))
  const small = flattenLight(drawTurned(delivered, frame, 0, scale).image)
  const level = -findSkew(small)
  return uprightVote(turned(small, level)) < -sureVote ? level + 180 : level
}

function turned(image: GreyImage, degrees: number): GreyImage {
  return drawTurned(image, { ...image, toDelivered: identity, dpi: null }, degrees, 1).image
}

/** Draws the frame turned and cleaned, at the scale at which its text is best read. */
export function preparePage(delivered: GreyImage, frame: Frame, turnDegrees: number): PreparedPage {
  const first = scaleFor(frame)
  let { flat, toDelivered } = drawFlat(delivered, frame, turnDegrees, first)
  const factor = betterScale(textHeights(flat))
  let dpi = targetDpiFor(frame)
  if (factor !== 1) {
    release(flat.grey)
    ;({ flat, toDelivered } = drawFlat(delivered, frame, turnDegrees, first * factor))
    dpi = frame.dpi === null ? targetDpi : Math.round(dpi * factor)
  }
  return {
    image: withoutLines(flat, Math.max(targetDpi, dpi)),
    ruled: flat,
    toDelivered,
    dpi,
  }
}

/** A copy without the lines that are to be written on or between. */
function withoutLines(flat: GreyImage, dpi: number): GreyImage {
  const image = removeRulingLines(flat, dpi)
  removeDottedLines(image, dpi)
  return image
}

function drawFlat(delivered: GreyImage, frame: Frame, turnDegrees: number, scale: number) {
  const { image, toDelivered } = drawTurned(delivered, frame, turnDegrees, scale)
  const flat = flattenLight(image)
  release(image.grey)
  return { flat, toDelivered }
}

/** What the picture is to be scaled by so that its text is neither too small nor, on cards taken from near, needlessly large. */
function betterScale(heights: TextHeights | null): number {
  if (heights === null) return 1
  const { median, small } = heights
  if (median < readableTextHeightPx.least) return Math.min(3, bestTextHeightPx / median)
  if (median <= readableTextHeightPx.most) return 1
  return Math.min(1, Math.max(0.4, bestTextHeightPx / median, readableTextHeightPx.least / small))
}

function scaleFor(frame: Frame): number {
  const { dpi, widthPx, heightPx } = frame
  return targetDpiFor(frame) / (dpi ?? Math.max(widthPx, heightPx) / a4LongSideInches)
}

function targetDpiFor({ dpi, widthPx, heightPx }: Frame): number {
  const isCard = dpi !== null && Math.max(widthPx, heightPx) / dpi <= cards.longestSideInches
  return isCard ? Math.min(cards.mostDpi, Math.max(targetDpi, Math.round(dpi))) : targetDpi
}

function plausibleDpi({ widthPx, heightPx }: GreyImage, dpi: number | null): number | null {
  const inches = Math.max(widthPx, heightPx) / (dpi ?? 0)
  return inches >= plausibleInches.least && inches <= plausibleInches.most ? dpi : null
}

interface Drawn {
  readonly image: GreyImage
  readonly toDelivered: Homography
}

/** Turns the frame clockwise about its middle, scales it, and makes the picture large enough to hold all of it. */
function drawTurned(delivered: GreyImage, frame: Frame, turnDegrees: number, scale: number): Drawn {
  const area = frame.widthPx * frame.heightPx * scale * scale
  const limited = area > mostPixels ? scale * Math.sqrt(mostPixels / area) : scale
  const about = compose(
    turning(turnDegrees),
    scaling(limited),
    translation(-frame.widthPx / 2, -frame.heightPx / 2),
  )
  const extent = mapBox(about, { x: 0, y: 0, width: frame.widthPx, height: frame.heightPx })
  const [widthPx, heightPx] = [Math.max(1, Math.ceil(extent.width)), Math.max(1, Math.ceil(extent.height))]
  const fromFrame = compose(translation(widthPx / 2, heightPx / 2), about)
  const toDelivered = compose(frame.toDelivered, invert(fromFrame))
  return { image: draw(delivered, toDelivered, widthPx, heightPx), toDelivered }
}

/** How the text lies on the delivered picture: the clockwise quarter turn that it lacks, and what is left of a lean. */
export function leanOf({ image, toDelivered }: PreparedPage): {
  rotation: 0 | 90 | 180 | 270
  skewDegrees: number
} {
  const centre = { x: image.widthPx / 2, y: image.heightPx / 2 }
  const from = mapPoint(toDelivered, centre)
  const to = mapPoint(toDelivered, { x: centre.x + 10, y: centre.y })
  const degrees = (Math.atan2(to.y - from.y, to.x - from.x) * 180) / Math.PI
  const quarters = ((Math.round(-degrees / 90) % 4) + 4) % 4
  const rotation = quarters === 1 ? 90 : quarters === 2 ? 180 : quarters === 3 ? 270 : 0
  const lean = degrees + rotation
  return { rotation, skewDegrees: lean - Math.round(lean / 360) * 360 }
}
