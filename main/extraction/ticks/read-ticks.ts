import type { FieldName } from '../../../models/field.ts'
import type { TickEntry } from '../../../models/knowledge/label-table.ts'
import type { Candidate } from '../candidate.ts'
import { findTicks, type Tick } from './find-ticks.ts'
import { keyOf } from '../printed-labels/label-vocabulary.ts'
import { type OptionWords, optionAtEnd, optionAtStart } from './option-words.ts'
import { textOf } from '../words/phrase.ts'
import type { PageReading } from '../printed-labels/read-page.ts'
import { askedFields } from './tick-question.ts'
import {
  habitOf,
  type HeadSide,
  optionsBeside,
  optionsInColumns,
  tickRows,
  type TickRow,
} from './tick-rows.ts'
import { unmarkedFields } from './unmarked-options.ts'
import { wrappedOption } from './wrapped-option.ts'
import type { Token } from '../words/token.ts'

/** A tick box with the option of the table that it stands for. */
interface Option {
  readonly entry: TickEntry
  readonly tick: Tick
  readonly tokens: readonly Token[]
}

/** What ticks say: values, and the fields that the page asks with boxes, whether they could be read or not. */
export interface TickReading {
  readonly candidates: readonly Candidate[]
  readonly asked: ReadonlySet<FieldName>
}

/**
 * Reads the facts that only ticks carry. Which words belong to which box is decided for all boxes of a row at once, so that all of them have their words on
 * the same side; where two ways are possible there is no value. A field has a value when exactly one of its options is ticked; when a box beside
 * it could not be read with certainty the value is not certain. A single box that is empty says no, on a page where others are ticked.
 */
export function readTicks(entries: readonly TickEntry[], page: PageReading): TickReading {
  if (entries.length === 0) return { candidates: [], asked: new Set() }
  const ticks = findTicks(page.layout.source)
  const rows = tickRows(ticks, page.layout)
  const habits = { beside: habitOf(rows), column: columnHabit(rows, entries, page) }
  const read = rows.map((row) => readRow(row, rows, entries, page, habits))
  const options = read.flatMap((row) => row.options)
  const asked = new Set([
    ...options.map(({ entry }) => entry.field),
    ...read.flatMap((row) => row.open),
    ...unmarkedFields(entries, page.layout),
  ])
  const filled = ticks.some(({ checked }) => checked === true)
  const open = new Set(read.flatMap((row) => row.open))
  const candidates = [...asked]
    .filter((field) => !open.has(field))
    .flatMap((field) =>
      readGroup(
        options.filter((option) => option.entry.field === field),
        filled,
        page,
      ),
    )
  return { candidates, asked }
}

interface Habits {
  readonly beside: ReturnType<typeof habitOf>
  readonly column: HeadSide | null
}

/** The options of a row, and the fields that it asks without anybody knowing which box is which. */
interface RowReading {
  readonly options: readonly Option[]
  readonly open: readonly FieldName[]
}

const nothing: RowReading = { options: [], open: [] }

function readRow(
  row: TickRow,
  rows: readonly TickRow[],
  entries: readonly TickEntry[],
  page: PageReading,
  habits: Habits,
): RowReading {
  const isApart = row.runs.slice(1, -1).some((run) => run.length === 0)
  const endsWithBox = row.runs.at(-1)?.length === 0
  const heads = isApart || endsWithBox ? optionsInColumns(row, rows, entries, page.layout) : []
  const wrapped = row.ticks.map((_, index) => wrappedOption(row, index, rows, entries, page))
  const wraps = endsWithBox && wrapped.at(-1) !== null && optionAtEnd(row.runs[0] ?? [], entries) === null
  const isTable = isApart || (endsWithBox && heads.some(isAnswered))
  const beside = isTable || wraps ? null : optionsBeside(row, entries, habits.beside)
  if (beside === 'open') return { options: [], open: fieldsNamed(row, entries) }
  if (beside !== null) {
    const options = beside.options.map((option, index) => option ?? wrapped[index] ?? null)
    return toOptions(row, rows, options, beside.side, entries, page)
  }
  if (heads.length === 0 || wraps) return readWrapped(row, rows, wrapped, entries, page)
  const [only] = heads.length === 1 ? heads : heads.filter(({ side }) => side === habits.column)
  if (only === undefined) return { options: [], open: heads.flatMap(({ options }) => fieldsOf(options)) }
  return toOptions(row, rows, only.options, only.side, entries, page)
}

/** Heads over the boxes say yes or no. */
function isAnswered({ side, options }: ReturnType<typeof optionsInColumns>[number]): boolean {
  return side === 'over' && options.some((one) => one?.answer != null)
}

/** Options that stand behind their box or go on from it in the next line; where there is none, the boxes' own names. */
function readWrapped(
  row: TickRow,
  rows: readonly TickRow[],
  wrapped: readonly (OptionWords | null)[],
  entries: readonly TickEntry[],
  page: PageReading,
): RowReading {
  if (wrapped.every((one) => one === null)) return byName(row, entries)
  const behind = wrapped.map((one, index) => optionAtStart(row.runs[index + 1] ?? [], entries) ?? one)
  return toOptions(row, rows, behind, 'behind', entries, page)
}

function fieldsOf(options: readonly (OptionWords | null)[]): FieldName[] {
  return options.flatMap((option) => option?.entries.map(({ field }) => field) ?? [])
}

function fieldsNamed(row: TickRow, entries: readonly TickEntry[]): FieldName[] {
  return fieldsOf(row.runs.flatMap((run) => run.map((_, index) => optionAtStart(run.slice(index), entries))))
}

/** The names of AcroForm fields, where nothing is printed that names the option. */
function byName(row: TickRow, entries: readonly TickEntry[]): RowReading {
  const named = entries.filter((entry) => entry.question === undefined)
  const options = row.ticks.flatMap((tick) =>
    named
      .filter(({ labels }) => tick.name !== '' && labels.some((label) => keyOf(tick.name) === keyOf(label)))
      .map((entry) => ({ entry, tick, tokens: [] })),
  )
  return options.length === 0 ? nothing : { options, open: [] }
}

function toOptions(
  row: TickRow,
  rows: readonly TickRow[],
  options: readonly (OptionWords | null)[],
  side: 'behind' | 'before' | HeadSide,
  entries: readonly TickEntry[],
  page: PageReading,
): RowReading {
  const found = row.ticks.flatMap((tick, index): Option[] => {
    const option = options[index]
    if (option === null || option === undefined) return []
    if (option.answer === null) return option.entries.map((entry) => ({ entry, tick, tokens: option.tokens }))
    return answersOf(tick, option, askedFields({ row, rows, index, side, options, entries, page }), entries)
  })
  return { options: found, open: [] }
}

/** A yes or no: to a question of the table, or to an option that stands as the question ('privat versichert: ja'). */
function answersOf(
  tick: Tick,
  option: OptionWords,
  asked: ReturnType<typeof askedFields>,
  entries: readonly TickEntry[],
): Option[] {
  const word = option.answer === true ? 'ja' : 'nein'
  const direct = entries.filter(
    (entry) =>
      entry.question !== undefined &&
      entry.labels.includes(word) &&
      entry.question === asked.questionOf(entry),
  )
  if (direct.length > 0) return direct.map((entry) => ({ entry, tick, tokens: option.tokens }))
  const checked = option.answer === true ? tick.checked : false
  return asked.named.map((entry) => ({ entry, tick: { ...tick, checked }, tokens: option.tokens }))
}

function columnHabit(
  rows: readonly TickRow[],
  entries: readonly TickEntry[],
  page: PageReading,
): HeadSide | null {
  const sides = rows
    .filter(({ runs }) => runs.every((run) => run.length === 0))
    .map((row) => optionsInColumns(row, rows, entries, page.layout))
    .filter((heads) => heads.length === 1)
    .flatMap((heads) => heads.map(({ side }) => side))
  const [side] = sides
  return new Set(sides).size === 1 ? (side ?? null) : null
}

function readGroup(options: readonly Option[], filled: boolean, page: PageReading): Candidate[] {
  const ticked = options.filter((option) => option.tick.checked === true)
  const unsure = options.some((option) => option.tick.checked === null)
  const values = new Set(ticked.map((option) => option.entry.value))
  const [only] = ticked
  if (only !== undefined)
    return values.size === 1 ? [candidate(only, only.entry.value, unsure ? 0.7 : 1, page)] : []
  const [single] = options
  const saysNo =
    filled && options.length === 1 && single?.tick.checked === false && single.entry.value === true
  return single !== undefined && saysNo ? [candidate(single, false, 1, page)] : []
}

function candidate(
  { entry, tick, tokens }: Option,
  value: Candidate['value'],
  quality: number,
  page: PageReading,
): Candidate {
  const { page: number, aspectRatio } = page.layout.source
  const mark: Token = {
    ...tick,
    text: tick.checked === true ? '☒' : '☐',
    key: '',
    glued: false,
    page: number,
    aspectRatio,
    fromForm: true,
  }
  const text = textOf([mark, ...tokens.map((token) => ({ ...token, confidence: 1 }))])
  return {
    field: entry.field,
    value,
    raw: text,
    quote: text,
    tokens: [mark, ...tokens],
    quality,
    reader: 'form',
  }
}
