import type { PageReading } from '../printed-labels/read-page.ts'
import { sharedHeight } from '../../values/area.ts'
import type { Token } from '../words/token.ts'
import { segmentOf } from '../words/neighbours.ts'

/**
 * Do the words stand in an option of a form that is not ticked ('☐ in der privaten Krankenversicherung')? What a form offers and nobody chose is not
 * said. The nearest box left of the words on their line decides, a printed character or a mark found on the picture.
 */
export function isUnticked([first]: readonly Token[], { layout }: PageReading): boolean {
  if (first === undefined) return false
  const segment = segmentOf(first, layout)
  const box = segment?.tokens
    .slice(0, segment.tokens.indexOf(first))
    .findLast(({ text }) => /[☐□☒☑]/u.test(text))
  if (box !== undefined) return /[☐□]/u.test(box.text)
  const { aspectRatio, tickMarks } = layout.source
  const start = segment?.left ?? first.left
  const before = tickMarks
    .map(({ box: place, checked }) => ({
      right: (place.x + place.width) * aspectRatio,
      left: place.x * aspectRatio,
      top: place.y,
      bottom: place.y + place.height,
      checked,
    }))
    .filter(
      (mark) =>
        sharedHeight(mark, first) > 0.5 &&
        mark.left < first.left &&
        start - mark.right < beside * layout.charWidth,
    )
  const nearest = before.toSorted((a, b) => b.left - a.left)[0]
  return nearest?.checked === false
}

/** A box stands so many characters before its words at most. */
const beside = 4
