import {
  birthDateFields,
  type FieldName,
  fieldTypes,
  holderFields,
  organisationFields,
  partyFields,
} from '../../../models/field.ts'
import type { Candidate } from '../candidate.ts'

const births: ReadonlySet<FieldName> = new Set(birthDateFields)
/** Who a paper is about ... */
const holders: ReadonlySet<FieldName> = new Set(holderFields)
/** ... and who only has to do with it. */
const others: ReadonlySet<FieldName> = new Set([...organisationFields, ...partyFields, 'parents'])

/** Can the same words not be both? A date of birth is no other date, the person of a paper neither its firm nor the other party, a home no seat of a firm. */
function excludes(a: FieldName, b: FieldName): boolean {
  const dates = fieldTypes[a] === 'date' && fieldTypes[b] === 'date'
  return (
    (dates && births.has(a) !== births.has(b)) ||
    (holders.has(a) && others.has(b)) ||
    (others.has(a) && holders.has(b)) ||
    (a === 'address' && b === 'employerAddress') ||
    (a === 'employerAddress' && b === 'address')
  )
}

/** Is a value read from words that another field, which they cannot be as well, claims with no less right? */
export function isClaimedTwice(one: Candidate, chosen: readonly Candidate[]): boolean {
  return chosen.some(
    (other) =>
      excludes(one.field, other.field) &&
      other.quality >= one.quality &&
      other.tokens.some((token) => one.tokens.includes(token)),
  )
}
