import type { Document } from '../../models/document.ts'
import type { DocumentKind } from '../../models/document-kind.ts'
import { kindsOfSlot } from '../values/kinds-of-slot.ts'
import type { CaseView } from './case-view.ts'

/** No page of the document could be read. */
export function isWhollyUnreadable({ pages, unreadablePages }: Document): boolean {
  return unreadablePages.length >= pages.last - pages.first + 1
}

/**
 * Documents that may be a paper nobody has recognised: of unknown kind, and uploaded for it or, without a slot, not read well enough to rule
 * it out. A clear text layer of an unknown kind is another kind of paper.
 */
export function possiblyUnrecognised(view: CaseView, kinds: readonly DocumentKind[]): readonly Document[] {
  return view.documents.filter((document) => {
    if (document.kind !== 'unknown') return false
    const asked = document.slot === null ? [] : kindsOfSlot(document.slot)
    if (asked.length > 0) return asked.some((kind) => kinds.includes(kind))
    return document.textSource !== 'text-layer' && !isBlank(document)
  })
}

function isBlank(document: Document): boolean {
  return isWhollyUnreadable(document) && document.unreadablePages.every(({ problem }) => problem === 'blank')
}
