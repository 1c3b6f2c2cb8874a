import type { InkGrid } from '../../../models/page-text.ts'
import type { Box } from '../../../models/place.ts'

const inkyFrom = 25
const solidFrom = 235

/** Cells of ink that no word of the text layer lies on, and all cells of ink. Solid cells (bars, pictures) count in neither. */
export function unexplainedInk(grid: InkGrid, words: readonly Box[]): { unexplained: number; all: number } {
  const unexplained = unexplainedCells(grid, words).reduce((sum, cell) => sum + cell, 0)
  return { unexplained, all: grid.ink.reduce((sum, ink) => sum + (isInky(ink) ? 1 : 0), 0) }
}

/** 1 for each cell of ink that no word lies on or beside. */
function unexplainedCells(grid: InkGrid, words: readonly Box[]): Uint8Array {
  const cells = grid.ink.map((ink) => (isInky(ink) ? 1 : 0))
  for (const { x, y, width, height } of words) {
    const firstRow = Math.max(0, Math.floor(y * grid.rows) - 1)
    const lastRow = Math.min(grid.rows - 1, Math.floor((y + height) * grid.rows) + 1)
    const firstColumn = Math.max(0, Math.floor(x * grid.columns) - 1)
    const lastColumn = Math.min(grid.columns - 1, Math.floor((x + width) * grid.columns) + 1)
    for (let row = firstRow; row <= lastRow; row++) {
      cells.fill(0, row * grid.columns + firstColumn, row * grid.columns + lastColumn + 1)
    }
  }
  return cells
}

function isInky(ink: number): boolean {
  return ink >= inkyFrom && ink < solidFrom
}
