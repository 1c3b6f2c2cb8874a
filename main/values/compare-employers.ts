import { fold } from './fold.ts'
import { misread } from './misread.ts'
import type { Relation } from './relation.ts'

/** Legal forms on folded text, long form → short key; the longest first. */
const legalForms: readonly (readonly [RegExp, string])[] = [
  [/\bgesellschaft mit beschraenkter haftung\b|\bges ?m ?b ?h\b|\bg m b h\b|\bmbh\b/g, 'gmbh'],
  [/\bgemeinnuetzige (?=gmbh|ug|ag)/g, 'g'],
  [/\bsocietas europaea\b/g, 'se'],
  [/\bunternehmergesellschaft(?: haftungsbeschraenkt)?\b|\bug(?: haftungsbeschraenkt)?\b/g, 'ug'],
  [/\baktiengesellschaft\b|\ba g\b/g, 'ag'],
  [/\b(?:co|compagnie|cie) (?:kommanditgesellschaft|k g)\b/g, 'co kg'],
  [/\bkommanditgesellschaft\b/g, 'kg'],
  [/\boffene handelsgesellschaft\b/g, 'ohg'],
  [/\bgesellschaft buergerlichen rechts\b|\bg b r\b|\begbr\b/g, 'gbr'],
  [/\beingetragene[rn]? (?:kaufmann|kauffrau)\b|\be ?k(?:fm|fr)?\b/g, 'ek'],
  [/\beingetragener verein\b|\be v\b/g, 'ev'],
  [/\beingetragene genossenschaft\b|\be g\b/g, 'eg'],
  [/\bpartnerschaftsgesellschaft(?: mit beschraenkter berufshaftung)?\b|\bpart ?g ?(?:mbb)?\b/g, 'partg'],
]
const forms = new Set([
  'gmbh',
  'ggmbh',
  'gug',
  'gag',
  'ug',
  'ag',
  'kg',
  'co',
  'ohg',
  'gbr',
  'ek',
  'ev',
  'eg',
  'partg',
  'se',
  'kgaa',
  'ltd',
  'inc',
  'haftungsbeschraenkt',
])

/** What stands around the name in contracts: representatives, a definition, an address with its postal code. */
const surroundings = [
  /[,\s]*\b(?:diese[rs]?\s)?(?:gesetzlich\s)?vertreten durch.*$/isu,
  /[,\s(–-]*\b(?:im Folgenden|nachfolgend|nachstehend|as employer).*$/isu,
  /,[^,]*\d[^,]*,?\s*(?:D-)?\d{5}\s.*$/su,
]

/** Words that name no other firm: the branch, forms of address. */
const branch =
  /\b(?:zweig)?niederlassung\b.*$|\bzweigstelle\b.*$|\bfiliale\b.*$|\bbetriebsstaette\b.*$|^(?:die |der |das |firma |fa )+/g

interface Firm {
  readonly name: readonly string[]
  readonly form: readonly string[]
  readonly seat: readonly string[] // what stands behind the legal form: `Muster GmbH Leipzig`
}

function firmOf(employer: string): Firm {
  const bare = surroundings.reduce((text, pattern) => text.replace(pattern, ''), employer)
  const folded = fold(bare.replace(/[&+]/g, ' und '))
    .replace(/(?<= )und (?=co\b)/g, '')
    .replace(branch, '')
  const words = legalForms
    .reduce((text, [from, to]) => text.replace(from, to), folded)
    .split(' ')
    .filter((word) => word !== '' && word !== 'und')
  const end = words.findLastIndex((word) => forms.has(word)) + 1
  const name = words.slice(0, end === 0 ? words.length : end).filter((word) => !forms.has(word))
  const seat = end === 0 ? [] : words.slice(end)
  return {
    form: words.filter((word) => forms.has(word)),
    ...(name.length === 0 ? { name: seat, seat: [] } : { name, seat }),
  }
}

/** The same words; one of them may be misread. */
function namesAgree(a: readonly string[], b: readonly string[]): boolean {
  if (a.join('') === b.join('')) return true
  const other = a.filter((word, index) => word !== b[index])
  return (
    a.length === b.length && other.length === 1 && a.every((word, index) => misread(word, b[index] ?? ''))
  )
}

const agreeWhereStated = (a: readonly string[], b: readonly string[]): boolean =>
  a.length === 0 || b.length === 0 || a.join(' ') === b.join(' ')

/**
 * Compares two firms. Legal form written out or left out, seat, branch, representatives, punctuation, `&`/`und` and one misread word make a `variant`;
 * another word in the name, another legal form or seat `different`.
 */
export function compareEmployers(a: string, b: string): Relation {
  const [first, second] = [firmOf(a), firmOf(b)]
  if (first.name.length === 0 || second.name.length === 0) return 'different'
  if (!agreeWhereStated(first.form, second.form) || !agreeWhereStated(first.seat, second.seat))
    return 'different'
  const joined = namesAgree([...first.name, ...first.seat], [...second.name, ...second.seat])
  if (!joined && !namesAgree(first.name, second.name)) return 'different'
  return fold(a) === fold(b) ? 'equal' : 'variant'
}
