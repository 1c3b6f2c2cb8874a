import type { Section } from '../../../models/knowledge/label-table.ts'
import { modifiers, type Vocabulary } from './label-vocabulary.ts'
import { sectionNamed } from './name-section.ts'
import { captionEnd, isCaption } from './caption-words.ts'
import { longestMatch } from './match-label.ts'
import { textOf } from '../words/phrase.ts'
import type { Token } from '../words/token.ts'

/** Words before a role: 'Name des Vermieters'. */
export const genitives = new Set(['des', 'der', 'vom', 'von', 'of', 'dem', 'den'])

/** '... des Gastes', '... der/des Beschäftigten': the rest of the label names a role. */
function roleBehind(tokens: readonly Token[], at: number): Step | null {
  const colon = tokens.findIndex((token, index) => index > at && token.text === ':')
  const end = colon < 0 ? tokens.length : colon
  const comma = tokens.findIndex((token, index) => index > at && index < end && token.text === ',')
  for (const to of comma < 0 ? [end] : [end, comma]) {
    const role = sectionNamed(textOf(tokens.slice(at, to)))
    if (role !== null) return { role, to }
  }
  return null
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

/** Where a translation ends: before the next stroke, dot, bracket or colon. */
function alternativeEnd(tokens: readonly Token[], from: number): number {
  const end = tokens.findIndex((token, index) => index >= from && /^[/|·•(:]$/u.test(token.text))
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

/** What one step behind a label goes over. */
interface Step {
  readonly to: number
  readonly key?: string // of a translation that is a known label itself
  readonly role?: Section
}

/** Walks over translations, brackets and footnote marks behind a label: 'Name / Surname / Nom (1):'. */
export function behindLabel(tokens: readonly Token[], start: number, vocabulary: Vocabulary): Tail {
  const keys: string[] = []
  let role: Section | null = null
  let at = start
  for (let step = stepFrom(tokens, at, vocabulary); step !== null; step = stepFrom(tokens, at, vocabulary)) {
    if (step.key !== undefined) keys.push(step.key)
    role = step.role ?? role
    at = step.to
  }
  const colon = tokens[at]?.text === ':'
  return { labelEnd: at, end: colon ? at + 1 : at, colon, keys, role }
}

function stepFrom(tokens: readonly Token[], at: number, vocabulary: Vocabulary): Step | null {
  const token = tokens[at]
  if (token === undefined) return null
  if (token.text === '(') return overBracket(tokens, at)
  if (/^[/|]$/u.test(token.text)) return overTranslation(tokens, at, vocabulary)
  if (/^[·•]$/u.test(token.text)) return overWholeTranslation(tokens, at, vocabulary)
  if (/^[,–-]$/u.test(token.text)) return overFurtherLabel(tokens, at, vocabulary)
  const asOf = dateAhead(tokens, at)
  if (asOf !== null) return asOf
  if (/^(?:[)€]|[*¹²³⁴]+\)?)$/u.test(token.text) || isModifier(token)) return { to: at + 1 }
  if (tailOpeners.has(token.key)) return isProse(tokens.slice(at)) ? null : { to: valueAhead(tokens, at + 1) }
  return genitives.has(token.key) ? roleBehind(tokens, at) : null
}

/** 'Miete monatlich', 'geboren am', but in 'Anschrift Am Alten Markt 93' the street begins. */
function isModifier({ key, text }: Token): boolean {
  return modifiers.has(key) && text !== 'Am'
}

/** 'Kontostand am 01.11.2026:': of which day the value is. */
function dateAhead(tokens: readonly Token[], at: number): Step | null {
  const colon = tokens.findIndex((token, index) => index > at && index <= at + 4 && token.text === ':')
  if (colon < 0 || !/^(?:am|per|zum|vom|as|on)$/u.test(tokens[at]?.key ?? '')) return null
  return /\d/u.test(tokens[colon - 1]?.text ?? '') ? { to: colon } : null
}

function overBracket(tokens: readonly Token[], at: number): Step | null {
  const close = tokens.findIndex((token, index) => index > at && token.text.includes(')'))
  return close < 0 ? null : { to: close + 1 }
}

/** Behind a stroke stands the label in another language, known or not. */
function overTranslation(tokens: readonly Token[], at: number, vocabulary: Vocabulary): Step {
  const end = alternativeEnd(tokens, at + 1)
  const known = longestMatch(tokens.slice(0, end), at + 1, vocabulary)
  if (known?.end === end) return { to: end, key: known.key }
  const role = genitives.has(tokens[at + 1]?.key ?? '') ? roleBehind(tokens, at + 1) : null
  if (role !== null) return role // 'Name der Arbeitnehmerin / des Arbeitnehmers'
  if (tokens[end]?.text === ':' && isForeign(tokens.slice(at + 1, end))) return { to: end }
  if (goesOnSmall(tokens.slice(known?.end ?? at + 2, end))) return { to: end }
  const caption = captionEnd(tokens, at + 1, end)
  return { to: Math.max(caption, known?.end ?? Math.min(end, at + 2)) }
}

/** A dot parts captions ('Geburtsort · Place of birth · Lieu de naissance') and whatever else: behind it only what is nothing but a caption. */
function overWholeTranslation(tokens: readonly Token[], at: number, vocabulary: Vocabulary): Step | null {
  const end = alternativeEnd(tokens, at + 1)
  const known = longestMatch(tokens.slice(0, end), at + 1, vocabulary)
  if (known?.end === end) return { to: end, key: known.key }
  return end > at + 1 && isCaption(tokens.slice(at + 1, end)) ? { to: end } : null
}

/** Words of a translation that is not known: a few, without numbers. */
function isForeign(tokens: readonly Token[]): boolean {
  return tokens.length <= 6 && tokens.every((token) => !/\d/u.test(token.text))
}

/** An unknown translation of several words: '/ Evlenme tarihi ve yeri', '/ Date and place of the marriage'. A value would go on with a number or a capital. */
function goesOnSmall(rest: readonly Token[]): boolean {
  return rest.length > 0 && rest.every(({ text }) => /^\p{Ll}/u.test(text))
}

/** 'Name, Vorname, Geburtsdatum': behind a comma only what is a label. */
function overFurtherLabel(tokens: readonly Token[], at: number, vocabulary: Vocabulary): Step | null {
  const end = alternativeEnd(tokens, at + 1)
  const known = longestMatch(tokens.slice(0, end), at + 1, vocabulary)
  if (known === null) return relativeClause(tokens, at + 1, end)
  const goesOn = /^[–-]$/u.test(tokens[at]?.text ?? '') && /^\p{Ll}/u.test(tokens[known.end]?.text ?? '')
  if (goesOn) return { to: end } // 'Vermieter(in) – vertreten durch die Hausverwaltung Berger'
  return known.end === end ? { to: end, key: known.key } : { to: known.end }
}

/** 'Anschrift der Wohnung, in die eingezogen wird': a clause in small letters that says which one is meant. */
function relativeClause(tokens: readonly Token[], from: number, end: number): Step | null {
  const clause = tokens.slice(from, end)
  const isSmall = clause.length >= 3 && clause.every(({ text }) => /^\p{Ll}+$/u.test(text))
  return isSmall ? { to: end } : null
}

/** '... einschließlich Pflegeversicherung. Sie umfasst': a sentence ends and another begins. */
function isProse(words: readonly Token[]): boolean {
  return words.some(
    ({ text }, index) => /\p{Ll}{3}\.$/u.test(text) && /^\p{Lu}\p{Ll}/u.test(words[index + 1]?.text ?? ''),
  )
}

/** The colon or the first number: there the value begins. */
function valueAhead(tokens: readonly Token[], from: number): number {
  const stop = tokens.findIndex((token, index) => index >= from && /^:$|\d|€/u.test(token.text))
  return stop < 0 ? tokens.length : stop
}

/** Where the bracket ends that begins before this token and is all the segment: '(Mieter: Vor- und Zuname, Geburtsdatum)'. */
export function bracketAround(tokens: readonly Token[], at: number): number | null {
  if (tokens[at - 1]?.text !== '(' || at > 1) return null // behind words it says what they are: 'Farida Nabil (Mieterin)'
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
