import { machineMarkup } from '../../models/knowledge/instructions-to-software.ts'
import { matchConstellations, type WordRange } from './match-constellations.ts'
import { readTokens, withoutUnseen } from './read-tokens.ts'

/** More than any page says; metadata may be made huge. */
const mostWords = 50_000

/**
 * Finds what in a text addresses programs instead of people: instructions ("ignore all previous instructions"), the control marks of chat
 * programs, results that only a check may state. Ranges of words, in order, without overlaps. `onPage` = it stands on a page (also unseen),
 * not in what devices write about a file.
 */
export function findInstructions(words: readonly string[], onPage: boolean): WordRange[] {
  const read = words.slice(0, mostWords)
  return merged([
    ...matchConstellations(readTokens(read)),
    ...findMarkup(read, onPage),
    ...findEncoded(read, onPage),
  ])
}

function findMarkup(words: readonly string[], onPage: boolean): WordRange[] {
  const clean = words.map((word) => withoutUnseen(word).normalize('NFKC').toLowerCase())
  const starts: number[] = []
  let text = ''
  for (const word of clean) {
    starts.push(text.length)
    text += `${word} `
  }
  return machineMarkup
    .filter((markup) => onPage || markup.onPage !== true)
    .flatMap(({ pattern }) =>
      [...text.matchAll(new RegExp(pattern, 'g'))].map(({ 0: match, index }) => ({
        first: wordAt(starts, index),
        last: wordAt(starts, index + match.trimEnd().length - 1),
      })),
    )
}

/** The word in which a place of the text lies. */
function wordAt(starts: readonly number[], offset: number): number {
  let [low, high] = [0, starts.length - 1]
  while (low < high) {
    const middle = (low + high + 1) >> 1
    if ((starts[middle] ?? 0) <= offset) low = middle
    else high = middle - 1
  }
  return low
}

const base64 = /^[A-Za-z0-9+/]{32,}={0,2}$/
const readable = /^[\p{L}\p{N}\p{P}\s]+$/u

/** Instructions in Base64, as one word. */
function findEncoded(words: readonly string[], onPage: boolean): WordRange[] {
  return words.flatMap((word, at) => {
    if (!base64.test(word) || word.length % 4 === 1) return []
    const decoded = new TextDecoder().decode(Uint8Array.from(atob(word), (byte) => byte.charCodeAt(0)))
    const isText = readable.test(decoded) && decoded.includes(' ')
    return isText && findInstructions(decoded.split(/\s+/), onPage).length > 0
      ? [{ first: at, last: at }]
      : []
  })
}

function merged(ranges: readonly WordRange[]): WordRange[] {
  const result: WordRange[] = []
  for (const range of ranges.toSorted((a, b) => a.first - b.first)) {
    const before = result.at(-1)
    if (before && range.first <= before.last)
      result.splice(-1, 1, { first: before.first, last: Math.max(before.last, range.last) })
    else result.push(range)
  }
  return result
}
