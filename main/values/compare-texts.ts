import { editDistance } from './edit-distance.ts'
import { fold } from './fold.ts'
import type { Relation } from './relation.ts'

const genderMark =
  /[([]\s?[mwdfxi](?:\s?[/|,]\s?[mwdfxi]){1,3}\s?[)\]]|(?<![\p{L}])[mwdf](?:\/[mwdfx]){1,2}(?![\p{L}])/giu
const innen = /[*:_/·]-?in(?:nen)?\b|\(in(?:nen)?\)|(?<=\p{Ll})In(?:nen)?\b/gu

/** One word without the ending of a gender form: ingenieurin → ingenieur, kauffrau → kaufmann. */
function neutral(word: string): string {
  return word
    .replace(/frau$/, 'mann')
    .replace(/(?<=\p{L}{4})innen$/u, '')
    .replace(/(?<=\p{L}{4})in$/u, '')
}

const plain = (text: string): string[] =>
  fold(text.replace(genderMark, ' ').replace(innen, ''))
    .split(' ')
    .filter((word) => word !== '')
    .map(neutral)

/** Is one word the other, abbreviated (`Dipl` for `Diplom`) or with as few misread characters as OCR makes? */
function alike(a: string, b: string): boolean {
  if (a === b) return true
  const [short, long] = a.length < b.length ? [a, b] : [b, a]
  if (short.length >= 3 && long.startsWith(short) && long.length > short.length + 1) return true
  return short.length >= 6 && editDistance(a, b, 1) <= 1
}

/** Job titles, programmes and other wordings: `Softwareentwicklerin` and `Software-Entwickler (m/w/d)` are the same in another notation. */
export function compareTexts(a: string, b: string): Relation {
  if (fold(a) === fold(b)) return 'equal'
  const [first, second] = [plain(a), plain(b)]
  if (first.length === 0 || second.length === 0) return 'different'
  if (first.join('') === second.join('')) return 'variant'
  const same =
    first.length === second.length && first.every((word, index) => alike(word, second[index] ?? ''))
  return same ? 'variant' : 'different'
}
