import { fold } from '../values/fold.ts'

/** One word for comparing. */
export interface Token {
  readonly text: string
  /** The same with letters of other scripts and figures that look like Latin letters as these: 'іgn0re' → 'ignore'. */
  readonly latin: string
  readonly firstWord: number // of the words it is made of
  readonly lastWord: number
  readonly sentence: number
}

/** Cyrillic and Greek letters that cannot be told from Latin ones, after `fold`. Source: Unicode TS 39, confusables. */
const lookalikes = new Map(
  Object.entries({
    а: 'a', в: 'b', е: 'e', к: 'k', м: 'm', н: 'h', о: 'o', р: 'p', с: 'c', т: 't', у: 'y', х: 'x', і: 'i', ј: 'j', ѕ: 's', ԁ: 'd',
    ɡ: 'g', ո: 'n', ѵ: 'v', ԛ: 'q', ԝ: 'w', һ: 'h', ӏ: 'l', α: 'a', ε: 'e', ι: 'i', κ: 'k', ν: 'v', ο: 'o', ρ: 'p', τ: 't', υ: 'u', χ: 'x',
  }),
) // prettier-ignore
/** Figures written for letters. */
const figures = new Map(Object.entries({ 0: 'o', 1: 'i', 3: 'e', 4: 'a', 5: 's', 7: 't' }))

/** Characters that nobody sees: zero width, direction marks, and "tags", which repeat ASCII unseen (Unicode 15, 23.9). */
const tag = /[\u{E0020}-\u{E007E}]/gu
const unseen = /[\p{Cf}\uFE00-\uFE0F\u{E0100}-\u{E01EF}]/gu

/** A word without the characters that nobody sees. */
export function withoutUnseen(word: string): string {
  return word
    .replace(tag, (character) => String.fromCodePoint((character.codePointAt(0) ?? 0) - 0xe0000))
    .replace(unseen, '')
}

/** Longer words are data. */
const longestWord = 2_000
/** So many single letters in a row are one word set apart. */
const fewestSpacedLetters = 6

/** The words of a text for comparing: folded, parted at line ends joined, letters set apart joined. */
export function readTokens(words: readonly string[]): Token[] {
  const tokens: Token[] = []
  let sentence = 0
  words.forEach((raw, word) => {
    const clean = withoutUnseen(raw)
    const parts = fold(clean.slice(0, longestWord)).split(' ').filter((part) => part !== '') // prettier-ignore
    const before = tokens.at(-1)
    if (before && joinsWithNext(words[word - 1]) && /^\p{Ll}/u.test(clean)) {
      const [first = '', ...rest] = parts
      tokens.splice(-1, 1, token(before.text + first, before.firstWord, word, sentence))
      parts.splice(0, parts.length, ...rest)
    }
    tokens.push(...parts.map((part) => token(part, word, word, sentence)))
    if (endsSentence(raw)) sentence++
  })
  return joinSpacedLetters(tokens)
}

const sentenceEnd = /(?:[\p{L}\p{M}\p{N}”“"')\]}]{2}|[\p{Sc}%])[.!?。！？؟]["”“'»)]*$/u
const abbreviation = /^\p{L}{1,3}\.$|\d\.$/u

/** Does a word end a sentence? Abbreviations and numbers do not. */
export function endsSentence(word: string): boolean {
  return sentenceEnd.test(word) && !abbreviation.test(word)
}

function joinsWithNext(word: string | undefined): boolean {
  return word !== undefined && /\p{L}-$/u.test(word)
}

function token(text: string, firstWord: number, lastWord: number, sentence: number): Token {
  return { text, latin: toLatin(text), firstWord, lastWord, sentence }
}

function toLatin(text: string): string {
  const latin = Array.from(text, (letter) => lookalikes.get(letter) ?? letter).join('')
  return /[a-z]/.test(latin) ? latin.replace(/\d/g, (figure) => figures.get(figure) ?? figure) : latin
}

function joinSpacedLetters(tokens: readonly Token[]): Token[] {
  const joined: Token[] = []
  for (let start = 0; start < tokens.length;) {
    let end = start
    while (/^\p{L}$/u.test(tokens[end]?.text ?? '')) end++
    const run = tokens.slice(start, Math.max(end, start + 1))
    const [first, last] = [run[0], run.at(-1)]
    if (first && last && run.length >= fewestSpacedLetters)
      joined.push(token(run.map(({ text }) => text).join(''), first.firstWord, last.lastWord, first.sentence))
    else joined.push(...run)
    start += run.length
  }
  return joined
}
