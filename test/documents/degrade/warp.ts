/** Raw pixels, row by row, channels interleaved. */
export interface Picture {
  readonly width: number
  readonly height: number
  readonly channels: 1 | 3
  readonly data: Uint8Array
}

export interface Point {
  readonly x: number
  readonly y: number
}

/** Corners of the page in the new picture: top left, top right, bottom right, bottom left. */
export type Corners = readonly [Point, Point, Point, Point]

/** The eight coefficients of the projection that takes the unit square to four corners. Source: Heckbert, Fundamentals of Texture Mapping (1989), 2.2.3. */
function squareToCorners([a, b, c, d]: Corners): readonly number[] {
  const dx1 = b.x - c.x
  const dx2 = d.x - c.x
  const sx = a.x - b.x + c.x - d.x
  const dy1 = b.y - c.y
  const dy2 = d.y - c.y
  const sy = a.y - b.y + c.y - d.y
  const determinant = dx1 * dy2 - dx2 * dy1
  const g = (sx * dy2 - dx2 * sy) / determinant
  const h = (dx1 * sy - sx * dy1) / determinant
  return [
    b.x - a.x + g * b.x,
    d.x - a.x + h * d.x,
    a.x,
    b.y - a.y + g * b.y,
    d.y - a.y + h * d.y,
    a.y,
    g,
    h,
    1,
  ]
}

/** The inverse of a 3×3 matrix up to a factor, which a projection does not see. */
function adjugate(m: readonly number[]): number[] {
  const [a = 0, b = 0, c = 0, d = 0, e = 0, f = 0, g = 0, h = 0, i = 0] = m
  return [
    e * i - f * h,
    c * h - b * i,
    b * f - c * e,
    f * g - d * i,
    a * i - c * g,
    c * d - a * f,
    d * h - e * g,
    b * g - a * h,
    a * e - b * d,
  ]
}

/** Lays the page into a picture of the given size so that its corners come to lie at `corners`; around it is the desk. Bilinear. */
export function warp(page: Picture, width: number, height: number, corners: Corners, desk: number): Picture {
  const { channels } = page
  const [a = 0, b = 0, c = 0, d = 0, e = 0, f = 0, g = 0, h = 0, i = 1] = adjugate(squareToCorners(corners))
  const data = new Uint8Array(width * height * channels).fill(desk)
  for (let y = 0; y < height; y++) {
    for (let x = 0; x < width; x++) {
      const w = g * x + h * y + i
      const u = ((a * x + b * y + c) / w) * (page.width - 1)
      const v = ((d * x + e * y + f) / w) * (page.height - 1)
      if (u < 0 || v < 0 || u >= page.width - 1 || v >= page.height - 1) continue
      sample(page, u, v, data, (y * width + x) * channels)
    }
  }
  return { width, height, channels, data }
}

function sample(page: Picture, u: number, v: number, into: Uint8Array, at: number): void {
  const { width, channels, data } = page
  const left = Math.floor(u)
  const top = Math.floor(v)
  const fx = u - left
  const fy = v - top
  const first = (top * width + left) * channels
  const below = first + width * channels
  for (let channel = 0; channel < channels; channel++) {
    const upper = (data[first + channel] ?? 0) * (1 - fx) + (data[first + channels + channel] ?? 0) * fx
    const lower = (data[below + channel] ?? 0) * (1 - fx) + (data[below + channels + channel] ?? 0) * fx
    into[at + channel] = upper * (1 - fy) + lower * fy
  }
}
