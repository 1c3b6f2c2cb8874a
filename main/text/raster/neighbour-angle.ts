import type { DarkShape } from './dark-shapes.ts'

const neighboursEach = 2
const smoothingDegrees = 8

/**
 * The rough direction of the text lines from letters alone, -90..89 degrees clockwise from horizontal (±10): a letter's nearest neighbours
 * stand beside it in its line, since letters are closer than lines. Source: O'Gorman 1993, "The document spectrum" (docstrum).
 */
export function neighbourAngle(shapes: readonly DarkShape[], reachPx: number): number {
  const votes = new Float32Array(180)
  const cells = intoCells(shapes, reachPx)
  for (const shape of shapes) {
    const nearest = neighboursOf(shape, cells, reachPx)
      .toSorted((a, b) => gap(shape, a) - gap(shape, b))
      .slice(0, neighboursEach)
    for (const other of nearest) {
      const bin = Math.round(angle(shape, other) + 180) % 180
      votes[bin] = (votes[bin] ?? 0) + 1
    }
  }
  const smooth = votes.map((_, bin) => {
    let sum = 0
    for (let near = -smoothingDegrees; near <= smoothingDegrees; near++) {
      sum += (votes[(bin + near + 180) % 180] ?? 0) * (smoothingDegrees + 1 - Math.abs(near))
    }
    return sum
  })
  const best = smooth.reduce((top, value, bin) => (value > (smooth[top] ?? 0) ? bin : top), 0)
  return best >= 90 ? best - 180 : best
}

type Cells = ReadonlyMap<string, readonly DarkShape[]>

function intoCells(shapes: readonly DarkShape[], sizePx: number): Cells {
  return Map.groupBy(shapes, ({ left, top }) => `${Math.floor(left / sizePx)}/${Math.floor(top / sizePx)}`)
}

function neighboursOf(shape: DarkShape, cells: Cells, sizePx: number): DarkShape[] {
  const [column, row] = [Math.floor(shape.left / sizePx), Math.floor(shape.top / sizePx)]
  const around = [-1, 0, 1].flatMap((dy) => [-1, 0, 1].map((dx) => `${column + dx}/${row + dy}`))
  return around
    .flatMap((cell) => cells.get(cell) ?? [])
    .filter((other) => other !== shape && gap(shape, other) <= sizePx)
}

/** White space between two shapes; 0 when they overlap. */
function gap(a: DarkShape, b: DarkShape): number {
  const dx = Math.max(0, a.left - b.right, b.left - a.right)
  const dy = Math.max(0, a.top - b.bottom, b.top - a.bottom)
  return Math.hypot(dx, dy)
}

function angle(a: DarkShape, b: DarkShape): number {
  const dx = (b.left + b.right - a.left - a.right) / 2
  const dy = (b.top + b.bottom - a.top - a.bottom) / 2
  return (Math.atan2(dy, dx) * 180) / Math.PI
}
