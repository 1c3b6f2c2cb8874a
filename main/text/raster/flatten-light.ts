import type { GreyImage } from './grey-image.ts'

const paperLevel = 245
const tilesPerLongSide = 140

/**
 * Makes the paper evenly white: divides by the brightness of the paper around each pixel (bright percentile per tile, widened
 * over text and smoothed). Shadows, coloured paper and grey backgrounds go, ink stays.
 * Source: background division as in Shafait et al. 2008 / leptonica `pixBackgroundNorm`.
 */
export function flattenLight(image: GreyImage): GreyImage {
  const { widthPx, heightPx, grey: source } = image
  const tilePx = Math.max(12, Math.round(Math.max(widthPx, heightPx) / tilesPerLongSide))
  const paper = paperBrightness(image, tilePx)
  const grey = new Uint8Array(source.length)
  const across = interpolationAlong(widthPx, tilePx, paper.columns)
  const down = interpolationAlong(heightPx, tilePx, paper.rows)
  const row = new Float32Array(paper.columns + 1)
  for (let y = 0; y < heightPx; y++) {
    const upper = (down.index[y] ?? 0) * paper.columns
    const lower = Math.min((down.index[y] ?? 0) + 1, paper.rows - 1) * paper.columns
    const fraction = down.fraction[y] ?? 0
    for (let x = 0; x < paper.columns; x++) {
      row[x] = (paper.level[upper + x] ?? 255) * (1 - fraction) + (paper.level[lower + x] ?? 255) * fraction
    }
    row[paper.columns] = row[paper.columns - 1] ?? 255
    for (let x = 0, at = y * widthPx; x < widthPx; x++, at++) {
      const tile = across.index[x] ?? 0
      const left = row[tile] ?? 255
      const level = left + ((row[tile + 1] ?? left) - left) * (across.fraction[x] ?? 0)
      const value = ((source[at] ?? 255) * paperLevel) / (level < 8 ? 8 : level)
      grey[at] = value > 255 ? 255 : value
    }
  }
  return { widthPx, heightPx, grey }
}

interface TileGrid {
  readonly columns: number
  readonly rows: number
  readonly level: Float32Array
}

/** Brightness of the paper per tile: the level that a fifth of its pixels exceed, then the brightest of the neighbourhood, then smooth. */
function paperBrightness(image: GreyImage, tilePx: number): TileGrid {
  const columns = Math.ceil(image.widthPx / tilePx)
  const rows = Math.ceil(image.heightPx / tilePx)
  const level = new Float32Array(columns * rows)
  for (let row = 0; row < rows; row++) {
    for (let column = 0; column < columns; column++) {
      level[row * columns + column] = brightLevel(image, column * tilePx, row * tilePx, tilePx)
    }
  }
  const widened = overNeighbours({ columns, rows, level }, (values) => Math.max(...values))
  return overNeighbours(overNeighbours(widened, mean), mean)
}

function brightLevel(image: GreyImage, left: number, top: number, tilePx: number): number {
  const histogram = new Uint16Array(256)
  let count = 0
  for (let y = top; y < Math.min(image.heightPx, top + tilePx); y += 2) {
    for (let x = left; x < Math.min(image.widthPx, left + tilePx); x += 2) {
      const value = image.grey[y * image.widthPx + x] ?? 255
      histogram[value] = (histogram[value] ?? 0) + 1
      count++
    }
  }
  let brighter = 0
  for (let value = 255; value > 0; value--) {
    brighter += histogram[value] ?? 0
    if (brighter >= count * 0.2) return value
  }
  return 0
}

function mean(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0) / values.length
}

function overNeighbours(grid: TileGrid, combine: (values: readonly number[]) => number): TileGrid {
  const { columns, rows } = grid
  const level = new Float32Array(columns * rows)
  for (let row = 0; row < rows; row++) {
    for (let column = 0; column < columns; column++) {
      const values: number[] = []
      for (let y = Math.max(0, row - 1); y <= Math.min(rows - 1, row + 1); y++) {
        for (let x = Math.max(0, column - 1); x <= Math.min(columns - 1, column + 1); x++) {
          values.push(grid.level[y * columns + x] ?? 255)
        }
      }
      level[row * columns + column] = combine(values)
    }
  }
  return { columns, rows, level }
}

/** For every pixel the tile whose centre lies before it and how far it is on the way to the next one. */
function interpolationAlong(lengthPx: number, tilePx: number, tiles: number) {
  const index = new Uint16Array(lengthPx)
  const fraction = new Float32Array(lengthPx)
  for (let at = 0; at < lengthPx; at++) {
    const position = Math.min(Math.max(0, (at + 0.5) / tilePx - 0.5), Math.max(0, tiles - 1.001))
    index[at] = Math.floor(position)
    fraction[at] = position - Math.floor(position)
  }
  return { index, fraction }
}
