import { sharedHeight } from '../../values/area.ts'
import { segmentOf } from '../words/neighbours.ts'
import type { PageLayout } from '../words/page-layout.ts'
import type { Token } from '../words/token.ts'
import type { Tick } from './find-ticks.ts'

/**
 * Do the words stand in an option of a form that is not ticked ('☐ in der privaten Krankenversicherung')? What a form offers and nobody chose is not
 * said. The nearest box left of the words on their line decides.
 */
export function isUnticked([first]: readonly Token[], ticks: readonly Tick[], layout: PageLayout): boolean {
  if (first === undefined) return false
  const start = segmentOf(first, layout)?.left ?? first.left
  const [nearest] = ticks
    .filter(
      (tick) =>
        sharedHeight(tick, first) > 0.5 &&
        tick.left < first.left &&
        start - tick.right < beside * layout.charWidth,
    )
    .toSorted((a, b) => b.left - a.left)
  return nearest?.checked === false
}

/** A box stands so many characters before its words at most. */
const beside = 4
