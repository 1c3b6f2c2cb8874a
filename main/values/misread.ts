import { editDistance } from './edit-distance.ts'

/** Letters and figures that OCR takes for each other, each group under one sign; on folded text. Umlauts lose their dots. */
const lookalikes: readonly (readonly [RegExp, string])[] = [
  [/ae/g, 'a'],
  [/oe/g, 'o'],
  [/ue|ii/g, 'u'],
  [/rn/g, 'm'],
  [/vv/g, 'w'],
  [/[1il|]/g, 'l'],
  [/0/g, 'o'],
  [/5/g, 's'],
  [/8/g, 'b'],
  [/q/g, 'g'],
]

const key = (word: string): string => lookalikes.reduce((text, [from, to]) => text.replace(from, to), word)

/** In words this long one character of any kind may be misread; in shorter ones it is often the difference (Müller, Möller; Nord, Süd). */
const longWord = 9

/** Beyond this it is no word. */
const longestWord = 60

/** Can two folded words be one word that OCR misread? */
export function misread(a: string, b: string): boolean {
  if (key(a) === key(b)) return true
  const [shorter, longer] = [Math.min(a.length, b.length), Math.max(a.length, b.length)]
  return shorter >= longWord && longer <= longestWord && editDistance(a, b, 1) <= 1
}
