import { plainCharacters } from './plain-characters.ts'
import { numeral, readNumeral } from './read-numeral.ts'

/** An amount of money found in a text. */
export interface AmountReading {
  readonly euro: number
  readonly raw: string // with its currency sign
  readonly index: number // of `raw` in the text
  readonly period: 'hour' | 'month' | 'year' | null // null = the text does not say
  /** Spaces within the number were closed (`3.9 00,00`): the reading is less certain than its digits. */
  readonly repaired: boolean
}

const currency = String.raw`(?:€|EUR(?:O)?\b|Euro\b)`
const before = String.raw`(?<=(?:€|EUR|EURO|Euro)[\s:]{0,2})`
/** Not within a number, nor the end of one whose thousands are parted by spaces. */
const edge = String.raw`(?<![\d.,/§-]|(?<![\d.,])\d{1,3}\s)`
const wide = String.raw`\d[\d ]{0,3}(?: ?[.,'’] ?\d ?\d ?\d)+ ?[.,] ?\d ?\d` // OCR spaces

interface Notation {
  readonly pattern: RegExp
  readonly repaired?: boolean
}

/** What makes a number an amount, the surest first. */
const notations: readonly Notation[] = [
  { pattern: new RegExp(String.raw`${edge}(?<number>${numeral})\s?${currency}`, 'giu') },
  { pattern: new RegExp(String.raw`${before}(?<number>${numeral})(?!\d)`, 'giu') },
  { pattern: new RegExp(String.raw`${edge}(?<number>${wide})\s?${currency}`, 'giu'), repaired: true },
  { pattern: new RegExp(String.raw`${before}(?<number>${wide})(?!\d)`, 'giu'), repaired: true },
  {
    pattern: new RegExp(
      String.raw`${edge}(?<number>${numeral})(?=\s?(?:-|bis|to)\s?(?:${numeral})\s?${currency})`,
      'giu',
    ),
  },
  {
    pattern:
      /(?<![\d.,/-])(?<number>(?:\d{1,3}(?:\.\d{3})+|\d{1,2}|\d{4,}),(?:\d{2}|-{1,2}))(?!\d|[.,/]\d)/gu,
  },
  { pattern: new RegExp(String.raw`${edge}(?<number>\d{3},(?:\d{2}|-{1,2}))(?!\d|[.,/]\d)`, 'gu') },
  { pattern: /(?<![\d.,/-])(?<number>\d{1,3}(?: \d{3})+,\d{2})(?!\d|[.,/]\d)/gu, repaired: true }, // or two columns
  { pattern: /(?<![\d.,/-])(?<number>\d{1,3}(?:,\d{3})+\.\d{2})(?!\d|[.,/]\d)/gu },
]

/** Units that make a number with two decimals something else than money. */
const otherUnit =
  /^\s?(?:%|v\.?\s?H|m²|m2|qm|km|kg|cm|Std|Stunden?\b|hours?\b|h\b|Tage?\b|Wochen?\b|Monate?\b|Jahre?n?\b|ECTS|CP\b|LP\b|Punkte?\b|°)/iu

const periods = [
  [
    'hour',
    /\b(?:pro|je|per|in der)\s+(?:Arbeits)?(?:stunde|hour|std|h\b)|\/\s?(?:std|stunde|h\b|hour)|stundenlohn|stündlich|stundensatz|hourly|an hour/iu,
  ],
  [
    'month',
    /\b(?:pro|je|per|im|den|a)\s+(?:kalender)?(?:monat|month)|\/\s?(?:monat|mon\b|mtl|month)|monatlich|mtl|monats|\bp\.?\s?m\b|monthly/iu,
  ],
  [
    'year',
    /\b(?:pro|im|je|per|a)\s+(?:kalender)?(?:jahr|year|annum)|\/\s?(?:jahr|a\b|year)|jährlich|jahres|\bp\.?\s?a\b|annual|yearly|per annum/iu,
  ],
] as const

function periodIn(text: string): AmountReading['period'] {
  const found = periods.flatMap(([period, pattern]) => {
    const index = text.search(pattern)
    return index < 0 ? [] : [{ period, index }]
  })
  return found.toSorted((a, b) => a.index - b.index)[0]?.period ?? null
}

interface Candidate {
  readonly index: number
  readonly end: number
  readonly euro: number
  readonly repaired: boolean
}

function candidateOf(match: RegExpExecArray, notation: Notation, plain: string): Candidate | null {
  const number = match.groups?.['number'] ?? ''
  const end = match.index + match[0].length
  if (otherUnit.test(plain.slice(end))) return null
  const euro = readNumeral(notation.repaired === true ? number.replace(/ /g, '') : number)
  return euro === null ? null : { index: match.index, end, euro, repaired: notation.repaired === true }
}

/** Where two overlap the longer wins: of `3. 900,00 €` the doubtful whole rather than a sure part. */
function candidates(plain: string): Candidate[] {
  const all = notations.flatMap((notation) =>
    [...plain.matchAll(notation.pattern)].flatMap((match) => candidateOf(match, notation, plain) ?? []),
  )
  const taken: Candidate[] = []
  for (const one of all.toSorted((a, b) => b.end - b.index - (a.end - a.index))) {
    if (taken.every((other) => one.end <= other.index || one.index >= other.end)) taken.push(one)
  }
  return taken.toSorted((a, b) => a.index - b.index)
}

/** Nothing but a number: then the place it stands in says that it is money. */
function bare(plain: string): Candidate[] {
  const match = /^\s*(?<number>[\d.,'’ -]*\d[\d.,'’ -]*)\s*$/.exec(plain)
  const number = match?.groups?.['number']?.trim() ?? ''
  const euro = number.length > 12 ? null : readNumeral(number)
  const index = plain.indexOf(number)
  return euro === null ? [] : [{ index, end: index + number.length, euro, repaired: false }]
}

/**
 * All amounts of money of a text, in order. A number counts as money with a currency sign, with two decimals as German or English papers write
 * them (`3.900,00`, `3,900.00`, `3900,-`), or when it is all there is.
 */
export function parseAmounts(text: string): AmountReading[] {
  const plain = plainCharacters(text)
  const found = candidates(plain)
  const all = found.length > 0 ? found : bare(plain)
  return all.map((one, position) => {
    const after = plain.slice(one.end, Math.min(all[position + 1]?.index ?? plain.length, one.end + 45))
    const ahead = plain.slice(Math.max(all[position - 1]?.end ?? 0, one.index - 70), one.index)
    const own = position + 1 < all.length ? (/^[^,;\n]*/.exec(after)?.[0] ?? '') : after
    const period = periodIn(own) ?? periodIn(ahead)
    const start = /(?:€|EUR|EURO)[\s:]{0,2}$/iu.exec(plain.slice(0, one.index))
    const index = start === null || start.index < (all[position - 1]?.end ?? 0) ? one.index : start.index
    return { euro: one.euro, raw: text.slice(index, one.end).trim(), index, period, repaired: one.repaired }
  })
}

/** The first amount of money of a text, or null. */
export function parseAmount(text: string): AmountReading | null {
  return parseAmounts(text)[0] ?? null
}
