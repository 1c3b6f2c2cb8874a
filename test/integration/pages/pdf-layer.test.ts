import { describe, expect, test } from 'vitest'
import { inkByWord, readFirst, wordsOf } from './opened.ts'
import { line, onePage, stream, writePdf } from './pdf-bytes.ts'

const twoWords = line('Familienname', 100, 600, 18) + line('Gipfel', 300, 300, 18)

describe('word boxes lie on the ink', () => {
  for (const rotate of [0, 90, 180, 270]) {
    test.each([
      ['whole page', `/Rotate ${rotate}`],
      ['cropped page', `/Rotate ${rotate} /CropBox [80 200 500 700]`],
    ])(`turned by ${rotate} degrees, %s`, async (_, page) => {
      const image = await readFirst(writePdf(onePage(twoWords, { page })))
      const words = image.layer ?? []
      expect(wordsOf(image)).toEqual(['Familienname', 'Gipfel'])
      const { inside, outside } = inkByWord(image, words)
      expect(Math.min(...inside)).toBeGreaterThan(200)
      expect(outside).toBe(0)
    })
  }

  test('text that runs upwards and text at an angle', async () => {
    const upwards = 'BT /F1 18 Tf 0 1 -1 0 100 300 Tm (Aufwaerts) Tj ET\n'
    const oblique = 'BT /F1 18 Tf 0.866 0.5 -0.5 0.866 300 300 Tm (schraeg Wort) Tj ET\n'
    const image = await readFirst(writePdf(onePage(upwards + oblique)))
    expect(wordsOf(image)).toEqual(['Aufwaerts', 'schraeg', 'Wort'])
    expect(inkByWord(image, image.layer ?? []).outside).toBe(0)
  })
})

async function cut(content: string): Promise<readonly string[]> {
  return wordsOf(await readFirst(writePdf(onePage(content))))
}

describe('words are cut by what can be seen', () => {
  test('letters placed one by one are one word, a gap without a blank parts two', async () => {
    const letters = '[(M) 20 (\\374) -30 (l) (l) (e) 10 (r)] TJ'
    expect(await cut(`BT /F1 12 Tf 50 700 Td ${letters} [(Anna) -250 (Maria)] TJ ET`)).toEqual([
      'M\u00fcllerAnna',
      'Maria',
    ])
  })

  test('columns drawn one after the other are not glued together', async () => {
    expect(await cut(line('Name', 50, 700) + line('Geburt', 200, 700) + line('Wert', 50, 680))).toEqual([
      'Name',
      'Geburt',
      'Wert',
    ])
  })

  test('a hyphen at the end of a line stays, and so does the rest of the word on the next line', async () => {
    expect(await cut('BT /F1 12 Tf 14 TL 50 700 Td (Aufent-) Tj T* (halt) Tj ET')).toEqual([
      'Aufent-',
      'halt',
    ])
  })

  test('accents drawn over their letters become one character with them', async () => {
    expect(await cut('BT /F1 12 Tf 50 700 Td [(M\\250) 445 (uller Jos) (e) 445 (\\264)] TJ ET')).toEqual([
      'M\u00fcller',
      'Jos\u00e9',
    ])
  })

  test('letters set apart are one word, typed blanks or not', async () => {
    expect(
      await cut('BT /F1 12 Tf 3 Tc 50 700 Td (MELDUNG) Tj 0 Tc 0 -20 Td (B E S C H E I D) Tj ET'),
    ).toEqual(['MELDUNG', 'BESCHEID'])
  })

  test('a superscript belongs to its word', async () => {
    expect(await cut('BT /F1 12 Tf 50 700 Td (80 m) Tj /F1 8 Tf 4 Ts (\\262) Tj ET')).toEqual([
      '80',
      'm\u00b2',
    ])
  })
})

async function see(content: string, resources = '', more = {}): Promise<readonly string[]> {
  return wordsOf(await readFirst(writePdf(onePage(content, { resources, more }))))
}

describe('words that nobody sees', () => {
  test.each([
    ['drawn without ink', `3 Tr ${line('leise', 50, 700)}`],
    ['used as clipping path only', `q 7 Tr ${line('leise', 50, 700)} Q`],
    ['in the colour of the paper', `1 1 1 rg ${line('leise', 50, 700)}`],
    ['almost in the colour of the paper', `0.97 g ${line('leise', 50, 700)}`],
    ['too small', line('leise', 50, 700, 2)],
    ['outside the page', line('leise', -300, 700)],
    ['covered by a white area', `${line('leise', 50, 700)} 1 g 40 690 100 30 re f`],
    ['covered by a black area', `${line('leise', 50, 700)} 0 g 40 690 100 30 re f`],
    ['clipped away', `q 0 0 10 10 re W n ${line('leise', 50, 700)} Q`],
    ['white under black text', `1 g ${line('leise', 50, 700)} 0 g ${line('HHHHH', 48, 700)}`],
  ])('%s', async (_, content) => {
    expect(await see(content)).toContain('[leise]')
  })

  test('fully transparent', async () => {
    expect(await see(`/G gs ${line('leise', 50, 700)}`, '/ExtGState << /G << /ca 0 >> >>')).toEqual([
      '[leise]',
    ])
  })

  test('on a layer that is switched off', async () => {
    const group = '<< /Type /OCG /Name (Ebene) >>'
    const content = `/OC /L BDC ${line('leise', 50, 700)} EMC ${line('laut', 50, 500)}`
    const pdf = {
      ...onePage(content, { resources: '/Properties << /L 6 0 R >>', more: { 6: group } }),
      1: '<< /Type /Catalog /Pages 2 0 R /OCProperties << /OCGs [6 0 R] /D << /OFF [6 0 R] >> >> >>',
    }
    expect(wordsOf(await readFirst(writePdf(pdf)))).toEqual(['[leise]', 'laut'])
  })

  test('covered by a picture', async () => {
    const picture = stream(
      '/Type /XObject /Subtype /Image /Width 2 /Height 2 /BitsPerComponent 8 /ColorSpace /DeviceGray',
      '\x00\xff\xff\x00',
    )
    const content = `${line('leise', 50, 700)} q 200 0 0 100 20 650 cm /I Do Q ${line('laut', 50, 500)}`
    expect(await see(content, '/XObject << /I 6 0 R >>', { 6: picture })).toEqual(['[leise]', 'laut'])
  })

  test('white text on a dark heading and light grey text are seen', async () => {
    const heading = `0 0 0.5 rg 40 690 200 30 re f 1 g ${line('Meldung', 50, 700)}`
    expect(await see(`${heading} 0.8 g ${line('MUSTER', 50, 500)}`)).toEqual(['Meldung', 'MUSTER'])
  })

  test('letters that the substitute for a missing font cannot draw are not called hidden', async () => {
    const font = `<< /Type /Font /Subtype /TrueType /BaseFont /Arial
      /Encoding << /Type /Encoding /BaseEncoding /WinAnsiEncoding /Differences [65 /afii10017 /afii10018 /afii10019] >> >>`
    const content = 'BT /F2 12 Tf 50 700 Td (ABC) Tj 1 g 0 -50 Td (CBA) Tj ET'
    const page = await readFirst(
      writePdf(onePage(content, { resources: '/Font << /F2 6 0 R >>', more: { 6: font } })),
    )
    expect(wordsOf(page)).toEqual(['АБВ', '[ВБА]'])
    expect(page.layer?.[0]?.box.width).toBeGreaterThan(0.01)
  })

  test('text inside a form object is seen, hidden text in it is not', async () => {
    const form = stream(
      '/Type /XObject /Subtype /Form /BBox [0 0 595 842] /Matrix [1 0 0 1 20 20] /Resources << /Font << /F1 5 0 R >> >>',
      line('laut', 50, 700) + `1 g ${line('leise', 50, 500)}`,
    )
    expect(await see('/X Do', '/XObject << /X 6 0 R >>', { 6: form })).toEqual(['laut', '[leise]'])
  })
})

describe('texts that stand for what is drawn', () => {
  const spoken = (actual: string, drawn: string) =>
    `/Span << /ActualText (${actual}) >> BDC ${line(drawn, 50, 700)} EMC`

  test.each([
    ['a sentence', 'Kaltmiete 500', 'Nebenkosten', 'Kaltmiete 500'],
    ['another figure', '9', '8', '9'],
    ['a whole word', 'Fahrzeuge', 'Auto', 'Fahrzeuge'],
  ])('%s is not read for what is drawn', async (_, actual, drawn, unseen) => {
    const page = await readFirst(writePdf(onePage(spoken(actual, drawn))))
    expect(wordsOf(page)).toEqual([drawn])
    expect(page.unseen).toEqual([{ carrier: 'hidden-text', text: unseen, box: null }])
  })

  test('the letters of a ligature are', async () => {
    const page = await readFirst(writePdf(onePage(spoken('ffi', 'f'))))
    expect(wordsOf(page)).toEqual(['ffi'])
  })

  test('inside a form object too', async () => {
    const form = stream(
      '/Type /XObject /Subtype /Form /BBox [0 0 595 842] /Resources << /Font << /F1 5 0 R >> >>',
      spoken('Anders GmbH', 'Bergmann'),
    )
    expect(await see('/X Do', '/XObject << /X 6 0 R >>', { 6: form })).toEqual(['Bergmann'])
  })
})

test('a page without text has no layer', async () => {
  const image = await readFirst(writePdf(onePage('100 100 50 50 re f')))
  expect(image.layer).toBeNull()
  expect(image.problem).toBeNull()
})
