import { fold } from '../../main/values/fold.ts'

/** Shorter values occur on every page by chance. */
const leastCharacters = 3

const squeezed = (text: string): string => fold(text).replaceAll(' ', '')

/** A value as it is printed, with the field it is. */
interface PrintedField {
  readonly name: string
  readonly text: string
}

/** The fields of pages as they are printed, out of their marked HTML. */
export function printedFields(html: string): PrintedField[] {
  const marked = html.matchAll(/<span data-field="(\w+)"[^>]*>(.*?)<\/span>/gs)
  return [...marked].map(([, name = '', content = '']) => ({
    name,
    text: content.replaceAll('&amp;', '&').replace(/<[^>]*>/g, ' '),
  }))
}

/** The values of one page as they are printed; ticks and machine readable zones are no text. */
export function printedValues(html: string): string[] {
  const shown = printedFields(html).flatMap(({ name, text }) => (name === 'mrz' ? [] : [text]))
  return [...new Set(shown)].filter((value) => squeezed(value).length >= leastCharacters)
}

/**
 * How many of the values stand in the text: every word of them, letter by letter after folding. Where the words stand does not matter: a value
 * broken over two lines is not lost because another column was read between them.
 */
export function countContained(values: readonly string[], text: string): number {
  const within = squeezed(text)
  return values.filter((value) =>
    fold(value)
      .split(' ')
      .every((word) => within.includes(word)),
  ).length
}

/** How many of the values stand in the text in one piece, letter by letter after folding: what order the words are in matters. */
export function countWhole(values: readonly string[], text: string): number {
  const within = squeezed(text)
  return values.filter((value) => within.includes(squeezed(value))).length
}
