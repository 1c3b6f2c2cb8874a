import type { Metadata } from 'sharp'
import type { UnseenText } from '../../models/page-text.ts'
import { textsOfXmp } from './xmp-texts.ts'

/** Shorter runs of letters are numbers and codes. */
const fewestCharacters = 8
const maxTextBytes = 2 ** 20
/** Markers of JPEG, ITU-T T.81, table B.1. */
const marker = { comment: 0xfe, startOfScan: 0xda }

/** What a picture says about itself beside its pixels: EXIF, IPTC, XMP, comments. */
export function readPictureTexts(bytes: Uint8Array, metadata: Metadata): readonly UnseenText[] {
  const { exif, iptc, xmp, comments = [] } = metadata
  return [
    ...[exif, iptc].flatMap((block) => (block === undefined ? [] : printableRuns(block))),
    ...(xmp === undefined ? [] : textsOfXmp(xmp)),
    ...comments.map(({ text }) => text),
    ...jpegComments(bytes),
  ].map((text) => ({ carrier: 'metadata', text, box: null }))
}

/** Texts within a binary block. Their letters may take two bytes each. */
function printableRuns(block: Uint8Array): string[] {
  const text = Buffer.from(block.subarray(0, maxTextBytes)).toString('utf8')
  return (text.replace(/\0(?=[^\0]\0)|(?<=[^\0])\0(?=[^\0])/g, '').match(/[^\p{Cc}\uFFFD]+/gu) ?? []).filter(
    (run) => run.length >= fewestCharacters,
  )
}

function jpegComments(bytes: Uint8Array): string[] {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  const texts: string[] = []
  if (bytes.length < 4 || view.getUint16(0) !== 0xffd8) return texts
  let at = 2
  while (at + 4 <= bytes.length && bytes[at] === 0xff && bytes[at + 1] !== marker.startOfScan) {
    const length = view.getUint16(at + 2)
    if (bytes[at + 1] === marker.comment)
      texts.push(Buffer.from(bytes.subarray(at + 4, at + 2 + length)).toString('utf8'))
    at += 2 + Math.max(2, length)
  }
  return texts
}
