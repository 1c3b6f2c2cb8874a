import type { PageLayout } from './page-layout.ts'
import { sharedHeight } from '../../values/area.ts'
import type { Token } from './token.ts'
import { segmentOf } from './neighbours.ts'

/**
 * Why a line ends: `wrapped` = its next word had no room left, `ended` = it would have had; `perhaps` = it would have had on the page, but the cell
 * may be narrower. Text that is set runs on to the border: a line that ends earlier was ended on purpose.
 */
export type LineEnd = 'wrapped' | 'perhaps' | 'ended'

/** Does the text of a line go on in the next one of its cell? Judged by the room behind it alone. */
export function lineEnd(line: readonly Token[], next: readonly Token[], layout: PageLayout): LineEnd {
  const last = line.at(-1)
  const [word] = next
  if (last === undefined || word === undefined) return 'ended'
  const needed = last.right + firstWordWidth(next) + wordSpace(last)
  if (needed > borderOf(line, layout)) return 'wrapped'
  return needed > columnEnd(line, layout) ? 'perhaps' : 'ended'
}

/** Where the cell of a line ends at the latest: at the next cell beside it, or where the longest line of the page ends. */
function borderOf(line: readonly Token[], layout: PageLayout): number {
  const last = line.at(-1)
  if (last === undefined) return 0
  const beside = layout.segments.filter((other) => other.left > last.right && sharedHeight(other, last) > 0.5)
  const edges =
    beside.length > 0
      ? beside.map(({ left }) => left)
      : [Math.max(...layout.segments.map(({ right }) => right))]
  return Math.min(...edges)
}

/** Where the longest line ends that begins at the same place; a value behind its label begins with it. */
function columnEnd(line: readonly Token[], layout: PageLayout): number {
  const left = segmentOf(line[0], layout)?.left ?? 0
  const column = layout.segments.filter((other) => Math.abs(other.left - left) < layout.charWidth)
  return Math.max(...column.map(({ right }) => right), line.at(-1)?.right ?? 0)
}

/** The space before the word, and what cells leave free at their border. */
function wordSpace(last: Token): number {
  return (3.5 * (last.right - last.left)) / Math.max(1, last.text.length)
}

function firstWordWidth([first, ...others]: readonly Token[]): number {
  if (first === undefined) return 0
  const end = others.findIndex(({ glued }) => !glued)
  const last = others.slice(0, end < 0 ? others.length : end).at(-1) ?? first
  return last.right - first.left
}
