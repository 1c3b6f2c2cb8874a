import type { Section } from '../../../models/knowledge/label-table.ts'
import { parseCivilStatus } from '../../values/parse-civil-status.ts'
import { parseSex } from '../../values/parse-sex.ts'
import { parseState } from '../../values/parse-state.ts'
import { findSections, type SectionHeading, sectionAt } from './find-sections.ts'
import { joinTranslations } from './join-translations.ts'
import type { BareHit, LabelHit } from './label-hit.ts'
import { behindLabel, bracketAround, inBracket, type Tail } from './label-tail.ts'
import { usesInBracket, usesOf } from './label-uses.ts'
import type { Vocabulary } from './label-vocabulary.ts'
import { longestMatch, type Match } from './match-label.ts'
import type { PageLayout, Segment } from '../words/page-layout.ts'
import { addressesOfParties } from './party-addresses.ts'
import { repeatByColumn } from './person-columns.ts'
import { textOf } from '../words/phrase.ts'
import { splitLabel } from './split-label.ts'
import { around } from '../../values/area.ts'
import type { Token } from '../words/token.ts'

const enumerator = /^(?:\d{1,2}(?:\.\d{1,2})*[.)]?|[a-z][.)]|[•·*■▪►➤-]+|\(?\d{1,2}\)|[☐☒☑□])$/iu
/** 'Das Arbeitsverhältnis beginnt am' is 'Arbeitsverhältnis beginnt am'. */
const article = /^(?:Der|Die|Das|Diese[rs]?|The|This)$/u
const opening = new Set(['/', '(', ',', '|', '·', '•', '–', '-'])

/** Finds the labels of a page. A label opens a segment (or a bracket, a translation, or stands before a colon) and nothing foreign follows it. */
export function findLabels(layout: PageLayout, vocabulary: Vocabulary, before: Section | null): LabelHit[] {
  const found = layout.segments.flatMap((segment) => hitsIn(segment, layout, vocabulary))
  const standing = isNumbered(found) ? found : found.filter((hit) => !behindNumber(hit))
  const hits = joinTranslations(standing, layout)
  const sections = findSections(layout, hits)
  const placed = hits.map((hit) => ({
    ...hit,
    section: hit.role ?? sectionAt(sections, hit, before),
    uses: isNumberedHeading(hit, sections) ? [] : hit.uses,
  }))
  return repeatByColumn(addressesOfParties(placed, layout.lineHeight), sections)
}

/** '5 Beschäftigung' over 'Firma' and 'Funktion': the heading of a part has no value of its own. */
function isNumberedHeading(
  { segments: [own], from, end }: BareHit,
  sections: readonly SectionHeading[],
): boolean {
  if (
    own === undefined ||
    from === 0 ||
    end < own.tokens.length ||
    !/^(?:\d|[A-Z][.)]?$)/u.test(own.tokens[0]?.text ?? '')
  )
    return false
  return sections.some(({ left, top }) => left === own.left && top === own.top)
}

/** The labels of a form are numbered ('16 Arbeitszeit   17 Umfang'); otherwise a number before a word is a value ('2 Zimmer'). */
export function isNumbered(hits: readonly Pick<LabelHit, 'from' | 'segments'>[]): boolean {
  return hits.filter((hit) => hit.from <= 1 && startsWithNumber(hit)).length >= 3
}

function behindNumber(hit: Pick<LabelHit, 'from' | 'segments'>): boolean {
  return hit.from === 1 && startsWithNumber(hit)
}

function startsWithNumber(hit: Pick<LabelHit, 'segments'>): boolean {
  return /^\d{1,2}$/u.test(hit.segments[0]?.tokens[0]?.text ?? '')
}

function hitsIn(segment: Segment, layout: PageLayout, vocabulary: Vocabulary): BareHit[] {
  const header = headerOf(segment, vocabulary)
  if (header.length > 0) return header
  const hits: BareHit[] = []
  const { tokens } = segment
  let at = 0
  while (at < tokens.length) {
    const hit = hitAt(segment, at, hits.at(-1)?.end === at, layout, vocabulary)
    if (hit === null) {
      at++
      continue
    }
    hits.push(hit)
    at = Math.max(hit.end, at + 1)
  }
  return hits
}

/** 'Nr. Name, Vorname geboren Einzug': the header of a narrow table, nothing but labels. */
function headerOf(segment: Segment, vocabulary: Vocabulary): BareHit[] {
  const { tokens } = segment
  const hits: BareHit[] = []
  for (let at = 0; at < tokens.length;) {
    const match = tokens[at]?.key === '' ? null : longestMatch(tokens, at, vocabulary) // a stroke parts translations
    if (match === null || match.distance > 0) return []
    hits.push(plainHit(segment, at, match.end, match, vocabulary))
    at = match.end
  }
  return hits.length >= 3 ? hits : []
}

function hitAt(
  segment: Segment,
  at: number,
  afterLabel: boolean,
  layout: PageLayout,
  vocabulary: Vocabulary,
): BareHit | null {
  const { tokens } = segment
  if ((tokens[at]?.key ?? '') === '') return null
  const match = longestMatch(tokens, at, vocabulary)
  const opens = tokens
    .slice(0, at)
    .every((token) => enumerator.test(token.text) || /^[()]$/u.test(token.text) || article.test(token.text))
  if (match !== null && isQuestion(segment)) return plainHit(segment, 0, tokens.length, match, vocabulary)
  const split = opens ? splitLabel(segment, at, match?.end ?? 0, layout, vocabulary) : null
  return split ?? (match === null ? null : onOneLine(segment, at, match, opens, afterLabel, vocabulary))
}

/** 'Wie lautet Ihr Familienname?' asks for what a label names. */
function isQuestion({ tokens }: Segment): boolean {
  return tokens.length <= 12 && tokens.at(-1)?.text.endsWith('?') === true
}

/** Tokens `from` to `end` of a segment as a label, without colon, translation or role. */
function plainHit(
  segment: Segment,
  from: number,
  end: number,
  match: Match,
  vocabulary: Vocabulary,
): BareHit {
  const tokens = segment.tokens.slice(from, end)
  return {
    ...around(tokens),
    key: match.key,
    tokens,
    segments: [segment],
    from,
    end,
    uses: usesOf(vocabulary, [match.key]),
    exact: match.distance === 0,
    colon: false,
    tight: false,
    bracketed: false,
    role: null,
  }
}

/** The label with what belongs to it, when it stands where a label may stand and nothing foreign follows. */
function onOneLine(
  segment: Segment,
  at: number,
  match: Match,
  opens: boolean,
  afterLabel: boolean,
  vocabulary: Vocabulary,
): BareHit | null {
  const { tokens } = segment
  const bracket = bracketAround(tokens, at)
  const before = tokens[at - 1]?.text ?? ''
  if (bracket === null && at > 1 && before === '(') return null // 'Hansa GmbH (Arbeitgeber)'
  const tail = tailOf(tokens, match.end, bracket, opens, vocabulary)
  const whole = tail.end >= tokens.length
  const afterOpening = opening.has(before) && tokens.filter(({ key }) => key !== '').length <= 8 // more words are a sentence
  const mayStand = opens || tail.colon || ((afterOpening || afterLabel) && whole)
  if (
    !mayStand ||
    !(tail.colon || whole || startsValue(tokens[tail.end]) || isCodeWord(tokens.slice(tail.end)))
  )
    return null
  const foreignFirst = afterOpening && bracket === null && whole && !afterLabel // an unknown language stands first
  const hit = plainHit(segment, foreignFirst ? 0 : at, tail.labelEnd, match, vocabulary)
  return withTail(hit, tail, bracket !== null, whole, vocabulary)
}

function withTail(
  hit: BareHit,
  tail: Tail,
  bracketed: boolean,
  whole: boolean,
  vocabulary: Vocabulary,
): BareHit {
  const { colon, end, keys, role = null } = tail
  const uses = bracketed ? usesInBracket(vocabulary, hit.key, keys) : usesOf(vocabulary, [hit.key, ...keys])
  return { ...hit, end, uses, colon, tight: !colon && !whole, bracketed, role }
}

/** What follows the label; a stroke of its own before the value counts as a colon. */
function tailOf(
  tokens: readonly Token[],
  end: number,
  bracket: number | null,
  opens: boolean,
  vocabulary: Vocabulary,
): Tail {
  if (bracket !== null) return inBracket(tokens, end, bracket, vocabulary)
  const tail = behindLabel(tokens, end, vocabulary)
  const dash = opens && !tail.colon && isDash(tokens, tail.end)
  return dash ? { ...tail, end: tail.end + 1, colon: true } : tail
}

/** 'Beginn – 01.12.2026', 'Beginn = 01.12.2026': a stroke of its own between label and value. */
function isDash(tokens: readonly Token[], at: number): boolean {
  const [dash, next] = tokens.slice(at, at + 2)
  return dash !== undefined && next !== undefined && /^[–—=-]$/u.test(dash.text) && !dash.glued
}

/** Does this token look like a value rather than like the rest of a longer, unknown label? */
function startsValue(token: Token | undefined): boolean {
  return token !== undefined && /^[\p{Lu}\p{N}€§_[(☐☒☑□"„–-]/u.test(token.text)
}

/** 'Staatsangehörigkeiten türkisch', 'Geschlecht weiblich' in a narrow table: small words that are a value all the same. */
function isCodeWord(tokens: readonly Token[]): boolean {
  if (tokens.length === 0 || tokens.length > 2) return false
  const text = textOf(tokens)
  return [parseState, parseSex, parseCivilStatus].some((parse) => parse(text) !== null)
}
