import type { InkGrid } from '../../../models/page-text.ts'
import type { GreyImage } from './grey-image.ts'

const darkBelow = 160
/** Cells of about 2 mm on A4: small enough for a tick, large enough to be steady. */
const cellsPerLongSide = 148

/** How much of each cell of a level page is ink. `image` = flattened, ruling lines removed (an empty line for a signature is empty). */
export function inkGrid({ widthPx, heightPx, grey }: GreyImage): InkGrid {
  const cellPx = Math.max(widthPx, heightPx) / cellsPerLongSide
  const columns = Math.max(1, Math.round(widthPx / cellPx))
  const rows = Math.max(1, Math.round(heightPx / cellPx))
  const columnOf = Uint8Array.from({ length: widthPx }, (_, x) => Math.floor((x * columns) / widthPx))
  const counts = new Uint32Array(columns * rows)
  for (let y = 0, at = 0; y < heightPx; y++) {
    const first = Math.floor((y * rows) / heightPx) * columns
    for (let x = 0; x < widthPx; x++, at++) {
      if ((grey[at] ?? 255) >= darkBelow) continue
      const cell = first + (columnOf[x] ?? 0)
      counts[cell] = (counts[cell] ?? 0) + 1
    }
  }
  const pixelsPerCell = (widthPx * heightPx) / (columns * rows)
  return { columns, rows, ink: Uint8Array.from(counts, (count) => Math.round((count / pixelsPerCell) * 255)) }
}
