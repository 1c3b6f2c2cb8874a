import type { FoldedLine } from './heading-lines.ts'
import { kindPhrases, type KindPhrase, type PhraseRole } from './kind-phrases.ts'
import { isSmallWord } from './small-words.ts'

/** A phrase of the tables and a line on which it stands. */
export interface PhraseHit extends KindPhrase {
  readonly line: FoldedLine
}

/** Words of so many letters also stand for their compounds: as their beginning and, from more letters, as their end. */
const leastLetters = { beginning: 8, end: 10 }
/** An ending that bends a word, not one that makes another of it: "Vertrages", not "Kündigungsfrist" for "Kündigung". */
const mostBendingLetters = 3
/** A letter-spaced phrase needs so many letters. */
const leastSpacedLetters = 8

const byFirstWord = Map.groupBy(kindPhrases, ({ phrase }) => phrase[0] ?? '')

/** All phrases that stand on the lines, also written with spaces between their letters ("G E H A L T S A B R E C H N U N G"). */
export function findPhrases(lines: readonly FoldedLine[]): PhraseHit[] {
  return lines.flatMap((line) => {
    const found = new Set(line.tokens.flatMap((_, start) => phrasesFrom(line.tokens, start)))
    const spaced = isSpacedOut(line.tokens) ? findSpaced(line.tokens.join('')) : []
    return [...found, ...spaced].map((each) => ({ ...each, line }))
  })
}

function phrasesFrom(tokens: readonly string[], start: number): KindPhrase[] {
  return wordsIn(tokens[start] ?? '').flatMap((word) =>
    (byFirstWord.get(word) ?? []).filter((each) => standsFrom(tokens, start, each)),
  )
}

/** The first words of phrases that a token may stand for: itself, and what its compound begins or ends with. */
function wordsIn(token: string): string[] {
  const words = [token]
  for (let end = leastLetters.beginning; end < token.length; end++) words.push(token.slice(0, end))
  for (let start = 1; start <= token.length - leastLetters.end; start++) words.push(token.slice(start))
  return words.filter((word) => byFirstWord.has(word))
}

/** Small words between its words do not part a phrase. */
function standsFrom(tokens: readonly string[], start: number, { phrase, role }: KindPhrase): boolean {
  const [first = '', ...rest] = phrase
  let at = start
  return (
    isWord(tokens[start] ?? '', first, role) &&
    rest.every((part) => {
      at++
      while (tokens[at] !== part && isSmallWord(tokens[at])) at++
      return isWord(tokens[at] ?? '', part, role)
    })
  )
}

/** The word itself; but for vague titles also bent or at the end of a compound; as a label word also at its beginning ("krankenversicherungsschutz"). */
function isWord(token: string, part: string, role: PhraseRole): boolean {
  if (token === part) return true
  if (role === 'vague') return false
  if (part.length >= leastLetters.end && token.endsWith(part)) return true
  if (part.length < leastLetters.beginning || !token.startsWith(part)) return false
  return role === 'word' || token.length - part.length <= mostBendingLetters
}

/** Letter-spaced words: most tokens are one or two characters. */
function isSpacedOut(tokens: readonly string[]): boolean {
  return tokens.length > 3 && tokens.filter((token) => token.length <= 2).length > tokens.length / 2
}

function findSpaced(letters: string): KindPhrase[] {
  return kindPhrases.filter(({ phrase }) => {
    const word = phrase.join('')
    return word.length >= leastSpacedLetters && letters.includes(word)
  })
}
