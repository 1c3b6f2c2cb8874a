import { editDistance } from '../values/edit-distance.ts'
import { kindPhrases } from './kind-phrases.ts'

/** Shorter words are too near to others to be corrected. */
const leastLength = 7

const vocabulary = new Set(
  kindPhrases.flatMap(({ titles, words, never }) => [...titles, ...words, ...never].flat()),
)
const byLength = Map.groupBy(
  [...vocabulary].filter((word) => word.length >= leastLength),
  (word) => word.length,
)

/**
 * Replaces words misread by OCR with the word of the titles table they must be ("arbeitsvertraq" → "arbeitsvertrag"): one wrong character
 * from 7, two from 10. Done once per page, so that phrases can then be compared exactly.
 */
export function correctTokens(tokens: readonly string[], known: Map<string, string>): string[] {
  return tokens.map((token) => {
    const before = known.get(token)
    if (before !== undefined) return before
    const corrected = correct(token)
    known.set(token, corrected)
    return corrected
  })
}

function correct(token: string): string {
  if (token.length < leastLength - 1 || vocabulary.has(token)) return token
  const limit = token.length >= 10 ? 2 : 1
  for (let length = token.length - limit; length <= token.length + limit; length++) {
    const word = byLength.get(length)?.find((each) => editDistance(token, each, limit) <= limit)
    if (word !== undefined) return word
  }
  return token
}
