import type { Section } from '../../models/knowledge/label-table.ts'
import { findSections, sectionAt } from './find-sections.ts'
import type { LabelUse, Vocabulary } from './label-vocabulary.ts'
import { behindLabel, bracketAround, genitives, inBracket } from './label-tail.ts'
import { longestMatch } from './match-label.ts'
import type { PageLayout, Segment } from './page-layout.ts'
import { type Area, around, type Token } from './token.ts'

/** A known label where it stands. `uses` empty: a decoy, only a border for the values around it. */
export interface LabelHit extends Area {
  readonly key: string
  readonly tokens: readonly Token[] // with its translations: 'Name / Surname / Nom'
  readonly segments: readonly Segment[] // two when the label runs over two lines
  readonly from: number // index of its first token in the first segment
  readonly end: number // index behind the label and its colon in the last segment
  readonly uses: readonly LabelUse[]
  readonly exact: boolean
  readonly colon: boolean
  readonly tight: boolean // more words follow in its segment, without a colon
  readonly bracketed: boolean // '(Vor- und Zuname)': stands under its value
  readonly section: Section | null
}

const enumerator = /^(?:\d{1,2}(?:\.\d{1,2})*[.)]?|[a-z][.)]|[•·*■▪►➤-]+|\(?\d{1,2}\)|[☐☒☑□])$/iu
const opening = new Set(['/', '(', ',', '|', '–', '-'])

/** Finds the labels of a page. A label opens a segment (or a bracket, a translation, or stands before a colon) and nothing foreign follows it. */
export function findLabels(layout: PageLayout, vocabulary: Vocabulary, before: Section | null): LabelHit[] {
  const found = layout.segments.flatMap((segment) => hitsIn(segment, layout, vocabulary))
  const hits = isNumbered(found) ? found : found.filter((hit) => !behindNumber(hit))
  const sections = findSections(layout, hits)
  return hits.map((hit) => ({ ...hit, section: hit.role ?? sectionAt(sections, hit, before) }))
}

/** The labels of a form are numbered ('16 Arbeitszeit   17 Umfang'); otherwise a number before a word is a value ('2 Zimmer'). */
export function isNumbered(hits: readonly Pick<LabelHit, 'from' | 'segments'>[]): boolean {
  return hits.filter(behindNumber).length >= 3
}

function behindNumber(hit: Pick<LabelHit, 'from' | 'segments'>): boolean {
  return hit.from === 1 && /^\d{1,2}$/u.test(hit.segments[0]?.tokens[0]?.text ?? '')
}

type BareHit = Omit<LabelHit, 'section'> & { readonly role: Section | null }

function hitsIn(segment: Segment, layout: PageLayout, vocabulary: Vocabulary): BareHit[] {
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
    .every((token) => enumerator.test(token.text) || token.text === '(' || token.text === ')')
  const split = opens ? splitLabel(segment, at, match?.end ?? 0, layout, vocabulary) : null
  if (split !== null) return split
  if (match === null) return null
  const bracket = bracketAround(tokens, at)
  const tail =
    bracket === null
      ? behindLabel(tokens, match.end, vocabulary)
      : inBracket(tokens, match.end, bracket, vocabulary)
  const whole = tail.end >= tokens.length
  const afterOpening = opening.has(tokens[at - 1]?.text ?? '')
  if (!opens && !tail.colon && !((afterOpening || afterLabel) && whole)) return null
  if (!tail.colon && !whole && !startsValue(tokens[tail.end])) return null
  const from = afterOpening && bracket === null && whole && !afterLabel ? 0 : at
  return {
    ...around(tokens.slice(from, tail.labelEnd)),
    key: match.key,
    tokens: tokens.slice(from, tail.labelEnd),
    segments: [segment],
    from,
    end: tail.end,
    uses:
      bracket === null
        ? usesOf(vocabulary, [match.key, ...tail.keys])
        : usesInBracket(vocabulary, match.key, tail.keys),
    exact: match.distance === 0,
    colon: tail.colon,
    tight: !tail.colon && !whole,
    bracketed: bracket !== null,
    role: tail.role ?? null,
  }
}

/** A label over two lines: 'Beginn des' / 'Arbeitsverhältnisses', both left-aligned and close. */
function splitLabel(
  segment: Segment,
  at: number,
  matched: number,
  layout: PageLayout,
  vocabulary: Vocabulary,
): BareHit | null {
  const { tokens } = segment
  if (tokens.length - at > 5) return null
  const lower = layout.segments.find(
    (other) =>
      other.line > segment.line &&
      other.line <= segment.line + 2 &&
      other.tokens.length <= 5 &&
      Math.abs(other.left - segment.left) < 2 * layout.charWidth &&
      other.top - segment.bottom < 0.9 * layout.lineHeight,
  )
  if (lower === undefined) return null
  const ends = genitives.has(tokens.at(-1)?.key ?? '')
  if (ends && matched > 0 && matched < tokens.length) return roleBelow(segment, lower, at, vocabulary)
  if (matched === tokens.length && isWholeLabel(lower.tokens, vocabulary)) return null // two labels, not one
  const joined = [...tokens, ...lower.tokens]
  const match = longestMatch(joined, at, vocabulary)
  if (match === null || match.end <= tokens.length || match.distance > 0) return null
  const tail = behindLabel(joined, match.end, vocabulary)
  if (!tail.colon && tail.end < joined.length) return null
  const label = joined.slice(at, tail.labelEnd)
  return {
    ...around(label),
    key: match.key,
    tokens: label,
    segments: [segment, lower],
    from: at,
    end: tail.end - tokens.length,
    uses: usesOf(vocabulary, [match.key]),
    exact: true,
    colon: tail.colon,
    tight: false,
    bracketed: false,
    role: null,
  }
}

/** 'Name, Vorname der/des' with 'Beschäftigten' on the next line. */
function roleBelow(segment: Segment, lower: Segment, at: number, vocabulary: Vocabulary): BareHit | null {
  const joined = [...segment.tokens, ...lower.tokens]
  const match = longestMatch(joined, at, vocabulary)
  const tail = match === null ? null : behindLabel(joined, match.end, vocabulary)
  if (match === null || tail === null || !tail.role || tail.end < joined.length) return null
  return {
    ...around(joined.slice(at)),
    key: match.key,
    tokens: joined.slice(at),
    segments: [segment, lower],
    from: at,
    end: lower.tokens.length,
    uses: usesOf(vocabulary, [match.key]),
    exact: match.distance === 0,
    colon: tail.colon,
    tight: false,
    bracketed: false,
    role: tail.role,
  }
}

function isWholeLabel(tokens: readonly Token[], vocabulary: Vocabulary): boolean {
  const match = longestMatch(tokens, 0, vocabulary)
  return match !== null && behindLabel(tokens, match.end, vocabulary).end >= tokens.length
}

function usesOf(vocabulary: Vocabulary, keys: readonly string[]): LabelUse[] {
  return [...new Set(keys.flatMap((key) => vocabulary.uses.get(key) ?? []))]
}

/** '(Mieter: Vor- und Zuname, Geburtsdatum)': the role says whose name it is, the parts of a name add nothing. */
function usesInBracket(vocabulary: Vocabulary, key: string, keys: readonly string[]): LabelUse[] {
  const own = usesOf(vocabulary, [key])
  const others = usesOf(vocabulary, keys)
  return own.some((use) => use.part === 'whole')
    ? [...own, ...others.filter((use) => use.part === 'whole')]
    : [...own, ...others]
}

/** Does this token look like a value rather than like the rest of a longer, unknown label? */
function startsValue(token: Token | undefined): boolean {
  return token !== undefined && /^[\p{Lu}\p{N}€§_[(☐☒☑□"„–-]/u.test(token.text)
}
