import type { IsoDate } from '../../../models/dates.ts'
import { type Field, type FieldName, fieldTypes, type FieldValue } from '../../../models/field.ts'
import type { Box } from '../../../models/place.ts'

/** The earlier field first. */
const orders: readonly (readonly [FieldName, FieldName])[] = [
  ['startDate', 'endDate'],
  ['validFrom', 'validUntil'],
  ['dateOfIssue', 'dateOfExpiry'],
]
/** Fields that may stand in the same place as another one: a signature's day is the paper's day. */
const shared: ReadonlySet<FieldName> = new Set([
  'signatureDates',
  'periods',
  'holder',
  'surname',
  'givenNames',
])
const birthDates: ReadonlySet<FieldName> = new Set(['dateOfBirth', 'datesOfBirth'])
const oldestYears = 110

/** A value in its place, before it is a field. */
type PlacedValue = Pick<Field, 'name' | 'value' | 'page' | 'box'>

/**
 * Leaves out what the model can hardly have read: the place of another field, one place for two fields that fit it alike, a birth date that nobody
 * has, an end before its beginning. `known` = what the other readers read with certainty in the same document.
 */
export function dropImplausible(read: readonly Field[], known: readonly Field[], today: IsoDate): Field[] {
  return read
    .filter((field) => !known.some((other) => isTaken(field, other)))
    .filter(
      (field, _, own) => !own.some((other) => other.confidence >= field.confidence && isTaken(field, other)),
    )
    .filter((field, _, own) => isPossible(field, [...known, ...own], today))
}

/** Is it the place of another field, or a date that cannot be? `known` = what the other readers read with certainty in the same document. */
export function isImpossibleAt(value: PlacedValue, known: readonly Field[], today: IsoDate): boolean {
  return known.some((other) => isTaken(value, other)) || !isPossible(value, known, today)
}

function isTaken(field: PlacedValue, other: PlacedValue): boolean {
  return (
    other.name !== field.name &&
    fieldTypes[other.name] === fieldTypes[field.name] &&
    !shared.has(other.name) &&
    !(birthDates.has(field.name) && birthDates.has(other.name)) &&
    other.page === field.page &&
    covers(other.box, field.box)
  )
}

/** Do they have more than half of the smaller one in common? */
function covers(a: Box, b: Box): boolean {
  const width = Math.min(a.x + a.width, b.x + b.width) - Math.max(a.x, b.x)
  const height = Math.min(a.y + a.height, b.y + b.height) - Math.max(a.y, b.y)
  const smaller = Math.min(a.width * a.height, b.width * b.height)
  return width > 0 && height > 0 && width * height > smaller / 2
}

function isPossible(field: PlacedValue, others: readonly PlacedValue[], today: IsoDate): boolean {
  if (fieldTypes[field.name] !== 'date') return true
  if (birthDates.has(field.name)) return isBirthDate(field.value, today)
  const born = others.find(({ name }) => name === 'dateOfBirth')
  if (born !== undefined && field.value <= born.value) return false
  return !others.some((other) => endsBefore(field, other) || endsBefore(other, field))
}

/** Is the one a beginning and the other its end, and the wrong way round? */
function endsBefore(beginning: PlacedValue, end: PlacedValue): boolean {
  return orders.some(
    ([earlier, later]) => beginning.name === earlier && end.name === later && end.value < beginning.value,
  )
}

function isBirthDate(value: FieldValue, today: IsoDate): boolean {
  const years = Number(today.slice(0, 4)) - Number(String(value).slice(0, 4))
  return String(value) <= today && years <= oldestYears
}
