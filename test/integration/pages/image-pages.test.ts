import sharp from 'sharp'
import { describe, expect, test } from 'vitest'
import type { PageImage } from '../../../models/page-image.ts'
import { greyAt, never, open, readAll, readFirst } from './opened.ts'
import { writeTiff } from './tiff-bytes.ts'

/** Levels of the four quarters of a picture: top left, top right, bottom left, bottom right. */
type Quarters = readonly [number, number, number, number]
const stored: Quarters = [10, 90, 170, 250]

function quartered([topLeft, topRight, bottomLeft, bottomRight]: Quarters, width = 320, height = 160) {
  const pixels = Buffer.alloc(width * height)
  for (let y = 0; y < height; y++) {
    for (let x = 0; x < width; x++) {
      const [left, right] = y < height / 2 ? [topLeft, topRight] : [bottomLeft, bottomRight]
      pixels[y * width + x] = x < width / 2 ? left : right
    }
  }
  return sharp(pixels, { raw: { width, height, channels: 1 } })
}

/** What is seen for each value of the EXIF tag 0x0112. Source: EXIF 2.32, 4.6.4 A. */
const seenByOrientation: readonly (readonly [number, Quarters])[] = [
  [1, [10, 90, 170, 250]],
  [2, [90, 10, 250, 170]],
  [3, [250, 170, 90, 10]],
  [4, [170, 250, 10, 90]],
  [5, [10, 170, 90, 250]],
  [6, [170, 10, 250, 90]],
  [7, [250, 90, 170, 10]],
  [8, [90, 250, 10, 170]],
]

describe('orientation is applied', () => {
  for (const format of ['jpeg', 'png', 'tiff'] as const) {
    test.each(seenByOrientation)(`${format}, orientation %i`, async (orientation, expected) => {
      const bytes = await quartered(stored).withMetadata({ orientation }).toFormat(format).toBuffer()
      const page = await readFirst(bytes, format)
      const seen = [
        greyAt(page, 0.25, 0.25),
        greyAt(page, 0.75, 0.25),
        greyAt(page, 0.25, 0.75),
        greyAt(page, 0.75, 0.75),
      ]
      seen.forEach((level, quarter) => expect(Math.abs(level - (expected[quarter] ?? 0))).toBeLessThan(8))
      expect([page.widthPx, page.heightPx]).toEqual(orientation > 4 ? [160, 320] : [320, 160])
    })
  }
})

describe('every kind of pixels becomes 8 bit grey', () => {
  test('16 bit grey', async () => {
    const bytes = await quartered(stored).toColourspace('grey16').png().toBuffer()
    const page = await readFirst(bytes, 'png')
    expect(page.grey.length).toBe(320 * 160)
    expect(Math.abs(greyAt(page, 0.75, 0.25) - 90)).toBeLessThan(8)
  })

  test('CMYK as printers send it', async () => {
    const bytes = await quartered(stored).toColourspace('cmyk').jpeg().toBuffer()
    const page = await readFirst(bytes, 'jpeg')
    expect(page.grey.length).toBe(320 * 160)
    expect(greyAt(page, 0.25, 0.25)).toBeLessThan(60)
    expect(greyAt(page, 0.75, 0.75)).toBeGreaterThan(235)
  })

  test('what is transparent is paper', async () => {
    const clear = { width: 20, height: 20, channels: 4, background: { r: 0, g: 0, b: 0, alpha: 0 } } as const
    const page = await readFirst(await sharp({ create: clear }).png().toBuffer(), 'png')
    expect(page.grey.every((level) => level === 255)).toBe(true)
  })

  test('a fax page of one bit per pixel', async () => {
    const bytes = await quartered([0, 255, 255, 0])
      .toColourspace('b-w')
      .tiff({ compression: 'ccittfax4', bitdepth: 1, xres: 8, yres: 8 })
      .toBuffer()
    const page = await readFirst(bytes, 'tiff')
    expect(page.problem).toBeNull()
    expect([greyAt(page, 0.25, 0.25), greyAt(page, 0.75, 0.25)]).toEqual([0, 255])
  })
})

test('a fax of 204 × 98 dpi is stretched to its true height', async () => {
  const picture = quartered(stored, 1728, 1100).toColourspace('b-w')
  const page = await readFirst(await picture.tiff({ xres: 204 / 25.4, yres: 98 / 25.4 }).toBuffer(), 'tiff')
  expect(page.widthPx).toBe(1728)
  expect(Math.abs(page.heightPx - 1100 * (204 / 98))).toBeLessThan(3)
  expect(Math.round(page.dpi ?? 0)).toBe(204)
  expect(Math.abs(greyAt(page, 0.75, 0.25) - 90)).toBeLessThan(8)
})

async function dpiOf(density: number, width: number): Promise<number | null> {
  const picture = quartered(stored, width, width / 2).withMetadata({ density })
  return (await readFirst(await picture.jpeg().toBuffer(), 'jpeg')).dpi
}

describe('resolution', () => {
  test('a scanner tells it, a camera does not know it', async () => {
    expect(await dpiOf(200, 1600)).toBe(200)
    expect(await dpiOf(72, 4000)).toBeNull()
  })

  test('large pictures are scaled down, and their resolution with them', async () => {
    const bytes = await quartered(stored, 1600, 800).withMetadata({ density: 200 }).jpeg().toBuffer()
    const page = await readFirst(bytes, 'jpeg', { maxPixels: 320_000 })
    expect([page.widthPx, page.heightPx, page.dpi]).toEqual([800, 400, 100])
  })
})

function levels(pages: readonly PageImage[]): readonly number[] {
  return pages.map((page) => greyAt(page, 0.5, 0.5))
}

describe('TIFF with several pages', () => {
  test('every frame is a page, previews are not', async () => {
    const pages = await readAll(
      writeTiff([{ level: 10 }, { level: 99, preview: true }, { level: 200 }]),
      'tiff',
    )
    expect(levels(pages)).toEqual([10, 200])
    expect(pages.map(({ page }) => page)).toEqual([1, 2])
  })

  test('frames that loop are read once', async () => {
    expect(levels(await readAll(writeTiff([{ level: 10 }, { level: 20, next: 0 }]), 'tiff'))).toEqual([
      10, 20,
    ])
    expect(levels(await readAll(writeTiff([{ level: 30, next: 0 }]), 'tiff'))).toEqual([30])
  })

  test('a chain that leaves the file ends there', async () => {
    expect(levels(await readAll(writeTiff([{ level: 10 }, { level: 20, next: 999 }]), 'tiff'))).toEqual([
      10, 20,
    ])
  })

  test('the file itself is not altered', async () => {
    const bytes = writeTiff([{ level: 10, next: 0 }])
    const before = bytes.slice()
    await readAll(bytes, 'tiff')
    expect(bytes).toEqual(before)
  })
})

describe('hostile and broken images', () => {
  test('a JPEG that declares 60,000 × 60,000 pixels is not decoded', async () => {
    const bytes = await quartered(stored).jpeg().toBuffer()
    const frame = bytes.indexOf(Buffer.from([0xff, 0xc0]))
    bytes.writeUInt16BE(60_000, frame + 5)
    bytes.writeUInt16BE(60_000, frame + 7)
    expect((await readFirst(bytes, 'jpeg')).problem).toBe('too-large')
  })

  test('a truncated JPEG shows what is there', async () => {
    const bytes = await quartered(stored, 1600, 800).jpeg().toBuffer()
    const page = await readFirst(bytes.subarray(0, bytes.length * 0.7), 'jpeg')
    expect(page.problem).toBeNull()
    expect(Math.abs(greyAt(page, 0.25, 0.25) - 10)).toBeLessThan(8)
  })

  test.each(['jpeg', 'png', 'tiff'] as const)(
    'garbage that begins like a %s is a damaged page',
    async (format) => {
      const start = { jpeg: [0xff, 0xd8, 0xff], png: [0x89, 0x50, 0x4e, 0x47], tiff: [0x49, 0x49, 0x2a, 0] }[
        format
      ]
      const bytes = Uint8Array.from([...start, ...Array.from({ length: 500 }, (_, i) => (i * 7919) % 251)])
      const source = await open(bytes, format)
      expect(source.pageCount).toBe(1)
      expect((await source.read(1, never)).problem).toBe('damaged')
    },
  )

  test('an abort while decoding rejects at once', async () => {
    const bytes = await quartered(stored, 4000, 3000).png().toBuffer()
    const abort = new AbortController()
    const source = await open(bytes, 'png')
    const reading = source.read(1, abort.signal)
    abort.abort(new Error('enough'))
    await expect(reading).rejects.toThrow('enough')
  })
})
