import { similar } from '../values/edit-distance.ts'
import type { Phrase } from './kind-phrases.ts'

/**
 * Does the phrase stand in these tokens? Exact tokens first; otherwise token by token with the tolerance of `similar` (OCR noise), and the whole
 * phrase written in one ("Gehalts abrechnung", "G E H A L T S A B R E C H N U N G"). Short tokens (under five characters) must be exact.
 */
export function hasPhrase(tokens: readonly string[], phrase: Phrase): boolean {
  for (let start = 0; start + phrase.length <= tokens.length; start++) {
    if (phrase.every((part, offset) => sameToken(tokens[start + offset] ?? '', part))) return true
  }
  const joined = phrase.join('')
  return (
    joined.length >= 9 &&
    tokens.length > phrase.length &&
    tokens.join('').includes(joined) &&
    spacedOut(tokens)
  )
}

function sameToken(token: string, part: string): boolean {
  if (token === part) return true
  return part.length >= 7 && similar(token, part)
}

/** Letter-spaced or broken words: the tokens are shorter than words usually are. */
function spacedOut(tokens: readonly string[]): boolean {
  return tokens.filter((token) => token.length <= 3).length > tokens.length / 2 || tokens.length === 2
}
