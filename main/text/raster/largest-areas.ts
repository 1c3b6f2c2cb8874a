import type { GreyImage, Point } from './grey-image.ts'

/** A connected area of a picture. */
export interface Area {
  readonly pixels: number
  readonly brightness: number // sum over its pixels
  readonly outline: readonly Point[] // leftmost and rightmost point of each of its rows
}

/** The two largest areas of neighbouring pixels that belong together, the larger first. For pictures of some hundred pixels. */
export function largestAreas(image: GreyImage, belongs: (value: number) => boolean): Area[] {
  const seen = new Uint8Array(image.grey.length)
  let largest: Area[] = []
  for (let at = 0; at < seen.length; at++) {
    if (seen[at] === 1 || !belongs(image.grey[at] ?? 0)) continue
    const area = fill(image, at, belongs, seen)
    largest = [...largest, area].toSorted((a, b) => b.pixels - a.pixels).slice(0, 2)
  }
  return largest
}

function fill(image: GreyImage, start: number, belongs: (value: number) => boolean, seen: Uint8Array): Area {
  const { widthPx, grey } = image
  const rows = new Map<number, [number, number]>()
  const stack = [start]
  let [pixels, brightness] = [0, 0]
  seen[start] = 1
  for (let at = stack.pop(); at !== undefined; at = stack.pop()) {
    pixels++
    brightness += grey[at] ?? 0
    const [x, y] = [at % widthPx, Math.floor(at / widthPx)]
    const [left, right] = rows.get(y) ?? [x, x]
    rows.set(y, [Math.min(left, x), Math.max(right, x)])
    const neighbours = [x > 0 ? at - 1 : -1, x < widthPx - 1 ? at + 1 : -1, at - widthPx, at + widthPx]
    for (const next of neighbours) {
      if (next < 0 || next >= grey.length || seen[next] === 1 || !belongs(grey[next] ?? 0)) continue
      seen[next] = 1
      stack.push(next)
    }
  }
  const outline = [...rows].flatMap(([y, [left, right]]) => [
    { x: left, y },
    { x: right + 1, y },
    { x: left, y: y + 1 },
    { x: right + 1, y: y + 1 },
  ])
  return { pixels, brightness, outline }
}
