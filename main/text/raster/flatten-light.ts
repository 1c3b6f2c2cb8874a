import type { GreyImage } from './grey-image.ts'

const paperLevel = 245
const tilesPerLongSide = 140
const darkestPaper = 8
/** Gains are whole numbers, 1 being `one`: the inner loop is the most travelled one of the preparation. */
const oneBits = 16
const one = 2 ** oneBits

/**
 * Makes the paper evenly white: divides by the brightness of the paper around each pixel (bright percentile per tile, widened
 * over text and smoothed). Shadows, coloured paper and grey backgrounds go, ink stays.
 * Source: background division as in Shafait et al. 2008 / leptonica `pixBackgroundNorm`.
 */
export function flattenLight(image: GreyImage): GreyImage {
  const { widthPx, heightPx, grey: source } = image
  const tilePx = Math.max(12, Math.round(Math.max(widthPx, heightPx) / tilesPerLongSide))
  const { columns, rows, level } = paperBrightness(image, tilePx)
  const gains = level.map((paper) => (paperLevel / Math.max(darkestPaper, paper)) * one)
  const row = new Float32Array(columns)
  const grey = new Uint8Array(source.length)
  for (let y = 0; y < heightPx; y++) {
    const [upper, fraction] = placeBetweenTiles(y, tilePx, rows)
    const below = upper + 1 < rows ? columns : 0
    for (let x = 0, at = upper * columns; x < columns; x++, at++) {
      row[x] = (gains[at] ?? one) * (1 - fraction) + (gains[at + below] ?? one) * fraction
    }
    brightenRow(source, grey, y * widthPx, widthPx, row, tilePx)
  }
  return { widthPx, heightPx, grey }
}

/** Multiplies a row of pixels by the gains, which hold at the middle of each tile and run evenly between them. */
function brightenRow(
  source: Uint8Array,
  target: Uint8Array,
  start: number,
  widthPx: number,
  gains: Float32Array,
  tilePx: number,
): void {
  const half = tilePx >> 1
  for (let tile = -1; tile < gains.length; tile++) {
    const left = gains[Math.max(0, tile)] ?? one
    const right = gains[Math.min(gains.length - 1, tile + 1)] ?? one
    const step = Math.round((right - left) / tilePx)
    const middle = tile * tilePx + half
    const from = Math.max(0, middle)
    let gain = Math.round(left) + (from - middle) * step
    for (let at = start + from; at < start + Math.min(widthPx, middle + tilePx); at++) {
      const value = ((source[at] ?? 255) * gain) >> oneBits
      target[at] = value > 255 ? 255 : value
      gain += step
    }
  }
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
  const histogram = new Uint16Array(256)
  for (let row = 0; row < rows; row++) {
    for (let column = 0; column < columns; column++) {
      level[row * columns + column] = brightLevel(image, column * tilePx, row * tilePx, tilePx, histogram)
    }
  }
  const widened = overNeighbours({ columns, rows, level }, (values) => Math.max(...values))
  return overNeighbours(overNeighbours(widened, mean), mean)
}

function brightLevel(
  image: GreyImage,
  left: number,
  top: number,
  tilePx: number,
  histogram: Uint16Array, // room to count in
): number {
  histogram.fill(0)
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

/** The tile whose middle lies at or before a row, and how far the row is on the way to the next one. */
function placeBetweenTiles(y: number, tilePx: number, tiles: number): readonly [number, number] {
  const position = Math.min(Math.max(0, (y + 0.5) / tilePx - 0.5), tiles - 1)
  const tile = Math.floor(position)
  return [tile, position - tile]
}
