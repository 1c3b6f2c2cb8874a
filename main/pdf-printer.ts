import { randomUUID } from 'node:crypto'
import { openHiddenWindow } from './app-window.ts'

/** Prints HTML of our own to PDF. The page lives in memory until it is printed. */
export class PdfPrinter {
  /** By the name under which the page is served at app://print/. */
  readonly pages = new Map<string, string>()

  async print(html: string): Promise<Uint8Array> {
    const name = randomUUID()
    this.pages.set(name, html)
    const window = openHiddenWindow()
    try {
      await window.loadURL(`app://print/${name}`)
      return await window.webContents.printToPDF({
        pageSize: 'A4',
        preferCSSPageSize: true,
        generateTaggedPDF: true,
      })
    } finally {
      window.destroy()
      this.pages.delete(name)
    }
  }
}
