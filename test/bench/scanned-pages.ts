import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { PageImage } from '../../models/page-image.ts'
import { readApplication } from '../../main/intake/read-application.ts'
import { openPages } from '../../main/pages/open-pages.ts'
import { portableGreymap } from './portable-greymap.ts'
import type { Renderer } from '../documents/browser.ts'
import type { GeneratedApplication } from '../documents/generate-application.ts'
import type { Condition } from './conditions.ts'
import { printedValues } from './printed-values.ts'
import { renderCached, type PlacedDocument } from './render-cached.ts'

/** A page without a text layer, as delivered, with what is printed on it. */
export interface ScannedPage {
  readonly image: PageImage
  readonly printed: readonly string[]
}

/** The first `count` pages of the applications that have to be recognised. */
export async function scannedPages(
  applications: readonly GeneratedApplication[],
  condition: Condition,
  count: number,
  renderer: Renderer,
): Promise<ScannedPage[]> {
  const pages: ScannedPage[] = []
  for (const application of applications) {
    const { path, places } = await renderCached(application, condition === 'merged', renderer)
    for await (const page of pagesOf(application, path, places)) {
      if (pages.length === count) return pages
      pages.push(page)
    }
  }
  return pages
}

async function* pagesOf(
  application: GeneratedApplication,
  path: string,
  places: readonly PlacedDocument[],
): AsyncGenerator<ScannedPage> {
  const { signal } = new AbortController()
  const { files } = await readApplication(path, { signal })
  for (const file of files) {
    const source = await openPages(file, { signal })
    try {
      for (let page = 1; page <= source.pageCount; page++) {
        const image = await source.read(page, signal)
        const printed = printedOn(application, places, file.sha256, page)
        if (image.layer === null && printed.length > 0) yield { image, printed }
      }
    } finally {
      await source.close()
    }
  }
}

function printedOn(
  { documents }: GeneratedApplication,
  places: readonly PlacedDocument[],
  sha256: string,
  page: number,
): string[] {
  const place = places.find((each) => each.sha256 === sha256 && each.first <= page && each.last >= page)
  const document = documents.find(({ id }) => id === place?.id)
  if (!place || !document) return []
  const sheets = document.html.split('<section class="page').slice(1)
  return printedValues(sheets[page - place.first] ?? '')
}

/** The pages as PGM files in a folder of their own, as long as the result is in use. */
export async function writePictures(
  pages: readonly ScannedPage[],
): Promise<{ readonly paths: readonly string[]; [Symbol.asyncDispose](): Promise<void> }> {
  const folder = await mkdtemp(join(tmpdir(), 'bench-'))
  const paths: string[] = []
  for (const { image } of pages) {
    const path = join(folder, `${paths.length}.pgm`)
    await writeFile(path, portableGreymap(image))
    paths.push(path)
  }
  return { paths, [Symbol.asyncDispose]: () => rm(folder, { recursive: true, force: true }) }
}
