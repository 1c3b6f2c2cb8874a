import type { FieldName } from '../../../models/field.ts'
import type { TickEntry } from '../../../models/knowledge/label-table.ts'
import { keyOf } from '../printed-labels/label-vocabulary.ts'
import { optionAtStart } from './option-words.ts'
import type { Line, PageLayout } from '../words/page-layout.ts'
import type { Token } from '../words/token.ts'

/** An option's words on a line. */
interface Named {
  readonly entry: TickEntry
  readonly from: number // index of its first token in the line
  readonly to: number
  readonly left: number
  readonly opens: boolean // stands at the beginning of its piece, but for a mark
}

/**
 * Fields whose options stand side by side or under each other as the choices of a form do, whether marks were found beside them or not: a mark that was
 * overlooked must not make the printed words of a choice its answer.
 */
export function unmarkedFields(entries: readonly TickEntry[], layout: PageLayout): FieldName[] {
  const lines = layout.lines.map((line) => {
    const tokens = line.segments.flatMap((segment) => [...segment.tokens])
    return { tokens, options: optionsOf(line, tokens, entries) }
  })
  const beside = lines.flatMap(({ tokens, options }) =>
    options.flatMap((one, index) => {
      const next = options[index + 1]
      return next !== undefined &&
        areChoices(one, next) &&
        next.from - one.to <= farthest &&
        tokens.slice(one.to, next.from).every(({ key }) => key.length <= 2)
        ? [one.entry.field]
        : []
    }),
  )
  const stacked = lines.flatMap(({ options }, index) =>
    options.flatMap((one) =>
      (lines[index + 1]?.options ?? [])
        .filter((under) => one.opens && under.opens && areChoices(one, under))
        .filter((under) => Math.abs(one.left - under.left) < 3 * layout.charWidth)
        .map(() => one.entry.field),
    ),
  )
  return [
    ...beside,
    ...stacked,
    ...layout.lines.flatMap((_, index) => yesAndNo(layout.lines, index, entries)),
  ]
}

/** Tokens between two choices: a mark, in brackets. */
const farthest = 3

function areChoices(one: Named, other: Named): boolean {
  return one.entry.field === other.entry.field && one.entry.value !== other.entry.value
}

function optionsOf(line: Line, tokens: readonly Token[], entries: readonly TickEntry[]): Named[] {
  const begins = new Set(
    line.segments.flatMap((segment) => segment.tokens.slice(0, 1 + leadingMarks(segment.tokens))),
  )
  const found: Named[] = []
  for (const [index, token] of tokens.entries()) {
    if (index < (found.at(-1)?.to ?? 0)) continue
    const option = optionAtStart(tokens.slice(index, index + 3), entries)
    if (option?.tokens[0] !== token) continue
    const to = index + option.tokens.length
    found.push(
      ...option.entries.map((entry) => ({
        entry,
        from: index,
        to,
        left: token.left,
        opens: begins.has(token),
      })),
    )
  }
  return found
}

function leadingMarks(tokens: readonly Token[]): number {
  const first = tokens.findIndex(({ key }) => key.length > 2)
  return first < 0 ? tokens.length : first
}

/** Yes and no on one line or under each other, with a question of the table before them or on the lines over them. */
function yesAndNo(lines: readonly Line[], index: number, entries: readonly TickEntry[]): FieldName[] {
  const keysOf = (line: Line | undefined): string[] =>
    line?.segments.flatMap((segment) => segment.tokens.map(({ key }) => key)) ?? []
  const own = keysOf(lines[index])
  const choices = [...own, ...keysOf(lines[index + 1])]
  if (!own.some((key) => /^(?:ja|yes)/u.test(key)) || !choices.some((key) => /^(?:nein|no$)/u.test(key)))
    return []
  const whole = [...keysOf(lines[index - 2]), ...keysOf(lines[index - 1]), ...own].join('')
  return entries
    .filter((entry) =>
      [...(entry.question ?? []), ...(entry.question === undefined ? entry.labels : [])].some(
        (words) => keyOf(words).length >= 8 && whole.includes(keyOf(words)),
      ),
    )
    .map(({ field }) => field)
}
