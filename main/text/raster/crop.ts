import type { GreyImage, PixelBox } from './grey-image.ts'

/** The part of the picture inside `box`, which is rounded outwards and cut at the edges; null when nothing of it lies inside. */
export function crop(image: GreyImage, box: PixelBox): GreyImage | null {
  const left = Math.max(0, Math.floor(box.x))
  const top = Math.max(0, Math.floor(box.y))
  const widthPx = Math.min(image.widthPx, Math.ceil(box.x + box.width)) - left
  const heightPx = Math.min(image.heightPx, Math.ceil(box.y + box.height)) - top
  if (widthPx < 1 || heightPx < 1) return null
  const grey = new Uint8Array(widthPx * heightPx)
  for (let y = 0; y < heightPx; y++) {
    const from = (top + y) * image.widthPx + left
    grey.set(image.grey.subarray(from, from + widthPx), y * widthPx)
  }
  return { widthPx, heightPx, grey }
}
