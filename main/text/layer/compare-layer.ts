import type { LayerWord } from '../../../models/page-image.ts'
import type { Word } from '../../../models/page-text.ts'
import type { Box } from '../../../models/place.ts'
import { likeness, outline } from './likeness.ts'

const sureReading = 0.85
const sameFrom = 0.7
const fewestFigures = 3
const textMissingShare = 0.35
const textMissingLetters = 60
const mostExamples = 3

/**
 * Compares a text layer with what the image shows, place by place; gives a neutral sentence when the content differs, null otherwise. Noise of
 * either recognition is no difference: only words with digits or capitals that the image shows clearly and that read differently, or much
 * text that one side has alone. Boxes of both on the upright page.
 */
export function describeDisagreement(layer: readonly LayerWord[], seen: readonly Word[]): string | null {
  const differing = layer.flatMap((word) => {
    if (!isTelling(word.text)) return []
    const here = seen.filter(({ box }) => overlaps(box, word.box))
    const shown = here.map(({ text }) => text).join(' ')
    const sure = here.length > 0 && here.every(({ confidence }) => confidence >= sureReading)
    return sure && !isSame(word.text, shown) ? [`„${word.text}“ gegenüber „${shown}“`] : []
  })
  if (differing.length > 0) {
    const examples = differing.slice(0, mostExamples).join(', ')
    return `Textebene und Bild der Seite unterscheiden sich an ${places(differing.length)}: ${examples}. Ausgewertet wurde das Bild.`
  }
  const onlyLayer = lettersWithout(layer, seen)
  const onlyImage = lettersWithout(
    seen.filter(({ confidence }) => confidence >= sureReading),
    layer,
  )
  if (isMuch(onlyLayer, letters(layer)))
    return 'Die Textebene enthält Text, der auf dem Bild der Seite nicht zu sehen ist. Ausgewertet wurde das Bild.'
  if (isMuch(onlyImage, letters(seen)))
    return 'Das Bild der Seite zeigt Text, der in der Textebene fehlt. Ausgewertet wurde das Bild.'
  return null
}

function places(count: number): string {
  return count === 1 ? 'einer Stelle' : `${count} Stellen`
}

/** Numbers, dates, names: what a comparison could rest on. */
function isTelling(text: string): boolean {
  return outline(text).length >= 3 && /\d|^\p{Lu}/u.test(text)
}

/** The image shows the word, perhaps together with its neighbours, or a part of it. */
function isSame(word: string, shown: string): boolean {
  if (haveOtherFigures(word, shown)) return false
  const [a, b] = [outline(word), outline(shown)]
  return b.includes(a) || (a.includes(b) && b.length >= a.length / 2) || likeness(word, shown) >= sameFrom
}

/** As many figures, but not the same ones nor such as look alike. */
function haveOtherFigures(word: string, shown: string): boolean {
  const [a, b] = [word.replace(/\D/g, ''), shown.replace(/\D/g, '')]
  return a.length >= fewestFigures && a.length === b.length && outline(a) !== outline(b)
}

interface Placed {
  readonly text: string
  readonly box: Box
}

function lettersWithout(words: readonly Placed[], others: readonly Placed[]): number {
  return letters(words.filter(({ box }) => !others.some((other) => overlaps(other.box, box))))
}

function letters(words: readonly Placed[]): number {
  return words.reduce((sum, { text }) => sum + outline(text).length, 0)
}

function isMuch(part: number, whole: number): boolean {
  return part >= textMissingLetters && part >= whole * textMissingShare
}

/** A good part of the smaller box lies in the other. */
function overlaps(a: Box, b: Box): boolean {
  const width = Math.min(a.x + a.width, b.x + b.width) - Math.max(a.x, b.x)
  const height = Math.min(a.y + a.height, b.y + b.height) - Math.max(a.y, b.y)
  const smaller = Math.min(a.width * a.height, b.width * b.height)
  return width > 0 && height > 0 && width * height > smaller * 0.3
}
