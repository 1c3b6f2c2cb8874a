import type { Tick } from './find-ticks.ts'
import { keyOf } from './label-vocabulary.ts'
import type { Line } from './page-layout.ts'
import type { PageReading } from './read-page.ts'
import { sharedHeight } from './token.ts'

/**
 * Are the question's words on the line of the box, or on the lines just above it? Boxes on a line above answer a question of their own, unless only
 * options stand beside both ('☐ ja' over '☐ nein').
 */
export function isAsked(
  question: readonly string[],
  tick: Tick,
  ticks: readonly Tick[],
  page: PageReading,
): boolean {
  const texts = questionLines(tick, ticks, page)
  const whole = texts.toReversed().join('')
  return question.some((words) => asks(whole, keyOf(words)))
}

/** Do the words stand in the question, and not in their contrary ('unbefristet' for 'befristet')? */
function asks(question: string, words: string): boolean {
  const contrary = `un${words}`
  return question.replaceAll(contrary, '').includes(words)
}

/** Folded words of the lines that can hold the question, from the box upwards. */
function questionLines(tick: Tick, ticks: readonly Tick[], page: PageReading): string[] {
  const { lineHeight, lines } = page.layout
  const near = lines
    .filter((line) => line.top < tick.bottom && tick.top - line.bottom < 3 * lineHeight)
    .toReversed()
  const texts: string[] = []
  for (const line of near) {
    const own = sharedHeight(line, tick) > 0.4
    const boxes = ticks.filter((other) => sharedHeight(other, line) > 0.4)
    const asked = wordsBefore(line, boxes, page.layout.charWidth)
    if (!own && boxes.length > 0 && texts.some((text) => text !== '')) break
    texts.push(asked)
    if (!own && boxes.length > 0 && asked !== '') break
  }
  return texts
}

/** The words of a line before its first box; all of them where it has none. */
function wordsBefore(line: Line, boxes: readonly Tick[], charWidth: number): string {
  const first = Math.min(...boxes.map((box) => box.left), Number.POSITIVE_INFINITY)
  return line.segments
    .flatMap((segment) => segment.tokens.filter((token) => token.right <= first + charWidth))
    .map((token) => token.key)
    .join('')
}
