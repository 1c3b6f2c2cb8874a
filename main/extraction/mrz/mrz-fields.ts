import type { IsoDate } from '../../../models/dates.ts'
import { states } from '../../../models/knowledge/states.ts'
import { dateOfBirth, dateOfExpiry } from './mrz-dates.ts'
import type { MrzLayout, Span } from './mrz-formats.ts'
import type { MrzDoubt, MrzField, MrzFieldName, MrzRepair } from './mrz-reading.ts'
import { slice } from './repair-characters.ts'

/** How far the places of a zone may be trusted. */
interface Trust {
  /** The worst line reached the confidence gate. */
  readonly legible: boolean
  /** May values without a check digit (names, sex, states) be certain? */
  readonly unchecked: boolean
  readonly checks: Readonly<Record<string, boolean>>
  readonly repaired: readonly MrzRepair[]
}

/** One field as it was read, or why there is none. */
interface Part {
  readonly name: MrzFieldName
  readonly value: string | null // null = not there or not readable
  readonly span: Span
  readonly certain: boolean
  readonly doubt: MrzDoubt | null
}

const stateByCode = new Map(
  states.flatMap(({ code, others }) =>
    [code, ...others.filter((other) => /^[A-Z]{1,3}$/.test(other))].map((key) => [key, code] as const),
  ),
)

/** Letters with single fillers, surname and given names parted by two, fillers to the end. */
const nameShape = /^[A-Z]+(?:<[A-Z]+)*(?:<<[A-Z]+(?:<[A-Z]+)*)?<*$/
const sexes: Readonly<Record<string, string>> = { M: 'M', F: 'F', '<': 'X', X: 'X' }

/** The values of a zone, each with its place and whether it is certain, and the doubts they leave. */
export function readFields(
  lines: readonly string[],
  layout: MrzLayout,
  today: IsoDate,
  trust: Trust,
): { fields: Partial<Record<MrzFieldName, MrzField>>; doubts: MrzDoubt[] } {
  const parts = [
    ...nameParts(lines, layout, trust),
    ...stateParts(lines, layout, trust),
    ...dateParts(lines, layout, today, trust),
    numberPart(lines, layout, trust),
    sexPart(lines, layout, trust),
  ]
  const fields: Partial<Record<MrzFieldName, MrzField>> = {}
  for (const { name, value, span, certain } of parts) {
    if (value !== null && value !== '') fields[name] = { value, raw: slice(lines, span), ...span, certain }
  }
  return { fields, doubts: [...new Set(parts.flatMap(({ doubt }) => doubt ?? []))] }
}

const touches = (trust: Trust, span: Span): boolean =>
  trust.repaired.some(({ line, column }) => line === span.line && column >= span.start && column < span.end)

const checked = (trust: Trust, name: string): boolean =>
  trust.legible && trust.checks[name] === true && trust.checks['composite'] !== false

/** No check digit guards the names: certain only when nothing in their line was repaired, not even a filler (a lost one may have parted two names). */
function nameParts(lines: readonly string[], layout: MrzLayout, trust: Trust): Part[] {
  const field = slice(lines, layout.surname)
  const [first = '', ...rest] = field.split('<<')
  const surname = first.replace(/<+$/, '')
  const own = layout.givenNames ?? { ...layout.surname, start: layout.surname.start + first.length + 2 }
  const given = layout.givenNames === null ? rest.join('<<') : slice(lines, layout.givenNames)
  const givenNames = given.replace(/<+$/, '')
  const fine = nameShape.test(field) && !touches(trust, layout.surname) && !touches(trust, own)
  const part = (name: MrzFieldName, text: string, { line, start }: Span): Part => ({
    name,
    value: text.replace(/<+/g, ' '),
    span: { line, start, end: start + text.length },
    certain: fine && trust.unchecked,
    doubt: fine ? null : 'name',
  })
  return [part('surname', surname, layout.surname), part('givenNames', givenNames, own)]
}

function stateParts(lines: readonly string[], layout: MrzLayout, trust: Trust): Part[] {
  const places = [
    ['issuingState', layout.issuingState],
    ['nationality', layout.nationality],
  ] as const
  return places.flatMap(([name, span]) => {
    if (span === null) return []
    const characters = slice(lines, span).replace(/<+$/, '')
    const code = stateByCode.get(characters)
    const fine = code !== undefined && !touches(trust, span)
    return [
      {
        name,
        value: code ?? characters,
        span,
        certain: fine && trust.unchecked,
        doubt: fine ? null : 'state',
      },
    ]
  })
}

function dateParts(lines: readonly string[], layout: MrzLayout, today: IsoDate, trust: Trust): Part[] {
  const birth = dateOfBirth(slice(lines, layout.dateOfBirth), today)
  const part = (name: 'dateOfBirth' | 'dateOfExpiry', value: string | null, span: Span): Part => {
    const empty = name === 'dateOfExpiry' && slice(lines, span) === '<<<<<<' // a document without expiry
    return {
      name,
      value,
      span,
      certain: checked(trust, name),
      doubt: value === null && !empty ? 'date' : null,
    }
  }
  const parts = [part('dateOfBirth', birth, layout.dateOfBirth)]
  if (layout.dateOfExpiry === null) return parts
  return [
    ...parts,
    part('dateOfExpiry', dateOfExpiry(slice(lines, layout.dateOfExpiry), today), layout.dateOfExpiry),
  ]
}

/** Where the place of the check digit holds a filler, the number goes on in the optional data, its check digit behind it. */
function numberPart(lines: readonly string[], layout: MrzLayout, trust: Trust): Part {
  const { line, end } = layout.number
  const goesOn = layout.longNumber !== null && (lines[line] ?? '').charAt(end) === '<'
  const rest = goesOn ? (/^[A-Z0-9]*/.exec(slice(lines, layout.longNumber))?.[0] ?? '') : ''
  const value = `${slice(lines, layout.number)}${rest.slice(0, -1)}`.replace(/<+$/, '').replaceAll('<', '-')
  const span = rest === '' ? layout.number : { ...layout.number, end: end + 1 + rest.length }
  return { name: 'documentNumber', value, span, certain: checked(trust, 'documentNumber'), doubt: null }
}

function sexPart(lines: readonly string[], layout: MrzLayout, trust: Trust): Part {
  const value = sexes[slice(lines, layout.sex)] ?? null
  return {
    name: 'sex',
    value,
    span: layout.sex,
    certain: trust.unchecked,
    doubt: value === null ? 'sex' : null,
  }
}
