import type { PageReading } from '../printed-labels/read-page.ts'
import type { Segment } from '../words/page-layout.ts'

/** Does a segment begin with a label, known or ending in a colon? */
export function opensLabel(segment: Segment, page: PageReading): boolean {
  const [first, ...others] = page.hitsOf.get(segment) ?? []
  if (
    first !== undefined &&
    first.from <= 2 &&
    !segment.tokens.slice(0, first.from).some(({ text }) => /\d[.,]\d{2}$/u.test(text)) && // '5.963,00 Lohnsteuer' opens with a value
    (!first.tight ||
      /\d/u.test(segment.tokens[first.end]?.text ?? '') ||
      others.some((hit) => hit.from === first.end))
  )
    return true
  if (
    page.numbered &&
    /^\d{1,2}$/u.test(segment.tokens[0]?.text ?? '') &&
    /^\p{Lu}/u.test(segment.tokens[1]?.text ?? '')
  )
    return true
  const colon = segment.tokens.findIndex((token) => token.text === ':')
  return colon > 0 && colon <= 5 && segment.tokens.slice(0, colon).every((token) => !/\d/u.test(token.text))
}
