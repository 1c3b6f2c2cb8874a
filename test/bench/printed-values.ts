import { fold } from '../../main/values/fold.ts'

/** Shorter values occur on every page by chance. */
const leastCharacters = 3

const squeezed = (text: string): string => fold(text).replaceAll(' ', '')

/** The values of one page as they are printed, out of its marked HTML; ticks and machine readable zones are no text. */
export function printedValues(html: string): string[] {
  const marked = html.matchAll(/<span data-field="(\w+)"[^>]*>(.*?)<\/span>/gs)
  const shown = [...marked].flatMap(([, name, content = '']) =>
    name === 'mrz' ? [] : [content.replaceAll('&amp;', '&').replace(/<[^>]*>/g, ' ')],
  )
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
