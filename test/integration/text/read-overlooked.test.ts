import sharp from 'sharp'
import { describe, expect, test } from 'vitest'
import { languageFolder, loadProgram } from '../../../main/text/language-data.ts'
import { startOcr } from '../../../main/text/ocr.ts'
import { readOverlooked } from '../../../main/text/read-overlooked.ts'
import { identity } from '../../../main/text/raster/homography.ts'
import type { GreyImage } from '../../../main/text/raster/grey-image.ts'

const words = [
  { x: 300, y: 400, text: '14 02 2027' },
  { x: 300, y: 900, text: 'Aufenthaltserlaubnis' },
]

async function printed(): Promise<GreyImage> {
  const texts = words.map(({ x, y, text }) => `<text x="${x}" y="${y}" font-size="34">${text}</text>`)
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" width="1654" height="2339" font-family="Liberation Sans"><rect width="100%" height="100%" fill="white"/>${texts.join('')}<rect x="900" y="300" width="300" height="400" fill="#444"/></svg>`
  const { data, info } = await sharp(Buffer.from(svg)).greyscale().raw().toBuffer({ resolveWithObject: true })
  return { widthPx: info.width, heightPx: info.height, grey: new Uint8Array(data) }
}

describe('readOverlooked', () => {
  test('reads lines that have no word, and leaves pictures and lines with words alone', async () => {
    const image = await printed()
    const known = {
      text: 'Aufenthaltserlaubnis',
      confidence: 0.9,
      box: { x: 298, y: 872, width: 330, height: 40 },
    }
    const page = { image, ruled: image, toDelivered: identity, dpi: 200 }
    const ocr = startOcr(await loadProgram(languageFolder), languageFolder)
    const found = readOverlooked(page, [[known]], ocr)
    expect(found.map((line) => line.map(({ text }) => text).join(' '))).toEqual(['14 02 2027'])
    const [first] = found.flat()
    expect(Math.abs((first?.box.x ?? 0) - 300)).toBeLessThan(6)
    expect(Math.abs((first?.box.y ?? 0) - 375)).toBeLessThan(8)
  })
})
