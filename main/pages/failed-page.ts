import type { PageImage, PageSource } from '../../models/page-image.ts'
import type { PageProblem } from '../../models/page-text.ts'

/** A page that could not be turned into pixels. */
export function failedPage(page: number, problem: PageProblem): PageImage {
  return {
    page,
    widthPx: 0,
    heightPx: 0,
    dpi: null,
    grey: new Uint8Array(0),
    layer: null,
    imageShare: 0,
    formEntries: [],
    unseen: [],
    problem,
  }
}

/** A file that cannot be opened stays in the list, as one page with its problem. */
export function failedSource(problem: PageProblem): PageSource {
  return {
    pageCount: 1,
    read: async (page, signal) => {
      signal.throwIfAborted()
      return failedPage(page, problem)
    },
    picture: async () => null,
    close: async () => {},
  }
}
