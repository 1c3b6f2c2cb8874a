/** A grey picture in memory, row by row, 0 = black, 255 = white. Steps take one and give a new one; none alters its input. */
export interface GreyImage {
  readonly widthPx: number
  readonly heightPx: number
  readonly grey: Uint8Array
}

/** A point in pixels, origin top left, y downwards. */
export interface Point {
  readonly x: number
  readonly y: number
}

/** A rectangle in pixels; may have fractions after mapping. */
export interface PixelBox {
  readonly x: number
  readonly y: number
  readonly width: number
  readonly height: number
}
