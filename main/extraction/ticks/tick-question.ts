import type { TickEntry } from '../../../models/knowledge/label-table.ts'
import { keyOf } from '../printed-labels/label-vocabulary.ts'
import { optionAtStart, type OptionWords } from './option-words.ts'
import type { PageReading } from '../printed-labels/read-page.ts'
import type { HeadSide, Side, TickRow } from './tick-rows.ts'
import { sharedHeight } from '../../values/area.ts'
import type { Token } from '../words/token.ts'

/** A box that says yes or no, in its row. */
export interface Answer {
  readonly row: TickRow
  readonly rows: readonly TickRow[]
  readonly index: number
  readonly side: Side | HeadSide
  readonly options: readonly (OptionWords | null)[]
  readonly entries: readonly TickEntry[]
  readonly page: PageReading
}

/** What a yes or no answers. */
interface Asked {
  /** The words of the entry's question, when it is the one that is asked. */
  questionOf(entry: TickEntry): readonly string[] | undefined
  /** An option that stands as the question itself. */
  readonly named: readonly TickEntry[]
}

/**
 * The question of a box: the nearest words before it on its line that are no options, else the lines over it, in its column, up to other boxes. When its
 * nearest words that ask anything ask for two fields, it is not known which is meant.
 */
export function askedFields(answer: Answer): Asked {
  const pieces = questionPieces(answer)
  for (const nearest of pieces.keys()) {
    const text = pieces
      .slice(0, nearest + 1)
      .toReversed()
      .flat()
    const asked = answer.entries.filter((entry) => entry.question !== undefined && isAsked(entry, text))
    const fields = new Set(asked.map(({ field }) => field))
    if (fields.size > 1) break
    if (fields.size === 1)
      return { named: [], questionOf: (entry) => (asked.includes(entry) ? entry.question : undefined) }
    const named = optionAtStart(text, answer.entries)?.entries ?? []
    if (named.length > 0) return { named, questionOf: () => undefined }
  }
  return { named: [], questionOf: () => undefined }
}

/** Do the words stand in the question, not in their contrary ('unbefristet' for 'befristet') and not denied? */
function isAsked({ question = [] }: TickEntry, tokens: readonly Token[]): boolean {
  const text = tokens.map(({ key }) => key).join('')
  if (tokens.some(({ key }) => /^(?:nicht|kein\w*|ohne|not)$/u.test(key))) return false
  return question.some((words) => text.replaceAll(`un${keyOf(words)}`, '').includes(keyOf(words)))
}

/** The pieces that can hold the question, the nearest first. */
function questionPieces(answer: Answer): (readonly Token[])[] {
  const first = firstOfQuestion(answer)
  const own = onOwnLine(answer, first)
  const over = linesOver(answer, first, own.length > 0)
  const [above = []] = over
  return own.length === 0
    ? [...labelBeside(answer, first), ...over]
    : goesOn(above, own)
      ? [own, ...over]
      : [own]
}

/** A question of two lines left of its boxes, which stand at the height between both. */
function labelBeside({ row, page }: Answer, first: number): (readonly Token[])[] {
  const box = row.ticks[first]
  const words = page.layout.segments
    .filter(
      (one) => box !== undefined && one.right < box.left && one.top < row.bottom && one.bottom > row.top,
    )
    .flatMap(({ tokens }) => tokens)
  return words.length === 0 ? [] : [words]
}

/** The first box of the same question: a second 'nein' belongs to another. In columns every row is a question. */
function firstOfQuestion({ index, options, side }: Answer): number {
  if (side === 'over' || side === 'under') return 0
  const seen = new Set<boolean>()
  let first = 0
  for (let at = 0; at <= index; at++) {
    const answer = options[at]?.answer ?? null
    if (answer === null || seen.has(answer)) {
      seen.clear()
      first = answer === null ? at + 1 : at
    }
    if (answer !== null) seen.add(answer)
  }
  return first
}

/** The words of the row before the question's first box, without those of options. */
function onOwnLine({ row, options }: Answer, first: number): readonly Token[] {
  const used = new Set(options.flatMap((option) => option?.tokens ?? []))
  return (row.runs[first] ?? []).filter(
    (token) => !used.has(token) && token.key !== '' && !/^(?:yes|no|ja|nein)$/u.test(token.key),
  )
}

/** Is the line above unfinished, so that its sentence goes on beside the box? */
function goesOn(above: readonly Token[], own: readonly Token[]): boolean {
  if (/[.:?!;]$/u.test(above.at(-1)?.text ?? '.')) return false
  const text = above.map((token) => token.text).join(' ')
  return /^\p{Ll}/u.test(own[0]?.text ?? '') || text.length > longLine
}

/** Characters that a line has which is broken in the middle of a sentence. */
const longLine = 30

/** Lines over the question's first box, in its column; of a stack of boxes those over the topmost, or what stands before that one. `goingOn` = the question ends beside the box. */
function linesOver(
  { row, rows, page, options }: Answer,
  first: number,
  goingOn: boolean,
): (readonly Token[])[] {
  const used = new Set(options.flatMap((option) => option?.tokens ?? []))
  const { lines, lineHeight, charWidth } = page.layout
  const box = row.ticks[first]
  if (box === undefined) return []
  const pieces: (readonly Token[])[] = []
  const next = row.ticks[first + 1]?.left ?? Number.POSITIVE_INFINITY
  let { top } = row
  for (const line of lines.filter((one) => one.bottom < box.top + 0.5 * lineHeight).toReversed()) {
    if (top - line.bottom > 2.5 * lineHeight) break
    const other = rows.find((one) => one !== row && sharedHeight(one, line) > 0.4)
    if (other !== undefined) {
      const stacked = other.ticks.findIndex((one) => Math.abs(one.left - box.left) < 2 * charWidth)
      if (goingOn || pieces.length > 0 || stacked < 0) break
      const before = stacked === 0 ? (other.runs[0] ?? []).filter(({ key }) => key !== '') : []
      if (before.length > 0) return [before]
      top = other.top
      continue
    }
    const words = line.segments
      .filter(
        (segment) => segment.left < Math.min(next, box.right + 4 * charWidth) && segment.right > box.left,
      )
      .flatMap((segment) => segment.tokens.filter((token) => !used.has(token)))
    if (words.length === 0) continue
    pieces.push(words)
    top = line.top
  }
  return pieces
}
