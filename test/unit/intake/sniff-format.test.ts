import { expect, test } from 'vitest'
import { sniffFormat } from '../../../main/intake/sniff-format.ts'
import { pdf } from './write-message.ts'
import { writeZip } from './write-zip.ts'

const bytes = (latin1: string) => Buffer.from(latin1, 'latin1')
const document = (format: string, alsoZip = false) => ({ kind: 'document', format, alsoZip })

test.each([
  ['%PDF-1.7\n', document('pdf')],
  [`${'\n'.repeat(1000)}%PDF-1.4`, document('pdf')],
  ['\xff\xd8\xff\xe1', document('jpeg')],
  ['\x89PNG\r\n\x1a\n', document('png')],
  ['II*\0', document('tiff')],
  ['MM\0*', document('tiff')],
  ['II+\0', document('tiff')],
  ['<?xml version="1.0"?><a/>', { kind: 'xml' }],
  ['\xef\xbb\xbf <a/>', { kind: 'xml' }],
  ['\xff\xfe<\0a\0', { kind: 'xml' }],
  ['\xfe\xff\0<\0a', { kind: 'xml' }],
  [' {"id": "1"}', { kind: 'json' }],
  ['<!DOCTYPE html><html>', { kind: 'foreign', name: 'eine HTML-Seite' }],
  ['\0\0\0\x18ftypheic', { kind: 'foreign', name: 'ein HEIC-Foto' }],
  ['RIFF\0\0\0\0WEBP', { kind: 'foreign', name: 'ein WebP-Bild' }],
  [
    '\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1',
    { kind: 'foreign', name: 'ein Dokument von Outlook oder einem älteren Office' },
  ],
  ['BM\x36\x10\0\0\0\0\0\0\x36\0\0\0', { kind: 'foreign', name: 'ein BMP-Bild' }],
  ['\0\0\0\x0cjP  \r\n\x87\n', { kind: 'foreign', name: 'ein JPEG-2000-Bild' }],
  ['From: a@example.org\r\nMIME-Version: 1.0\r\n\r\n', { kind: 'foreign', name: 'eine E-Mail' }],
  ['Received: from mx.example.org', { kind: 'foreign', name: 'eine E-Mail' }],
  ['BMW-Bescheinigung', { kind: 'unknown' }],
  ['Betreff: Message-ID: 7', { kind: 'unknown' }],
  [`${'\n'.repeat(1024)}%PDF-1.4`, { kind: 'unknown' }],
  ['PKZIP', { kind: 'unknown' }],
  ['', { kind: 'unknown' }],
])('%j', (start, expected) => {
  expect(sniffFormat(bytes(start))).toEqual(expected)
})

test('a ZIP, an empty ZIP, and Office documents, which are ZIPs too', () => {
  expect(sniffFormat(writeZip([{ name: 'a.pdf', content: pdf() }]))).toEqual({ kind: 'zip' })
  expect(sniffFormat(writeZip([]))).toEqual({ kind: 'zip' })
  const docx = writeZip([{ name: '[Content_Types].xml', content: '<Types/>' }, { name: 'word/document.xml' }])
  expect(sniffFormat(docx)).toEqual({ kind: 'foreign', name: 'ein Office-Dokument' })
  const odt = writeZip([
    { name: 'mimetype', content: 'application/vnd.oasis.opendocument.text', store: true },
  ])
  expect(sniffFormat(odt)).toEqual({ kind: 'foreign', name: 'ein OpenDocument-Dokument' })
})

test('PDF and ZIP at once is a PDF that says so', () => {
  const zip = writeZip([{ name: 'a.txt', content: 'a' }])
  expect(sniffFormat(Buffer.concat([pdf(), zip]))).toEqual(document('pdf', true))
})

test('a ZIP that begins with a stored PDF is a ZIP, unless it calls itself a PDF', () => {
  const zip = writeZip([{ name: 'a.pdf', content: pdf(), store: true }])
  expect(sniffFormat(zip, 'akte.zip')).toEqual({ kind: 'zip' })
  expect(sniffFormat(zip, 'akte.pdf')).toEqual(document('pdf', true))
})
