import type { FieldName, FieldValue } from '../field.ts'

/** What a heading announces: whose data follow until the next heading. */
export type Section =
  | 'applicant'
  | 'employee'
  | 'employer'
  | 'landlord'
  | 'tenant'
  | 'flat'
  | 'reference'
  | 'child'
  | 'mother'
  | 'father'
  | 'husband'
  | 'wife'
  | 'institution'
  | 'holder'
  | 'sponsor'
  | 'other'

/**
 * Where a field of one kind of document is found. All words are matched folded, with tolerance for reading errors.
 * `labels` stand beside the value in forms; `weak` ones are too general to be trusted alone and count only where no label was found.
 * `cues` stand in running text before the value. `patterns` catch whole phrases, the value in the group `value`.
 */
export interface LabelEntry {
  readonly field: FieldName
  readonly labels?: readonly string[]
  readonly weak?: readonly string[]
  /** Labels of two values of which this field is the second: behind the comma, or on the second line ('NAME, VORNAMEN'). */
  readonly second?: readonly string[]
  readonly cues?: readonly string[]
  readonly patterns?: readonly RegExp[]
  /** Patterns that are right only where nothing better was found: a date alone on its line. */
  readonly weakPatterns?: readonly RegExp[]
  /** Cues and patterns do not count in a sentence that says this: a monthly amount is not the balance. */
  readonly unless?: RegExp
  /** Cues and patterns do not count behind such words in their line: the dates of a 'Rückmeldefrist' are not the semester. */
  readonly unlessAfter?: RegExp
  /** Phrases that say the value in other words: 'eines halben Monatsgehalts' means 12.5 salaries a year. `weak` ones give way to any other. */
  readonly phrases?: readonly {
    readonly pattern: RegExp
    readonly value: FieldValue
    readonly weak?: boolean
  }[]
  /** Only under a heading of these sections; without, under any. Labels that name a person's role themselves (`parts: 'person'`) count anywhere. */
  readonly sections?: readonly Section[]
  /** The labels of `parts` only under a heading of these sections. */
  readonly partSections?: readonly Section[]
  /** Never under a heading of these sections. */
  readonly notSections?: readonly Section[]
  /** The value may be spread over several labels: surname and given names; street, number, postal code, place. */
  readonly parts?: 'person' | 'address'
  /** Further labels of the surname, with `parts: 'person'`: on a birth certificate the child's is its 'Geburtsname'. */
  readonly surnames?: readonly string[]
}

/**
 * A tick box means a value: `labels` begin (or, before the box, end) the words of the box; `says` is a phrase anywhere in them. With `question`
 * the words are a bare yes or no, that answers these words.
 */
export interface TickEntry {
  readonly field: FieldName
  readonly value: FieldValue
  readonly labels: readonly string[]
  readonly says?: RegExp
  readonly question?: readonly string[]
}

/** A party of a contract: the words that call it, and the fields that its name, address and date of birth are. */
export interface PartyRole {
  readonly words: readonly string[]
  readonly name: FieldName
  readonly address?: FieldName
  readonly dateOfBirth?: FieldName
}

/** Everything that is known about where one kind of document has its values. */
export interface KindLabels {
  readonly entries: readonly LabelEntry[]
  readonly ticks?: readonly TickEntry[]
  /** Labels of values that must not be taken for a field: 'bisherige Anschrift' is not the address. */
  readonly decoys?: readonly string[]
  /** Parties named in the head of a contract ("zwischen ... und ..."). */
  readonly parties?: readonly PartyRole[]
  /** What the address window and the letterhead of a letter are. */
  readonly letter?: {
    readonly recipient?: FieldName
    readonly address?: FieldName
    readonly sender?: FieldName
    readonly senderAddress?: FieldName
  }
  /** The paper is signed: places for signatures and their dates are read. */
  readonly signed?: boolean
  /** The paper lists periods of time (pension record). */
  readonly periods?: boolean
  /** The paper carries a machine readable zone. */
  readonly zone?: boolean
}
