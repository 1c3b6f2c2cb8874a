import sharp from 'sharp'
import { describe, expect, it } from 'vitest'
import { degradations } from '../../documents/degrade/degradations.ts'
import { degradePage } from '../../documents/degrade/degrade-page.ts'
import { markPaper } from '../../documents/degrade/marks-on-paper.ts'
import { spoilPixels } from '../../documents/degrade/spoil-pixels.ts'
import { warp, type Picture } from '../../documents/degrade/warp.ts'
import { page } from '../../documents/markup.ts'
import { createRandom } from '../../documents/random.ts'

/** A page with a dark bar along its top edge: tells which side is up. */
function barPage(width: number, height: number): Picture {
  const data = new Uint8Array(width * height).fill(255)
  data.fill(0, 0, width * Math.round(height / 5))
  return { width, height, channels: 1, data }
}

const toPng = ({ data, width, height }: Picture): Promise<Buffer> =>
  sharp(data, { raw: { width, height, channels: 1 } })
    .png()
    .toBuffer()

async function meanOf(jpeg: Uint8Array, side: 'top' | 'bottom'): Promise<number> {
  const { data, info } = await sharp(await sharp(jpeg).autoOrient().toBuffer())
    .greyscale()
    .raw()
    .toBuffer({ resolveWithObject: true })
  const rows = Math.round(info.height / 10)
  const first =
    side === 'top' ? Math.round(info.height * 0.08) : info.height - rows - Math.round(info.height * 0.08)
  const middle = data.subarray(first * info.width, (first + rows) * info.width)
  return middle.reduce((sum, value) => sum + value, 0) / middle.length
}

describe('warp', () => {
  it('leaves a page that stays where it is as it is', () => {
    const bar = barPage(40, 60)
    const corners = [
      { x: 0, y: 0 },
      { x: 40, y: 0 },
      { x: 40, y: 60 },
      { x: 0, y: 60 },
    ] as const
    const same = warp(bar, 40, 60, corners, 128)
    const off = same.data.filter((value, index) => Math.abs(value - (bar.data[index] ?? 0)) > 90).length
    expect(off).toBeLessThan(40 * 2)
  })

  it('puts the desk around a page that became smaller', () => {
    const corners = [
      { x: 10, y: 10 },
      { x: 30, y: 10 },
      { x: 30, y: 50 },
      { x: 10, y: 50 },
    ] as const
    const small = warp(barPage(40, 60), 40, 60, corners, 128)
    expect(small.data[0]).toBe(128)
    expect(small.data[12 * 40 + 20]).toBe(0)
    expect(small.data[45 * 40 + 20]).toBe(255)
  })
})

describe('spoilPixels', () => {
  it('is the same for the same seed and keeps the picture recognisable', () => {
    const [one, two] = [barPage(50, 70), barPage(50, 70)]
    spoilPixels(one, 0.2, 6, createRandom(3))
    spoilPixels(two, 0.2, 6, createRandom(3))
    expect(one.data).toEqual(two.data)
    expect(one.data[0]).toBeLessThan(40)
    expect(one.data.at(-1)).toBeGreaterThan(170)
  })
})

describe('degradePage', () => {
  it('gives a photo that is upright once its EXIF orientation is applied', async () => {
    const png = await toPng(barPage(300, 420))
    for (let seed = 0; seed < 12; seed++) {
      const { jpeg } = await degradePage(png, degradations['phone-photo'], createRandom(seed))
      expect(await meanOf(jpeg, 'top')).toBeLessThan(await meanOf(jpeg, 'bottom'))
    }
  })

  it('turns a turned page by a quarter or a half, and says its size as stored', async () => {
    const { jpeg, widthPx, heightPx } = await degradePage(
      await toPng(barPage(300, 420)),
      degradations.turned,
      createRandom(1),
    )
    const stored = await sharp(jpeg).metadata()
    expect([stored.width, stored.height]).toEqual([widthPx, heightPx])
    expect(stored.orientation ?? 1).toBe(1)
  })
})

describe('markPaper', () => {
  it('stamps and punches every page, and leaves other pages alone', () => {
    const html = page('a') + page('b')
    expect(markPaper(html, degradations.stamped, createRandom(1)).match(/EINGEGANGEN/g)).toHaveLength(2)
    expect(markPaper(html, degradations.punched, createRandom(1)).match(/border-radius:50%/g)).toHaveLength(4)
    expect(markPaper(html, degradations['scan-200'], createRandom(1))).toBe(html)
  })
})
