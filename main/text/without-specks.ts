import type { RecognisedLine } from './read-tsv.ts'

/** A point or comma stands at its word; alone, and this small against the words of the page, it is dust or what a ruling line left. */
const speckShare = 0.3

/** Lines without the words that are specks: they would pull the lines they lie in apart. */
export function withoutSpecks(lines: readonly RecognisedLine[]): RecognisedLine[] {
  const heights = lines
    .flat()
    .filter(({ text }) => text.length > 2)
    .map(({ box }) => box.height)
    .toSorted((a, b) => a - b)
  const largest = (heights[heights.length >> 1] ?? 0) * speckShare
  return lines
    .map((line) => line.filter(({ box }) => Math.max(box.width, box.height) >= largest))
    .filter((line) => line.length > 0)
}
