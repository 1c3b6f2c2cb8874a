import { editDistance } from '../../values/edit-distance.ts'
import { fold } from '../../values/fold.ts'
import type { Phrase } from '../words/phrase.ts'

/** Where in the text of a page a quote stands. `misread` = characters in which it differs. */
export interface QuotePlace {
  readonly from: number
  readonly to: number
  readonly misread: number
}

/** A place more or less: a value that stands everywhere on a page says nothing about where it belongs. */
const mostPlaces = 20

/**
 * Finds the places of a quote in the text of a page: as it is written, else but for case, marks, spaces and punctuation, else with one character in
 * ten misread, never a digit. Only whole words count. All places of the best of the three; none when the quote is not there.
 */
export function findQuote(quote: string, phrase: Phrase): QuotePlace[] {
  const exact = findExact(quote.trim(), phrase.text)
  if (exact.length > 0) return exact
  const key = squeeze(quote).key
  if (key === '') return []
  const folded = findFolded(key, phrase.text)
  return folded.length > 0 ? folded : findMisread(key, phrase)
}

function findExact(quote: string, text: string): QuotePlace[] {
  const places: QuotePlace[] = []
  if (!/[\p{L}\p{N}]/u.test(quote)) return places
  for (let from = text.indexOf(quote); from >= 0; from = text.indexOf(quote, from + 1))
    if (isWhole(text, from, from + quote.length)) places.push({ from, to: from + quote.length, misread: 0 })
  return places.slice(0, mostPlaces)
}

function findFolded(key: string, text: string): QuotePlace[] {
  const squeezed = squeeze(text)
  const places: QuotePlace[] = []
  for (let at = squeezed.key.indexOf(key); at >= 0; at = squeezed.key.indexOf(key, at + 1)) {
    const from = squeezed.letters[at]?.from ?? 0
    const to = squeezed.letters[at + key.length - 1]?.to ?? 0
    if (isWhole(text, from, to)) places.push({ from, to, misread: 0 })
  }
  return places.slice(0, mostPlaces)
}

/** The windows of whole words that are nearest to the quote. */
function findMisread(key: string, phrase: Phrase): QuotePlace[] {
  const limit = Math.min(3, Math.floor(key.length / 10))
  if (limit === 0) return []
  const digits = digitsOf(key)
  let best: QuotePlace[] = []
  let least = limit
  phrase.tokens.forEach((_, start) => {
    let window = ''
    for (let index = start; index < phrase.tokens.length && window.length <= key.length + limit; index++) {
      window += phrase.tokens[index]?.key ?? ''
      if (Math.abs(window.length - key.length) > least || digitsOf(window) !== digits) continue
      const misread = editDistance(window, key, least)
      if (misread > least) continue
      const to = (phrase.starts[index] ?? 0) + (phrase.tokens[index]?.text.length ?? 0)
      const place = { from: phrase.starts[start] ?? 0, to, misread }
      best = misread < least ? [place] : [...best, place]
      least = misread
    }
  })
  return best.slice(0, mostPlaces)
}

/** Folded without spaces, with the letter (and its marks) that each character comes from. */
function squeeze(text: string): { key: string; letters: { from: number; to: number }[] } {
  let key = ''
  const letters: { from: number; to: number }[] = []
  for (const match of text.matchAll(/\P{M}\p{M}*/gu)) {
    const folded = fold(match[0])
    key += folded
    const letter = { from: match.index, to: match.index + match[0].length }
    for (let count = 0; count < folded.length; count++) letters.push(letter)
  }
  return { key, letters }
}

/** Does the place begin and end with a word? '350' is no word of '4.350,00'. */
function isWhole(text: string, from: number, to: number): boolean {
  const isCut = (at: number): boolean =>
    /[\p{L}\p{M}\p{N}]{2}/u.test(text.slice(at - 1, at + 1)) ||
    /^(?:\d[.,:/]\d.?|.?\d[.,:/]\d)$/su.test(text.slice(Math.max(0, at - 2), at + 2))
  return !isCut(from) && !isCut(to)
}

function digitsOf(text: string): string {
  return text.replaceAll(/\D/gu, '')
}
