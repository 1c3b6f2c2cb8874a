import type { GreyImage } from '../../main/text/raster/grey-image.ts'

/** The picture as a binary PGM file in memory (netpbm `P5`): tesseract reads it without any decoding. */
export function portableGreymap(image: GreyImage): Buffer {
  return Buffer.concat([Buffer.from(`P5\n${image.widthPx} ${image.heightPx}\n255\n`, 'latin1'), image.grey])
}
