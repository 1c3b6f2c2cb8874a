import type { GreyImage } from './grey-image.ts'

/** The box around connected dark pixels. */
export interface DarkShape {
  left: number
  right: number // exclusive
  readonly top: number
  bottom: number // exclusive
}

/**
 * Boxes of all connected shapes darker than `dark`, found row by row from their runs; with `closingPx`, white gaps of a row that are narrower than
 * that count as dark (morphological closing along the row). Source: Rosenfeld & Pfaltz 1966, with union-find.
 */
export function darkShapes(image: GreyImage, dark: number, closingPx = 0): DarkShape[] {
  const shapes: DarkShape[] = []
  const parent: number[] = []
  const root = (n: number): number => {
    let at = n
    while (parent[at] !== at) at = parent[at] = parent[parent[at] ?? at] ?? at
    return at
  }
  let above = new RowOfRuns(image.widthPx)
  let runs = new RowOfRuns(image.widthPx)
  for (let y = 0; y < image.heightPx; y++) {
    runs.find(image, y, dark, closingPx)
    for (let n = 0, first = 0; n < runs.count; n++) {
      const [start, end] = [runs.starts[n] ?? 0, runs.ends[n] ?? 0]
      while (first < above.count && (above.ends[first] ?? 0) < start) first++
      let shape = -1
      for (let other = first; other < above.count && (above.starts[other] ?? 0) <= end; other++) {
        const touching = root(above.shapes[other] ?? 0)
        if (shape >= 0 && shape !== touching) parent[touching] = shape
        else shape = touching
      }
      if (shape < 0) shape = parent.push(parent.length) - 1
      runs.shapes[n] = shape
      shapes[shape] = grow(shapes[shape], start, end, y)
    }
    ;[above, runs] = [runs, above]
  }
  return joined(shapes, root)
}

/** The dark runs of one row: where they start, where they end (exclusive), and the shapes they belong to. */
class RowOfRuns {
  count = 0
  readonly starts: Int32Array
  readonly ends: Int32Array
  readonly shapes: Int32Array

  constructor(widthPx: number) {
    const most = (widthPx >> 1) + 1
    this.starts = new Int32Array(most)
    this.ends = new Int32Array(most)
    this.shapes = new Int32Array(most)
  }

  find({ grey, widthPx }: GreyImage, y: number, dark: number, closingPx: number): void {
    const row = y * widthPx
    this.count = 0
    let end = -Infinity
    for (let at = row; at < row + widthPx; at++) {
      if ((grey[at] ?? 255) >= dark) continue
      const start = at
      do at++
      while (at < row + widthPx && (grey[at] ?? 255) < dark)
      if (start - end >= closingPx) this.starts[this.count++] = start - row
      end = at
      this.ends[this.count - 1] = end - row
    }
  }
}

function grow(shape: DarkShape | undefined, start: number, end: number, y: number): DarkShape {
  if (!shape) return { left: start, right: end, top: y, bottom: y + 1 }
  shape.left = Math.min(shape.left, start)
  shape.right = Math.max(shape.right, end)
  shape.bottom = y + 1
  return shape
}

/** Puts the parts of shapes together that turned out to be connected further down. */
function joined(parts: readonly DarkShape[], root: (n: number) => number): DarkShape[] {
  const whole = new Map<number, DarkShape>()
  parts.forEach((part, n) => {
    const known = whole.get(root(n))
    whole.set(
      root(n),
      known
        ? {
            left: Math.min(known.left, part.left),
            right: Math.max(known.right, part.right),
            top: Math.min(known.top, part.top),
            bottom: Math.max(known.bottom, part.bottom),
          }
        : part,
    )
  })
  return [...whole.values()]
}
