import type { DeliveredFile } from '../../models/delivered-file.ts'
import type { PageSource } from '../../models/page-image.ts'
import type { CaseReading } from '../check/case-reading.ts'
import { openPages } from '../pages/open-pages.ts'

/** Pictures of pages for the screen, drawn when asked for, one after the other, and kept nowhere. The file looked at last stays open. */
export class PagePictures {
  readonly #reading: CaseReading
  readonly #never = new AbortController().signal
  #open: { readonly fileId: string; readonly source: PageSource } | null = null
  #last: Promise<unknown> = Promise.resolve()

  constructor(reading: CaseReading) {
    this.#reading = reading
  }

  /** JPEG of a page turned upright, at most `widthPx` wide; null = there is no such page, or it cannot be shown. */
  picture(documentId: string, page: number, widthPx: number): Promise<Uint8Array<ArrayBuffer> | null> {
    const drawn = this.#last.then(() => this.#draw(documentId, page, widthPx))
    this.#last = drawn.catch(() => null)
    return drawn
  }

  async #draw(documentId: string, page: number, widthPx: number): Promise<Uint8Array<ArrayBuffer> | null> {
    const file = this.#reading.fileOf(documentId)
    if (file === undefined) return null
    const source = await this.#sourceOf(file)
    const jpeg = await source.picture(
      page,
      { maxWidthPx: widthPx, rotation: this.#reading.rotationOf(file.id, page) },
      this.#never,
    )
    return jpeg && new Uint8Array(jpeg) // a copy: what is sent to another process takes its whole buffer along
  }

  async #sourceOf(file: DeliveredFile): Promise<PageSource> {
    if (this.#open?.fileId === file.id) return this.#open.source
    await this.#open?.source.close()
    this.#open = null
    const source = await openPages(file, { signal: this.#never })
    this.#open = { fileId: file.id, source }
    return source
  }
}
