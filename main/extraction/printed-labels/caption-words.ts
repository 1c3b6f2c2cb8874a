import { captionLinks, captionWords } from '../../../models/knowledge/labels/caption-words.ts'
import { fold } from '../../values/fold.ts'
import type { Token } from '../words/token.ts'

const keyOfWord = (word: string): string => fold(word).replaceAll(' ', '')
const words: ReadonlySet<string> = new Set(captionWords.map(keyOfWord))
const links: ReadonlySet<string> = new Set(captionLinks.map(keyOfWord))

/** 'l’état', 'dell’atto': the article before an apostrophe is no letter of the word. */
function keyOf({ text, key }: Token): string {
  const [article, word] = /^(?:l|d|dell|nell|all)['’](.+)$/iu.exec(text) ?? []
  return article === undefined || word === undefined ? key : keyOfWord(word)
}

/**
 * Where the words of a foreign caption end: 'NOM DE FAMILLE', 'Service de l’état civil de', 'TYPE DE VISA' before 'D'. Words that only link count
 * where another word of a caption follows, or nothing: 'DE LA CRUZ' behind 'NOM' is a name. `from` itself when no word of a caption stands there.
 */
export function captionEnd(tokens: readonly Token[], from: number, end: number): number {
  let last = from
  for (let at = from; at < end; at++) {
    const token = tokens[at]
    if (token === undefined || isLink(token)) continue
    if (!words.has(keyOf(token))) return last
    last = at + 1
  }
  return last > from && tokens.slice(last, end).every(({ key }) => key.length !== 1) ? end : last
}

function isLink(token: Token): boolean {
  return token.key === '' || links.has(keyOf(token))
}

/** Nothing but words of foreign captions, links between them and punctuation: such a text says what stands in a place. */
export function isCaption(tokens: readonly Token[]): boolean {
  return tokens.length > 0 && captionEnd(tokens, 0, tokens.length) === tokens.length
}
