import type { RecognisedLine } from './read-tsv.ts'

/** Letters, figures and strokes this small against the words of the page are dust or what a ruling line left. */
const speckShare = 0.3
/** These are small by nature; a point in the middle parts a name from an address. */
const smallMark = /^[.,·•∙-]+$/u

/** Lines without the words that are specks: they would pull the lines they lie in apart. */
export function withoutSpecks(lines: readonly RecognisedLine[]): RecognisedLine[] {
  const heights = lines
    .flat()
    .filter(({ text }) => text.length > 2)
    .map(({ box }) => box.height)
    .toSorted((a, b) => a - b)
  const largest = (heights[heights.length >> 1] ?? 0) * speckShare
  return lines
    .map((line) =>
      line.filter(({ text, box }) => smallMark.test(text) || Math.max(box.width, box.height) >= largest),
    )
    .filter((line) => line.length > 0)
}
