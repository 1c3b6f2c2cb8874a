import { editDistance, similar } from './edit-distance.ts'
import { fold } from './fold.ts'
import { parseAddress } from './parse-address.ts'
import type { Relation } from './relation.ts'

const street = (text: string): string =>
  fold(text)
    .replace(/(?:strasse|str)(?= |$)/g, 'str')
    .replaceAll(' ', '')
const houseNumber = (text: string): string => text.toLowerCase().replace(/\s/g, '').replace(/[–+]/g, '-')

/** `Frankfurt am Main`, `Frankfurt/Main`, `Frankfurt a. M.` and `Frankfurt` are one city where the postal code agrees. */
const city = (text: string): string => fold(text).split(' ')[0] ?? ''

type Side = string | null

function agrees(a: Side, b: Side, normal: (text: string) => string): boolean | null {
  return a === null || b === null ? null : normal(a) === normal(b)
}

/** Compares two addresses: notation (`Str.`, `4 a`) and missing parts make a `variant`; another street, number, postal code or city `different`. */
export function compareAddresses(a: string, b: string): Relation {
  if (fold(a) === fold(b)) return 'equal'
  const [first, second] = [parseAddress(a), parseAddress(b)]
  if (first === null || second === null) return similar(a, b) ? 'variant' : 'different'
  const misread =
    first.street !== null &&
    second.street !== null &&
    editDistance(street(first.street), street(second.street), 1) <= 1
  const parts = [
    misread || agrees(first.street, second.street, street),
    agrees(first.houseNumber, second.houseNumber, houseNumber),
    agrees(first.postalCode, second.postalCode, (code) => code),
    agrees(first.city, second.city, city),
  ]
  const known = parts.filter((part) => part !== null)
  return known.length > 0 && known.every(Boolean) ? 'variant' : 'different'
}
