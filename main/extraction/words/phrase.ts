import type { Token } from './token.ts'

/** Tokens as one text. `starts[i]` = where token i begins in `text`, so that what a parser found can be pointed at on the page. */
export interface Phrase {
  readonly tokens: readonly Token[]
  readonly text: string
  readonly starts: readonly number[]
}

/** Joins tokens as they stand: glued pieces without, words with one space, over a gap wider than `wideGap` with a tab, lines (arrays of tokens) with a line break. */
export function toPhrase(lines: readonly (readonly Token[])[], wideGap = Number.POSITIVE_INFINITY): Phrase {
  const tokens: Token[] = []
  const starts: number[] = []
  let text = ''
  for (const line of lines) {
    if (line.length === 0) continue
    if (text !== '') text += '\n'
    line.forEach((token, index) => {
      const previous = line[index - 1]
      if (previous !== undefined && !token.glued) text += isWide(previous, token, wideGap) ? '\t' : ' '
      starts.push(text.length)
      tokens.push(token)
      text += token.text
    })
  }
  return { tokens, text, starts }
}

/** Tokens of one line as text. */
export function textOf(tokens: readonly Token[]): string {
  return toPhrase([tokens]).text
}

/** Headlines are set wider than the page, and so are their spaces. */
function isWide(previous: Token, token: Token, wideGap: number): boolean {
  const gap = token.left - previous.right
  if (gap <= wideGap) return false
  const letters = previous.text.length + token.text.length
  const ownWidth = (previous.right - previous.left + token.right - token.left) / letters
  const isHeadline = ownWidth > 1.6 * (wideGap / 4)
  return !isHeadline || gap > 4 * ownWidth
}

/** The tokens that characters `from` to `to` of the phrase touch. */
export function tokensBetween(phrase: Phrase, from: number, to: number): Token[] {
  return phrase.tokens.filter((token, index) => {
    const start = phrase.starts[index] ?? 0
    return start < to && start + token.text.length > from
  })
}
