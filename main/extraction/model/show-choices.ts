import type { Choice } from './find-choices.ts'
import type { DocumentPart } from './page-parts.ts'

/** The beginning of a paper says what it is. */
const linesOfTitle = 3

/**
 * The part of a document that a question about these choices needs: what the paper is called, and each choice with the lines around it. Everything
 * else costs tokens and leads a small model astray. At most `mostCharacters`.
 */
export function showChoices(part: DocumentPart, choices: readonly Choice[], mostCharacters: number): string {
  const pieces = part.pages.map(({ page, phrase: { text } }, index) => {
    const own = choices.filter((choice) => choice.page === page)
    return linesAround(text, own, index === 0 ? linesOfTitle : 0)
  })
  return pieces
    .filter((piece) => piece !== '')
    .join('\n\n')
    .replaceAll('\t', ' | ')
    .slice(0, mostCharacters)
}

function linesAround(text: string, choices: readonly Choice[], first: number): string {
  const lines = text.split('\n')
  const shown = new Set(lines.slice(0, first).keys())
  let start = 0
  for (const [index, line] of lines.entries()) {
    const end = start + line.length
    if (choices.some(({ from, to }) => from < end && to > start))
      for (const near of [index - 1, index, index + 1]) shown.add(near)
    start = end + 1
  }
  return lines
    .flatMap((line, index) => {
      if (!shown.has(index)) return []
      return index > 0 && !shown.has(index - 1) ? ['…', line] : [line]
    })
    .join('\n')
}
