import { darkShapes } from './dark-shapes.ts'
import { darkThreshold } from './dark-threshold.ts'
import type { GreyImage } from './grey-image.ts'

/** How the lines of text lie on a picture. */
export interface TextDirection {
  readonly vertical: boolean // the lines run from top to bottom: a quarter turn is missing
  readonly degrees: number // -45..45, clockwise lean of the lines against that axis; 0 when there is too little text
}

const widestDegrees = 44
const usualDegrees = 6
/** Sizes of letters and words against the longer side of the picture. */
const smallestShare = 0.004
const thickestShare = 0.03
const longestShare = 0.12
const mostPoints = 40_000
const fewestPoints = 300
/** A lean beyond the usual is believed only when its profile is this much sharper. */
const wideAdvantage = 1.3

/**
 * Finds the lean of the text lines by their projection profile: at the right angle the lines and the gaps between them separate, so the
 * differences between neighbouring sums are greatest. Give it a flattened picture of about 1,000 to 1,500 pixels.
 * Source: Postl 1986, "Detection of linear oblique structures and skew scan in digitized documents".
 */
export function findSkew(image: GreyImage): TextDirection {
  const points = inkPoints(image)
  if (points.length / 2 < fewestPoints) return { vertical: false, degrees: 0 }
  const profile = new Float32Array(2 * (image.widthPx + image.heightPx))
  const few = everyNth(points, 4)
  const coarse = candidates(widestDegrees, 0.75).map((lean) => ({
    lean,
    sharpness: sharpness(few, lean, profile),
  }))
  const best = strongest(coarse)
  const usual = strongest(coarse.filter(({ lean }) => Math.abs(lean.degrees) <= usualDegrees))
  let found = best.sharpness > usual.sharpness * wideAdvantage ? best.lean : usual.lean
  for (const stepDegrees of [0.25, 0.05]) {
    const around = [-4, -3, -2, -1, 0, 1, 2, 3, 4].map((n) => ({
      vertical: found.vertical,
      degrees: found.degrees + n * stepDegrees,
    }))
    found = strongest(around.map((lean) => ({ lean, sharpness: sharpness(points, lean, profile) }))).lean
  }
  return found
}

interface Rated {
  readonly lean: TextDirection
  readonly sharpness: number
}

function strongest(rated: readonly Rated[]): Rated {
  return rated.reduce((best, next) => (next.sharpness > best.sharpness ? next : best), {
    lean: { vertical: false, degrees: 0 },
    sharpness: -1,
  })
}

function candidates(limitDegrees: number, stepDegrees: number): TextDirection[] {
  const directions: TextDirection[] = []
  for (let degrees = -limitDegrees; degrees <= limitDegrees; degrees += stepDegrees) {
    directions.push({ vertical: false, degrees }, { vertical: true, degrees })
  }
  return directions
}

/** Coordinates x, y, x, y ... of the dark pixels of everything that has the size of letters or words: no borders, pictures, lines or dust. */
function inkPoints(image: GreyImage): Int16Array {
  const { widthPx, heightPx, grey } = image
  const dark = Math.min(darkThreshold(image), 190)
  const side = Math.max(widthPx, heightPx)
  const found: number[] = []
  for (const { left, right, top, bottom } of darkShapes(image, dark)) {
    const [thin, long] = [Math.min(right - left, bottom - top), Math.max(right - left, bottom - top)]
    if (long < side * smallestShare || thin > side * thickestShare || long > side * longestShare) continue
    for (let y = top; y < bottom; y++) {
      for (let x = left; x < right; x++) if ((grey[y * widthPx + x] ?? 255) < dark) found.push(x, y)
    }
  }
  const nth = Math.max(1, Math.ceil(found.length / 2 / mostPoints))
  return everyNth(Int16Array.from(found), nth)
}

function everyNth(points: Int16Array, n: number): Int16Array {
  if (n === 1) return points
  const kept = new Int16Array(Math.floor(points.length / 2 / n) * 2)
  for (let at = 0; at < kept.length; at += 2) {
    kept[at] = points[at * n] ?? 0
    kept[at + 1] = points[at * n + 1] ?? 0
  }
  return kept
}

function sharpness(points: Int16Array, lean: TextDirection, profile: Float32Array): number {
  const radians = (lean.degrees * Math.PI) / 180
  const [cos, sin] = [Math.cos(radians), Math.sin(radians)]
  const [perX, perY] = lean.vertical ? [cos, sin] : [-sin, cos]
  const offset = profile.length / 4
  profile.fill(0)
  for (let at = 0; at < points.length; at += 2) {
    const bin = ((points[at] ?? 0) * perX + (points[at + 1] ?? 0) * perY + offset) | 0
    profile[bin] = (profile[bin] ?? 0) + 1
  }
  let energy = 0
  for (let bin = 1; bin < profile.length; bin++) {
    const difference = (profile[bin] ?? 0) - (profile[bin - 1] ?? 0)
    energy += difference * difference
  }
  return energy
}
