import type { UnseenText } from '../../models/page-text.ts'
import { textsOfXmp } from './xmp-texts.ts'
import { readString, withAscii, type Pdfium } from './pdfium.ts'

/** Keys of the document information dictionary, ISO 32000-1, table 317. */
const informationKeys = ['Title', 'Author', 'Subject', 'Keywords', 'Creator', 'Producer']
const maxAttachments = 100
const maxBookmarks = 500

/** What a PDF carries beside its pages: its metadata, the names of its attachments, its bookmarks. */
export function readDocumentTexts(pdfium: Pdfium, handle: number, bytes: Uint8Array): readonly UnseenText[] {
  return [
    ...informationKeys.map((key) => unseen('metadata', readInformation(pdfium, handle, key))),
    ...textsOfXmp(bytes).map((text) => unseen('metadata', text)),
    ...attachmentNames(pdfium, handle).map((name) => unseen('attachment', name)),
    ...bookmarkTitles(pdfium, handle).map((title) => unseen('bookmark', title)),
  ].filter(({ text }) => text.trim() !== '')
}

function unseen(carrier: UnseenText['carrier'], text: string): UnseenText {
  return { carrier, text, box: null }
}

function readInformation(pdfium: Pdfium, handle: number, key: string): string {
  return withAscii(pdfium, key, (name) =>
    readString(pdfium, (buffer, bytes) => pdfium.FPDF_GetMetaText(handle, name, buffer, bytes)),
  )
}

function attachmentNames(pdfium: Pdfium, handle: number): string[] {
  const count = Math.min(maxAttachments, pdfium.FPDFDoc_GetAttachmentCount(handle))
  return Array.from({ length: Math.max(0, count) }, (_, index) => {
    const attachment = pdfium.FPDFDoc_GetAttachment(handle, index)
    return readString(pdfium, (buffer, bytes) => pdfium.FPDFAttachment_GetName(attachment, buffer, bytes))
  })
}

/** Titles of the outline, in any order; a hostile one may run in circles. */
function bookmarkTitles(pdfium: Pdfium, handle: number): string[] {
  const titles: string[] = []
  const seen = new Set<number>()
  const open = [pdfium.FPDFBookmark_GetFirstChild(handle, 0)]
  for (let bookmark = open.pop(); bookmark !== undefined; bookmark = open.pop()) {
    if (bookmark === 0 || seen.has(bookmark) || seen.size >= maxBookmarks) continue
    seen.add(bookmark)
    titles.push(readString(pdfium, (buffer, bytes) => pdfium.FPDFBookmark_GetTitle(bookmark, buffer, bytes)))
    open.push(
      pdfium.FPDFBookmark_GetNextSibling(handle, bookmark),
      pdfium.FPDFBookmark_GetFirstChild(handle, bookmark),
    )
  }
  return titles
}
