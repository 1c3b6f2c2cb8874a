import type { DeliveredFile, FileFormat } from '../../../models/delivered-file.ts'
import type { LayerWord, PageImage, PageSource } from '../../../models/page-image.ts'
import { openPages } from '../../../main/pages/open-pages.ts'
import type { PageLimits } from '../../../main/pages/page-limits.ts'

/** A signal that nobody aborts. */
export const { signal: never } = new AbortController()

export function delivered(bytes: Uint8Array, format: FileFormat | null = 'pdf'): DeliveredFile {
  return { id: 'file-1', name: 'a', place: 'a', slot: null, format, bytes, sha256: '', problem: null }
}

export function open(
  bytes: Uint8Array,
  format: FileFormat | null = 'pdf',
  limits: Partial<PageLimits> = {},
): Promise<PageSource> {
  return openPages(delivered(bytes, format), { signal: never, limits })
}

/** All pages of a file; it is closed afterwards. */
export async function readAll(
  bytes: Uint8Array,
  format: FileFormat = 'pdf',
  limits: Partial<PageLimits> = {},
): Promise<readonly PageImage[]> {
  const source = await open(bytes, format, limits)
  const pages: PageImage[] = []
  for (let page = 1; page <= source.pageCount; page++) pages.push(await source.read(page, never))
  await source.close()
  return pages
}

/** The first page of a file. */
export async function readFirst(
  bytes: Uint8Array,
  format: FileFormat = 'pdf',
  limits: Partial<PageLimits> = {},
): Promise<PageImage> {
  const source = await open(bytes, format, limits)
  const page = await source.read(1, never)
  await source.close()
  return page
}

/** Its words, unseen ones in brackets. */
export function wordsOf(page: PageImage): readonly string[] {
  return (page.layer ?? []).map(({ text, visible }) => (visible ? text : `[${text}]`))
}

/** Grey level at a fraction of the page. */
export function greyAt(page: PageImage, x: number, y: number): number {
  const column = Math.min(page.widthPx - 1, Math.floor(x * page.widthPx))
  const row = Math.min(page.heightPx - 1, Math.floor(y * page.heightPx))
  return page.grey[row * page.widthPx + column] ?? Number.NaN
}

/** Dark pixels of a page: inside each word's box, and outside all of them. Boxes are widened by a pixel for smoothed edges. */
export function inkByWord(page: PageImage, words: readonly LayerWord[]) {
  const inside = words.map(() => 0)
  let outside = 0
  for (let y = 0; y < page.heightPx; y++) {
    for (let x = 0; x < page.widthPx; x++) {
      if ((page.grey[y * page.widthPx + x] ?? 255) > 128) continue
      const index = words.findIndex(({ box }) => contains(box, page, x, y))
      if (index < 0) outside++
      else inside[index] = (inside[index] ?? 0) + 1
    }
  }
  return { inside, outside }
}

function contains(box: LayerWord['box'], page: PageImage, x: number, y: number): boolean {
  return (
    x >= box.x * page.widthPx - 2 &&
    x <= (box.x + box.width) * page.widthPx + 1 &&
    y >= box.y * page.heightPx - 2 &&
    y <= (box.y + box.height) * page.heightPx + 1
  )
}
