import type { Document } from '../../../../models/document.ts'

/** One page of the case. `first` = a document begins here. */
export interface ListedPage {
  readonly documentId: string
  readonly page: number
  readonly first: boolean
}

/** All pages in the order of delivery. */
export function listPages(documents: readonly Document[]): readonly ListedPage[] {
  return documents.flatMap(({ id, pages }) =>
    Array.from({ length: pages.last - pages.first + 1 }, (_, index) => ({
      documentId: id,
      page: pages.first + index,
      first: index === 0,
    })),
  )
}

/** Index of a page in the list; -1 = it is not there. */
export function indexOfPage(
  pages: readonly ListedPage[],
  place: { readonly documentId: string; readonly page: number } | null,
): number {
  return pages.findIndex(({ documentId, page }) => documentId === place?.documentId && page === place.page)
}
