import { parse } from 'mrz'
import type { FittedLines } from './fit-lines.ts'
import type { Span } from './mrz-formats.ts'
import type { MrzRepair } from './mrz-reading.ts'

/** Lines whose characters fit their places, what was done to them, and the check digits that the library found right. */
interface RepairedLines {
  readonly lines: readonly string[]
  readonly repaired: readonly MrzRepair[]
  /** Names of the library's fields (`birthDateCheckDigit`) that are right. */
  readonly right: ReadonlySet<string>
}

/** A filler that was read as a letter: it stands alone among fillers behind the names. */
const strayLetter = /(?<=<{3,}(?:[A-Z]<+)*)[CEKLSX](?=(?:<+[CEKLSX])*<*$)/g

/** Characters of these columns; empty beyond the line. */
export function slice(lines: readonly string[], { line, start, end }: Span): string {
  return (lines[line] ?? '').slice(start, end)
}

/**
 * Puts right what the place of a character decides: stray letters among fillers, letters in places of digits (O → 0) and digits in places of letters.
 * Whether the result is right is for the check digits to say.
 */
export function repairCharacters(fitted: FittedLines): RepairedLines {
  const stray = strayLetters(fitted)
  const cleared = apply(fitted.lines, stray)
  const parsed = parse([...cleared], { autocorrect: true })
  const replaced = parsed.details.flatMap(({ autocorrect }) =>
    autocorrect.map(({ line, column, original, corrected }) => ({
      line,
      column,
      from: original,
      to: corrected,
    })),
  )
  return {
    lines: apply(cleared, replaced),
    repaired: distinct([...stray, ...replaced]),
    right: new Set(parsed.details.flatMap(({ field, valid }) => (field !== null && valid ? [field] : []))),
  }
}

function strayLetters({ lines, layout }: FittedLines): MrzRepair[] {
  const { line, start } = layout.surname
  return [...slice(lines, layout.surname).matchAll(strayLetter)].map((match) => ({
    line,
    column: start + match.index,
    from: match[0],
    to: '<',
  }))
}

/** The library reports a character once for each field that it belongs to. */
function distinct(repairs: readonly MrzRepair[]): MrzRepair[] {
  return [...new Map(repairs.map((repair) => [`${repair.line}:${repair.column}`, repair])).values()]
}

function apply(lines: readonly string[], repairs: readonly MrzRepair[]): string[] {
  return lines.map((line, index) =>
    repairs
      .filter((repair) => repair.line === index)
      .reduce((text, { column, to }) => text.slice(0, column) + to + text.slice(column + 1), line),
  )
}
