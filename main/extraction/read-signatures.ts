import type { InkGrid } from '../../models/page-text.ts'
import { parseDates } from '../values/parse-date.ts'
import type { Candidate } from './candidate.ts'
import type { Segment } from './page-layout.ts'
import { toPhrase, tokensBetween } from './phrase.ts'
import type { PageReading } from './read-page.ts'
import { type Area, sharedHeight, type Token } from './token.ts'

const label = /unterschrift|unterzeichn|signature|signed by/iu
const roleWord = String.raw`(?:arbeitgeber(?:in)?|arbeitnehmer(?:in)?|(?:unter)?(?:ver)?mieter(?:in)?|mitarbeiter(?:in)?|ausbildende[rn]?|auszubildende[rn]?|employer|employee|company|landlord|tenant|lessor|lessee|trainee|geschäftsführ(?:er|erin|ung)|geschäftsleitung|personalleitung|wohnungsgeber(?:in)?|betrieb)`
const roleAlone = new RegExp(
  String.raw`^\(?(?:(?:der|die|für (?:den|die)|the) )*${roleWord}(?:\(in\)|\/in|\/r|\(r\))?(?: ?\/ ?${roleWord})*\)?$`,
  'iu',
)
const shareOfInk = { empty: 0.003, signed: 0.02 } // of the cells of the place; between both nothing is said

/** Reads the places for signatures (is there ink?) and the dates beside them. Without a picture of the ink only the dates. */
export function readSignatures(page: PageReading): Candidate[] {
  const named = signaturePlaces(page)
  const places = [...named, ...placesUnderDates(named, page)]
  const marks = places.flatMap((place) => {
    const grid = page.layout.source.ink
    return grid === null ? [] : readInk(place, grid, page)
  })
  return [...marks, ...datesNear(places, page)]
}

/** Labels of signatures: the word itself anywhere, a role alone only where the page has such a word or a line for place and date. */
function signaturePlaces(page: PageReading): Segment[] {
  const { segments } = page.layout
  const text = (segment: Segment): string => toPhrase([segment.tokens]).text
  const worded = segments.filter(
    (segment) => segment.tokens.length <= 12 && label.test(text(segment)) && !/[.!]$|§/u.test(text(segment)),
  )
  const roles = segments.filter((segment) => segment.top > 0.1 && roleAlone.test(text(segment).trim()))
  const pairs = roles.filter((segment) =>
    roles.some((other) => other !== segment && sharedHeight(other, segment) > 0.5),
  )
  const extra = pairs.filter(
    (role) => !worded.some((other) => Math.abs(other.top - role.top) < 4 * page.layout.lineHeight),
  )
  const last =
    extra.length > 0 &&
    page.layout.lines.slice(-14).some((line) => line.segments.some((segment) => extra.includes(segment)))
  return last ? [...worded, ...extra] : worded
}

/** 'Leipzig, den 12.10.2026' at the end of the page: what stands under it is a place to sign, whatever it is called. */
function placesUnderDates(named: readonly Segment[], page: PageReading): Segment[] {
  const { segments, lineHeight, charWidth } = page.layout
  const dated = segments.filter(
    (segment) => placeAndDate.test(toPhrase([segment.tokens]).text) && endsPage(segment, page),
  )
  return dated.flatMap((date) => {
    const near = (other: Segment): boolean =>
      other.top > date.bottom && other.top - date.bottom < 8 * lineHeight
    if (named.some((place) => near(place) && Math.abs(place.left - date.left) < 12 * charWidth)) return []
    const under = segments.find(
      (other) => near(other) && Math.abs(other.left - date.left) < 4 * charWidth && other.tokens.length <= 8,
    )
    return under === undefined ? [] : [under]
  })
}

const placeAndDate =
  /^\p{Lu}[\p{L}.() /-]{1,35},?\s*(?:den\s*|am\s*)?\d{1,2}\.\s?(?:\d{1,2}\.|\p{L}+)\s?\d{4}$/u

/** Nothing but short lines follows: the paper ends here. */
function endsPage(segment: Segment, page: PageReading): boolean {
  const below = page.layout.lines.filter((line) => line.top > segment.bottom)
  return below.length <= 8 && below.every((line) => line.segments.every((one) => one.tokens.length <= 9))
}

function readInk(place: Segment, grid: InkGrid, page: PageReading): Candidate[] {
  const share = inkShare(areaOf(place, page), grid, page)
  const signed = share >= shareOfInk.signed
  if (!signed && share > shareOfInk.empty) return []
  const text = toPhrase([place.tokens]).text
  const tokens = place.tokens.map((token) => ({ ...token, confidence: Math.max(token.confidence, 0.95) }))
  return [
    {
      field: 'signature',
      value: signed,
      raw: text,
      quote: text,
      tokens,
      quality: signed ? 0.97 : 0.93,
      reader: 'label',
    },
  ]
}

/** The place to sign: above the label, or right of it when the label ends in a colon. */
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
  return {
    left: place.left,
    right: Math.max(place.right, Math.min(right, place.left + 30 * charWidth)),
    top: place.top - 4 * lineHeight,
    bottom: place.top - 0.2 * lineHeight,
  }
}

const dark = 40 // of 255

/** Share of dark cells in an area, without its printed words and without ruled lines (rows that are dark nearly all along). */
function inkShare(area: Area, grid: InkGrid, page: PageReading): number {
  const { aspectRatio } = page.layout.source
  const printed = page.layout.segments.flatMap((segment) =>
    segment.tokens.filter((token) => token.confidence >= 0.6),
  )
  let cells = 0
  let inked = 0
  for (let row = Math.floor(area.top * grid.rows); row < Math.ceil(area.bottom * grid.rows); row++) {
    const line = cellsOf(row, area, grid, aspectRatio)
    if (line.length === 0 || line.filter((cell) => cell.ink >= dark).length > 0.6 * line.length) continue
    for (const cell of line) {
      if (printed.some((token) => covers(token, cell))) continue
      cells++
      if (cell.ink >= dark) inked++
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

/** 'Leipzig, den', 'Ort, Datum:', or nothing: what stands before the date of a signature. */
const beforeDate =
  /^\W*(?:(?:Ort,? ?)?Datum\W*)?(?:\p{Lu}[\p{L}.() /-]{1,35},?\s*)?(?:(?:den|am|the|on)\s*)?$/u

/** Dates with nothing but a place before them, near a place for a signature. */
function datesNear(places: readonly Segment[], page: PageReading): Candidate[] {
  const { lineHeight, segments } = page.layout
  return segments.flatMap((segment) => {
    const phrase = toPhrase([segment.tokens])
    const date = parseDates(phrase.text).find((reading) => reading.value.length === 10)
    if (date === undefined) return []
    const reach = date.index > 0 ? 8 : 3.5 // a place before the date shows what it is
    const near = places.some(
      (place) =>
        place.top - segment.bottom < reach * lineHeight && segment.top - place.bottom < 3 * lineHeight,
    )
    if (
      !near ||
      !beforeDate.test(phrase.text.slice(0, date.index)) ||
      /^\s*\p{Ll}{3,}/u.test(phrase.text.slice(date.index + date.raw.length))
    )
      return []
    return [
      {
        field: 'signatureDates' as const,
        value: date.value,
        raw: date.raw,
        quote: phrase.text.slice(0, 240),
        tokens: tokensBetween(phrase, date.index, date.index + date.raw.length),
        quality: date.repaired ? 0.7 : 1,
        reader: 'label' as const,
      },
    ]
  })
}
