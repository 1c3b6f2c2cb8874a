import type { GreyImage, PixelBox, Point } from '../raster/grey-image.ts'

/** A line of characters that may climb or fall: where its middle is at both ends, and how high its characters are. */
export interface CharacterLine {
  readonly box: PixelBox
  readonly left: Point
  readonly right: Point
  readonly characterHeight: number
}

/** Share of a line, from each end, from which the height of that end is taken. */
const endShare = 0.15
/** However much a line leans, its characters are not flatter than this share of its box. */
const leastShareOfBox = 0.35

/** Measures how the line in the box leans: on a photograph the lines of a zone run neither level nor parallel. */
export function characterLine(image: GreyImage, box: PixelBox, darkBelow: number): CharacterLine {
  const end = Math.max(1, Math.round(box.width * endShare))
  const left = middleOfInk(image, { ...box, width: end }, darkBelow)
  const right = middleOfInk(image, { ...box, x: box.x + box.width - end, width: end }, darkBelow)
  const slope = (right - left) / Math.max(1, box.width - end)
  const rise = slope * box.width
  const middle = (left + right) / 2
  return {
    box,
    left: { x: box.x, y: middle - rise / 2 },
    right: { x: box.x + box.width, y: middle + rise / 2 },
    characterHeight: Math.max(box.height * leastShareOfBox, box.height - Math.abs(rise)),
  }
}

/** Mean height of the dark pixels; the middle of the box when there are none. */
function middleOfInk(image: GreyImage, { x, y, width, height }: PixelBox, darkBelow: number): number {
  let [sum, count] = [0, 0]
  for (let row = Math.round(y); row < y + height; row++) {
    for (let column = Math.round(x); column < x + width; column++) {
      if ((image.grey[row * image.widthPx + column] ?? 255) >= darkBelow) continue
      sum += row + 0.5
      count++
    }
  }
  return count > 0 ? sum / count : y + height / 2
}
