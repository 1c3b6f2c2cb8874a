import type { GreyImage } from './grey-image.ts'

/** Turns clockwise by quarter turns, pixel by pixel. 0 gives the same picture. */
export function turn(image: GreyImage, degrees: 0 | 90 | 180 | 270): GreyImage {
  const { widthPx, heightPx, grey: source } = image
  if (degrees === 0) return image
  if (degrees === 180) return { widthPx, heightPx, grey: source.toReversed() }
  const grey = new Uint8Array(source.length)
  // Where the pixel (x, y) goes in the picture that is `heightPx` wide.
  const [start, perX, perY] =
    degrees === 90 ? [heightPx - 1, heightPx, -1] : [(widthPx - 1) * heightPx, -heightPx, 1]
  for (let y = 0, from = 0; y < heightPx; y++) {
    for (let x = 0, to = start + y * perY; x < widthPx; x++, from++, to += perX)
      grey[to] = source[from] ?? 255
  }
  return { widthPx: heightPx, heightPx: widthPx, grey }
}
