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
  return best
}
