import type { Instruction } from '../../models/instruction.ts'
import type { PageText, UnseenText, Word } from '../../models/page-text.ts'
import type { Box } from '../../models/place.ts'
import { mapOntoPage } from '../values/map-box.ts'
import { findInstructions } from './find-instructions.ts'
import { quoteOf } from './quote.ts'
import { growRange } from './grow-range.ts'
import type { WordRange } from './match-constellations.ts'

/** A page that says more is full of nothing else. */
const mostShown = 50

export type PageInstruction = Omit<Instruction, 'documentId'>

/** What a page says to programs, and the page without it: nothing else may be read from those words. */
export interface SearchedPage {
  readonly instructions: readonly PageInstruction[]
  readonly page: PageText
}

/** Searches what stands on a page and what comes with it unseen for instructions to software. */
export function searchPage(page: PageText): SearchedPage {
  const { words, aspectRatio } = page
  const right = words.reduce((edge, { box }) => Math.max(edge, box.x + box.width), 0)
  const onPage = findInstructions(
    words.map(({ text }) => text),
    true,
  ).map((range) => growRange(words, range, { aspectRatio, right }))
  const seen = onPage.slice(0, mostShown).map((range) => describe(page, range))
  const unseen = [...page.unseen, ...entriesOf(page)].flatMap((text) => searchText(page.page, text))
  const others = unseen.filter(({ quote }) => !seen.some((other) => other.quote.includes(quote)))
  return {
    instructions: [...seen, ...others].slice(0, mostShown),
    page: onPage.length === 0 ? page : { ...page, words: wordsOutside(words, onPage) },
  }
}

function wordsOutside(words: readonly Word[], ranges: readonly WordRange[]): Word[] {
  const inside = new Uint8Array(words.length)
  for (const { first, last } of ranges) inside.fill(1, first, last + 1)
  return words.filter((_, at) => inside[at] === 0)
}

function describe(page: PageText, { first, last }: WordRange): PageInstruction {
  const words = page.words.slice(first, last + 1)
  const box = around(words.map((word) => word.box))
  return {
    page: page.page,
    box: page.toPicture ? mapOntoPage(page.toPicture, box) : box,
    carrier: 'page',
    quote: quoteOf(words.map(({ text }) => text)),
  }
}

/** What was typed into a field may be longer than what is seen of it. */
function entriesOf({ formEntries }: PageText): UnseenText[] {
  return formEntries.flatMap(({ value, box }) =>
    value === null ? [] : [{ carrier: 'form-field', text: value, box }],
  )
}

function searchText(page: number, { carrier, text, box }: UnseenText): PageInstruction[] {
  const words = text.split(/\s+/).filter((word) => word !== '')
  return findInstructions(words, carrier !== 'metadata').map(({ first, last }) => ({
    page,
    box: box && box.width * box.height > 0 ? box : null,
    carrier,
    quote: quoteOf(words.slice(first, last + 1)),
  }))
}

function around(boxes: readonly Box[]): Box {
  const [x, y] = [Math.min(...boxes.map((box) => box.x)), Math.min(...boxes.map((box) => box.y))]
  const right = Math.max(...boxes.map((box) => box.x + box.width))
  const bottom = Math.max(...boxes.map((box) => box.y + box.height))
  return { x, y, width: right - x, height: bottom - y }
}
