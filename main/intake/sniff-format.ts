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

/** On the first bytes as Latin-1. Only what people really send instead of a PDF. */
const foreign: readonly { readonly magic: RegExp; readonly name: string }[] = [
  { magic: /^.{4}ftyp(hei[cxms]|mif1|msf1)/s, name: 'ein HEIC-Foto' },
  { magic: /^.{4}ftypavif/s, name: 'ein AVIF-Bild' },
  { magic: /^GIF8[79]a/, name: 'ein GIF-Bild' },
  { magic: /^BM.{4}\0{4}/s, name: 'ein BMP-Bild' },
  { magic: /^RIFF.{4}WEBP/s, name: 'ein WebP-Bild' },
  { magic: /^\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1/, name: 'ein Dokument von Outlook oder einem älteren Office' },
  { magic: /^\{\\rtf/, name: 'ein RTF-Dokument' },
  { magic: /^Rar!\x1a\x07/, name: 'ein RAR-Archiv' },
  { magic: /^7z\xbc\xaf'\x1c/, name: 'ein 7z-Archiv' },
  { magic: /^%!PS/, name: 'ein PostScript-Dokument' },
]

/** Recognises a file by its bytes, never by its name. `name` only decides what a file is that is PDF and ZIP at once. */
export function sniffFormat(bytes: Uint8Array, name = ''): SniffedFormat {
  const head = latin1(bytes, 0, pdfHeaderWithin)
  const picture = pictures.find(({ magic }) => head.startsWith(magic))
  if (picture !== undefined) return { kind: 'document', format: picture.format, alsoZip: false }
  if (isPdf(bytes, head, name)) return { kind: 'document', format: 'pdf', alsoZip: hasZipEnd(bytes) }
  if (head.startsWith('PK')) return sniffZip(bytes, head)
  const other = foreign.find(({ magic }) => magic.test(head))
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
  if (!/^PK(\x03\x04|\x05\x06|\x07\x08)/.test(head)) return { kind: 'unknown' }
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
