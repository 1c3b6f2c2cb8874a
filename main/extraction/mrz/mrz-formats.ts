import type { MrzFormat } from './mrz-reading.ts'

/** Columns `start` to before `end` of one line, from 0. */
export interface Span {
  readonly line: number
  readonly start: number
  readonly end: number
}

export interface MrzLayout {
  readonly format: Exclude<MrzFormat, 'unknown'>
  readonly width: number
  readonly lineCount: number
  /** Does the first line begin as this format does? */
  readonly begins: RegExp
  /** Where each line may hold a run of fillers of any length: there a lost or doubled filler is put right. */
  readonly fillers: readonly Span[]
  readonly surname: Span // with the given names behind `<<`, unless these have a span of their own
  readonly givenNames: Span | null
  readonly issuingState: Span
  readonly nationality: Span | null
  readonly number: Span
  /** Optional data in which a number beyond nine characters goes on, its check digit behind it; null where that is not allowed. */
  readonly longNumber: Span | null
  readonly dateOfBirth: Span
  readonly sex: Span
  readonly dateOfExpiry: Span | null
  /** Check digits of this format, by the name that the library `mrz` gives them. */
  readonly checks: Readonly<Record<string, string>>
}

const span = (line: number, start: number, end: number): Span => ({ line, start, end })

const dates = { birthDateCheckDigit: 'dateOfBirth', expirationDateCheckDigit: 'dateOfExpiry' }
const number = { documentNumberCheckDigit: 'documentNumber' }
const composite = { compositeCheckDigit: 'composite' }

/** What the second line of every format but TD1 and the French card has in the same places. */
const secondLine = {
  lineCount: 2,
  givenNames: null,
  issuingState: span(0, 2, 5),
  nationality: span(1, 10, 13),
  number: span(1, 0, 9),
  dateOfBirth: span(1, 13, 19),
  sex: span(1, 20, 21),
  dateOfExpiry: span(1, 21, 27),
} as const

/** The formats, the most particular first. Source: ICAO Doc 9303, part 5 (TD1), 6 (TD2), 4 (TD3), 7 (MRV-A, MRV-B); French card: decree of 1987, not ICAO. */
export const mrzLayouts: readonly MrzLayout[] = [
  {
    format: 'TD1',
    width: 30,
    lineCount: 3,
    begins: /^[ACI]/,
    fillers: [span(0, 15, 30), span(1, 18, 29), span(2, 0, 30)],
    surname: span(2, 0, 30),
    givenNames: null,
    issuingState: span(0, 2, 5),
    nationality: span(1, 15, 18),
    number: span(0, 5, 14),
    longNumber: span(0, 15, 30),
    dateOfBirth: span(1, 0, 6),
    sex: span(1, 7, 8),
    dateOfExpiry: span(1, 8, 14),
    checks: { ...number, ...dates, ...composite },
  },
  {
    format: 'FRENCH_ID',
    width: 36,
    lineCount: 2,
    begins: /^[I1]DFRA/,
    fillers: [span(0, 5, 30), span(1, 13, 27)],
    surname: span(0, 5, 30),
    givenNames: span(1, 13, 27),
    issuingState: span(0, 2, 5),
    nationality: null,
    number: span(1, 0, 12),
    longNumber: null,
    dateOfBirth: span(1, 27, 33),
    sex: span(1, 34, 35),
    dateOfExpiry: null,
    checks: { ...number, birthDateCheckDigit: 'dateOfBirth', ...composite },
  },
  {
    ...secondLine,
    format: 'MRV-B',
    width: 36,
    begins: /^V/,
    fillers: [span(0, 5, 36), span(1, 28, 36)],
    surname: span(0, 5, 36),
    longNumber: null,
    checks: { ...number, ...dates },
  },
  {
    ...secondLine,
    format: 'TD2',
    width: 36,
    begins: /^[ACIP]/,
    fillers: [span(0, 5, 36), span(1, 28, 35)],
    surname: span(0, 5, 36),
    longNumber: span(1, 28, 35),
    checks: { ...number, ...dates, ...composite },
  },
  {
    ...secondLine,
    format: 'MRV-A',
    width: 44,
    begins: /^V/,
    fillers: [span(0, 5, 44), span(1, 28, 44)],
    surname: span(0, 5, 44),
    longNumber: null,
    checks: { ...number, ...dates },
  },
  {
    ...secondLine,
    format: 'TD3',
    width: 44,
    begins: /^P/,
    fillers: [span(0, 5, 44), span(1, 28, 42)],
    surname: span(0, 5, 44),
    longNumber: null,
    checks: { ...number, ...dates, personalNumberCheckDigit: 'optionalData', ...composite },
  },
]
