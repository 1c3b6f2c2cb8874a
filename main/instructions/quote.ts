import { withoutUnseen } from './read-tokens.ts'

const longestQuote = 200

/** The words of a passage for a person to read. */
export function quoteOf(words: readonly string[]): string {
  const text = words.map(withoutUnseen).join(' ')
  return text.length > longestQuote ? `${text.slice(0, longestQuote)} …` : text
}
