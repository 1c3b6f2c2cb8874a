import type { Document } from '../../models/document.ts'
import type { DocumentKind } from '../../models/document-kind.ts'
import type { CaseView } from './case-view.ts'
import { expectedKinds } from './expected-kinds.ts'

/** No page of the document could be read. */
export function isWhollyUnreadable({ pages, unreadablePages }: Document): boolean {
  return unreadablePages.length >= pages.last - pages.first + 1
}

/** Recognised as another kind than it was uploaded for, but by label words alone, or while its text speaks for that one too: it may be it. */
export function isDoubtfulHere(document: Document, expected: readonly DocumentKind[]): boolean {
  if (document.kind === 'unknown') return true
  if (expected.includes(document.kind)) return false
  return !document.kindNamed || document.kindsNear.some((kind) => expected.includes(kind))
}

/**
 * Documents that may be a paper nobody has recognised: of unknown or doubtful kind, and uploaded for it or, where nothing says for what, with
 * pages that could not be read.
 */
export function possiblyUnrecognised(view: CaseView, kinds: readonly DocumentKind[]): readonly Document[] {
  return view.documents.filter((document) => {
    const expected = expectedKinds(document)?.kinds ?? []
    if (expected.length > 0)
      return isDoubtfulHere(document, expected) && expected.some((kind) => kinds.includes(kind))
    return document.kind === 'unknown' && document.unreadablePages.some(({ problem }) => problem !== 'blank')
  })
}

/** Legible documents of unknown kind of which nothing says what they should be: worth a hint, no reason to doubt that a paper is missing. */
export function unassigned(view: CaseView): readonly Document[] {
  return view.documents.filter(
    (document) =>
      document.kind === 'unknown' &&
      (expectedKinds(document)?.kinds ?? []).length === 0 &&
      !isWhollyUnreadable(document),
  )
}
