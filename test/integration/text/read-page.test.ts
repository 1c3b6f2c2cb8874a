import { readdir } from 'node:fs/promises'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { draw } from '../../../main/text/raster/draw.ts'
import { mapOntoPage } from '../../../main/values/map-box.ts'
import { compose, identity, scaling, translation, turning } from '../../../main/text/raster/homography.ts'
import { turn } from '../../../main/text/raster/turn.ts'
import { createRecogniser, type Recogniser } from '../../../main/text/recogniser.ts'
import type { PageText } from '../../../models/page-text.ts'
import { blankPage, noisy, onTable, paint, turnedBy } from '../../unit/text/drawn-page.ts'
import { delivered, loadPage } from './page-fixtures.ts'

const nowhere = { x: 0, y: 0, width: 0, height: 0 }
const never = new AbortController().signal
let recogniser: Recogniser
let filesBefore: readonly string[]

beforeAll(async () => {
  filesBefore = await readdir(process.cwd())
  recogniser = await createRecogniser({ workers: 2 })
})
afterAll(async () => {
  await recogniser.close()
  expect(await readdir(process.cwd())).toEqual(filesBefore)
})

function textOf(page: PageText): string {
  return page.words.map(({ text }) => text).join(' ')
}

const names = ['Yiğit Ağaoğlu', 'Łukasz Wiśniewski', 'Łódź', 'Ana Šarić', 'Čakovec', 'Jürgen Größmann']

describe('a scanned page', () => {
  test('names of all Latin alphabets survive, with noise and a lean', async () => {
    const scan = noisy(turnedBy(await loadPage('names.png'), 1.4), 25, 1)
    const page = await recogniser.readPage(delivered(scan, 200), never)
    for (const name of [...names, '17.05.1990', '33-5512/2026']) expect(textOf(page)).toContain(name)
    expect(page).toMatchObject({ source: 'ocr', rotation: 0, problem: null, layerDisagreement: null })
    expect(page.skewDegrees).toBeCloseTo(1.4, 0)
  })

  test.each([90, 180, 270] as const)(
    'is turned upright when it was delivered turned by %d degrees',
    async (degrees) => {
      const upright = await loadPage('names.png')
      const page = await recogniser.readPage(delivered(turn(upright, degrees), 200), never)
      expect(page.rotation).toBe((360 - degrees) % 360)
      expect(page.aspectRatio).toBeCloseTo(upright.widthPx / upright.heightPx, 3)
      expect(textOf(page)).toContain('Łukasz Wiśniewski')
      const heading = page.words.find(({ text }) => text === 'Meldebescheinigung')
      expect(heading?.box.y).toBeLessThan(0.2)
      expect(heading?.box.x).toBeCloseTo(0.105, 1)
    },
  )

  test('a box lies on the ink of its word, on a leaning page too', async () => {
    const scan = turnedBy(await loadPage('names.png'), -2)
    const page = await recogniser.readPage(delivered(scan, 200), never)
    const word = page.words.find(({ text }) => text === 'Meldebescheinigung')
    const { x, y, width, height } = mapOntoPage(page.toPicture ?? identity, word?.box ?? nowhere)
    let [inside, around] = [0, 0]
    for (let row = 0; row < scan.heightPx * 0.12; row++) {
      for (let column = 0; column < scan.widthPx * 0.45; column++) {
        if ((scan.grey[row * scan.widthPx + column] ?? 255) > 128) continue
        const [fx, fy] = [column / scan.widthPx, row / scan.heightPx]
        around++
        if (fx >= x && fx <= x + width && fy >= y && fy <= y + height) inside++
      }
    }
    expect(inside).toBeGreaterThan(500)
    expect(inside / around).toBeGreaterThan(0.97)
  })
})

describe('a form', () => {
  test('label and value stand in one line, tick boxes are seen, the place for the signature is empty', async () => {
    const page = await recogniser.readPage(delivered(await loadPage('form.png'), 200), never)
    expect(textOf(page)).toContain('Geburtsdatum 03.11.1988')
    expect(textOf(page)).toMatch(/Bruttogehalt im Monat 3\.900,00/)
    expect(page.tickMarks.map(({ checked }) => checked)).toEqual([false, true, true, false])
    const { columns, rows, ink } = page.ink ?? { columns: 0, rows: 0, ink: new Uint8Array() }
    const label = page.words.find(({ text }) => text.startsWith('02.09.2026'))
    const [row, column] = [Math.floor((label?.box.y ?? 0) * rows) - 1, Math.floor(columns * 0.7)]
    expect(ink[row * columns + column]).toBe(0)
  })
})

describe('photographs', () => {
  test('a passport lying askew on a table: text, zone, and boxes on the delivered picture', async () => {
    const card = await loadPage('passport.jpg')
    const lie = compose(translation(700, 300), turning(24), scaling(1.1))
    const photo = noisy(onTable(card, lie, 2600, 2300), 6, 2)
    const page = await recogniser.readPage(delivered(photo, null), never)
    expect(textOf(page)).toContain('OLUWASEUN')
    expect(page.mrzZones).toMatchObject([
      {
        lines: [
          'P<UTOADEYEMI<<OLUWASEUN<GRACE<<<<<<<<<<<<<<<',
          'A045612371UTO9207096F3105144<<<<<<<<<<<<<<04',
        ],
        secondLook: true,
      },
    ])
    expect(page.skewDegrees).toBeCloseTo(24, 0)
    const zone = page.mrzZones[0]?.boxes[0]
    const box = zone && mapOntoPage(page.toPicture ?? identity, zone)
    // The middle of the zone on the card (at 62 and 77 mm of 125 × 88), carried to the photograph.
    expect(box && box.x + box.width / 2).toBeCloseTo(0.37, 1)
    expect(box && box.y + box.height / 2).toBeCloseTo(0.66, 1)
  })

  test.each([0, 90, 180, 270] as const)(
    'a zone is read whichever way up the page was delivered: %d',
    async (degrees) => {
      const page = await recogniser.readPage(
        delivered(turn(await loadPage('passport.jpg'), degrees), 300),
        never,
      )
      expect(page.mrzZones.map(({ lines }) => lines[1])).toEqual([
        'A045612371UTO9207096F3105144<<<<<<<<<<<<<<04',
      ])
      expect(page.rotation).toBe((360 - degrees) % 360)
    },
  )
})

test('a passport laid sideways under a printed text: its zone is read', async () => {
  const page = await loadPage('names.png')
  const card = turn(await loadPage('passport.jpg'), 90)
  const small = draw(card, scaling(1.5), Math.floor(card.widthPx / 1.5), Math.floor(card.heightPx / 1.5))
  for (let y = 0; y < small.heightPx; y++) {
    const row = small.grey.subarray(y * small.widthPx, (y + 1) * small.widthPx)
    page.grey.set(row, (1250 + y) * page.widthPx + 500)
  }
  const { mrzZones, words } = await recogniser.readPage(delivered(page, 200), never)
  expect(words.some(({ text }) => text === 'Meldebescheinigung')).toBe(true)
  expect(mrzZones.map(({ lines }) => lines[1])).toEqual(['A045612371UTO9207096F3105144<<<<<<<<<<<<<<04'])
  const [first, second] = mrzZones[0]?.boxes ?? []
  // Turned clockwise, the first line stands to the right of the second.
  expect(first && second && first.x > second.x && first.height > first.width).toBe(true)
})

describe('pages without text', () => {
  test('an empty page is blank, also with punch holes and dust', async () => {
    const page = noisy(blankPage(1654, 2339, 250), 4, 3)
    for (const y of [900, 1500]) paint(page, { x: 60, y, width: 40, height: 40 }, 20)
    expect((await recogniser.readPage(delivered(page, 200), never)).problem).toBe('blank')
  })

  test('scrawl is not legible, and no zone is made up', async () => {
    const page = blankPage(1654, 2339)
    for (let n = 0; n < 900; n++) {
      paint(page, {
        x: 200 + ((n * 137) % 1200),
        y: 300 + ((n * 71) % 1500),
        width: 3 + ((n * 13) % 40),
        height: 3,
      })
    }
    expect(await recogniser.readPage(delivered(page, 200), never)).toMatchObject({
      problem: 'not-legible',
      mrzZones: [],
    })
  })

  test.each([
    [1, 1],
    [3, 900],
    [4000, 6],
  ])('a picture of %d × %d pixels does no harm', async (widthPx, heightPx) => {
    expect((await recogniser.readPage(delivered(blankPage(widthPx, heightPx), 200), never)).problem).toBe(
      'blank',
    )
  })

  test('a page that did not render keeps its problem', async () => {
    const image = { ...delivered(blankPage(0, 0), null), problem: 'damaged' as const }
    expect(await recogniser.readPage(image, never)).toMatchObject({
      source: 'none',
      problem: 'damaged',
      words: [],
    })
  })
})
