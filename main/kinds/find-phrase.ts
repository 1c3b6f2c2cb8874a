import type { Phrase } from './kind-phrases.ts'

/** Does the phrase stand in these tokens, or is it written with spaces between its letters ("G E H A L T S A B R E C H N U N G")? */
export function hasPhrase(tokens: readonly string[], phrase: Phrase): boolean {
  for (let start = 0; start + phrase.length <= tokens.length; start++) {
    if (phrase.every((part, offset) => isWord(tokens[start + offset], part))) return true
  }
  return isSpacedOut(tokens) && tokens.join('').includes(phrase.join('')) && phrase.join('').length >= 8
}

/** The word itself or, from 8 letters, a compound or inflection of it: "krankenversicherungsschutz" for "krankenversicherung". */
function isWord(token: string | undefined, part: string): boolean {
  return token === part || (part.length >= 8 && token !== undefined && token.startsWith(part))
}

/** Letter-spaced words: most tokens are one or two characters. */
function isSpacedOut(tokens: readonly string[]): boolean {
  return tokens.length > 3 && tokens.filter((token) => token.length <= 2).length > tokens.length / 2
}
