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
  const { widthPx, heightPx, grey } = image
  const lefts = new Int32Array(heightPx).fill(widthPx)
  const rights = new Int32Array(heightPx).fill(-1)
  const stack = [start]
  let [pixels, brightness] = [0, 0]
  seen[start] = 1
  const visit = (at: number): void => {
    if (seen[at] === 1 || !belongs(grey[at] ?? 0)) return
    seen[at] = 1
    stack.push(at)
  }
  for (let at = stack.pop(); at !== undefined; at = stack.pop()) {
    pixels++
    brightness += grey[at] ?? 0
    const y = Math.floor(at / widthPx)
    const x = at - y * widthPx
    if (x < (lefts[y] ?? 0)) lefts[y] = x
    if (x > (rights[y] ?? 0)) rights[y] = x
    if (x > 0) visit(at - 1)
    if (x < widthPx - 1) visit(at + 1)
    if (y > 0) visit(at - widthPx)
    if (y < heightPx - 1) visit(at + widthPx)
  }
  const outline: Point[] = []
  rights.forEach((right, y) => {
    const left = lefts[y] ?? 0
    if (right < 0) return
    outline.push({ x: left, y }, { x: right + 1, y }, { x: left, y: y + 1 }, { x: right + 1, y: y + 1 })
  })
  return { pixels, brightness, outline }
}
