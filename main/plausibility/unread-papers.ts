import type { Document } from '../../models/document.ts'
import type { DocumentKind } from '../../models/document-kind.ts'
import type { CaseView } from './case-view.ts'
import { expectedKinds } from './expected-kinds.ts'

/** No page of the document could be read. */
export function isWhollyUnreadable({ pages, unreadablePages }: Document): boolean {
  return unreadablePages.length >= pages.last - pages.first + 1
}

/**
 * Documents that may be a paper nobody has recognised: of unknown kind, and uploaded for it or, where nothing says for what, with pages that
 * could not be read.
 */
export function possiblyUnrecognised(view: CaseView, kinds: readonly DocumentKind[]): readonly Document[] {
  return unknownDocuments(view).filter((document) => {
    const expected = expectedKinds(document)
    if (expected && expected.kinds.length > 0) return expected.kinds.some((kind) => kinds.includes(kind))
    return document.unreadablePages.some(({ problem }) => problem !== 'blank')
  })
}

/** Legible documents of unknown kind of which nothing says what they should be: worth a hint, no reason to doubt that a paper is missing. */
export function unassigned(view: CaseView): readonly Document[] {
  return unknownDocuments(view).filter(
    (document) => (expectedKinds(document)?.kinds ?? []).length === 0 && !isWhollyUnreadable(document),
  )
}

function unknownDocuments(view: CaseView): readonly Document[] {
  return view.documents.filter(({ kind }) => kind === 'unknown')
}
