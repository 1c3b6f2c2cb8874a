import type { PageImage } from '../../models/page-image.ts'
import { findFrame, findTurn, preparePage, type PreparedPage } from '../../main/text/prepare-page.ts'
import { draw } from '../../main/text/raster/draw.ts'
import { identity } from '../../main/text/raster/homography.ts'
import type { GreyImage } from '../../main/text/raster/grey-image.ts'
import { removeRulingLines } from '../../main/text/raster/remove-ruling-lines.ts'
import { languageFolder, loadProgram } from '../../main/text/language-data.ts'
import { type Ocr, startOcr } from '../../main/text/ocr.ts'
import type { Renderer } from '../documents/browser.ts'
import type { BenchSet } from './bench-sets.ts'
import type { Condition } from './conditions.ts'
import { markdownTable, percent } from './markdown-table.ts'
import { countContained } from './printed-values.ts'
import { showProgress } from './progress.ts'
import { applicationsForPages } from './run-applications.ts'
import { scannedPages, type ScannedPage } from './scanned-pages.ts'

const quarter = (degrees: number): number => Math.round(degrees / 90) * 90

function prepare(image: PageImage): PreparedPage {
  const frame = findFrame(image, image.dpi)
  return preparePage(image, frame, findTurn(image, frame))
}

/** Each step of the pre-processing left out, all others as in the product: what is given to tesseract, and its resolution. */
const variants: Readonly<Record<string, (image: PageImage) => { image: GreyImage; dpi: number }>> = {
  'all steps': prepare,
  'without the sheet cut out and straightened': (image) => {
    const { widthPx, heightPx } = image
    const frame = { ...findFrame(image, image.dpi), widthPx, heightPx, toDelivered: identity }
    return preparePage(image, frame, findTurn(image, frame))
  },
  'without turning upright': (image) => {
    const frame = findFrame(image, image.dpi)
    const degrees = findTurn(image, frame)
    return preparePage(image, frame, degrees - quarter(degrees))
  },
  'without levelling': (image) => {
    const frame = findFrame(image, image.dpi)
    return preparePage(image, frame, quarter(findTurn(image, frame)))
  },
  'without flattening the light': (image) => {
    const { image: size, toDelivered, dpi } = prepare(image)
    return { image: removeRulingLines(draw(image, toDelivered, size.widthPx, size.heightPx), 200), dpi }
  },
  'without removing ruling lines': (image) => {
    const { ruled, dpi } = prepare(image)
    return { image: ruled, dpi }
  },
}

const ablated: readonly Condition[] = ['scan-200', 'phone-photo', 'turned']

/** The share of printed values in the text, with all steps and without each of them. */
export async function ablationTable(set: BenchSet, renderer: Renderer): Promise<string> {
  const ocr = startOcr(await loadProgram(languageFolder), languageFolder)
  const rows = new Map(Object.keys(variants).map((name) => [name, [name]]))
  for (const condition of ablated) {
    const pages = await scannedPages(
      applicationsForPages(set, condition),
      condition,
      set.ablationPages,
      renderer,
    )
    for (const [name, variant] of Object.entries(variants)) {
      showProgress(`${condition} ${name}`)
      rows.get(name)?.push(shareContained(pages, variant, ocr))
    }
  }
  return markdownTable(
    'Pre-processing, step by step',
    `Share of the printed values of which the text contains every word, on ${set.ablationPages} pages each; one reading a page.`,
    ['steps', ...ablated],
    [...rows.values()],
  )
}

function shareContained(
  pages: readonly ScannedPage[],
  variant: (image: PageImage) => { image: GreyImage; dpi: number },
  ocr: Ocr,
): string {
  const counts = pages.map(({ image, printed }) => {
    const { image: prepared, dpi } = variant(image)
    const lines = ocr.readText(prepared, 'page', dpi)
    const text = lines.flat().map((word) => word.text)
    return countContained(printed, text.join(' '))
  })
  const all = pages.reduce((sum, { printed }) => sum + printed.length, 0)
  return percent(
    counts.reduce((sum, count) => sum + count, 0),
    all,
  )
}
