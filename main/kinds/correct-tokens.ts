import { editDistance } from '../values/edit-distance.ts'
import { kindPhrases } from './kind-phrases.ts'

/** Shorter words are too near to others to be corrected. */
const leastLength = 7
/** A word is looked for among those that share its first or its last letters. */
const sharedLetters = 3

const vocabulary = new Set(kindPhrases.flatMap(({ phrase }) => phrase))
const longWords = [...vocabulary].filter((word) => word.length >= leastLength)
const byHead = Map.groupBy(longWords, headOf)
const byTail = Map.groupBy(longWords, tailOf)

/**
 * Replaces words misread by OCR with the word of the titles table they must be ("arbeitsvertraq" → "arbeitsvertrag"): one wrong character
 * from 7, two from 10. Done once per page, so that phrases can then be compared exactly.
 */
export function correctTokens(tokens: readonly string[], known: Map<string, string>): string[] {
  return tokens.map((token) => {
    const corrected = known.get(token) ?? correct(token)
    known.set(token, corrected)
    return corrected
  })
}

function correct(token: string): string {
  if (token.length < leastLength - 1 || vocabulary.has(token)) return token
  const limit = token.length >= 10 ? 2 : 1
  const alike = [...(byHead.get(headOf(token)) ?? []), ...(byTail.get(tailOf(token)) ?? [])]
  return (
    alike.find(
      (word) => Math.abs(word.length - token.length) <= limit && editDistance(token, word, limit) <= limit,
    ) ?? token
  )
}

function headOf(word: string): string {
  return word.slice(0, sharedLetters)
}

function tailOf(word: string): string {
  return word.slice(-sharedLetters)
}
