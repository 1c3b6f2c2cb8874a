import type { LayerWord, PageImage } from '../../../models/page-image.ts'
import type { UnseenText } from '../../../models/page-text.ts'
import type { Box } from '../../../models/place.ts'
import { turnBox, type Rotation } from '../page-map.ts'

/**
 * What comes with a page and is not read from it: the words of its layer that are not trusted or not seen, in the order in which a program
 * finds them, and what the page carries beside its content. Boxes on the upright page as delivered.
 */
export function unseenTexts(
  image: PageImage,
  rotation: Rotation,
  words: readonly LayerWord[],
): readonly UnseenText[] {
  const beside = image.unseen.map((text) => ({ ...text, box: text.box && turnBox(text.box, rotation) }))
  if (words.length === 0) return beside
  const text = words.map((word) => word.text).join(' ')
  return [
    { carrier: 'hidden-text', text, box: turnBox(around(words.map(({ box }) => box)), rotation) },
    ...beside,
  ]
}

/** A hostile layer has hundreds of thousands of words. */
function around(boxes: readonly Box[]): Box {
  const edges = boxes.reduce(
    (sum, { x, y, width, height }) => ({
      left: Math.min(sum.left, x),
      top: Math.min(sum.top, y),
      right: Math.max(sum.right, x + width),
      bottom: Math.max(sum.bottom, y + height),
    }),
    { left: 1, top: 1, right: 0, bottom: 0 },
  )
  const { left, top, right, bottom } = edges
  return { x: left, y: top, width: right - left, height: bottom - top }
}
