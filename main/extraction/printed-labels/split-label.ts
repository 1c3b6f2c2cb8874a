import type { Section } from '../../../models/knowledge/label-table.ts'
import type { BareHit } from './label-hit.ts'
import { behindLabel, genitives, type Tail } from './label-tail.ts'
import { usesOf } from './label-uses.ts'
import type { Vocabulary } from './label-vocabulary.ts'
import { sectionNamed } from './name-section.ts'
import { longestMatch, type Match } from './match-label.ts'
import type { PageLayout, Segment } from '../words/page-layout.ts'
import { textOf } from '../words/phrase.ts'
import { around } from '../../values/area.ts'
import type { Token } from '../words/token.ts'

/** A label over two lines: 'Beginn des' / 'Arbeitsverhältnisses', both left-aligned and close. */
export function splitLabel(
  segment: Segment,
  at: number,
  matched: number,
  layout: PageLayout,
  vocabulary: Vocabulary,
): BareHit | null {
  const { tokens } = segment
  if (tokens.length - at > 8) return null
  const lower = segmentBelow(segment, at, layout)
  if (lower === undefined) return null
  const ends = genitives.has(tokens.at(-1)?.key ?? '')
  const isOpen = ends || /[,/(-]$/u.test(tokens.at(-1)?.text ?? '')
  const isRest = longestMatch(lower.tokens, 0, vocabulary) === null // no label of its own
  if (!isOpen && !isRest && [segment, lower].every((one) => isAnswered(one, layout))) return null
  const role =
    ends && matched > 0 && matched < tokens.length ? roleBelow(segment, lower, at, vocabulary) : null
  if (role !== null) return role
  if (matched === tokens.length && isWholeLabel(lower.tokens, vocabulary)) return null // two labels, not one
  return joinedLabel(segment, lower, at, vocabulary)
}

/** The words of both lines are one label. */
function joinedLabel(segment: Segment, lower: Segment, at: number, vocabulary: Vocabulary): BareHit | null {
  const { tokens } = segment
  const joined = [...tokens, ...lower.tokens]
  const match = longestMatch(joined, at, vocabulary)
  if (match === null || match.distance > 0) return null
  const tail = behindLabel(joined, match.end, vocabulary)
  const open = behindLabel(tokens, match.end, vocabulary).end < tokens.length // its last translation goes on below
  const overBoth = match.end > tokens.length || (open && tail.end === joined.length)
  if (!overBoth || (!tail.colon && tail.end < joined.length)) return null
  return twoLines(segment, lower, at, tail, match, null, vocabulary)
}

/** The short segment right under a label, left-aligned with its number or with its first word. */
function segmentBelow(segment: Segment, at: number, { segments, charWidth, lineHeight }: PageLayout) {
  const starts = [segment.left, segment.tokens[at]?.left ?? segment.left]
  return segments.find(
    (other) =>
      other.line > segment.line &&
      other.line <= segment.line + 2 &&
      other.tokens.length <= 5 &&
      starts.some((start) => Math.abs(other.left - start) < 2 * charWidth) &&
      other.top - segment.bottom < 0.9 * lineHeight,
  )
}

/** Something stands beside it: 'Tag   10.06.2022' over 'Ort   Fulda' are two labels. */
function isAnswered(segment: Segment, { segments }: PageLayout): boolean {
  return segments.some((other) => other.line === segment.line && other.left > segment.right)
}

/** 'Name, Vorname der/des' with 'Beschäftigten' on the next line. */
function roleBelow(segment: Segment, lower: Segment, at: number, vocabulary: Vocabulary): BareHit | null {
  const joined = [...segment.tokens, ...lower.tokens]
  const match = longestMatch(joined, at, vocabulary)
  const tail = match === null ? null : behindLabel(joined, match.end, vocabulary)
  if (match === null || tail === null || tail.end < joined.length) return null
  const rest = joined.slice(match.end + 1)
  const role = tail.role ?? (rest.length > 0 ? sectionNamed(textOf(rest)) : null) // 'Name der Arbeitnehmerin/des' / 'Arbeitnehmers'
  return role === null ? null : twoLines(segment, lower, at, tail, match, role, vocabulary)
}

function isWholeLabel(tokens: readonly Token[], vocabulary: Vocabulary): boolean {
  const match = longestMatch(tokens, 0, vocabulary)
  return match !== null && behindLabel(tokens, match.end, vocabulary).end >= tokens.length
}

function twoLines(
  segment: Segment,
  lower: Segment,
  at: number,
  tail: Tail,
  match: Match,
  role: Section | null,
  vocabulary: Vocabulary,
): BareHit {
  const label = [...segment.tokens, ...lower.tokens].slice(at, tail.labelEnd)
  return {
    ...around(label),
    key: match.key,
    tokens: label,
    segments: [segment, lower],
    from: at,
    end: tail.end - segment.tokens.length,
    uses: usesOf(vocabulary, [match.key]),
    exact: match.distance === 0,
    colon: tail.colon,
    tight: false,
    bracketed: false,
    role,
  }
}
