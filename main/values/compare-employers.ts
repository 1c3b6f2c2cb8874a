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

/** Words that name no other firm: the branch, the seat, forms of address. */
const branch =
  /\b(?:zweig)?niederlassung\b.*$|\bzweigstelle\b.*$|\bfiliale\b.*$|\bbetriebsstaette\b.*$|^(?:die |der |das |firma |fa )+/g

function parts(employer: string): { name: string[]; form: string[] } {
  const folded = legalForms.reduce(
    (text, [from, to]) => text.replace(from, to),
    fold(employer.replace(/[&+]/g, ' und '))
      .replace(/(?<= )und(?= co\b)/g, ' ')
      .replace(/ +/g, ' ')
      .replace(branch, ''),
  )
  const words = folded.split(' ').filter((word) => word !== '' && word !== 'und')
  return { name: words.filter((word) => !forms.has(word)), form: words.filter((word) => forms.has(word)) }
}

/** The same words; one of them may be misread. */
function namesAgree(a: readonly string[], b: readonly string[]): boolean {
  if (a.join('') === b.join('')) return true
  const other = a.filter((word, index) => word !== b[index])
  return (
    a.length === b.length && other.length === 1 && a.every((word, index) => misread(word, b[index] ?? ''))
  )
}

/**
 * Compares two firms. Legal form written out or left out, branch, punctuation, `&`/`und` and one misread character make a `variant`; another word in the
 * name or another legal form `different`.
 */
export function compareEmployers(a: string, b: string): Relation {
  const [first, second] = [parts(a), parts(b)]
  if (first.name.length === 0 || second.name.length === 0) return 'different'
  const sameForm =
    first.form.length === 0 || second.form.length === 0 || first.form.join(' ') === second.form.join(' ')
  if (!sameForm || !namesAgree(first.name, second.name)) return 'different'
  return fold(a) === fold(b) ? 'equal' : 'variant'
}
