import { degrees, PDFDocument, PDFName } from '@cantoo/pdf-lib'
import { describe, expect, test } from 'vitest'
import { greyAt, inkByWord, readFirst, wordsOf } from './opened.ts'
import type { Box } from '../../../models/place.ts'
import { line, onePage, stream, writePdf, type PdfObjects } from './pdf-bytes.ts'

async function filledForm(change: (document: PDFDocument) => void = () => {}): Promise<Uint8Array> {
  const document = await PDFDocument.create()
  const page = document.addPage([595, 842])
  const form = document.getForm()
  const surname = form.createTextField('person.familienname')
  surname.setText('Dang Nguyen')
  surname.addToPage(page, { x: 100, y: 700, width: 200, height: 20 })
  form.createTextField('leer').addToPage(page, { x: 100, y: 670, width: 200, height: 20 })
  const yes = form.createCheckBox('verheiratet')
  yes.addToPage(page, { x: 100, y: 600, width: 20, height: 20 })
  yes.check()
  form.createCheckBox('geschieden').addToPage(page, { x: 200, y: 600, width: 20, height: 20 })
  const sex = form.createRadioGroup('geschlecht')
  sex.addOptionToPage('m', page, { x: 100, y: 500, width: 20, height: 20 })
  sex.addOptionToPage('w', page, { x: 200, y: 500, width: 20, height: 20 })
  sex.select('w')
  const state = form.createDropdown('staat')
  state.addOptions(['Vietnam', 'Nepal'])
  state.select('Nepal')
  state.addToPage(page, { x: 100, y: 400, width: 100, height: 20 })
  change(document)
  return document.save()
}

/** With the line around the field. */
function grown({ x, y, width, height }: Box): Box {
  return { x: x - 0.003, y: y - 0.003, width: width + 0.006, height: height + 0.006 }
}

describe('fields of an AcroForm', () => {
  test('values and ticks with their boxes', async () => {
    const { formEntries } = await readFirst(await filledForm())
    expect(formEntries.map(({ name, value, checked }) => [name, value, checked])).toEqual([
      ['person.familienname', 'Dang Nguyen', null],
      ['leer', '', null],
      ['verheiratet', null, true],
      ['geschieden', null, false],
      ['geschlecht', null, false],
      ['geschlecht', null, true],
      ['staat', 'Nepal', null],
    ])
    const [surname] = formEntries
    expect(surname?.box.x).toBeCloseTo(100 / 595, 2)
    expect(surname?.box.y).toBeCloseTo((842 - 720) / 842, 2)
    expect(surname?.box.width).toBeCloseTo(200 / 595, 1)
  })

  test('they are drawn, and their text is text of the page', async () => {
    const page = await readFirst(await filledForm())
    expect(wordsOf(page)).toEqual(['Dang', 'Nguyen', 'Nepal'])
    const dark = (x: number, y: number) => {
      const levels = [-3, -2, -1, 0, 1, 2, 3].map((d) => greyAt(page, (x + d) / 595, (842 - y) / 842))
      return Math.min(...levels) < 128
    }
    expect([dark(110, 610), dark(210, 610), dark(110, 510), dark(210, 510)]).toEqual([
      true,
      false,
      false,
      true,
    ])
  })

  test.each([90, 180, 270])(
    'on a page turned by %i degrees and cropped they lie on their ink',
    async (angle) => {
      const bytes = await filledForm((document) => {
        const [page] = document.getPages()
        page?.setRotation(degrees(angle))
        page?.setCropBox(50, 350, 500, 450)
      })
      const page = await readFirst(bytes)
      expect(wordsOf(page).toSorted()).toEqual(['Dang', 'Nepal', 'Nguyen'])
      const boxes = page.formEntries.map(({ name, box }) => ({ text: name, box: grown(box), visible: true }))
      const { inside, outside } = inkByWord(page, boxes)
      expect(outside).toBe(0)
      expect(Math.min(...inside)).toBeGreaterThan(100)
      const [text] = inkByWord(page, page.layer ?? []).inside
      expect(text).toBeGreaterThan(30)
    },
  )

  test('values without a picture of them are drawn too', async () => {
    const bytes = await filledForm((document) => {
      for (const field of document.getForm().getFields()) {
        for (const widget of field.acroField.getWidgets()) widget.dict.delete(PDFName.of('AP'))
      }
      document.catalog.getAcroForm()?.dict.set(PDFName.of('NeedAppearances'), document.context.obj(true))
    })
    const page = await readFirst(bytes)
    expect(wordsOf(page)).toContain('Nguyen')
    expect(wordsOf(page)).toContain('Nepal')
  })

  test('fields that are not shown are not read', async () => {
    const hidden =
      '<< /Type /Annot /Subtype /Widget /FT /Tx /T (versteckt) /V (geheim) /Rect [50 50 200 70] /F 2 >>'
    const pdf = {
      ...onePage(line('Formular', 50, 700), { page: '/Annots [6 0 R]', more: { 6: hidden } }),
      1: '<< /Type /Catalog /Pages 2 0 R /AcroForm << /Fields [6 0 R] >> >>',
    }
    const page = await readFirst(writePdf(pdf))
    expect(page.formEntries).toEqual([])
    expect(wordsOf(page)).toEqual(['Formular'])
  })

  test('a tick drawn with a symbol font is a tick, not the digit 4 that stands for it', async () => {
    const field =
      '<< /Type /Annot /Subtype /Widget /FT /Btn /T (ja) /V /Yes /AS /Yes /Rect [50 500 65 515] /F 4 /AP << /N << /Yes 7 0 R >> >> >>'
    const tick = stream(
      '/Type /XObject /Subtype /Form /BBox [0 0 15 15] /Resources << /Font << /ZaDb 8 0 R >> >>',
      'BT /ZaDb 12 Tf 2 3 Td (4) Tj ET',
    )
    const font = '<< /Type /Font /Subtype /Type1 /BaseFont /ZapfDingbats >>'
    const more = { 6: field, 7: tick, 8: font }
    const pdf = {
      ...onePage('', { page: '/Annots [6 0 R]', more }),
      1: '<< /Type /Catalog /Pages 2 0 R /AcroForm << /Fields [6 0 R] >> >>',
    }
    const page = await readFirst(writePdf(pdf))
    expect(page.formEntries.map(({ checked }) => checked)).toEqual([true])
    expect(wordsOf(page)).toEqual(['✔'])
  })

  test('an option is read as it is shown, not as its code', async () => {
    const choice =
      '<< /Type /Annot /Subtype /Widget /FT /Ch /Ff 131072 /T (staat) /V (VNM) /Opt [[(VNM) (Vietnam)] [(NPL) (Nepal)]] /Rect [50 50 200 70] /F 4 >>'
    const pdf = {
      ...onePage('', { page: '/Annots [6 0 R]', more: { 6: choice } }),
      1: '<< /Type /Catalog /Pages 2 0 R /AcroForm << /Fields [6 0 R] >> >>',
    }
    expect((await readFirst(writePdf(pdf))).formEntries.map(({ value }) => value)).toEqual(['Vietnam'])
  })
})

test('typewriter notes are text of the page', async () => {
  const appearance = stream(
    '/Type /XObject /Subtype /Form /BBox [0 0 200 20] /Resources << /Font << /F1 5 0 R >> >>',
    line('Getippt', 2, 5),
  )
  const note =
    '<< /Type /Annot /Subtype /FreeText /Contents (Getippt) /Rect [100 500 300 520] /AP << /N 7 0 R >> /F 4 >>'
  const page = await readFirst(
    writePdf(onePage(line('Name:', 50, 505), { page: '/Annots [6 0 R]', more: { 6: note, 7: appearance } })),
  )
  expect(wordsOf(page)).toEqual(['Name:', 'Getippt'])
})

function xfa(catalog: string, content: string): PdfObjects {
  return {
    ...onePage(content),
    1: `<< /Type /Catalog /Pages 2 0 R ${catalog} >>`,
    6: stream('', '<xdp:xdp xmlns:xdp="http://ns.adobe.com/xdp/"></xdp:xdp>'),
  }
}

describe('XFA', () => {
  test('a dynamic form that shows only "please wait" is named', async () => {
    const catalog = '/NeedsRendering true /AcroForm << /XFA 6 0 R /Fields [] >>'
    const page = await readFirst(
      writePdf(xfa(catalog, line('Please wait... If this message is not', 50, 700))),
    )
    expect(page.problem).toBe('xfa')
  })

  test('a form whose pages are in the file is read', async () => {
    const page = await readFirst(
      writePdf(xfa('/AcroForm << /XFA 6 0 R /Fields [] >>', line('Antrag', 50, 700))),
    )
    expect(page.problem).toBeNull()
    expect(wordsOf(page)).toEqual(['Antrag'])
  })
})
