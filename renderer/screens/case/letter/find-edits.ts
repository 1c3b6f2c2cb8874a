import {
  composeLetter,
  partsOf,
  partsOfParagraph,
  type LetterEdits,
  type LetterParagraph,
  type LetterPiece,
} from '../../../../models/letter.ts'

/** A run of equal parts: from `text` in the edited letter, from `suggested` in the suggestion. */
interface Run {
  readonly text: number
  readonly suggested: number
  readonly length: number
}

/**
 * How the edited letter differs from the suggestion: `composeLetter` with the answer gives `text` again. Null = not at all. Wherever two words or a
 * number of the suggestion stand in the text, also moved or repeated, the answer holds their place and not the words.
 */
export function findEdits(paragraphs: readonly LetterParagraph[], text: string): LetterEdits | null {
  if (text === composeLetter(paragraphs, null)) return null
  const suggested = paragraphs.flatMap((paragraph, of) =>
    partsOfParagraph(paragraph).map((part, index) => ({ part, of, index })),
  )
  const own = partsOf(text)
  const runs = findRuns(
    own,
    suggested.map(({ part }) => part),
  )
  const pieces: LetterPiece[] = []
  let done = 0
  const keepOwn = (until: number) => {
    if (until > done) pieces.push({ own: own.slice(done, until).join('') })
  }
  for (const run of runs) {
    keepOwn(run.text)
    for (const { of, index } of suggested.slice(run.suggested, run.suggested + run.length)) {
      const last = pieces.at(-1)
      if (last !== undefined && 'of' in last && last.of === of && last.to === index) last.to = index + 1
      else pieces.push({ of, from: index, to: index + 1 })
    }
    done = run.text + run.length
  }
  keepOwn(own.length)
  const known = paragraphs.map((each) => ({ name: each.name, parts: partsOfParagraph(each).length }))
  return { known, pieces }
}

/** The runs of the suggestion in the text, in the order of the text. Most edits touch one place: what is equal before and behind it is found first. */
function findRuns(text: readonly string[], suggested: readonly string[]): Run[] {
  const shorter = Math.min(text.length, suggested.length)
  let before = 0
  while (before < shorter && text[before] === suggested[before]) before++
  let behind = 0
  while (behind < shorter - before && text.at(-1 - behind) === suggested.at(-1 - behind)) behind++
  const first = { text: 0, suggested: 0, length: before }
  const last = { text: text.length - behind, suggested: suggested.length - behind, length: behind }
  const isRun = ({ text: from, length }: Run) => tells(text.slice(from, from + length))
  const from = isRun(first) ? before : 0
  const until = isRun(last) ? last.text : text.length
  return [
    ...(isRun(first) ? [first] : []),
    ...runsWithin(text, suggested, from, until),
    ...(isRun(last) ? [last] : []),
  ]
}

/** The longest run, then those before and behind it. */
function runsWithin(
  text: readonly string[],
  suggested: readonly string[],
  from: number,
  until: number,
): Run[] {
  const run = longestRun(text, suggested, from, until)
  if (run === null) return []
  return [
    ...runsWithin(text, suggested, from, run.text),
    run,
    ...runsWithin(text, suggested, run.text + run.length, until),
  ]
}

/** The longest run of equal parts between `from` and `until`. `lengths[column]` = how long the run is that ends at this row and column. */
function longestRun(
  text: readonly string[],
  suggested: readonly string[],
  from: number,
  until: number,
): Run | null {
  let longest: Run | null = null
  const numbers = new Map([...suggested, ...text].map((part, index) => [part, index]))
  const numbered = (parts: readonly string[]) => Uint32Array.from(parts, (part) => numbers.get(part) ?? 0)
  const [rows, columns] = [numbered(text), numbered(suggested)] as const // millions of comparisons: numbers are faster
  const lengths = new Uint32Array(suggested.length + 1) // one to the right, so that each can look to its left
  for (let row = from; row < until; row++) {
    const part = rows[row]
    for (let column = suggested.length; column > 0; column--) {
      const length = columns[column - 1] === part ? (lengths[column - 1] ?? 0) + 1 : 0
      lengths[column] = length
      if (length <= (longest?.length ?? 0)) continue
      const start = row - length + 1
      if (tells(text.slice(start, row + 1))) longest = { text: start, suggested: column - length, length }
    }
  }
  return longest
}

/** Two words, or a number: less is a word that anybody uses. */
function tells(parts: readonly string[]): boolean {
  return (
    parts.some((part) => /\d/.test(part)) || parts.filter((part) => /[\p{L}\p{N}]/u.test(part)).length > 1
  )
}
