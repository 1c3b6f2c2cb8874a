import type { GreyImage, PixelBox } from './grey-image.ts'

const darkBelow = 170
/** A dot or dash touches nothing and is not larger; several may run together. */
const dotInches = { width: 0.05, height: 0.028 }
const togetherInches = 0.5
/** White between two dots, and how far the next one may stand higher or lower. */
const gapInches = 0.06
const offsetInches = 0.008
/** A row of fewer dots is an ellipsis, or the points of letters; where the pitch changes it is writing. */
const leastDots = 16
const evenShare = 0.7
const evenPitch = 0.25

/**
 * Erases the dotted and dashed lines that forms have to be written on: tesseract takes their dots for parts of the words above and below. A dot
 * that touches a letter stays. Changes the picture.
 */
export function removeDottedLines(image: GreyImage, dpi: number): void {
  for (const row of rowsOf(dotsOf(image, dpi), image.heightPx, dpi))
    if (isEven(row.filter(({ width }) => width <= dotInches.width * dpi)))
      for (const dot of row) erase(image, dot)
}

/** Low dark shapes with white all around, from left to right. */
function dotsOf(image: GreyImage, dpi: number): PixelBox[] {
  const { widthPx, heightPx, grey } = image
  const most = { width: Math.round(togetherInches * dpi), height: Math.round(dotInches.height * dpi) }
  const dots: PixelBox[] = []
  for (let y = 1; y < heightPx - 1; y++) {
    const row = y * widthPx
    for (let x = 1; x < widthPx - 1; x++) {
      if ((grey[row + x] ?? 255) >= darkBelow) continue
      const from = x
      while (x < widthPx && (grey[row + x] ?? 255) < darkBelow) x++
      if (x - from > most.width || !isWhite(image, from, x, y - 1)) continue
      const dot = dotFrom(image, from, x, y, most)
      if (dot) dots.push(dot)
    }
  }
  return dots.toSorted((a, b) => a.x - b.x)
}

/** The shape that a run of the row is the top of; null when it is larger than a dot. */
function dotFrom(
  image: GreyImage,
  left: number,
  right: number,
  top: number,
  most: { readonly width: number; readonly height: number },
): PixelBox | null {
  const { widthPx, heightPx, grey } = image
  let y = top
  while (y < heightPx && !isWhite(image, left, right, y)) {
    while (left > 0 && (grey[y * widthPx + left - 1] ?? 255) < darkBelow) left--
    while (right < widthPx && (grey[y * widthPx + right] ?? 255) < darkBelow) right++
    if (right - left > most.width || y - top >= most.height) return null
    y++
  }
  return { x: left, y: top, width: right - left, height: y - top }
}

/** Is a row white from one pixel before `left` to one pixel behind `right` (exclusive)? */
function isWhite({ widthPx, grey }: GreyImage, left: number, right: number, y: number): boolean {
  for (let x = Math.max(0, left - 1); x < Math.min(widthPx, right + 1); x++)
    if ((grey[y * widthPx + x] ?? 255) < darkBelow) return false
  return true
}

/** Dots that follow each other at one height. */
function rowsOf(dots: readonly PixelBox[], heightPx: number, dpi: number): PixelBox[][] {
  const rows: PixelBox[][] = []
  const lastAt: (PixelBox[] | undefined)[] = Array.from({ length: heightPx + 1 })
  const [gap, offset] = [gapInches * dpi, Math.max(1, Math.round(offsetInches * dpi))]
  for (const dot of dots) {
    const middle = Math.round(dot.y + dot.height / 2)
    let row: PixelBox[] | undefined
    for (let y = middle - offset; y <= middle + offset && !row; y++) {
      const last = lastAt[y]?.at(-1)
      if (last && dot.x - (last.x + last.width) <= gap) row = lastAt[y]
    }
    if (row) row.push(dot)
    else rows.push((row = [dot]))
    lastAt[middle] = row
  }
  return rows
}

/** Do the dots stand at one pitch, but for those that writing has swallowed? */
function isEven(row: readonly PixelBox[]): boolean {
  if (row.length < leastDots) return false
  const pitches = row.slice(1).map((dot, n) => dot.x - (row[n]?.x ?? 0))
  const usual = pitches.toSorted((a, b) => a - b)[pitches.length >> 1] ?? 0
  const off = Math.max(1, usual * evenPitch)
  return pitches.filter((pitch) => Math.abs(pitch - usual) <= off).length >= pitches.length * evenShare
}

function erase({ widthPx, heightPx, grey }: GreyImage, { x, y, width, height }: PixelBox): void {
  for (let row = Math.max(0, y - 1); row < Math.min(heightPx, y + height + 1); row++)
    grey.fill(255, row * widthPx + Math.max(0, x - 1), row * widthPx + Math.min(widthPx, x + width + 1))
}
