import type { PageLayout, Segment } from '../words/page-layout.ts'
import type { LabelHit } from './label-hit.ts'

/** So many other labels have their values in a column of which it is known that values stand there. */
const leastValues = 3

/**
 * The labels without the words that are a label elsewhere but answer another one here: 'Abschluss   Berufsabschluss' in a column where nearly all other
 * labels have their values.
 */
export function withoutAnswers(hits: readonly LabelHit[], layout: PageLayout): readonly LabelHit[] {
  const labelsOnly = new Set(hits.filter(fillsSegment).flatMap(({ segments }) => segments))
  /** Then the words beside it head a column of their own: 'Nachname   Vorname' over 'Eze   Ngozi'. */
  const hasValueUnder = (label: Segment): boolean =>
    layout.segments.some(
      (other) =>
        other.line === label.line + 1 &&
        Math.abs(other.left - label.left) < 2 * layout.charWidth &&
        !labelsOnly.has(other),
    )
  const pairs = layout.lines.flatMap(({ segments }) => {
    const [label, value, ...more] = segments
    const isPair = label !== undefined && value !== undefined && more.length === 0 && labelsOnly.has(label)
    return isPair && !hasValueUnder(label) ? [value] : []
  })
  const isAnswer = (segment: Segment): boolean => {
    const column = pairs.filter((one) => Math.abs(one.left - segment.left) < 0.5 * layout.charWidth)
    const values = column.filter((one) => !labelsOnly.has(one)).length
    return pairs.includes(segment) && values >= leastValues && values > 2 * (column.length - values)
  }
  return hits.filter((hit) => hit.colon || !fillsSegment(hit) || !hit.segments.every(isAnswer))
}

/** The words of the label are the whole segment. */
function fillsSegment({ segments: [segment, ...more], from, end }: LabelHit): boolean {
  return segment !== undefined && more.length === 0 && from <= 2 && end === segment.tokens.length
}
