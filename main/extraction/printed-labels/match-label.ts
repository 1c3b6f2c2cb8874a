import { lookUp, type Vocabulary, type VocabularyMatch } from './label-vocabulary.ts'
import type { Token } from '../words/token.ts'

/** A known label from a token on; `end` = the index behind its last word. */
export interface Match extends VocabularyMatch {
  readonly end: number
}

/** The longest known label that begins at this token; exact ones before misread ones. */
export function longestMatch(tokens: readonly Token[], at: number, vocabulary: Vocabulary): Match | null {
  let key = ''
  let best: Match | null = null
  for (let end = at; end < tokens.length && key.length <= vocabulary.longest + 2; end++) {
    const token = tokens[end]
    if (token === undefined || token.text === ':') break
    key += token.key
    if (token.key === '') continue
    const found = lookUp(vocabulary, key)
    if (found !== null && found.distance > 0 && /^\d/u.test(key)) continue // a number before the label is no misread letter
    if (found !== null && (best === null || found.distance === 0 || best.distance > 0))
      best = { ...found, end: end + 1 }
  }
  return best === null ? null : { ...best, end: behindBracket(tokens, at, best.end) }
}

/** 'Arbeitsentgelt (brutto, ohne Zuschläge)': a label that ends within a bracket goes on to its end. */
function behindBracket(tokens: readonly Token[], from: number, end: number): number {
  const words = tokens.slice(from, end)
  const open = words.findLastIndex(({ text }) => text === '(')
  if (open < 0 || words.slice(open).some(({ text }) => text.includes(')'))) return end
  const close = tokens.findIndex(({ text }, index) => index >= end && text.includes(')'))
  return close < 0 ? end : close + 1
}
