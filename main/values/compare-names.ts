import { everydayForms, officialForms } from './name-forms.ts'
import { spellingAgrees } from './spelling-agrees.ts'

/**
 * How two spellings of a name stand to each other (DOMAIN.md, section 5): the same letters; the same parts in another order; one cut at the limit of
 * the machine readable zone; another transcription of the same sounds; different.
 */
export type NameRelation = 'equal' | 'order' | 'cut' | 'spelling' | 'different'

/** Characters that a machine readable zone holds for the whole name: TD3 and MRV-A 39, TD2 and MRV-B 31, TD1 30 (ICAO Doc 9303, parts 4 to 7). */
const nameLimits = [30, 31, 39]

const sorted = (tokens: readonly string[]): string => tokens.toSorted().join(' ')

/** Pairs every part of the shorter list with its own part of the longer one. */
function pairUp(
  few: readonly string[],
  many: readonly string[],
  agree: (a: string, b: string) => boolean,
): boolean {
  const [first, ...rest] = few
  if (first === undefined) return true
  return many.some((other, index) => agree(first, other) && pairUp(rest, many.toSpliced(index, 1), agree))
}

function sameSpelling(a: readonly string[], b: readonly string[]): boolean {
  if (spellingAgrees(a.join(''), b.join(''))) return true
  const [left, right] = [a.filter(isName), b.filter(isName)]
  return left.length === right.length && left.length <= 6 && pairUp(left, right, spellingAgrees)
}

const isName = (token: string): boolean => !['AL', 'EL', 'UL'].includes(token)

/** Is `short` the name `full`, cut part by part? Only where it fills a zone, or where what is left of each part is long enough to tell. */
function isCut(short: readonly string[], full: readonly string[]): boolean {
  const length = short.join('<').length
  if (length >= full.join('<').length || short.length > full.length) return false
  const cut = short.filter((token, index) => token !== full[index])
  if (!short.every((token, index) => full[index]?.startsWith(token))) return false
  return nameLimits.includes(length) || (length >= 20 && cut.every((token) => token.length >= 4))
}

const some = (
  a: readonly string[][],
  b: readonly string[][],
  test: (a: string[], b: string[]) => boolean,
): boolean => a.some((first) => b.some((second) => test(first, second)))

/** Compares two spellings of one name or part of a name, whatever their alphabets. Titles and birth names are left aside. */
export function compareNames(a: string, b: string): NameRelation {
  const [first, second] = [officialForms(a), officialForms(b)]
  if (some(first, second, (x, y) => x.length === 0 || y.length === 0)) return 'different'
  if (some(first, second, (x, y) => x.join('') === y.join(''))) return 'equal'
  if (some(first, second, (x, y) => sorted(x) === sorted(y))) return 'order'
  if (some(first, second, (x, y) => isCut(x, y) || isCut(y, x))) return 'cut'
  if (some([...first, ...everydayForms(a)], [...second, ...everydayForms(b)], sameSpelling)) return 'spelling'
  return 'different'
}
