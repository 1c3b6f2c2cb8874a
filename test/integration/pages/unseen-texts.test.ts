import { deflateSync } from 'node:zlib'
import { PDFDocument, PDFHexString } from '@cantoo/pdf-lib'
import sharp from 'sharp'
import { describe, expect, test } from 'vitest'
import { readAll, readFirst } from './opened.ts'
import { writeTiff } from './tiff-bytes.ts'
import { line, onePage, stream, writePdf } from './pdf-bytes.ts'

const visible = line('Arbeitsvertrag', 50, 700)

function said(page: Awaited<ReturnType<typeof readFirst>>): string[] {
  return page.unseen.map(({ carrier, text }) => `${carrier}: ${text}`)
}

function xmp(description: string): string {
  return `<x:xmpmeta xmlns:x="adobe:ns:meta/"><rdf:RDF><rdf:Description dc:format="application/pdf">
    <dc:description>${description}</dc:description></rdf:Description></rdf:RDF></x:xmpmeta>`
}

describe('what a PDF carries beside its pages', () => {
  test('title, author, subject, keywords, the program that made it', async () => {
    const document = await PDFDocument.create()
    document.addPage()
    document.setTitle('Vertrag für Ayşe')
    document.setSubject('Arbeit')
    document.setKeywords(['eins', 'zwei'])
    document.setCreator('Schreibprogramm')
    expect(said(await readFirst(await document.save()))).toEqual(
      expect.arrayContaining([
        'metadata: Vertrag für Ayşe',
        'metadata: Arbeit',
        'metadata: eins zwei',
        'metadata: Schreibprogramm',
      ]),
    )
  })

  test.each([
    ['plain', stream('/Type /Metadata /Subtype /XML', xmp('Beschreibung'))],
    [
      'deflated',
      stream(
        '/Type /Metadata /Subtype /XML /Filter /FlateDecode',
        deflateSync(xmp('Beschreibung')).toString('latin1'),
      ),
    ],
  ])('XMP, %s', async (_, packet) => {
    const page = await readFirst(writePdf(onePage(visible, { more: { 6: packet } })))
    expect(said(page).join()).toContain('Beschreibung')
    expect(said(page).join()).not.toContain('adobe:ns')
  })

  test('names of attachments, titles of bookmarks, once for the whole file', async () => {
    const document = await PDFDocument.create()
    document.addPage()
    document.addPage()
    await document.attach(new Uint8Array([1, 2, 3]), 'Anlage für Programme.txt')
    const { context } = document
    const outline = context.nextRef()
    const item = context.register(
      context.obj({ Title: PDFHexString.fromText('Lesezeichen'), Parent: outline }),
    )
    context.assign(outline, context.obj({ Type: 'Outlines', First: item, Last: item, Count: 1 }))
    document.catalog.set(context.obj('Outlines'), outline)
    const [first, second] = await readAll(await document.save())
    expect(first && said(first)).toEqual(
      expect.arrayContaining(['attachment: Anlage für Programme.txt', 'bookmark: Lesezeichen']),
    )
    expect(second && said(second)).toEqual([])
  })

  test('bookmarks that run in circles end', async () => {
    const objects = {
      ...onePage(visible),
      1: '<< /Type /Catalog /Pages 2 0 R /Outlines 6 0 R >>',
      6: '<< /Type /Outlines /First 7 0 R /Last 8 0 R >>',
      7: '<< /Title (eins) /Parent 6 0 R /Next 8 0 R /First 7 0 R >>',
      8: '<< /Title (zwei) /Parent 6 0 R /Next 7 0 R >>',
    }
    expect(said(await readFirst(writePdf(objects)))).toEqual(['bookmark: eins', 'bookmark: zwei'])
  })

  test('notes, with their place', async () => {
    const note =
      '<< /Type /Annot /Subtype /Text /Rect [100 600 120 620] /Contents (bitte beachten) /T (Anna) >>'
    const page = await readFirst(writePdf(onePage(visible, { page: '/Annots [6 0 R]', more: { 6: note } })))
    expect(said(page)).toEqual(['note: bitte beachten', 'note: Anna'])
    expect(page.unseen[0]?.box?.x).toBeCloseTo(100 / 595, 2)
  })

  test('form fields that are not shown: their value is no entry of the form', async () => {
    const field = `<< /Type /Annot /Subtype /Widget /FT /Tx /T (feld) /V (verdeckt) /TU (Hinweis zum Feld)
      /F 2 /Rect [100 600 300 620] >>`
    const pdf = {
      ...onePage(visible, { page: '/Annots [6 0 R]', more: { 6: field } }),
      1: '<< /Type /Catalog /Pages 2 0 R /AcroForm << /Fields [6 0 R] >> >>',
    }
    const page = await readFirst(writePdf(pdf))
    expect(page.formEntries).toEqual([])
    expect(said(page)).toEqual(
      expect.arrayContaining(['form-field: verdeckt', 'form-field: Hinweis zum Feld']),
    )
  })

  test('a page without any of it has nothing', async () => {
    expect(said(await readFirst(writePdf(onePage(visible))))).toEqual([])
  })
})

describe('what a picture says beside its pixels', () => {
  const picture = sharp({ create: { width: 40, height: 30, channels: 3, background: 'white' } })

  test('EXIF and XMP', async () => {
    const bytes = await picture
      .clone()
      .withExif({ IFD0: { ImageDescription: 'Beschreibung des Bildes' } })
      .withXmp(xmp('Worte dazu'))
      .jpeg()
      .toBuffer()
    const texts = said(await readFirst(bytes, 'jpeg')).join()
    expect(texts).toContain('Beschreibung des Bildes')
    expect(texts).toContain('Worte dazu')
  })

  test('a comment in a JPEG', async () => {
    const jpeg = await picture.clone().jpeg().toBuffer()
    const text = Buffer.from('ein Kommentar')
    const segment = Buffer.from([0xff, 0xfe, 0, text.length + 2, ...text])
    const bytes = Buffer.concat([jpeg.subarray(0, 2), segment, jpeg.subarray(2)])
    expect(said(await readFirst(bytes, 'jpeg'))).toContain('metadata: ein Kommentar')
  })

  test('the words in the tags of a TIFF', async () => {
    const bytes = writeTiff([{ level: 200, description: 'vom Scanner im Flur' }])
    expect(said(await readFirst(bytes, 'tiff'))).toContain('metadata: vom Scanner im Flur')
  })
})
