import { parse } from 'mrz'
import type { IsoDate } from '../../../models/dates.ts'
import { states } from '../../../models/knowledge/states.ts'
import type { MrzZone } from '../../../models/page-text.ts'
import { fitLines, type FittedLines } from './fit-lines.ts'
import { dateOfBirth, dateOfExpiry } from './mrz-dates.ts'
import type { MrzLayout, Span } from './mrz-formats.ts'
import type { MrzDoubt, MrzField, MrzFieldName, MrzReading, MrzRepair } from './mrz-reading.ts'

/** Least confidence of the worst line. Chosen on real specimens: at 0.70 no zone with right check digits had a wrong character (OCR.md). */
export const mrzConfidenceGate = 0.7

const stateByCode = new Map(
  states.flatMap(({ code, others }) => [
    [code, code] as const,
    ...others.filter((other) => /^[A-Z]{1,3}$/.test(other)).map((other) => [other, code] as const),
  ]),
)

/** Letters with single fillers, surname and given names parted by two, fillers to the end. */
const nameShape = /^[A-Z]+(?:<[A-Z]+)*(?:<<[A-Z]+(?:<[A-Z]+)*)?<*$/
/** A filler that was read as a letter stands alone behind the names. */
const strayLetter = /(?<=<{3,}(?:[A-Z]<+)*)[CEKLSX](?=(?:<+[CEKLSX])*<*$)/g

/**
 * Reads a machine readable zone. `certain` only when confidence, second look, all check digits, dates, states, names and shape agree. Check digits alone do
 * not make a zone right: G and 6, S and 8, L and 1 weigh the same modulo 10, and names, sex and states have none. Null when these lines are no zone.
 */
export function readMrz(zone: MrzZone, today: IsoDate): MrzReading | null {
  if (zone.lines.filter((line) => line.includes('<')).length < 1 || zone.lines.length < 2) return null
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
  const cleared = clearStrayLetters(fitted)
  const parsed = parse([...cleared.lines], { autocorrect: true })
  const replaced = distinct(parsed.details.flatMap(({ autocorrect }) => autocorrect.map(toRepair)))
  const lines = apply(cleared.lines, replaced)
  const repaired = [...fitted.repaired, ...cleared.repaired, ...replaced]
  const checks = Object.fromEntries(
    Object.entries(layout.checks).map(([label, name]) => [
      name,
      parsed.details.some(({ field, valid }) => field === label && valid) &&
        (name !== 'documentNumber' || numberEnds(lines, layout)),
    ]),
  )
  const legible = zone.confidence >= mrzConfidenceGate
  const charactersCertain = legible && zone.secondLook && repaired.length === 0
  const trust: Trust = { legible, unchecked: legible && zone.secondLook, checks, repaired }
  const read = readFields(lines, layout, today, trust)
  const doubts: MrzDoubt[] = [
    ...(fitted.repaired.length > 0 ? (['line-length'] as const) : []),
    ...(legible ? [] : (['confidence'] as const)),
    ...(zone.secondLook ? [] : (['second-look'] as const)),
    ...(Object.values(checks).every(Boolean) ? [] : (['check-digit'] as const)),
    ...read.doubts,
  ]
  const certain = doubts.every((doubt) => doubt === 'line-length') && fitted.repaired.length <= 2
  return {
    format: layout.format,
    lines,
    certain,
    charactersCertain,
    checks,
    fields: read.fields,
    namesFillField: !slice(lines, layout.givenNames ?? layout.surname).endsWith('<'),
    doubts,
    repaired,
  }
}

/** How far the places of a zone may be trusted. */
interface Trust {
  readonly legible: boolean
  readonly unchecked: boolean // may also values without a check digit be certain?
  readonly checks: Readonly<Record<string, boolean>>
  readonly repaired: readonly MrzRepair[]
}

const slice = (lines: readonly string[], { line, start, end }: Span): string =>
  (lines[line] ?? '').slice(start, end)

function toRepair(one: { line: number; column: number; original: string; corrected: string }): MrzRepair {
  return { line: one.line, column: one.column, from: one.original, to: one.corrected }
}

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

function clearStrayLetters({ lines, layout }: FittedLines): { lines: string[]; repaired: MrzRepair[] } {
  const { line, start, end } = layout.surname
  const repaired = [...slice(lines, layout.surname).matchAll(strayLetter)].map((match) => ({
    line,
    column: start + match.index,
    from: match[0],
    to: '<',
  }))
  return {
    lines: apply(
      lines,
      repaired.filter(({ column }) => column < end),
    ),
    repaired,
  }
}

/** A number that goes on in the optional data ends there before a filler; otherwise its check digit has no place of its own. */
function numberEnds(lines: readonly string[], layout: MrzLayout): boolean {
  const digit = (lines[layout.number.line] ?? '').charAt(layout.number.end)
  if (digit !== '<') return true
  return layout.longNumber !== null && /^[A-Z0-9]{2,}</.test(slice(lines, layout.longNumber))
}

function documentNumber(lines: readonly string[], layout: MrzLayout): { value: string; span: Span } {
  const field = slice(lines, layout.number)
  const goesOn =
    layout.longNumber !== null && (lines[layout.number.line] ?? '').charAt(layout.number.end) === '<'
  const rest = goesOn ? (/^[A-Z0-9]*/.exec(slice(lines, layout.longNumber))?.[0] ?? '') : ''
  const value = `${field}${rest.slice(0, -1)}`.replace(/<+$/, '').replaceAll('<', '-')
  return {
    value,
    span: rest === '' ? layout.number : { ...layout.number, end: layout.longNumber?.start ?? 0 },
  }
}

/** The names with the columns they stand in; given names null for a person with one name. */
function names(
  lines: readonly string[],
  layout: MrzLayout,
): { surname: [string, Span]; givenNames: [string, Span] | null } {
  const field = slice(lines, layout.surname)
  const place = (text: string, span: Span, offset: number): [string, Span] => {
    const start = span.start + offset
    return [text.replace(/<+/g, ' '), { line: span.line, start, end: start + text.length }]
  }
  const [first = '', ...rest] = field.split('<<')
  const second = rest.join('<<').replace(/<+$/, '')
  const surname = place(first.replace(/<+$/, ''), layout.surname, 0)
  if (layout.givenNames !== null) {
    const own = slice(lines, layout.givenNames).replace(/<+$/, '')
    return { surname, givenNames: own === '' ? null : place(own, layout.givenNames, 0) }
  }
  return { surname, givenNames: second === '' ? null : place(second, layout.surname, first.length + 2) }
}

function readFields(
  lines: readonly string[],
  layout: MrzLayout,
  today: IsoDate,
  trust: Trust,
): { fields: Partial<Record<MrzFieldName, MrzField>>; doubts: MrzDoubt[] } {
  const fields: Partial<Record<MrzFieldName, MrzField>> = {}
  const doubts: MrzDoubt[] = []
  const touched = ({ line, start, end }: Span): boolean =>
    trust.repaired.some(
      (repair) =>
        repair.line === line &&
        repair.column >= start &&
        repair.column < end &&
        repair.from !== '' &&
        repair.to !== '',
    )
  const put = (name: MrzFieldName, value: string, span: Span, certain: boolean): void => {
    fields[name] = {
      value,
      raw: slice(lines, span),
      line: span.line,
      start: span.start,
      end: span.end,
      certain,
    }
  }
  const checked = (name: string): boolean =>
    trust.legible && trust.checks[name] === true && trust.checks['composite'] !== false

  const { surname, givenNames } = names(lines, layout)
  const nameFine = nameShape.test(slice(lines, layout.surname)) && !touched(layout.surname)
  if (!nameFine) doubts.push('name')
  if (surname[0] !== '') put('surname', ...surname, nameFine && trust.unchecked)
  if (givenNames !== null) put('givenNames', ...givenNames, nameFine && trust.unchecked)

  for (const [name, span] of [
    ['issuingState', layout.issuingState],
    ['nationality', layout.nationality],
  ] as const) {
    if (span === null) continue
    const characters = slice(lines, span).replace(/<+$/, '')
    const code = stateByCode.get(characters)
    if (code === undefined || touched(span)) doubts.push('state')
    if (characters !== '')
      put(name, code ?? characters, span, code !== undefined && !touched(span) && trust.unchecked)
  }

  const number = documentNumber(lines, layout)
  if (number.value !== '') put('documentNumber', number.value, number.span, checked('documentNumber'))

  const birth = dateOfBirth(slice(lines, layout.dateOfBirth), today)
  if (birth === null) doubts.push('date')
  else put('dateOfBirth', birth, layout.dateOfBirth, checked('dateOfBirth'))
  if (layout.dateOfExpiry !== null) {
    const expiry = dateOfExpiry(slice(lines, layout.dateOfExpiry), today)
    if (expiry === null && slice(lines, layout.dateOfExpiry) !== '<<<<<<') doubts.push('date')
    if (expiry !== null) put('dateOfExpiry', expiry, layout.dateOfExpiry, checked('dateOfExpiry'))
  }

  const sex = { M: 'M', F: 'F', '<': 'X', X: 'X' }[slice(lines, layout.sex)]
  if (sex === undefined) doubts.push('sex')
  else put('sex', sex, layout.sex, trust.unchecked)
  return { fields, doubts }
}
