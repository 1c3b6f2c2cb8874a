import { type DarkShape, darkShapes } from './dark-shapes.ts'
import { darkThreshold } from './dark-threshold.ts'
import type { GreyImage } from './grey-image.ts'
import { neighbourAngle } from './neighbour-angle.ts'

const mostPoints = 30_000
const fewestShapes = 12
/** Sizes of letters and words against the longer side of the picture. */
const smallestShare = 0.004
const thickestShare = 0.03
const longestShare = 0.12
const reachShare = 0.025

/**
 * The direction of the text lines, -90..90 degrees clockwise from horizontal (±90 = they run from top to bottom); 0 with too little text.
 * The neighbours of letters give it roughly, the projection profile exactly: at the right angle the lines and the gaps between them
 * separate, so that neighbouring sums differ most. Give it a flattened picture of about 1,000 to 1,500 pixels.
 * Source: Postl 1986, "Detection of linear oblique structures and skew scan in digitized documents".
 */
export function findSkew(image: GreyImage): number {
  const dark = Math.min(darkThreshold(image), 190)
  const side = Math.max(image.widthPx, image.heightPx)
  const letters = darkShapes(image, dark).filter((shape) => isLetterSized(shape, side))
  if (letters.length < fewestShapes) return 0
  const points = inkPoints(image, letters, dark)
  const profile = new Float32Array(2 * (image.widthPx + image.heightPx))
  let found = neighbourAngle(letters, side * reachShare)
  for (const [steps, stepDegrees] of [
    [20, 0.5],
    [4, 0.15],
    [3, 0.05],
  ] as const) {
    const centre = found
    let best = -1
    for (let n = -steps; n <= steps; n++) {
      const value = sharpness(points, centre + n * stepDegrees, profile)
      if (value > best) [best, found] = [value, centre + n * stepDegrees]
    }
  }
  return found > 90 ? found - 180 : found < -90 ? found + 180 : found
}

/** No borders, pictures, ruling lines or dust. */
function isLetterSized({ left, right, top, bottom }: DarkShape, side: number): boolean {
  const [thin, long] = [Math.min(right - left, bottom - top), Math.max(right - left, bottom - top)]
  return long >= side * smallestShare && thin <= side * thickestShare && long <= side * longestShare
}

/** Coordinates x, y, x, y ... of the dark pixels of the letters. */
function inkPoints(image: GreyImage, letters: readonly DarkShape[], dark: number): Int16Array {
  const found: number[] = []
  for (const { left, right, top, bottom } of letters) {
    for (let y = top; y < bottom; y++) {
      for (let x = left; x < right; x++) {
        if ((image.grey[y * image.widthPx + x] ?? 255) < dark) found.push(x, y)
      }
    }
  }
  const nth = Math.max(1, Math.ceil(found.length / 2 / mostPoints))
  return Int16Array.from({ length: Math.floor(found.length / 2 / nth) * 2 }, (_, at) => {
    return found[(at >> 1) * nth * 2 + (at & 1)] ?? 0
  })
}

/** Energy of the differences of the profile across lines that lean by `degrees`. */
function sharpness(points: Int16Array, degrees: number, profile: Float32Array): number {
  const radians = (degrees * Math.PI) / 180
  const [perX, perY] = [-Math.sin(radians), Math.cos(radians)]
  const middle = profile.length / 2
  profile.fill(0)
  for (let at = 0; at < points.length; at += 2) {
    // Shared between two bins: whole pixels would fall unevenly into the bins at 45 degrees and look like lines.
    const position = (points[at] ?? 0) * perX + (points[at + 1] ?? 0) * perY + middle
    const bin = position | 0
    const part = position - bin
    profile[bin] = (profile[bin] ?? 0) + 1 - part
    profile[bin + 1] = (profile[bin + 1] ?? 0) + part
  }
  let energy = 0
  for (let bin = 1; bin < profile.length; bin++) {
    const difference = (profile[bin] ?? 0) - (profile[bin - 1] ?? 0)
    energy += difference * difference
  }
  return energy
}
