import type { Phrase } from './kind-phrases.ts'

/** Does the phrase stand in these tokens, or is it written with spaces between its letters ("G E H A L T S A B R E C H N U N G")? */
export function hasPhrase(tokens: readonly string[], phrase: Phrase): boolean {
  const [first = ''] = phrase
  for (let start = tokens.indexOf(first); start !== -1; start = tokens.indexOf(first, start + 1)) {
    if (phrase.every((part, offset) => tokens[start + offset] === part)) return true
  }
  return isSpacedOut(tokens) && tokens.join('').includes(phrase.join('')) && phrase.join('').length >= 8
}

/** Letter-spaced words: most tokens are one or two characters. */
function isSpacedOut(tokens: readonly string[]): boolean {
  return tokens.length > 3 && tokens.filter((token) => token.length <= 2).length > tokens.length / 2
}
