import leven from 'leven'
import { fold } from './fold.ts'

/** Number of characters to insert, delete or replace (Levenshtein). With a `limit` the answer is never greater than `limit + 1`. */
export function editDistance(a: string, b: string, limit?: number): number {
  return limit === undefined ? leven(a, b) : leven(a, b, { maxDistance: limit + 1 })
}

/** Misread characters that are forgiven, by the length of the shorter text. */
function forgiven(length: number): number {
  if (length >= 16) return 3
  if (length >= 9) return 2
  return length >= 5 ? 1 : 0
}

/** Equal but for case, marks, punctuation and as many misread characters as OCR makes in a text of this length. For labels, not for names. */
export function similar(a: string, b: string): boolean {
  const [first, second] = [fold(a), fold(b)]
  if (first === second) return true
  const limit = forgiven(Math.min(first.length, second.length))
  return limit > 0 && editDistance(first, second, limit) <= limit
}
