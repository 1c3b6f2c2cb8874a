import { type FieldName, fieldTypes } from '../../../models/field.ts'
import type { Candidate } from '../candidate.ts'

const births: ReadonlySet<FieldName> = new Set(['dateOfBirth', 'datesOfBirth', 'sponsorDateOfBirth'])
/** Who a paper is about ... */
const persons: ReadonlySet<FieldName> = new Set([
  'holder',
  'employee',
  'trainee',
  'student',
  'persons',
  'tenants',
  'spouses',
  'child',
])
/** ... and who only has to do with it. */
const others: ReadonlySet<FieldName> = new Set([
  'employer',
  'insurer',
  'institution',
  'issuer',
  'authority',
  'landlord',
  'sponsor',
  'translator',
  'parents',
])

/** Can the same words not be both? A date of birth is no other date, the person of a paper neither its firm nor the other party, a home no seat of a firm. */
function excludes(a: FieldName, b: FieldName): boolean {
  const dates = fieldTypes[a] === 'date' && fieldTypes[b] === 'date'
  return (
    (dates && births.has(a) !== births.has(b)) ||
    (persons.has(a) && others.has(b)) ||
    (others.has(a) && persons.has(b)) ||
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
