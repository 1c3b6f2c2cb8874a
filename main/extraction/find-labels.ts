import type { Section } from '../../models/knowledge/label-table.ts'
import { findSections, sectionAt } from './find-sections.ts'
import { joinTranslations } from './join-translations.ts'
import type { BareHit, LabelHit } from './label-hit.ts'
import { behindLabel, bracketAround, inBracket } from './label-tail.ts'
import { usesInBracket, usesOf } from './label-uses.ts'
import type { Vocabulary } from './label-vocabulary.ts'
import { longestMatch, type Match } from './match-label.ts'
import type { PageLayout, Segment } from './page-layout.ts'
import { addressesOfParties } from './party-addresses.ts'
import { repeatByColumn } from './person-columns.ts'
import { splitLabel } from './split-label.ts'
import { around, type Token } from './token.ts'

const enumerator = /^(?:\d{1,2}(?:\.\d{1,2})*[.)]?|[a-z][.)]|[•·*■▪►➤-]+|\(?\d{1,2}\)|[☐☒☑□])$/iu
/** 'Das Arbeitsverhältnis beginnt am' is 'Arbeitsverhältnis beginnt am'. */
const article = /^(?:Der|Die|Das|Diese[rs]?|The|This)$/u
const opening = new Set(['/', '(', ',', '|', '–', '-'])

/** Finds the labels of a page. A label opens a segment (or a bracket, a translation, or stands before a colon) and nothing foreign follows it. */
export function findLabels(layout: PageLayout, vocabulary: Vocabulary, before: Section | null): LabelHit[] {
  const found = layout.segments.flatMap((segment) => hitsIn(segment, layout, vocabulary))
  const standing = isNumbered(found) ? found : found.filter((hit) => !behindNumber(hit))
  const hits = joinTranslations(standing, layout)
  const sections = findSections(layout, hits)
  const placed = hits.map((hit) => ({ ...hit, section: hit.role ?? sectionAt(sections, hit, before) }))
  return repeatByColumn(addressesOfParties(placed, layout.lineHeight), sections)
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
    const match = longestMatch(tokens, at, vocabulary)
    if (match === null || match.distance > 0) return []
    const label = tokens.slice(at, match.end)
    hits.push({
      ...around(label),
      key: match.key,
      tokens: label,
      segments: [segment],
      from: at,
      end: match.end,
      uses: usesOf(vocabulary, [match.key]),
      exact: true,
      colon: false,
      tight: false,
      bracketed: false,
      role: null,
    })
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
  if (match !== null && isQuestion(segment)) return wholeQuestion(segment, match, vocabulary)
  const split = opens ? splitLabel(segment, at, match?.end ?? 0, layout, vocabulary) : null
  return split ?? (match === null ? null : onOneLine(segment, at, match, opens, afterLabel, vocabulary))
}

/** 'Wie lautet Ihr Familienname?' asks for what a label names. */
function isQuestion({ tokens }: Segment): boolean {
  return tokens.length <= 12 && tokens.at(-1)?.text.endsWith('?') === true
}

function wholeQuestion(segment: Segment, match: Match, vocabulary: Vocabulary): BareHit {
  const { tokens } = segment
  return {
    ...around(tokens),
    key: match.key,
    tokens,
    segments: [segment],
    from: 0,
    end: tokens.length,
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
  const bracketed = bracket !== null
  if (!bracketed && at > 1 && tokens[at - 1]?.text === '(') return null // 'Hansa GmbH (Arbeitgeber)'
  const tail = bracketed
    ? inBracket(tokens, match.end, bracket, vocabulary)
    : behindLabel(tokens, match.end, vocabulary)
  const dash = opens && !tail.colon && !bracketed && isDash(tokens, tail.end)
  const end = dash ? tail.end + 1 : tail.end
  const colon = tail.colon || dash
  const whole = end >= tokens.length
  const afterOpening = opening.has(tokens[at - 1]?.text ?? '') && tokens.length <= 8 // more is a sentence
  const mayStand = opens || colon || ((afterOpening || afterLabel) && whole)
  if (!mayStand || !(colon || whole || startsValue(tokens[end]))) return null
  const from = afterOpening && !bracketed && whole && !afterLabel ? 0 : at // an unknown language stands first
  const label = tokens.slice(from, tail.labelEnd)
  return {
    ...around(label),
    key: match.key,
    tokens: label,
    segments: [segment],
    from,
    end,
    uses: bracketed
      ? usesInBracket(vocabulary, match.key, tail.keys)
      : usesOf(vocabulary, [match.key, ...tail.keys]),
    exact: match.distance === 0,
    colon,
    tight: !colon && !whole,
    bracketed,
    role: tail.role ?? null,
  }
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
