import type { GreyImage } from './grey-image.ts'

/** The box around connected dark pixels. */
export interface DarkShape {
  left: number
  right: number // exclusive
  readonly top: number
  bottom: number // exclusive
}

interface Run {
  readonly start: number
  readonly end: number // exclusive
  readonly shape: number
}

/** Boxes of all connected shapes darker than `dark`, found row by row from their runs. Source: Rosenfeld & Pfaltz 1966, with union-find. */
export function darkShapes(image: GreyImage, dark: number): DarkShape[] {
  const shapes: DarkShape[] = []
  const parent: number[] = []
  const root = (n: number): number => {
    let at = n
    while (parent[at] !== at) at = parent[at] = parent[parent[at] ?? at] ?? at
    return at
  }
  let above: Run[] = []
  for (let y = 0; y < image.heightPx; y++) {
    const runs: Run[] = []
    let candidate = 0
    for (const [start, end] of runsOfRow(image, y, dark)) {
      while ((above[candidate]?.end ?? Infinity) < start) candidate++
      let shape = -1
      for (let n = candidate; (above[n]?.start ?? Infinity) <= end; n++) {
        const touching = root(above[n]?.shape ?? 0)
        if (shape >= 0 && shape !== touching) parent[touching] = shape
        else shape = touching
      }
      if (shape < 0) shape = parent.push(parent.length) - 1
      runs.push({ start, end, shape })
      shapes[shape] = grow(shapes[shape], start, end, y)
    }
    above = runs
  }
  return joined(shapes, root)
}

function* runsOfRow(image: GreyImage, y: number, dark: number): Generator<readonly [number, number]> {
  const row = y * image.widthPx
  let start = -1
  for (let x = 0; x <= image.widthPx; x++) {
    const isDark = x < image.widthPx && (image.grey[row + x] ?? 255) < dark
    if (isDark && start < 0) start = x
    if (isDark || start < 0) continue
    yield [start, x]
    start = -1
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
