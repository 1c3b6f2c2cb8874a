import type { Region } from './find-regions.ts'
import type { StyledPage } from './page-style.ts'
import { around, sharedHeight } from '../words/token.ts'

/**
 * Where a label has no value, the words in the unusual place beside it are often the next label, one that no table knows: 'Land der Geburt   Vietnam'
 * under an empty 'Geburtsort'. They are, when they have a neighbour of their own on the side where this document has its values.
 */
export function isUnknownLabel({ placement, cell }: Region, { style, layout }: StyledPage): boolean {
  const { segments, charWidth, lineHeight } = layout
  const own = segments.find(({ tokens }) => cell[0] !== undefined && tokens.includes(cell[0]))
  if (own === undefined) return false
  const area = around(cell)
  if (placement === 'below' && style.right > style.below + 1)
    return segments.some((other) => other.left > area.right && sharedHeight(other, area) > 0.5)
  if (placement === 'right' && style.below > style.right + 1)
    return segments.some(
      (other) =>
        other.line > own.line &&
        Math.abs(other.left - own.left) < charWidth &&
        other.top - own.bottom < lineHeight,
    )
  return false
}
