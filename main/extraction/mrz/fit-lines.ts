import { mrzLayouts, type MrzLayout, type Span } from './mrz-formats.ts'
import type { MrzRepair } from './mrz-reading.ts'

/** Fillers that may be lost or doubled in one line before its places are no longer trusted. */
const mostMissing = 4
/** A run this long is where a reader slips in counting; shorter ones part names and say something. */
const longRun = 4

export interface FittedLines {
  readonly layout: MrzLayout
  readonly lines: readonly string[]
  readonly repaired: readonly MrzRepair[]
}

/** Finds the format whose number and length of lines these are, if need be after putting fillers right; null = none. */
export function fitLines(read: readonly string[]): FittedLines | null {
  const lines = read
    .map((line) =>
      line
        .toUpperCase()
        .replace(/\s/g, '')
        .replace(/[^A-Z0-9<]/g, '<'),
    )
    .filter((line) => line !== '')
  const fits = mrzLayouts.flatMap((layout) => fitLayout(lines, layout) ?? [])
  return fits.toSorted((a, b) => a.repaired.length - b.repaired.length)[0] ?? null
}

function fitLayout(lines: readonly string[], layout: MrzLayout): FittedLines | null {
  if (lines.length !== layout.lineCount || !layout.begins.test(lines[0] ?? '')) return null
  const fitted = layout.fillers.map((fillers) => fitLine(lines[fillers.line] ?? '', layout.width, fillers))
  if (fitted.includes(null)) return null
  const whole = fitted.filter((line) => line !== null)
  return { layout, lines: whole.map(({ line }) => line), repaired: whole.flatMap(({ repaired }) => repaired) }
}

/** Brings a line to its length in the longest run of fillers of the span; null when there is no such run or too much is missing. */
function fitLine(line: string, width: number, fillers: Span): { line: string; repaired: MrzRepair[] } | null {
  const missing = width - line.length
  if (missing === 0) return { line, repaired: [] }
  const run = longestRun(line, fillers.start)
  if (run === null || Math.abs(missing) > mostMissing || run.length + missing < 1) return null
  const kept =
    line.slice(0, run.index) + '<'.repeat(run.length + missing) + line.slice(run.index + run.length)
  const repair = missing > 0 ? { from: '', to: '<' } : { from: '<', to: '' }
  const repaired = Array.from({ length: Math.abs(missing) }, () => ({
    line: fillers.line,
    column: run.index,
    ...repair,
  }))
  return { line: kept, repaired }
}

function longestRun(line: string, from: number): { index: number; length: number } | null {
  const runs = [...line.matchAll(/<+/g)]
    .map((match) => ({ index: match.index, length: match[0].length }))
    .filter(({ index, length }) => index + length > from && length >= longRun)
  return runs.toSorted((a, b) => b.length - a.length)[0] ?? null
}
