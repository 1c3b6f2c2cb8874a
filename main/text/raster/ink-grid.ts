import type { InkGrid } from '../../../models/page-text.ts'
import type { GreyImage } from './grey-image.ts'
import type { Homography } from './homography.ts'

const darkBelow = 160
/** Cells of about 2 mm on A4: small enough for a tick, large enough to be steady. */
const cellsPerLongSide = 148

/**
 * How much of each cell of the upright page is ink. `image` = flattened, ruling lines removed (an empty line for a signature is empty);
 * `toPage` maps its pixels to fractions of the page.
 */
export function inkGrid(image: GreyImage, toPage: Homography, aspectRatio: number): InkGrid {
  const columns = Math.max(
    1,
    Math.round(aspectRatio >= 1 ? cellsPerLongSide : cellsPerLongSide * aspectRatio),
  )
  const rows = Math.max(1, Math.round(aspectRatio >= 1 ? cellsPerLongSide / aspectRatio : cellsPerLongSide))
  const counts = new Uint32Array(columns * rows)
  const [a, b, c, d, e, f, g, h, i] = toPage
  for (let y = 0, at = 0; y < image.heightPx; y++) {
    for (let x = 0; x < image.widthPx; x++, at++) {
      if ((image.grey[at] ?? 255) >= darkBelow) continue
      const [middleX, middleY] = [x + 0.5, y + 0.5]
      const w = g * middleX + h * middleY + i
      const column = Math.floor(((a * middleX + b * middleY + c) / w) * columns)
      const row = Math.floor(((d * middleX + e * middleY + f) / w) * rows)
      if (column < 0 || row < 0 || column >= columns || row >= rows) continue
      const cell = row * columns + column
      counts[cell] = (counts[cell] ?? 0) + 1
    }
  }
  const pixelsPerCell = 1 / (columns * rows * areaOfPixel(toPage, image))
  const ink = Uint8Array.from(counts, (count) => Math.min(255, Math.round((count / pixelsPerCell) * 255)))
  return { columns, rows, ink }
}

/** Share of the page that the pixel in the middle of the picture covers (determinant of the map's derivative). */
function areaOfPixel(toPage: Homography, image: GreyImage): number {
  const [a, b, c, d, e, f, g, h, i] = toPage
  const [x, y] = [image.widthPx / 2, image.heightPx / 2]
  const w = g * x + h * y + i
  const [u, v] = [(a * x + b * y + c) / w, (d * x + e * y + f) / w]
  return Math.abs(((a - u * g) * (e - v * h) - (b - u * h) * (d - v * g)) / (w * w))
}
