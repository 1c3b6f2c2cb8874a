import { parseDates } from '../../values/parse-date.ts'
import type { Candidate } from '../candidate.ts'
import type { Segment } from '../words/page-layout.ts'
import { toPhrase, tokensBetween } from '../words/phrase.ts'
import { isNameAlone, readInk } from './read-ink.ts'
import { roleAlone } from './signing-roles.ts'
import type { PageReading } from '../printed-labels/read-page.ts'
import { sharedHeight } from '../../values/area.ts'

const label = /unterschrift|unterzeichn(?!end)|signature|signed by/iu
/** 'ohne Unterschrift gültig': no place to sign. */
const needsNone = /(?:ohne|keine[r]?|without|no)\s+(?:\p{L}+\s+)?(?:unterschrift|signature)/iu
/** A signature is written within so many lines under its date. */
const signatureReach = 11
/** ... and needs so much room between the date and what is printed under it. */
const room = 1.2

/** Reads the places for signatures (is there ink?) and the dates beside them. Without a picture of the ink only the dates. */
export function readSignatures(page: PageReading): Candidate[] {
  const named = signaturePlaces(page)
  const places = [...named, ...placesUnderDates(named, page)]
  const marks = places.flatMap((place) => {
    const grid = page.layout.source.ink
    return grid === null ? [] : readInk(place, places, grid, page)
  })
  return [...marks, ...datesNear([...places, ...datedTwice(page)], page)]
}

/** The page without the labels that are captions of lines to sign on: 'Vermieter', 'Mieter' at its foot, with white over and nothing under or beside them. */
export function withoutSigningCaptions(page: PageReading): PageReading {
  const { segments, lineHeight } = page.layout
  const isFree = (segment: Segment): boolean =>
    segments.every((other) => {
      if (other === segment || other.left > segment.right || other.right < segment.left) return true
      const under = other.top > segment.top
      return under
        ? other.top - segment.bottom > 4 * lineHeight
        : segment.top - other.bottom > 1.8 * lineHeight
    })
  const isRole = (segment: Segment): boolean => roleAlone.test(toPhrase([segment.tokens]).text.trim())
  const isAnswered = (segment: Segment): boolean =>
    segments.some(
      (other) => other.left > segment.right && sharedHeight(other, segment) > 0.5 && !isFree(other),
    )
  const captions = new Set(
    segments.filter((one) => isWorded(one) || (isRole(one) && isFree(one) && !isAnswered(one))),
  )
  return { ...page, hits: page.hits.filter((hit) => !hit.segments.some((one) => captions.has(one))) }
}

/** Two parties sign side by side: two places with dates on one line at the end of the page need no label. */
function datedTwice(page: PageReading): Segment[] {
  const dated = page.layout.segments.filter((segment) => isPlaceAndDate(segment) && endsPage(segment, page))
  return dated.filter((one) => dated.some((other) => other !== one && sharedHeight(one, other) > 0.5))
}

/** A few words that name a signature and are no sentence about one. */
function isWorded({ tokens }: Segment): boolean {
  const { text } = toPhrase([tokens])
  return tokens.length <= 12 && label.test(text) && !/[.!]$|§/u.test(text) && !needsNone.test(text)
}

/** The captions of two places to sign stand at about one height: a signature pushes its own down a little. */
const beside = 0.25

/** Contracts are signed within their last lines; further up a pair of roles heads the columns of the parties. */
const linesOfEnding = 14

/** Labels of signatures: the word itself anywhere, a role alone only beside another one at the end of the page. */
function signaturePlaces(page: PageReading): Segment[] {
  const { segments } = page.layout
  const text = (segment: Segment): string => toPhrase([segment.tokens]).text
  const worded = segments.filter(isWorded)
  const roles = segments.filter((segment) => segment.top > 0.1 && roleAlone.test(text(segment).trim()))
  const pairs = roles.filter((segment) =>
    roles.some((other) => other !== segment && sharedHeight(other, segment) > beside),
  )
  const ending = new Set(page.layout.lines.slice(-linesOfEnding).flatMap((line) => line.segments))
  const extra = pairs.filter(
    (role) =>
      ending.has(role) &&
      !worded.some((other) => Math.abs(other.top - role.top) < 4 * page.layout.lineHeight),
  )
  return [...worded, ...extra]
}

/** 'Leipzig, den 12.10.2026' at the end of the page: what stands under it is a place to sign, whatever it is called. */
function placesUnderDates(named: readonly Segment[], page: PageReading): Segment[] {
  const { segments, lineHeight, charWidth } = page.layout
  const dated = segments.filter((segment) => isPlaceAndDate(segment) && endsPage(segment, page))
  return dated.flatMap((date) => {
    const near = (other: Segment): boolean =>
      other.top - date.bottom > room * lineHeight && other.top - date.bottom < signatureReach * lineHeight
    if (named.some((place) => near(place) && Math.abs(place.left - date.left) < 12 * charWidth)) return []
    const [under, next] = segments.filter(
      (other) => near(other) && Math.abs(other.left - date.left) < 4 * charWidth && isCaption(other),
    )
    if (under === undefined) return []
    const mayBeWritten = next !== undefined || under.top - date.bottom < 2 * lineHeight
    if (!mayBeWritten || !isNameAlone(toPhrase([under.tokens]).text)) return [under]
    return next === undefined ? [] : [next]
  })
}

/** What is printed under the line to sign on: a few words, surely read (a scrawl is not), other than 'Ort, Datum'. */
function isCaption(segment: Segment): boolean {
  const text = toPhrase([segment.tokens]).text
  const sure = segment.tokens.every((token) => token.confidence >= 0.85)
  return (
    sure &&
    segment.tokens.length <= 8 &&
    !needsNone.test(text) &&
    !/^\W*(?:Ort|Datum|Place|Date)\b/iu.test(text)
  )
}

/** 'Leipzig, den 12.10.2026', 'Leipzig, 12 October 2026': a place, a date, nothing else. */
function isPlaceAndDate(segment: Segment): boolean {
  const { text } = toPhrase([segment.tokens])
  const date = parseDates(text).find((reading) => reading.value.length === 10)
  if (date === undefined) return false
  const before = text.slice(0, date.index)
  const after = text.slice(date.index + date.raw.length)
  return /^\p{Lu}/u.test(before) && beforeDate.test(before) && /^[\s_.]*$/u.test(after)
}

/** Below, in shares of the page, letterheads have their footers. */
const footerFrom = 0.93

/** Nothing but short lines follows: the paper ends here. */
function endsPage(segment: Segment, page: PageReading): boolean {
  const below = page.layout.lines.filter((line) => line.top > segment.bottom && line.top < footerFrom)
  return below.length <= 8 && below.every((line) => line.segments.every((one) => one.tokens.length <= 9))
}

/** 'Leipzig, den', 'Ort, Datum:', or nothing: what stands before the date of a signature; 'X befristet bis zum' is no place. */
const beforeDate =
  /^(?!.*\b(?:befristet|bis|ab|seit|vom|geb|geboren)\b)\W*(?:(?:Ort,? ?)?Datum\W*)?(?:\p{Lu}[\p{L}.() /-]{1,35},?\s*)?(?:(?:den|am|the|on)\s*)?$/u

/** Dates with nothing but a place before them, near a place for a signature. */
function datesNear(places: readonly Segment[], page: PageReading): Candidate[] {
  const { charWidth, lineHeight, segments } = page.layout
  return segments.flatMap((segment) => {
    const phrase = toPhrase([segment.tokens])
    const date = parseDates(phrase.text).find((reading) => reading.value.length === 10)
    if (date === undefined) return []
    const near = places.some((place) => {
      // a place before the date, or the caption right under it, shows what it is
      const isSaid = date.index > 0 || Math.abs(place.left - segment.left) < charWidth
      const reach = isSaid ? signatureReach : 3.5
      return place.top - segment.bottom < reach * lineHeight && segment.top - place.bottom < 3 * lineHeight
    })
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
        quote: phrase.text,
        tokens: tokensBetween(phrase, date.index, date.index + date.raw.length),
        quality: date.repaired ? 0.7 : 1,
        reader: 'label' as const,
      },
    ]
  })
}
