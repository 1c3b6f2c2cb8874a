import type { IsoDate } from '../../../models/dates.ts'
import type { MrzZone } from '../../../models/page-text.ts'
import { fitLines, type FittedLines } from './fit-lines.ts'
import { readFields } from './mrz-fields.ts'
import type { MrzLayout } from './mrz-formats.ts'
import type { MrzDoubt, MrzReading } from './mrz-reading.ts'
import { repairCharacters, slice } from './repair-characters.ts'

/**
 * Least confidence of the worst line. At 0.70 no zone of the real specimens with right check digits had a wrong character (OCR.md); a faint one in black
 * and white had one in its name at 0.72, twice read alike.
 */
const confidenceGate = 0.75

/**
 * Reads a machine readable zone. `certain` only when confidence, second look, all check digits, dates, states, names and shape agree. Check digits alone do
 * not make a zone right: G and 6, S and 8, L and 1 weigh the same modulo 10, and names, sex and states have none. Null when these lines are no zone.
 */
export function readMrz(zone: MrzZone, today: IsoDate): MrzReading | null {
  if (zone.lines.length < 2 || !zone.lines.some((line) => line.includes('<'))) return null
  const fitted = fitLines(zone.lines)
  return fitted === null ? unknownShape(zone.lines) : interpret(zone, fitted, today)
}

function unknownShape(lines: readonly string[]): MrzReading {
  return {
    format: 'unknown',
    lines,
    certain: false,
    charactersCertain: false,
    checks: {},
    fields: {},
    namesFillField: false,
    doubts: ['shape'],
    repaired: [],
  }
}

function interpret(zone: MrzZone, fitted: FittedLines, today: IsoDate): MrzReading {
  const { layout } = fitted
  const { lines, repaired: replaced, right } = repairCharacters(fitted)
  const repaired = [...fitted.repaired, ...replaced]
  const checks = checkDigits(lines, layout, right)
  const legible = zone.confidence >= confidenceGate
  const unchecked = legible && zone.secondLook
  const { fields, doubts: unsure } = readFields(lines, layout, today, {
    legible,
    unchecked,
    checks,
    repaired,
  })
  const reasons: [MrzDoubt, boolean][] = [
    ['line-length', fitted.repaired.length > 0],
    ['confidence', !legible],
    ['second-look', !zone.secondLook],
    ['check-digit', !Object.values(checks).every(Boolean)],
  ]
  const doubts = [...reasons.flatMap(([doubt, applies]) => (applies ? [doubt] : [])), ...unsure]
  return {
    format: layout.format,
    lines,
    certain: doubts.every((doubt) => doubt === 'line-length'),
    charactersCertain: unchecked && repaired.length === 0,
    checks,
    fields,
    namesFillField: !slice(lines, layout.givenNames ?? layout.surname).endsWith('<'),
    doubts,
    repaired,
  }
}

/** The check digits of the format, true = right. That of a number without a place for one stands in the optional data before a filler. */
function checkDigits(
  lines: readonly string[],
  layout: MrzLayout,
  right: ReadonlySet<string>,
): Record<string, boolean> {
  const place = (lines[layout.number.line] ?? '').charAt(layout.number.end)
  const ends =
    place !== '<' || (layout.longNumber !== null && /^[A-Z0-9]{2,}</.test(slice(lines, layout.longNumber)))
  return Object.fromEntries(
    Object.entries(layout.checks)
      .filter(([, name]) => name !== 'composite' || !hasNoComposite(lines, layout))
      .map(([field, name]) => [name, right.has(field) && (name !== 'documentNumber' || ends)]),
  )
}

/** Stickers of residence titles are laid out as TD2 but written as MRV-B: optional data to the end, no composite digit (Regulation (EC) 1030/2002). */
function hasNoComposite(lines: readonly string[], { format }: MrzLayout): boolean {
  return format === 'TD2' && (lines.at(-1) ?? '').endsWith('<')
}
