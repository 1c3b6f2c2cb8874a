import type { PageImage } from '../../models/page-image.ts'
import { type Rotation, uprightFractions } from './page-map.ts'
import { draw } from './raster/draw.ts'
import type { GreyImage } from './raster/grey-image.ts'
import { compose, invert, scaling } from './raster/homography.ts'

/** The delivered picture turned by a quarter turn, and reduced by `factor`. */
export function uprightPicture(image: PageImage, rotation: Rotation, factor = 1): GreyImage {
  const turned = rotation % 180 !== 0
  const widthPx = Math.max(1, Math.round((turned ? image.heightPx : image.widthPx) / factor))
  const heightPx = Math.max(1, Math.round((turned ? image.widthPx : image.heightPx) / factor))
  const toFractions = scaling(1 / widthPx, 1 / heightPx)
  const toDelivered = compose(invert(uprightFractions(image.widthPx, image.heightPx, rotation)), toFractions)
  return draw(image, toDelivered, widthPx, heightPx)
}

/** Width / height of the page turned upright. */
export function uprightAspectRatio({ widthPx, heightPx }: PageImage, rotation: Rotation): number {
  return rotation % 180 === 0 ? widthPx / heightPx : heightPx / widthPx
}
