/** What recognition takes for each other, on folded text: pairs of letters first, then letters and figures that look alike. */
const pairs: readonly (readonly [RegExp, string])[] = [
  [/rn/gu, 'm'],
  [/ri|ii/gu, 'n'],
  [/cl/gu, 'd'],
  [/vv/gu, 'w'],
  [/ss/gu, 'b'], // ß
]
const alike = ['agq', 'ceo0', 'il1jtf', 'uvy', 'nh', 'b8', 's5', 'z2']

/** The shape of a folded text: two texts of one shape may be the same words, misread. */
export function shapeOf(folded: string): string {
  const joined = pairs.reduce((text, [pattern, letter]) => text.replaceAll(pattern, letter), folded)
  return joined.replaceAll(/./gu, (letter) => alike.find((group) => group.includes(letter))?.[0] ?? letter)
}
