import { fold } from './fold.ts'
import { misread } from './misread.ts'
import type { Relation } from './relation.ts'

const genderMark =
  /[([]\s?[mwdfxi](?:\s?[/|,]\s?[mwdfxi]){1,3}\s?[)\]]|(?<!\p{L})[mwdf](?:\/[mwdfx]){1,2}(?!\p{L})/giu
/** `Ingenieur*in`, `Ingenieur:in`, `Ingenieur/-in`, `IngenieurIn`, `Kaufmann/-frau`. */
const femaleEnding =
  /(?:[*:_·]|\/-?)(?:in(?:nen)?|frau)(?!\p{L})|\(in(?:nen)?\)|(?<=\p{Ll})In(?:nen)?(?!\p{L})/gu

/** A folded word without gender and umlaut: ingenieurin → ingenieur, kauffrau → kaufmann, koechin → koch. */
const neutral = (word: string): string =>
  word
    .replace(/frau$/, 'mann')
    .replace(/(?<=\p{L}{4})in(?:nen)?$/u, '')
    .replace(/([aou])e/g, '$1')

interface Wording {
  readonly words: readonly string[]
  readonly abbreviated: ReadonlySet<string>
}

function wordingOf(text: string): Wording {
  const plain = text.replace(genderMark, ' ').replace(femaleEnding, '')
  const [one = '', other] = plain.split('/').map((part) => fold(part).split(' ').map(neutral).join(' '))
  const words = (one === other ? one : fold(plain)).split(' ').filter((word) => word !== '')
  const abbreviated = [...plain.matchAll(/\p{L}{2,}(?=\.)/gu)].map(([word]) => neutral(fold(word)))
  return { words: words.map(neutral), abbreviated: new Set(abbreviated) }
}

function wordsAgree(a: string, b: string, abbreviated: ReadonlySet<string>): boolean {
  if (a === b || (a.length >= 6 && misread(a, b))) return true
  const [short, long] = a.length < b.length ? [a, b] : [b, a]
  return abbreviated.has(short) && long.startsWith(short)
}

/** Job titles, programmes and other wordings: `Softwareentwicklerin` and `Software-Entwickler (m/w/d)` are the same in another notation. */
export function compareTexts(a: string, b: string): Relation {
  if (fold(a) === fold(b)) return fold(a) === '' ? 'different' : 'equal'
  const [first, second] = [wordingOf(a), wordingOf(b)]
  if (first.words.length === 0 || second.words.length === 0) return 'different'
  if (first.words.join('') === second.words.join('')) return 'variant'
  const abbreviated = new Set([...first.abbreviated, ...second.abbreviated])
  const same =
    first.words.length === second.words.length &&
    first.words.every((word, index) => wordsAgree(word, second.words[index] ?? '', abbreviated))
  return same ? 'variant' : 'different'
}
