import sharp from 'sharp'
import type { Random } from '../random.ts'
import type { Degradation } from './degradations.ts'
import { spoilPixels } from './spoil-pixels.ts'
import { warp, type Corners, type Picture, type Point } from './warp.ts'

/** A page as it is uploaded. `upright` = size after the EXIF orientation is applied. */
export interface UploadedPage {
  readonly jpeg: Uint8Array
  readonly widthPx: number
  readonly heightPx: number
}

/** Takes a clean picture of a page (PNG) through everything the degradation describes. Deterministic by its random stream. */
export async function degradePage(
  png: Uint8Array,
  degradation: Degradation,
  random: Random,
): Promise<UploadedPage> {
  const page = await decode(png, degradation.colour)
  const laid = layDown(page, degradation, random)
  spoilPixels(laid, degradation.shade, degradation.noise, random)
  return encode(laid, degradation, random)
}

async function decode(png: Uint8Array, colour: boolean): Promise<Picture> {
  const image = sharp(png).flatten({ background: '#fff' })
  const { data, info } = await (colour ? image.toColourspace('srgb') : image.greyscale().toColourspace('b-w'))
    .raw()
    .toBuffer({ resolveWithObject: true })
  return { width: info.width, height: info.height, channels: info.channels === 1 ? 1 : 3, data }
}

/** Askew, and for a photo seen from one side with the desk around it. */
function layDown(page: Picture, { skewDegrees, perspective }: Degradation, random: Random): Picture {
  const margin = perspective === 0 ? 0 : Math.round(page.width * 0.05)
  const width = page.width + 2 * margin
  const height = page.height + 2 * margin
  const angle = ((random.next() * 2 - 1) * skewDegrees * Math.PI) / 180
  const shift = (): number => (random.next() * 2 - 1) * perspective * page.width * 0.5
  const turn = (x: number, y: number): Point => ({
    x: width / 2 + x * Math.cos(angle) - y * Math.sin(angle) + shift(),
    y: height / 2 + x * Math.sin(angle) + y * Math.cos(angle) + shift(),
  })
  const [halfWidth, halfHeight] = [page.width / 2, page.height / 2]
  const corners: Corners = [
    turn(-halfWidth, -halfHeight),
    turn(halfWidth, -halfHeight),
    turn(halfWidth, halfHeight),
    turn(-halfWidth, halfHeight),
  ]
  return warp(page, width, height, corners, perspective === 0 ? 250 : 96)
}

/** EXIF orientation that tells a viewer to undo a clockwise turn of the stored pixels. TIFF 6.0, tag 274. */
const orientationAfterTurn = { 0: 1, 90: 8, 180: 3, 270: 6 } as const

async function encode(picture: Picture, degradation: Degradation, random: Random): Promise<UploadedPage> {
  const { width, height, channels, data } = picture
  const turn = degradation.turned
    ? random.pick([90, 180, 270] as const)
    : degradation.asPhoto
      ? random.pick([0, 0, 90, 180, 270] as const)
      : 0
  const sideways = degradation.turned && turn !== 180
  const image = sharp(data, { raw: { width, height, channels } }).blur(degradation.blurSigma).rotate(turn)
  const oriented = degradation.asPhoto
    ? image.withMetadata({ orientation: orientationAfterTurn[turn] })
    : image
  const jpeg = await oriented.jpeg({ quality: degradation.jpegQuality }).toBuffer()
  return { jpeg, widthPx: sideways ? height : width, heightPx: sideways ? width : height }
}
