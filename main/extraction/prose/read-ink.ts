import type { InkGrid } from '../../../models/page-text.ts'
import type { Candidate } from '../candidate.ts'
import { parseDates } from '../../values/parse-date.ts'
import { readName } from '../value-readers/read-name.ts'
import type { Segment } from '../words/page-layout.ts'
import { toPhrase } from '../words/phrase.ts'
import type { PageReading } from '../printed-labels/read-page.ts'
import { type Area, sharedHeight } from '../../values/area.ts'
import type { Token } from '../words/token.ts'
import { roleAlone } from './signing-roles.ts'

const shareOfInk = { empty: 0.003, signed: 0.02, traces: 0.02 } // of the cells of the place; between both nothing is said
/** Recognition takes a scrawl for a word, but it is not sure of it: such words are ink. */
const printedFrom = 0.85

/** Is there ink at one of the places for signatures? Between a few specks and a scrawl, and where a name is typed, that is not certain. */
export function readInk(
  place: Segment,
  places: readonly Segment[],
  grid: InkGrid,
  page: PageReading,
): Candidate[] {
  const area = areaOf(place, page)
  const share = inkShare(area, grid, page)
  const signed = share >= shareOfInk.signed
  const filled = hasSignedTwin(place, places, grid, page)
    ? area
    : { ...area, bottom: Math.max(area.bottom, place.top) }
  const traces = inkShare(area, grid, page, faint) > shareOfInk.traces
  const open = !signed && (share > shareOfInk.empty || traces || isFilledIn(filled, place, page))
  const text = toPhrase([place.tokens]).text
  const tokens = place.tokens.map((token) => ({ ...token, confidence: Math.max(token.confidence, 0.95) }))
  return [
    {
      field: 'signature',
      value: signed || open,
      raw: text,
      quote: text,
      tokens,
      quality: open ? undecided : signed ? 0.97 : 0.93,
      reader: 'label',
    },
  ]
}

const undecided = 0.6

/** The other party's place beside this one, whose caption has as many lines, is signed above them: then the names in both are printed under the lines. */
function hasSignedTwin(
  place: Segment,
  places: readonly Segment[],
  grid: InkGrid,
  page: PageReading,
): boolean {
  const top = topOfCaption(place, page)
  return places.some(
    (other) =>
      other !== place &&
      sharedHeight(other, place) > 0.5 &&
      Math.abs(topOfCaption(other, page) - top) < 0.5 * page.layout.lineHeight &&
      inkShare(areaOf(other, page), grid, page) >= shareOfInk.signed,
  )
}

/** A name stands in the place, typed or written so clearly that it was read: whether that is a signature nobody can tell here. */
function isFilledIn(area: Area, place: Segment, page: PageReading): boolean {
  const text = (segment: Segment): string => toPhrase([segment.tokens]).text.trim()
  const inside = page.layout.segments.filter((other) => other !== place && holdsMiddle(area, other))
  const isNamed = behindColon.test(text(place)) && !roleAlone.test(text(place))
  return isNamed || inside.some((other) => isNameAlone(text(other)))
}

const behindColon = /:\s*\p{L}/u

/** Is the text the name of a person and nothing else? */
export function isNameAlone(text: string): boolean {
  const name = readName(text.trim())
  return name !== null && name.to >= text.trim().length
}

function holdsMiddle(area: Area, { left, right, top, bottom }: Area): boolean {
  const [x, y] = [(left + right) / 2, (top + bottom) / 2]
  return x > area.left && x < area.right && y > area.top && y < area.bottom
}

/** The place to sign: above the label, right of it when the label ends in a colon, under it where the date beside it stands under its own label. */
function areaOf(place: Segment, page: PageReading): Area {
  const { lineHeight, charWidth, segments } = page.layout
  const next = segments
    .filter((other) => other.left > place.right && sharedHeight(other, place) > 0.4)
    .map((other) => other.left)
  const right = Math.min(...next, place.left + 45 * charWidth, page.layout.source.aspectRatio * 0.98)
  if (place.tokens.at(-1)?.text === ':')
    return {
      left: place.right,
      right,
      top: place.top - 1.5 * lineHeight,
      bottom: place.bottom + 0.5 * lineHeight,
    }
  const columns = {
    left: place.left,
    right: Math.max(place.right, Math.min(right, place.left + 30 * charWidth)),
  }
  return isHeaded(place, page)
    ? { ...columns, top: place.bottom, bottom: place.bottom + 4 * lineHeight }
    : above(topOfCaption(place, page), columns, lineHeight)
}

function above(top: number, columns: Pick<Area, 'left' | 'right'>, lineHeight: number): Area {
  return { ...columns, top: top - 4 * lineHeight, bottom: top - 0.2 * lineHeight }
}

/** What is printed under a line to sign on may have several lines, close under each other: 'Müller Bau GmbH' over 'Geschäftsführung'. */
function topOfCaption(place: Area, page: PageReading): number {
  const { lineHeight, charWidth, segments } = page.layout
  const over = segments.find(
    (other) =>
      Math.abs(other.left - place.left) < charWidth &&
      other.top < place.top &&
      place.top - other.top < 2.2 * lineHeight &&
      parseDates(toPhrase([other.tokens]).text).length === 0,
  )
  return over === undefined ? place.top : topOfCaption(over, page)
}

/** In a form whose labels stand at the top of their cells: 'Ort, Datum' beside this label has its date under it. */
function isHeaded(place: Segment, { layout }: PageReading): boolean {
  const text = (segment: Segment): string => toPhrase([segment.tokens]).text
  const dateLabel = layout.segments.find(
    (other) =>
      other !== place &&
      sharedHeight(other, place) > 0.5 &&
      /^\W*(?:Ort|Datum|Place|Date)(?!\p{L})/u.test(text(other)),
  )
  return (
    dateLabel !== undefined &&
    parseDates(text(dateLabel)).length === 0 &&
    layout.segments.some(
      (other) =>
        other.top > dateLabel.top + 0.5 * layout.lineHeight &&
        other.top - dateLabel.bottom < 2 * layout.lineHeight &&
        Math.abs(other.left - dateLabel.left) < 4 * layout.charWidth &&
        parseDates(text(other)).length > 0,
    )
  )
}

const dark = 40 // of 255
/** So little the stroke of a very thin pen leaves in a cell. */
const faint = 12

/** Share of dark cells in an area, without its printed words and without ruled lines (rows that are dark nearly all along). */
function inkShare(area: Area, grid: InkGrid, page: PageReading, from = dark): number {
  const { aspectRatio } = page.layout.source
  const printed = page.layout.segments.flatMap((segment) =>
    segment.tokens.filter((token) => token.confidence >= printedFrom),
  )
  let cells = 0
  let inked = 0
  for (let row = Math.floor(area.top * grid.rows); row < Math.ceil(area.bottom * grid.rows); row++) {
    const line = cellsOf(row, area, grid, aspectRatio)
    if (line.length === 0 || line.filter((cell) => cell.ink >= from).length > 0.6 * line.length) continue
    for (const cell of line) {
      if (printed.some((token) => covers(token, cell))) continue
      cells++
      if (cell.ink >= from) inked++
    }
  }
  return cells === 0 ? 0 : inked / cells
}

interface Cell extends Area {
  readonly ink: number
}

function cellsOf(row: number, area: Area, grid: InkGrid, aspectRatio: number): Cell[] {
  if (row < 0 || row >= grid.rows) return []
  const first = Math.max(0, Math.floor((area.left / aspectRatio) * grid.columns))
  const last = Math.min(grid.columns - 1, Math.floor((area.right / aspectRatio) * grid.columns))
  return Array.from({ length: Math.max(0, last - first + 1) }, (_, index) => {
    const column = first + index
    return {
      left: (column / grid.columns) * aspectRatio,
      right: ((column + 1) / grid.columns) * aspectRatio,
      top: row / grid.rows,
      bottom: (row + 1) / grid.rows,
      ink: grid.ink[row * grid.columns + column] ?? 0,
    }
  })
}

function covers(token: Token, cell: Area): boolean {
  return (
    token.left <= cell.right &&
    token.right >= cell.left &&
    token.top <= cell.bottom &&
    token.bottom >= cell.top
  )
}
