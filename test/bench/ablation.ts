import type { PageImage } from '../../models/page-image.ts'
import { findFrame, findTurn, preparePage, type PreparedPage } from '../../main/text/prepare-page.ts'
import { draw } from '../../main/text/raster/draw.ts'
import { identity } from '../../main/text/raster/homography.ts'
import { removeRulingLines } from '../../main/text/raster/remove-ruling-lines.ts'
import { levelBoxes } from '../../main/text/level-boxes.ts'
import { lookAgain } from '../../main/text/look-again.ts'
import { orderWords } from '../../main/text/order-words.ts'
import { readOverlooked } from '../../main/text/read-overlooked.ts'
import type { RecognisedLine } from '../../main/text/read-tsv.ts'
import { withoutSpecks } from '../../main/text/without-specks.ts'
import { languageFolder, loadProgram } from '../../main/text/language-data.ts'
import { type Ocr, startOcr } from '../../main/text/ocr.ts'
import type { Renderer } from '../documents/browser.ts'
import type { BenchSet } from './bench-sets.ts'
import type { Condition } from './conditions.ts'
import { markdownTable, percent } from './markdown-table.ts'
import { countContained, countWhole } from './printed-values.ts'
import { showProgress } from './progress.ts'
import { applicationsForPages } from './run-applications.ts'
import { scannedPages, type ScannedPage } from './scanned-pages.ts'

const quarter = (degrees: number): number => Math.round(degrees / 90) * 90

function prepare(image: PageImage): PreparedPage {
  const frame = findFrame(image, image.dpi)
  return preparePage(image, frame, findTurn(image, frame))
}

/** What is done with what tesseract gives; each can be left out. */
type Afterwards = 'specks' | 'level' | 'again' | 'overlooked'

/** One step left out, all others as in the product. */
interface Variant {
  readonly prepare: (image: PageImage) => PreparedPage
  readonly without: Afterwards | null
}

const preparedBy = (otherwise: Variant['prepare']): Variant => ({ prepare: otherwise, without: null })
const finishedWithout = (without: Afterwards): Variant => ({ prepare, without })

const variants: Readonly<Record<string, Variant>> = {
  'all steps': preparedBy(prepare),
  'without the sheet cut out and straightened': preparedBy((image) => {
    const { widthPx, heightPx } = image
    const frame = { ...findFrame(image, image.dpi), widthPx, heightPx, toDelivered: identity }
    return preparePage(image, frame, findTurn(image, frame))
  }),
  'without turning upright': preparedBy((image) => {
    const frame = findFrame(image, image.dpi)
    const degrees = findTurn(image, frame)
    return preparePage(image, frame, degrees - quarter(degrees))
  }),
  'without levelling': preparedBy((image) => {
    const frame = findFrame(image, image.dpi)
    return preparePage(image, frame, quarter(findTurn(image, frame)))
  }),
  'without flattening the light': preparedBy((image) => {
    const page = prepare(image)
    const { widthPx, heightPx } = page.image
    return { ...page, image: removeRulingLines(draw(image, page.toDelivered, widthPx, heightPx), 200) }
  }),
  'without removing ruling lines': preparedBy((image) => {
    const page = prepare(image)
    return { ...page, image: page.ruled }
  }),
  'without dropping specks': finishedWithout('specks'),
  'without levelling boxes': finishedWithout('level'),
  'without a second look at doubtful words': finishedWithout('again'),
  'without reading what was overlooked': finishedWithout('overlooked'),
}

/** Reads a prepared page as `recognise-page.ts` does, the other ways up left aside. */
function read(page: PreparedPage, without: Afterwards | null, ocr: Ocr): RecognisedLine[] {
  const seen = ocr.readText(page.image, 'page', page.dpi)
  const clean = without === 'specks' ? seen : withoutSpecks(seen)
  const level = without === 'level' ? clean : levelBoxes(clean)
  const again = without === 'again' ? level : lookAgain(page, level, ocr)
  return without === 'overlooked' ? again : [...again, ...readOverlooked(page, again, ocr)]
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
      rows.get(name)?.push(sharesRead(pages, variant, ocr))
    }
  }
  return markdownTable(
    'Pre-processing, step by step',
    `Share of the printed values of which the text contains every word / that stand in one piece in its reading order, on ${set.ablationPages} pages each; one reading a page.`,
    ['steps', ...ablated],
    [...rows.values()],
  )
}

function sharesRead(pages: readonly ScannedPage[], variant: Variant, ocr: Ocr): string {
  let [contained, whole, all] = [0, 0, 0]
  for (const { image, printed } of pages) {
    const words = orderWords(read(variant.prepare(image), variant.without, ocr).flat()).flat()
    const text = words.map((word) => word.text).join(' ')
    contained += countContained(printed, text)
    whole += countWhole(printed, text)
    all += printed.length
  }
  return `${percent(contained, all)} / ${percent(whole, all)}`
}
