import { plainCharacters } from './plain-characters.ts'
import { numeral, readNumeral } from './read-numeral.ts'

const pattern = new RegExp(String.raw`(?<![\d.,])(?:${numeral})(?![.,]?\d)`, 'u')

/** The first number of a text in German or English notation: `38,5`, `38.5`, `1.234,5`. */
export function parseNumber(text: string): number | null {
  const match = pattern.exec(plainCharacters(text))
  return match === null ? null : readNumeral(match[0])
}
