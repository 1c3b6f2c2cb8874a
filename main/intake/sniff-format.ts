import type { FileFormat } from '../../models/delivered-file.ts'

/** What the first bytes say a file is. `foreign` = known, but nothing the check opens; `name` with its article, for the sentence. */
export type SniffedFormat =
  | { readonly kind: 'document'; readonly format: FileFormat; readonly alsoZip: boolean }
  | { readonly kind: 'zip' | 'xml' | 'json' }
  | { readonly kind: 'foreign'; readonly name: string }
  | { readonly kind: 'unknown' }

/** ISO 32000-1, annex H.3.4.1: readers accept the header anywhere in the first 1024 bytes. */
const pdfHeaderWithin = 1024
/** PKWARE APPNOTE 4.3.16: the end record is 22 bytes and a comment of at most 65,535. */
const zipEndWithin = 22 + 65_535

const pictures: readonly { readonly magic: string; readonly format: FileFormat }[] = [
  { magic: '\xff\xd8\xff', format: 'jpeg' },
  { magic: '\x89PNG\r\n\x1a\n', format: 'png' },
  { magic: 'II*\0', format: 'tiff' },
  { magic: 'MM\0*', format: 'tiff' },
  { magic: 'II+\0', format: 'tiff' }, // BigTIFF
  { magic: 'MM\0+', format: 'tiff' },
]

/** Only what people really send instead of a PDF. */
const foreign: readonly { readonly at: number; readonly magic: string; readonly name: string }[] = [
  { at: 4, magic: 'ftyphei', name: 'ein HEIC-Foto' },
  { at: 4, magic: 'ftyphev', name: 'ein HEIC-Foto' },
  { at: 4, magic: 'ftypmif1', name: 'ein HEIC-Foto' },
  { at: 4, magic: 'ftypavif', name: 'ein AVIF-Bild' },
  { at: 4, magic: 'jP  \r\n', name: 'ein JPEG-2000-Bild' },
  { at: 0, magic: 'GIF8', name: 'ein GIF-Bild' },
  { at: 8, magic: 'WEBP', name: 'ein WebP-Bild' },
  {
    at: 0,
    magic: '\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1',
    name: 'ein Dokument von Outlook oder einem älteren Office',
  },
  { at: 0, magic: '{\\rtf', name: 'ein RTF-Dokument' },
  { at: 0, magic: 'Rar!\x1a\x07', name: 'ein RAR-Archiv' },
  { at: 0, magic: "7z\xbc\xaf'\x1c", name: 'ein 7z-Archiv' },
  { at: 0, magic: '%!PS', name: 'ein PostScript-Dokument' },
]

/** Formats without a magic number of their own. A bitmap: BITMAPFILEHEADER, its reserved bytes are 0. An e-mail: RFC 5322, header fields first. */
const foreignShapes: readonly { readonly shape: RegExp; readonly name: string }[] = [
  { shape: /^BM[^]{4}\0{4}/, name: 'ein BMP-Bild' },
  {
    shape: /^(?:[\w-]{2,40}: [^]*\n)?(?:MIME-Version|Message-ID|Received|Return-Path): /i,
    name: 'eine E-Mail',
  },
]

/** PKWARE APPNOTE 4.3.7 (first entry), 4.3.16 (an empty archive is its end record), 8.5.4 (written for several disks). */
const zipStarts = ['PK\x03\x04', 'PK\x05\x06', 'PK\x07\x08']

/** Recognises a file by its bytes, never by its name. `name` only decides what a file is that is PDF and ZIP at once. */
export function sniffFormat(bytes: Uint8Array, name = ''): SniffedFormat {
  const head = latin1(bytes, 0, pdfHeaderWithin)
  const picture = pictures.find(({ magic }) => head.startsWith(magic))
  if (picture !== undefined) return { kind: 'document', format: picture.format, alsoZip: false }
  if (isPdf(bytes, head, name)) return { kind: 'document', format: 'pdf', alsoZip: hasZipEnd(bytes) }
  if (zipStarts.some((start) => head.startsWith(start))) return sniffZip(bytes, head)
  const other =
    foreign.find(({ at, magic }) => head.startsWith(magic, at)) ??
    foreignShapes.find(({ shape }) => shape.test(head))
  if (other !== undefined) return { kind: 'foreign', name: other.name }
  return sniffText(head)
}

/** A ZIP whose first entry is a stored PDF has the PDF header early too: then it is a PDF only if it calls itself one. */
function isPdf(bytes: Uint8Array, head: string, name: string): boolean {
  const at = head.indexOf('%PDF-')
  if (at === -1) return false
  return !head.startsWith('PK\x03\x04') || (/\.pdf$/i.test(name) && at > 0 && hasZipEnd(bytes))
}

function sniffZip(bytes: Uint8Array, head: string): SniffedFormat {
  const listing = head + latin1(bytes, Math.max(0, bytes.length - zipEndWithin), bytes.length)
  if (listing.includes('[Content_Types].xml')) return { kind: 'foreign', name: 'ein Office-Dokument' }
  if (head.startsWith('mimetypeapplication/vnd.oasis', 30))
    return { kind: 'foreign', name: 'ein OpenDocument-Dokument' }
  return { kind: 'zip' }
}

function hasZipEnd(bytes: Uint8Array): boolean {
  return latin1(bytes, Math.max(0, bytes.length - zipEndWithin), bytes.length).includes('PK\x05\x06')
}

function sniffText(head: string): SniffedFormat {
  const text = head
    .replaceAll('\0', '')
    .replace(/^(\xef\xbb\xbf|\xff\xfe|\xfe\xff)/, '')
    .trimStart()
  if (/^<(!doctype )?html/i.test(text)) return { kind: 'foreign', name: 'eine HTML-Seite' }
  if (/^<[?!a-z_]/i.test(text)) return { kind: 'xml' }
  if (text.startsWith('{')) return { kind: 'json' }
  return { kind: 'unknown' }
}

function latin1(bytes: Uint8Array, start: number, end: number): string {
  return Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('latin1', start, end)
}
