import type { TickEntry } from '../../../models/knowledge/label-table.ts'
import type { Tick } from './find-ticks.ts'
import { optionAtEnd, optionAtStart, type OptionWords } from './option-words.ts'
import type { PageLayout } from '../words/page-layout.ts'
import { around, type Area, sharedHeight } from '../../values/area.ts'
import type { Token } from '../words/token.ts'

/** Boxes at one height and the words between them: `runs[i]` before box i, the last one behind the last box. */
export interface TickRow extends Area {
  readonly ticks: readonly Tick[]
  readonly runs: readonly (readonly Token[])[]
}

/** On which side of its boxes a row has their words. */
export type Side = 'behind' | 'before'

/** What a row's boxes stand for, box by box; null = nothing that is known. */
export type RowOptions = readonly (OptionWords | null)[]

/** A box of several words' height is on the line of its words. */
const sameRow = 0.4

export function tickRows(ticks: readonly Tick[], layout: PageLayout): TickRow[] {
  const rows: Tick[][] = []
  for (const tick of ticks.toSorted((a, b) => a.left - b.left)) {
    const row = rows.find((one) => sharedHeight(one.at(-1) ?? tick, tick) > sameRow)
    if (row === undefined) rows.push([tick])
    else row.push(tick)
  }
  return rows
    .map((row) => ({ ticks: row, ...around(row), runs: runsOf(row, layout) }))
    .toSorted((a, b) => a.top - b.top)
}

function runsOf(row: readonly Tick[], layout: PageLayout): Token[][] {
  const words = layout.segments
    .flatMap((segment) => [...segment.tokens])
    .filter((token) => row.some((tick) => sharedHeight(token, tick) > sameRow) && isWord(token))
    .filter((token) => !row.some((tick) => isMarkOf(token, tick)))
    .toSorted((a, b) => a.left - b.left)
  const edges = [Number.NEGATIVE_INFINITY, ...row.map(middle), Number.POSITIVE_INFINITY]
  return edges
    .slice(1)
    .map((edge, index) =>
      words.filter((token) => middle(token) > (edges[index] ?? 0) && middle(token) <= edge),
    )
}

/** Rules and dots are no words; a stroke parts two languages, a colon ends a caption. */
function isWord({ key, text }: Token): boolean {
  return key !== '' || /^[/:?]$/u.test(text)
}

/** The character that a box is, or what stands in it. */
function isMarkOf(token: Token, tick: Tick): boolean {
  const inside = middle(token) >= tick.left && middle(token) <= tick.right
  return inside && token.key.length <= 2
}

function middle({ left, right }: Area): number {
  return (left + right) / 2
}

/**
 * The options of a row, decided for all its boxes at once: they all have their words on the same side. A side is out when it leaves an option
 * without a box; where both remain, the form's habit elsewhere (`habit`) or clearly smaller distances decide; else nobody knows ('open').
 */
export function optionsBeside(
  row: TickRow,
  entries: readonly TickEntry[],
  habit: Side | null,
): { options: RowOptions; side: Side } | 'open' | null {
  const behind = row.ticks.map((_, index) => optionAtStart(row.runs[index + 1] ?? [], entries))
  const before = row.ticks.map((_, index) => optionAtEnd(row.runs[index] ?? [], entries))
  const known = (options: RowOptions): boolean => options.some((option) => option !== null)
  if (!known(behind) && !known(before)) return null
  const first = optionAtEnd(row.runs[0] ?? [], entries)
  const last = optionAtStart(row.runs.at(-1) ?? [], entries)
  const asks = [...behind, ...before].some((option) => option !== null && option.answer !== null)
  const leftOver = (option: OptionWords | null): boolean =>
    option !== null && (!asks || option.answer !== null)
  const colon = /[:?]$/u.test(row.runs[0]?.at(-1)?.text ?? '')
  const caption = colon && !leftOver(first)
  const behindFits = known(behind) && !leftOver(first)
  const beforeFits = known(before) && !leftOver(last) && !(caption && row.ticks.length > 1)
  if (behindFits && beforeFits) {
    const side = habit ?? nearerSide(row)
    return side === null ? 'open' : { side, options: side === 'behind' ? behind : before }
  }
  if (behindFits) return { side: 'behind', options: behind }
  return beforeFits ? { side: 'before', options: before } : 'open'
}

/** The side on which every box is at most half as far from its words as on the other. */
function nearerSide({ ticks, runs }: TickRow): Side | null {
  const distances = ticks.map((tick, index) => ({
    before: tick.left - (runs[index]?.at(-1)?.right ?? Number.NEGATIVE_INFINITY),
    behind: (runs[index + 1]?.[0]?.left ?? Number.POSITIVE_INFINITY) - tick.right,
  }))
  if (distances.every(({ before, behind }) => behind < before / 2)) return 'behind'
  return distances.every(({ before, behind }) => before < behind / 2) ? 'before' : null
}

/** The side that all rows of the page share where only one is possible. */
export function habitOf(rows: readonly TickRow[]): Side | null {
  const sides = new Set(
    rows.flatMap(({ runs, ticks }): Side[] => {
      const full = runs.map((run) => run.length > 0)
      if (ticks.some(({ bare }) => bare) || full.slice(1, -1).includes(false)) return []
      if (full[0] === full.at(-1)) return []
      return [full[0] === true ? 'before' : 'behind']
    }),
  )
  const [side] = sides
  return sides.size === 1 ? (side ?? null) : null
}

/** Where the heads of the columns stand: over the boxes, or under them. */
export type HeadSide = 'over' | 'under'

/** The options in the heads of the columns: words over (or under) the boxes of a row, on a line that has no boxes. */
export function optionsInColumns(
  row: TickRow,
  rows: readonly TickRow[],
  entries: readonly TickEntry[],
  layout: PageLayout,
): { options: RowOptions; side: HeadSide }[] {
  return (['over', 'under'] as const)
    .map((side) => ({
      side,
      options: row.ticks.map((_, index) => {
        const words = headOf(row, index, rows, layout, side)
        return words.length === 0 ? null : optionAtStart(words, entries)
      }),
    }))
    .filter(({ options }) => options.some((option) => option !== null))
}

/** The words of the nearest line over or under a box that has words in its column; a row of other boxes in between is a row of the same table. */
function headOf(
  row: TickRow,
  index: number,
  rows: readonly TickRow[],
  layout: PageLayout,
  side: HeadSide,
): readonly Token[] {
  const tick = row.ticks[index]
  if (tick === undefined) return []
  const column = columnOf(row, index, layout)
  const reach = (tick.bottom - tick.top) * 0.5
  const beyond =
    side === 'over'
      ? layout.lines.filter((line) => line.bottom <= tick.top + reach).toReversed()
      : layout.lines.filter((line) => line.top >= tick.bottom - reach)
  for (const line of beyond) {
    if (side === 'under' && line.top - tick.bottom > 2 * layout.lineHeight) return []
    const words = line.segments.flatMap((segment) => wordsInColumn(segment.tokens, column, layout))
    const boxes = rows.some((other) => sharedHeight(other, line) > sameRow)
    if (boxes && side === 'under') return []
    if (!boxes && words.length > 0) return words.length <= widestHead ? words : []
  }
  return []
}

/** The words within a column; none where a sentence runs across its borders. */
function wordsInColumn(
  tokens: readonly Token[],
  column: { left: number; right: number },
  { charWidth }: PageLayout,
): readonly Token[] {
  const inside = tokens.filter(
    (token) => middle(token) > column.left && middle(token) < column.right && token.key !== '',
  )
  const [first, last] = [inside[0], inside.at(-1)]
  if (first === undefined || last === undefined) return []
  const before = tokens[tokens.indexOf(first) - 1]
  const behind = tokens[tokens.indexOf(last) + 1]
  const runsOn =
    (before !== undefined && first.left - before.right < 1.3 * charWidth) ||
    (behind !== undefined && behind.left - last.right < 1.3 * charWidth)
  return runsOn ? [] : inside
}

/** More words are a paragraph over the form. */
const widestHead = 8

/** Half way to the boxes beside it; the outer ones reach as far as within. A single box has what stands over its middle. */
function columnOf({ ticks }: TickRow, index: number, layout: PageLayout): { left: number; right: number } {
  const at = ticks.map(middle)
  const own = at[index] ?? 0
  const alone = 4 * layout.charWidth
  const [before, after] = [at[index - 1], at[index + 1]]
  const toLeft = before === undefined ? undefined : (own - before) / 2
  const toRight = after === undefined ? undefined : (after - own) / 2
  return { left: own - (toLeft ?? toRight ?? alone), right: own + (toRight ?? toLeft ?? alone) }
}
