import type { InkGrid } from '../../../models/page-text.ts'
import type { Box } from '../../../models/place.ts'

const inkyFrom = 25
const solidFrom = 235

/** Cells of ink that no word of the text layer lies on, and all cells of ink. Solid cells (bars, pictures) count in neither. */
export function unexplainedInk(grid: InkGrid, words: readonly Box[]): { unexplained: number; all: number } {
  const explained = new Uint8Array(grid.ink.length)
  for (const { x, y, width, height } of words) {
    const firstRow = Math.max(0, Math.floor(y * grid.rows) - 1)
    const lastRow = Math.min(grid.rows - 1, Math.floor((y + height) * grid.rows) + 1)
    const firstColumn = Math.max(0, Math.floor(x * grid.columns) - 1)
    const lastColumn = Math.min(grid.columns - 1, Math.floor((x + width) * grid.columns) + 1)
    for (let row = firstRow; row <= lastRow; row++) {
      explained.fill(1, row * grid.columns + firstColumn, row * grid.columns + lastColumn + 1)
    }
  }
  const inky = [...grid.ink.keys()].filter((at) => isInky(grid.ink[at] ?? 0))
  return { unexplained: inky.filter((at) => explained[at] === 0).length, all: inky.length }
}

function isInky(ink: number): boolean {
  return ink >= inkyFrom && ink < solidFrom
}
