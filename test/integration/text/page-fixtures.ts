import { join } from 'node:path'
import sharp from 'sharp'
import type { GreyImage } from '../../../main/text/raster/grey-image.ts'
import type { LayerWord, PageImage } from '../../../models/page-image.ts'

const folder = join(import.meta.dirname, '../../fixtures/text')

/** A page of `test/fixtures/text` as grey pixels. */
export async function loadPage(name: string): Promise<GreyImage> {
  const { data, info } = await sharp(join(folder, name))
    .greyscale()
    .raw()
    .toBuffer({ resolveWithObject: true })
  return { widthPx: info.width, heightPx: info.height, grey: new Uint8Array(data) }
}

/** What the step `pages` would deliver for it, with pixels of its own: reading takes them away. */
export function delivered(
  image: GreyImage,
  dpi: number | null,
  layer: readonly LayerWord[] | null = null,
  imageShare = 1,
): PageImage {
  const own = { ...image, grey: image.grey.slice() }
  return { page: 1, ...own, dpi, layer, imageShare, formEntries: [], unseen: [], problem: null }
}
