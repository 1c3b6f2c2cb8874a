import type { GreyImage, PixelBox } from '../raster/grey-image.ts'

/** Characters per line of the zones of ICAO Doc 9303: TD1, TD2 and MRV-B, TD3 and MRV-A. */
export const zoneLineLengths = [30, 36, 44] as const

/** On a photograph the pitch grows from one side to the other: by how much of itself, at most. */
const drifts = [0, -0.06, 0.06, -0.12, 0.12, -0.2, 0.2, -0.3, 0.3] as const
/** Good enough not to look further. */
const evenEnough = 0.5

/**
 * How evenly spaced the characters of a line are, 0..1: the strength of the one wave in its column profile that has exactly 30, 36 or 44
 * periods. OCR-B has one pitch; the letters of ordinary text do not share any. In perspective the pitch changes evenly along the line.
 */
export function pitchRegularity(image: GreyImage, line: PixelBox, darkBelow: number): number {
  const profile = columnProfile(image, line, darkBelow)
  const mean = profile.reduce((sum, value) => sum + value, 0) / profile.length
  const energy = profile.reduce((sum, value) => sum + (value - mean) ** 2, 0)
  if (energy === 0) return 0
  let best = 0
  for (const drift of drifts) {
    const strongest = strongestWave(evened(profile, drift), mean)
    best = Math.max(best, Math.min(1, Math.sqrt((2 * strongest) / (profile.length * energy))))
    if (best >= evenEnough) break
  }
  return best
}

function strongestWave(profile: Float32Array, mean: number): number {
  let strongest = 0
  for (const characters of zoneLineLengths) {
    // The first and the last character do not fill their cells, and a line may have lost one.
    for (let periods = characters - 1.2; periods <= characters + 0.4; periods += 0.2) {
      strongest = Math.max(strongest, waveEnergy(profile, mean, periods))
    }
  }
  return strongest
}

/** The profile with its columns moved so that a pitch that grows by `drift` from left to right becomes even. */
function evened(profile: Float32Array, drift: number): Float32Array {
  if (drift === 0) return profile
  const { length } = profile
  return profile.map((_, at) => {
    const share = at / length
    return profile[Math.round(length * (share + (drift / 2) * (share * share - share)))] ?? 0
  })
}

function columnProfile(image: GreyImage, { x, y, width, height }: PixelBox, darkBelow: number): Float32Array {
  const profile = new Float32Array(Math.max(1, Math.round(width)))
  for (let row = Math.round(y); row < y + height; row++) {
    for (let column = 0; column < profile.length; column++) {
      const at = row * image.widthPx + Math.round(x) + column
      if ((image.grey[at] ?? 255) < darkBelow) profile[column] = (profile[column] ?? 0) + 1
    }
  }
  return profile
}

/** Squared amplitude of the discrete Fourier component with that many periods, by one product for each column. Source: Goertzel 1958. */
function waveEnergy(profile: Float32Array, mean: number, periods: number): number {
  const twiceCos = 2 * Math.cos((2 * Math.PI * periods) / profile.length)
  let [last, before] = [0, 0]
  for (let at = 0; at < profile.length; at++) {
    const next = (profile[at] ?? 0) - mean + twiceCos * last - before
    before = last
    last = next
  }
  return last * last + before * before - twiceCos * last * before
}
