import type { LayerWord } from '../../../models/page-image.ts'

const fewestLetters = 8
const longestQuote = 160

/** A sentence about text of the layer that nobody sees on the page and that does not stand there visibly as well; null when there is none. */
export function describeHiddenText(layer: readonly LayerWord[]): string | null {
  const seen = new Set(layer.filter(({ visible }) => visible).map(({ text }) => bare(text)))
  const hidden = layer.filter(({ visible, text }) => !visible && bare(text) !== '' && !seen.has(bare(text)))
  const letters = hidden.reduce((sum, { text }) => sum + bare(text).length, 0)
  if (letters < fewestLetters) return null
  const quote = hidden.map(({ text }) => text).join(' ')
  const shown = quote.length > longestQuote ? `${quote.slice(0, longestQuote)} …` : quote
  return `Die Textebene enthält Text, der auf der Seite nicht sichtbar ist: „${shown}“. Er wurde nicht ausgewertet.`
}

function bare(text: string): string {
  return text.toLowerCase().replace(/[^\p{L}\p{N}]/gu, '')
}
