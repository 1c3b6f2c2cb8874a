import { darkShapes } from './dark-shapes.ts'
import type { DrawnBox } from './find-tick-marks.ts'
import type { GreyImage } from './grey-image.ts'

const millimetresPerInch = 25.4
const diameterMillimetres = { least: 2.4, most: 6.5 }
const darkBelow = 170
const angles = 48
/** Share of the way round on which the stroke must be met. */
const leastRound = 0.94
/** The stroke lies in the outer part of the radius; within follow a white gap and, when chosen, a dot. */
const strokeFrom = 0.78
const gapAt = 0.68
const dotWithin = 0.45

/** Finds radio buttons: drawn circles of 2.4 to 6.5 mm, empty or with a dot within that does not touch them. */
export function findTickRings(image: GreyImage, dpi: number): DrawnBox[] {
  const least = (diameterMillimetres.least / millimetresPerInch) * dpi
  const most = (diameterMillimetres.most / millimetresPerInch) * dpi
  return darkShapes(image, darkBelow).flatMap(({ left, right, top, bottom }) => {
    const [width, height] = [right - left, bottom - top]
    if (width < least || width > most || Math.abs(width - height) > 0.12 * width) return []
    const ring = { image, x: (left + right - 1) / 2, y: (top + bottom - 1) / 2, radius: (width + height) / 4 }
    if (shareAround(ring, strokeFrom, 1.04) < leastRound || shareAround(ring, gapAt, gapAt + 0.06) > 0.06)
      return []
    const dot = shareAround(ring, 0.1, dotWithin)
    const checked = dot > 0.8 ? true : dot < 0.1 ? false : null
    return [{ box: { x: left, y: top, width, height }, checked, confidence: checked === null ? 0.5 : 0.95 }]
  })
}

interface Ring {
  readonly image: GreyImage
  readonly x: number
  readonly y: number
  readonly radius: number
}

/** Share of the directions in which something dark lies between two parts of the radius. */
function shareAround({ image, x, y, radius }: Ring, from: number, to: number): number {
  let met = 0
  for (let step = 0; step < angles; step++) {
    const [dx, dy] = [Math.cos((2 * Math.PI * step) / angles), Math.sin((2 * Math.PI * step) / angles)]
    for (let at = from * radius; at <= to * radius; at += 0.5) {
      const [column, row] = [Math.round(x + at * dx), Math.round(y + at * dy)]
      if ((image.grey[row * image.widthPx + column] ?? 255) >= darkBelow) continue
      met++
      break
    }
  }
  return met / angles
}
