import type { GreyImage, PixelBox } from '../../../main/text/raster/grey-image.ts'
import {
  compose,
  type Homography,
  invert,
  translation,
  turning,
} from '../../../main/text/raster/homography.ts'
import { warp } from '../../../main/text/raster/warp.ts'

/** Random numbers 0..1 from a seed (mulberry32), so that every test draws the same page again. */
export function randomFrom(seed: number): () => number {
  let state = seed
  return () => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296
  }
}

export function blankPage(widthPx: number, heightPx: number, level = 255): GreyImage {
  return { widthPx, heightPx, grey: new Uint8Array(widthPx * heightPx).fill(level) }
}

/** Paints a rectangle, cut at the edges. */
export function paint(image: GreyImage, { x, y, width, height }: PixelBox, level = 0): void {
  for (let row = Math.max(0, y); row < Math.min(image.heightPx, y + height); row++) {
    const start = row * image.widthPx
    image.grey.fill(level, start + Math.max(0, x), start + Math.min(image.widthPx, x + width))
  }
}

/** Paints the outline of a rectangle with strokes of 2 px. */
export function outline(image: GreyImage, { x, y, width, height }: PixelBox): void {
  paint(image, { x, y, width, height: 2 })
  paint(image, { x, y: y + height - 2, width, height: 2 })
  paint(image, { x, y, width: 2, height })
  paint(image, { x: x + width - 2, y, width: 2, height })
}

/** A page of pretended writing: words of letters with the ascenders and descenders of Latin script, lines flush left. */
export function writtenPage(widthPx: number, heightPx: number, seed: number): GreyImage {
  const image = blankPage(widthPx, heightPx)
  const random = randomFrom(seed)
  for (let y = heightPx * 0.1; y < heightPx * 0.9; y += 22) {
    const end = widthPx * (0.55 + random() * 0.35)
    for (let x = widthPx * 0.1; x < end; x += 8 + random() * 9) {
      if (random() < 0.15) continue
      const [rises, hangs] = [random() < 0.35, random() < 0.1]
      const top = Math.round(y - (rises ? 4 : 0))
      paint(image, { x: Math.round(x), y: top, width: 2, height: (rises ? 12 : 8) + (hangs ? 4 : 0) })
      paint(image, { x: Math.round(x) + 3, y: Math.round(y), width: 3, height: 8 })
    }
  }
  return image
}

/** The picture turned clockwise about its middle, large enough for all of it. */
export function turnedBy(image: GreyImage, degrees: number): GreyImage {
  const radians = (degrees * Math.PI) / 180
  const [cos, sin] = [Math.abs(Math.cos(radians)), Math.abs(Math.sin(radians))]
  const widthPx = Math.ceil(image.widthPx * cos + image.heightPx * sin)
  const heightPx = Math.ceil(image.widthPx * sin + image.heightPx * cos)
  const forth = compose(
    translation(widthPx / 2, heightPx / 2),
    turning(degrees),
    translation(-image.widthPx / 2, -image.heightPx / 2),
  )
  return warp(image, invert(forth), widthPx, heightPx)
}

/** The picture laid on a dark table: `onto` maps its pixels to those of the photograph. */
export function onTable(
  image: GreyImage,
  onto: Homography,
  widthPx: number,
  heightPx: number,
  tableLevel = 60,
): GreyImage {
  const marked = { ...image, grey: image.grey.map((value) => (value === 255 ? 254 : value)) }
  const photo = warp(marked, invert(onto), widthPx, heightPx)
  return { ...photo, grey: photo.grey.map((value) => (value === 255 ? tableLevel : value)) }
}

/** Adds noise of about `strength` grey levels. */
export function noisy(image: GreyImage, strength: number, seed: number): GreyImage {
  const random = randomFrom(seed)
  const grey = image.grey.map((value) => {
    const moved = value + (random() + random() + random() - 1.5) * 2 * strength
    return Math.min(255, Math.max(0, moved))
  })
  return { ...image, grey }
}
