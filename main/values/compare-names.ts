import { readsAs } from './arabic-readings.ts'
import { arabicForm, baseLetters, everydayForms, officialForms } from './name-forms.ts'
import { spellingAgrees } from './spelling-agrees.ts'

/**
 * How two spellings of a name stand to each other (DOMAIN.md, section 5): the same letters; the same parts in another order; one cut at the limit of
 * the machine readable zone; another transcription of the same sounds; different.
 */
export type NameRelation = 'equal' | 'order' | 'cut' | 'spelling' | 'different'

/** Letters and fillers of a name that fills its field: TD3 and MRV-A 39, TD2 and MRV-B 31, TD1 30, or one less for the second filler (ICAO Doc 9303, parts 4 to 7). */
const fullFields = new Set([29, 30, 31, 38, 39])

/** Particles that some papers leave out or write in another form. Not VAN, LE, DO: they are Vietnamese names. */
const particles = new Set(['AL', 'EL', 'UL', 'VON', 'DER', 'DEN', 'DE', 'DEL', 'ZU'])
const sons: Readonly<Record<string, string>> = { IBN: 'BIN', BEN: 'BIN' }

const sorted = (tokens: readonly string[]): string => tokens.toSorted().join(' ')

/** Pairs every part of one list with a part of its own in the other. */
function pairUp(a: readonly string[], b: readonly string[]): boolean {
  const [first, ...rest] = a
  if (first === undefined) return b.length === 0
  return b.some((other, index) => spellingAgrees(first, other) && pairUp(rest, b.toSpliced(index, 1)))
}

/** At most this many parts are tried in every order. */
const mostParts = 7

const essential = (tokens: readonly string[]): string[] =>
  tokens.filter((token) => !particles.has(token)).map((token) => sons[token] ?? token)

function sameSpelling(a: readonly string[], b: readonly string[]): boolean {
  if (spellingAgrees(a.join(''), b.join(''))) return true
  const [first, second] = [essential(a), essential(b)]
  return (
    first.length > 0 && first.length === second.length && first.length <= mostParts && pairUp(first, second)
  )
}

/** Is `short` the name `full`, cut part by part? Only where it fills a field, or where what is left of each cut part is long enough to tell. */
function isCut(short: readonly string[], full: readonly string[]): boolean {
  const length = short.join('<').length
  if (length >= full.join('<').length || short.length > full.length) return false
  if (!short.every((token, index) => full[index]?.startsWith(token))) return false
  const cut = short.filter((token, index) => token !== full[index])
  return fullFields.has(length) || (length >= 20 && cut.length > 0 && cut.every((token) => token.length >= 4))
}

function sameInArabic(a: string, forms: readonly string[][]): boolean {
  const arabic = arabicForm(a)
  return arabic !== null && forms.some((form) => readsAs(arabic, form.join('')))
}

const some = (
  a: readonly string[][],
  b: readonly string[][],
  test: (a: string[], b: string[]) => boolean,
): boolean => a.some((first) => b.some((second) => test(first, second)))

/** Compares two spellings of one name or part of a name, whatever their alphabets. Titles and birth names are left aside. */
export function compareNames(a: string, b: string): NameRelation {
  const [first, second] = [officialForms(a), officialForms(b)]
  if ([...first, ...second].some((tokens) => tokens.length === 0)) return 'different'
  if (some(first, second, (x, y) => x.join('') === y.join(''))) return 'equal'
  if (some(first, second, (x, y) => sorted(x) === sorted(y))) return 'order'
  if (some(first, second, (x, y) => isCut(x, y) || isCut(y, x))) return 'cut'
  const [more, others] = [
    [...first, ...everydayForms(a)],
    [...second, ...everydayForms(b)],
  ]
  if (baseLetters(a) === baseLetters(b) || some(more, others, sameSpelling)) return 'spelling'
  return sameInArabic(a, others) || sameInArabic(b, more) ? 'spelling' : 'different'
}
