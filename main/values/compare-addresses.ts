import { editDistance, similar } from './edit-distance.ts'
import { fold } from './fold.ts'
import { parseAddress } from './parse-address.ts'
import type { Relation } from './relation.ts'

const streetKey = (text: string): string =>
  fold(text)
    .replace(/(?:strasse|str)(?= |$)/g, 'str')
    .replaceAll(' ', '')

/** One misread character is forgiven in a long name of a street, where postal code and number agree (Bergstraße and Burgstraße are two streets). */
const longStreet = 9

function streetsAgree(a: string, b: string): boolean {
  const [first, second] = [streetKey(a), streetKey(b)]
  if (first === second) return true
  return Math.min(first.length, second.length) >= longStreet && editDistance(first, second, 1) <= 1
}

/** `4 a` and `4A` are one; `12` lies in `12-14`; behind a slash stands the flat. */
function numbersAgree(a: string, b: string): boolean {
  const [first, second] = [a, b].map(
    (number) => number.toLowerCase().replace(/\s/g, '').replace(/[–+]/g, '-').split('/')[0] ?? '',
  )
  if (first === second) return true
  return inRange(first ?? '', second ?? '') || inRange(second ?? '', first ?? '')
}

function inRange(number: string, range: string): boolean {
  const [from, to] = range.split('-').map((part) => Number.parseInt(part, 10))
  const one = /^\d+$/.test(number) ? Number(number) : Number.NaN
  return from !== undefined && to !== undefined && one >= from && one <= to
}

/** `Frankfurt am Main`, `Frankfurt/Main`, `Frankfurt a. M.` and `Frankfurt` are one town; `Frankfurt (Oder)` is another. */
function townsAgree(a: string, b: string): boolean {
  const [first = '', ...rest] = fold(a).split(' ')
  const [second = '', ...others] = fold(b).split(' ')
  if (first !== second || /^(?:bad|sankt|st|neu|alt)$/.test(first)) return fold(a) === fold(b)
  const [x, y] = [rest.join(''), others.join('')]
  return x.startsWith(y) || y.startsWith(x) || x.endsWith(y) || y.endsWith(x)
}

function agree(a: string | null, b: string | null, test: (a: string, b: string) => boolean): boolean {
  return a === null || b === null || test(a, b)
}

/**
 * Compares two addresses. Notation (`Str.`, `4 a`), flat, c/o and parts that one side leaves out make a `variant`; another street, number, postal code or
 * town `different`.
 */
export function compareAddresses(a: string, b: string): Relation {
  if (fold(a) === fold(b)) return 'equal'
  const [first, second] = [parseAddress(a), parseAddress(b)]
  if (first === null || second === null) return similar(a, b) ? 'variant' : 'different'
  const common = (['street', 'houseNumber', 'postalCode', 'city'] as const).filter(
    (part) => first[part] !== null && second[part] !== null,
  )
  const same =
    agree(first.street, second.street, streetsAgree) &&
    agree(first.houseNumber, second.houseNumber, numbersAgree) &&
    agree(first.postalCode, second.postalCode, (x, y) => x === y) &&
    agree(first.city, second.city, townsAgree)
  return same && common.length > 0 ? 'variant' : 'different'
}
