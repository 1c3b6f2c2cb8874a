import type { Section } from '../../models/knowledge/label-table.ts'
import { modifiers, sectionNamed, type Vocabulary } from './label-vocabulary.ts'
import { longestMatch } from './match-label.ts'
import { toPhrase } from './phrase.ts'
import type { Token } from './token.ts'

/** Words before a role: 'Name des Vermieters'. */
export const genitives = new Set(['des', 'der', 'vom', 'von', 'of', 'dem', 'den'])

/** '... des Gastes', '... der/des Beschäftigten': the rest of the label names a role. */
function roleBehind(tokens: readonly Token[], at: number): { role: Section; end: number } | null {
  const colon = tokens.findIndex((token, index) => index > at && token.text === ':')
  const end = colon < 0 ? tokens.length : colon
  const role = sectionNamed(toPhrase([tokens.slice(at, end)]).text)
  return role === null ? null : { role, end }
}

/** Words that go on with a label without making another one of it: 'Familienname oder Bezeichnung bei juristischer Person'. */
const tailOpeners = new Set([
  'oder',
  'bzw',
  'ggf',
  'gegebenenfalls',
  'laut',
  'lt',
  'gemaess',
  'wie',
  'inkl',
  'einschl',
  'inklusive',
  'einschliesslich',
  'or',
  'if',
  'as',
  'including',
])

/** Where a translation ends: before the next stroke, bracket or colon. */
function alternativeEnd(tokens: readonly Token[], from: number): number {
  const end = tokens.findIndex((token, index) => index >= from && /^[/|(:]$/u.test(token.text))
  return end < 0 ? tokens.length : end
}

/** What follows the words of a label and still belongs to it. */
export interface Tail {
  readonly labelEnd: number // behind the last word of the label and its translations
  readonly end: number // behind the colon
  readonly colon: boolean
  readonly role?: Section | null // 'Name des Vermieters': the label says itself whose name it is
  readonly keys: readonly string[] // of translations that are known labels themselves
}

/** Walks over translations, brackets and footnote marks behind a label: 'Name / Surname / Nom (1):'. */
export function behindLabel(tokens: readonly Token[], start: number, vocabulary: Vocabulary): Tail {
  const keys: string[] = []
  let role: Section | null = null
  let at = start
  while (at < tokens.length) {
    const named = genitives.has(tokens[at]?.key ?? '') ? roleBehind(tokens, at) : null
    if (named !== null) {
      role = named.role
      at = named.end
      continue
    }
    const text = tokens[at]?.text ?? ''
    if (text === '(') {
      const close = tokens.findIndex((token, index) => index > at && token.text.includes(')'))
      if (close < 0) break
      at = close + 1
    } else if (
      text === '/' ||
      text === '|' ||
      ((text === '-' || text === '–' || text === ',') && longestMatch(tokens, at + 1, vocabulary) !== null)
    ) {
      const end = alternativeEnd(tokens, at + 1)
      const translation = longestMatch(tokens.slice(0, end), at + 1, vocabulary)
      if (translation?.end === end) keys.push(translation.key)
      at =
        text === '/' || text === '|'
          ? (translation?.end ?? Math.min(end, at + 2))
          : (translation?.end ?? at + 1)
    } else if (modifiers.has(tokens[at]?.key ?? '') || text === '€') at++
    else if (tailOpeners.has(tokens[at]?.key ?? '')) {
      const stop = tokens.findIndex(
        (token, index) => index > at && (token.text === ':' || /\d|€/u.test(token.text)),
      )
      at = stop < 0 ? tokens.length : stop
    } else if (text === ')' || /^[*¹²³⁴]+\)?$/u.test(text)) at++
    else break
  }
  const labelEnd = Math.min(at, tokens.length)
  const colon = tokens[at]?.text === ':'
  return { labelEnd, end: colon ? at + 1 : labelEnd, colon, keys, role }
}

/** Where the bracket ends that begins before this token and is all the segment: '(Mieter: Vor- und Zuname, Geburtsdatum)'. */
export function bracketAround(tokens: readonly Token[], at: number): number | null {
  if (tokens[at - 1]?.text !== '(') return null
  const close = tokens.findIndex((token, index) => index > at && token.text.includes(')'))
  return close === tokens.length - 1 ? close : null
}

/** Everything in a bracket under a line is label; each label in it counts. */
export function inBracket(
  tokens: readonly Token[],
  start: number,
  close: number,
  vocabulary: Vocabulary,
): Tail {
  const keys: string[] = []
  for (let at = start; at < close;) {
    const match = longestMatch(tokens, at, vocabulary)
    if (match !== null) keys.push(match.key)
    at = match?.end ?? at + 1
  }
  return { labelEnd: close + 1, end: close + 1, colon: false, keys }
}
