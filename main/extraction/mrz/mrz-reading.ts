import type { MrzResult } from '../../../models/document.ts'

export type MrzFormat = MrzResult['format']
export type MrzFieldName =
  | 'surname'
  | 'givenNames'
  | 'dateOfBirth'
  | 'sex'
  | 'nationality'
  | 'documentNumber'
  | 'issuingState'
  | 'dateOfExpiry'

/** One value of a zone. Dates ISO or partial, names with spaces for fillers, states as ICAO code with `DEU` for `D`, sex M, F or X. */
export interface MrzField {
  readonly value: string
  readonly raw: string // the characters of the zone, repaired
  readonly line: number // from 0
  readonly start: number // column, from 0
  readonly end: number // column after the last
  readonly certain: boolean
}

/** Why a zone is not called certain. */
export type MrzDoubt =
  | 'shape' // number or length of the lines fits no format
  | 'line-length' // a line was brought to its length within a run of fillers
  | 'confidence' // below the gate
  | 'second-look' // no other crop or scale read the same characters
  | 'check-digit'
  | 'date' // no date, or not plausible for a living person or a document in use
  | 'state' // no code of the table
  | 'name' // not of letters, or repaired
  | 'sex'

/** A character that was replaced, dropped (`to` '') or put in (`from` ''), in the lines as they were read. */
export interface MrzRepair {
  readonly line: number
  readonly column: number
  readonly from: string
  readonly to: string
}

/** What a zone says and how far that may be trusted. */
export interface MrzReading {
  readonly format: MrzFormat
  readonly lines: readonly string[] // repaired
  /** Everything agrees: confidence, second look, check digits, dates, states, names, shape. */
  readonly certain: boolean
  /** The characters themselves were read with certainty, none repaired. Then a wrong check digit is the document's own (rule `mrz-integrity`). */
  readonly charactersCertain: boolean
  /** Check digits by name: documentNumber, dateOfBirth, dateOfExpiry, optionalData, composite; true = right. */
  readonly checks: Readonly<Record<string, boolean>>
  readonly fields: Readonly<Partial<Record<MrzFieldName, MrzField>>>
  /** The names fill their field to its last place: they may have been cut there. */
  readonly namesFillField: boolean
  readonly doubts: readonly MrzDoubt[]
  readonly repaired: readonly MrzRepair[]
}
