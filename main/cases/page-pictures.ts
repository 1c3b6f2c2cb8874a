import type { PageSource } from '../../models/page-image.ts'
import type { CaseReading } from '../check/case-reading.ts'
import { openPages } from '../pages/open-pages.ts'

/** Pictures of pages for the screen, drawn when asked for and kept nowhere. The file looked at last stays open. */
export class PagePictures {
  readonly #reading: CaseReading
  readonly #never = new AbortController().signal
  #open: { readonly fileId: string; readonly source: Promise<PageSource> } | null = null

  constructor(reading: CaseReading) {
    this.#reading = reading
  }

  /** JPEG of a page turned upright, at most `widthPx` wide; null = there is no such page, or it cannot be shown. */
  async picture(documentId: string, page: number, widthPx: number): Promise<Uint8Array<ArrayBuffer> | null> {
    const file = this.#reading.fileOf(documentId)
    if (file === undefined) return null
    if (this.#open?.fileId !== file.id) {
      const before = this.#open
      this.#open = { fileId: file.id, source: openPages(file, { signal: this.#never }) }
      await before?.source.then((source) => source.close())
    }
    const source = await this.#open.source
    const jpeg = await source.picture(
      page,
      { maxWidthPx: widthPx, rotation: this.#reading.rotationOf(file.id, page) },
      this.#never,
    )
    return jpeg && new Uint8Array(jpeg) // a copy: what is sent to another process takes its whole buffer along
  }
}
