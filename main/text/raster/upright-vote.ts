import { darkThreshold } from './dark-threshold.ts'
import type { GreyImage } from './grey-image.ts'

const strips = 8
const lowestBandPx = 6
const highestBandPx = 60
const coreShare = 0.5

/**
 * Says whether horizontal text stands on its head: -1 surely upside down, 1 surely upright, near 0 not known (capitals and digits only).
 * In Latin script more ink rises above the band of small letters (capitals, b d f h k l t) than hangs below it (g j p q y).
 * Source: ascender-descender ratio, Caprari 2000, "Algorithm for text page up/down orientation determination".
 */
export function uprightVote(image: GreyImage): number {
  const dark = Math.min(darkThreshold(image), 190)
  const stripPx = Math.floor(image.widthPx / strips)
  let [above, below] = [0, 0]
  for (let strip = 0; strip < strips; strip++) {
    const profile = rowProfile(image, strip * stripPx, stripPx, dark)
    for (const band of bands(profile, stripPx * 0.02)) {
      const [up, down] = overhang(profile, band)
      above += up
      below += down
    }
  }
  return above + below === 0 ? 0 : (above - below) / (above + below)
}

interface Band {
  readonly top: number
  readonly bottom: number // exclusive
}

function rowProfile(image: GreyImage, left: number, widthPx: number, dark: number): Float32Array {
  const profile = new Float32Array(image.heightPx)
  for (let y = 0; y < image.heightPx; y++) {
    let count = 0
    const row = y * image.widthPx
    for (let x = left; x < left + widthPx; x++) if ((image.grey[row + x] ?? 255) < dark) count++
    profile[y] = count
  }
  return profile
}

function bands(profile: Float32Array, least: number): Band[] {
  const found: Band[] = []
  let top = -1
  for (let y = 0; y <= profile.length; y++) {
    const inked = y < profile.length && (profile[y] ?? 0) > least * 0.25
    if (inked && top < 0) top = y
    if (inked || top < 0) continue
    const peak = profile.subarray(top, y).reduce((most, value) => Math.max(most, value), 0)
    if (y - top >= lowestBandPx && y - top <= highestBandPx && peak >= least * 4)
      found.push({ top, bottom: y })
    top = -1
  }
  return found
}

/** Ink above and below the dense core of a line, in pixels. */
function overhang(profile: Float32Array, { top, bottom }: Band): [number, number] {
  const line = profile.subarray(top, bottom)
  const dense = line.reduce((most, value) => Math.max(most, value), 0) * coreShare
  const first = line.findIndex((value) => value >= dense)
  const last = line.findLastIndex((value) => value >= dense)
  const sum = (part: Float32Array): number => part.reduce((total, value) => total + value, 0)
  return [sum(line.subarray(0, first)), sum(line.subarray(last + 1))]
}
