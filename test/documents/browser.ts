import { chromium, type Browser, type Page } from 'playwright'
import { findChromium } from '../standin/find-chromium.ts'
import { pageStyle } from './papers/page-style.ts'

/** The system's Chromium as the printer of all documents. Closing ends its process. */
export interface Renderer {
  /** Prints HTML pages to one PDF, and tells where form fields are to be put. */
  print(html: string): Promise<PrintedPages>
  /** The pages as pictures: PNG bytes, one per page; close up = only the card or passport that lies on the page. */
  photograph(html: string, dpi: number, closeUp: boolean): Promise<Uint8Array[]>
  /** Numbers (from 1) of the pages on which something does not fit; the generator's own check. */
  findCutPages(html: string): Promise<number[]>
  [Symbol.asyncDispose](): Promise<void>
}

/** A tick box of an AcroForm: page from 0, box in PDF points from the lower left corner. */
export interface TickBox {
  readonly name: string
  readonly checked: boolean
  readonly page: number
  readonly x: number
  readonly y: number
  readonly size: number
}

export interface PrintedPages {
  readonly pdf: Uint8Array
  readonly tickBoxes: readonly TickBox[]
}

const pointsPerPixel = 0.75
const pageHeightPoints = 841.89

const wrap = (html: string): string =>
  `<!doctype html><html lang="de"><head><meta charset="utf-8"><style>${pageStyle}</style></head><body>${html}</body></html>`

/** Starts Chromium; one for all documents, because the start takes seconds. */
export async function startRenderer(): Promise<Renderer> {
  const browser = await chromium.launch({
    executablePath: findChromium() ?? '',
    args: ['--font-render-hinting=none'],
  })
  const pages = new Map<number, Page>()
  return {
    print: (html) => print(browser, pages, html),
    photograph: (html, dpi, closeUp) => photograph(browser, pages, html, dpi, closeUp),
    findCutPages: (html) => findCutPages(browser, pages, html),
    [Symbol.asyncDispose]: () => browser.close(),
  }
}

/** One tab per resolution, kept open: setting content is fast, opening a tab is not. */
async function tabFor(browser: Browser, pages: Map<number, Page>, scale: number): Promise<Page> {
  const open =
    pages.get(scale) ??
    (await browser.newPage({ deviceScaleFactor: scale, viewport: { width: 794, height: 1123 } }))
  pages.set(scale, open)
  return open
}

async function load(tab: Page, html: string): Promise<void> {
  await tab.setContent(wrap(html))
  await tab.evaluate('document.fonts.ready.then(() => null)')
}

interface MeasuredBox {
  readonly name: string
  readonly checked: boolean
  readonly page: number
  readonly left: number
  readonly top: number
  readonly height: number
}

/** Runs in the tab (hence text: this project has no DOM types): where layouts left room for tick boxes, in CSS pixels from the page's corner. */
const measureTickBoxes = `
  [...document.querySelectorAll('[data-acro]')].map((element) => {
    const sheet = element.closest('.page')
    const box = element.getBoundingClientRect()
    return {
      name: element.dataset.acro,
      checked: element.dataset.checked === 'true',
      page: [...document.querySelectorAll('.page')].indexOf(sheet),
      left: box.left,
      top: box.top - sheet.getBoundingClientRect().top,
      height: box.height,
    }
  })`

async function print(browser: Browser, pages: Map<number, Page>, html: string): Promise<PrintedPages> {
  const tab = await tabFor(browser, pages, 1)
  await load(tab, html)
  const tickBoxes = await tab.evaluate<MeasuredBox[]>(measureTickBoxes)
  const pdf = await tab.pdf({ preferCSSPageSize: true, printBackground: true })
  return {
    pdf,
    tickBoxes: tickBoxes.map(({ name, checked, page, left, top, height }) => ({
      name,
      checked,
      page,
      x: left * pointsPerPixel,
      y: pageHeightPoints - (top + height) * pointsPerPixel,
      size: height * pointsPerPixel,
    })),
  }
}

interface Clip {
  readonly x: number
  readonly y: number
  readonly width: number
  readonly height: number
}

/** Runs in the tab: for each page the box around all cards on it, with a finger's width of paper around, or null. */
const measureCards = `
  [...document.querySelectorAll('.page')].map((sheet) => {
    const cards = [...sheet.querySelectorAll('.card')].map((card) => card.getBoundingClientRect())
    if (cards.length === 0) return null
    const edge = 30
    const x = Math.max(0, Math.min(...cards.map((box) => box.left)) - edge)
    const y = Math.max(0, Math.min(...cards.map((box) => box.top)) - edge)
    return { x, y, width: Math.max(...cards.map((box) => box.right)) + edge - x, height: Math.max(...cards.map((box) => box.bottom)) + edge - y }
  })`

async function photograph(
  browser: Browser,
  pages: Map<number, Page>,
  html: string,
  dpi: number,
  closeUp: boolean,
): Promise<Uint8Array[]> {
  const tab = await tabFor(browser, pages, dpi / 96)
  await load(tab, html)
  const clips = closeUp ? await tab.evaluate<(Clip | null)[]>(measureCards) : []
  const pictures: Uint8Array[] = []
  for (const [index, sheet] of (await tab.$$('.page')).entries()) {
    const clip = clips[index]
    pictures.push(
      clip
        ? await tab.screenshot({ clip, fullPage: true, type: 'png' })
        : await sheet.screenshot({ type: 'png' }),
    )
  }
  return pictures
}

/** Runs in the tab: pages that are fuller than their size, and cards whose text runs into their machine readable zone. */
const measureOverflow = `
  [...document.querySelectorAll('.page')].flatMap((sheet, index) => {
    const tooFull = sheet.scrollHeight > sheet.clientHeight + 1 || sheet.scrollWidth > sheet.clientWidth + 1
    const covered = [...sheet.querySelectorAll('.card')].some((card) => {
      const zone = card.querySelector('.mrz')?.getBoundingClientRect().top ?? Infinity
      return [...card.querySelectorAll('.vz')].some((item) => item.getBoundingClientRect().bottom > zone + 2)
    })
    return tooFull || covered ? [index + 1] : []
  })`

async function findCutPages(browser: Browser, pages: Map<number, Page>, html: string): Promise<number[]> {
  const tab = await tabFor(browser, pages, 1)
  await load(tab, html)
  return tab.evaluate<number[]>(measureOverflow)
}
