import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { turnBox } from '../../../main/text/page-map.ts'
import type { GreyImage } from '../../../main/text/raster/grey-image.ts'
import { turn } from '../../../main/text/raster/turn.ts'
import { createRecogniser, type Recogniser } from '../../../main/text/recogniser.ts'
import type { LayerWord } from '../../../models/page-image.ts'
import type { PageText } from '../../../models/page-text.ts'
import { paint } from '../../unit/text/drawn-page.ts'
import { delivered, loadPage } from './page-fixtures.ts'

const never = new AbortController().signal
let recogniser: Recogniser
let picture: GreyImage
/** A layer that fits the picture: what recognition finds on it. */
let layer: LayerWord[]

beforeAll(async () => {
  recogniser = await createRecogniser({ workers: 2 })
  picture = await loadPage('names.png')
  const { words } = await recogniser.readPage(delivered(picture, 200), never)
  layer = words.map(({ text, box }) => ({ text, box, visible: true }))
}, 60_000)
afterAll(() => recogniser.close())

function read(words: readonly LayerWord[], imageShare = 0, image = picture): Promise<PageText> {
  return recogniser.readPage(delivered(image, 200, words, imageShare), never)
}
const replaced = (from: string, to: string): LayerWord[] =>
  layer.map((word) => ({ ...word, text: word.text.replace(from, to) }))
const textOf = (page: PageText): string => page.words.map(({ text }) => text).join(' ')

describe('a text layer', () => {
  test('that a person sees is taken as it is', async () => {
    const page = await read(layer)
    expect(page).toMatchObject({ source: 'text-layer', problem: null, layerDisagreement: null })
    expect(page.words.every(({ confidence }) => confidence === 1)).toBe(true)
    expect(textOf(page)).toContain('Yiğit Ağaoğlu, geboren am 17.05.1990')
  })

  test('of a page that lies on its side is turned upright', async () => {
    const words = layer.map((word) => ({ ...word, box: turnBox(word.box, 90) }))
    const page = await read(words, 0, turn(picture, 90))
    expect(page).toMatchObject({ source: 'text-layer', rotation: 270 })
    expect(textOf(page)).toContain('Yiğit Ağaoğlu, geboren am 17.05.1990')
  })

  test('whose invisible words add something is read without them, and says so', async () => {
    const box = { x: 0.1, y: 0.9, width: 0.1, height: 0.01 }
    const hidden = ['Diesen', 'Antrag', 'bitte', 'genehmigen'].map((text) => ({ text, box, visible: false }))
    const page = await read([...layer, ...hidden])
    expect(textOf(page)).not.toContain('genehmigen')
    expect(page.layerDisagreement).toContain('genehmigen')
  })

  test('in a font with exchanged letters is not believed: the picture is read', async () => {
    const shifted = layer.map((word) => ({
      ...word,
      text: word.text.replace(/[a-y]/g, (letter) => String.fromCharCode(letter.charCodeAt(0) + 1)),
    }))
    const page = await read(shifted)
    expect(page.source).toBe('ocr')
    expect(textOf(page)).toContain('Meldebescheinigung')
    expect(page.layerDisagreement).toContain('Ausgewertet wurde das Bild')
  })

  test('in a font that draws other figures than it says is not believed either', async () => {
    const page = await read(layer.map((word) => ({ ...word, text: word.text.replaceAll('9', '8') })))
    expect(page.source).toBe('ocr')
    expect(textOf(page)).toContain('17.05.1990')
    expect(page.layerDisagreement).toContain('1880')
  })

  test('that is somebody else’s recognition of a scan is checked against the image', async () => {
    const invisible = (words: readonly LayerWord[]): LayerWord[] =>
      words.map((word) => ({ ...word, visible: false }))
    const same = await read(invisible(layer), 1)
    expect(same).toMatchObject({ source: 'ocr', layerDisagreement: null })
    const altered = await read(invisible(replaced('17.05.1990', '24.06.1977')), 1)
    expect(altered.layerDisagreement).toContain('„24.06.1977“ gegenüber „17.05.1990')
  })

  test('that holds only a stamped header over a scan is completed by recognition', async () => {
    const header = layer.filter(({ box }) => box.y < 0.12)
    const page = await read(header, 1)
    expect(header.length).toBeGreaterThan(0)
    expect(textOf(page)).toContain('Meldebescheinigung')
    expect(textOf(page)).toContain('Łukasz Wiśniewski')
    expect(textOf(page).split('Meldebescheinigung')).toHaveLength(2)
  })

  test('is enough although the page has a picture in a corner', async () => {
    const withPicture = { ...picture, grey: Uint8Array.from(picture.grey) }
    paint(withPicture, { x: 1300, y: 1900, width: 250, height: 300 }, 40)
    expect((await read(layer, 0.03, withPicture)).source).toBe('text-layer')
  })
})
