import sharp from 'sharp'
import type { ColourPicture } from './pdf-messages.ts'

/** Good enough to read small print, small enough to come at once. */
export const jpegOptions = { quality: 85 }

/** A drawn page as JPEG. */
export async function encodePicture({ widthPx, heightPx, pixels }: ColourPicture): Promise<Uint8Array> {
  const raw = { width: widthPx, height: heightPx, channels: 4 } as const
  return await sharp(pixels, { raw }).removeAlpha().jpeg(jpegOptions).toBuffer()
}
