import type { LabelEntry } from '../../../models/knowledge/label-table.ts'
import type { PartName } from '../../../models/knowledge/labels/parts.ts'
import { formatAddress, parseAddress } from '../../values/parse-address.ts'
import { type Candidate, trust } from '../candidate.ts'
import { regionsOf } from '../regions/find-regions.ts'
import { valueAt } from '../regions/find-value.ts'
import type { StyledPage } from '../regions/page-style.ts'
import { quoteOf, readerOf } from './label-candidate.ts'
import { partHits, type PartValue } from './part-value.ts'
import { textOf } from '../words/phrase.ts'
import type { PageReading } from '../printed-labels/read-page.ts'
import { around } from '../../values/area.ts'

/** Addresses put together from street, number, postal code and place that stand at labels of their own. */
export function composeAddresses(entry: LabelEntry, page: StyledPage): Candidate[] {
  const at = (part: PartName): PartValue[] => partsAt(entry, part, page)
  const numbers = numbersAt(entry, 'houseNumber', page)
  const codes = numbersAt(entry, 'postalCode', page)
  const cities = at('city')
  return at('street').flatMap((street) => {
    const behind = [numbers, codes, cities].map((list) => nearestBehind(street, list))
    const [number, code, city] = behind
    const parts = [street, ...behind].filter((part) => part !== undefined)
    return addressOf(entry, joined(street, number, code, city), parts)
  })
}

function partsAt(entry: LabelEntry, part: PartName, page: StyledPage): PartValue[] {
  return partHits(entry, part, page).flatMap((hit) => {
    const found = valueAt(hit, 'subject', page) // any text
    if (found === null) return []
    const { raw, tokens, quality } = found
    return [{ hit, text: String(found.value), raw, tokens, quality, quote: quoteOf(hit, found.phrase.text) }]
  })
}

/** Numbers of an address in boxes of their own: the whole cell, nothing else has their shape. */
const numberShapes = {
  houseNumber: /^\d{1,4}(?: ?[a-z])?(?: ?[-–/] ?\d{1,4} ?[a-z]?)?(?![^\s,])/iu,
  postalCode: /^(?:D ?[-–] ?)?\d{5}$/u,
} as const

function numbersAt(entry: LabelEntry, part: keyof typeof numberShapes, page: PageReading): PartValue[] {
  return partHits(entry, part, page).flatMap((hit) => {
    const tokens = regionsOf(hit, page)
      .map(({ cell }) => cell)
      .find((cell) => numberShapes[part].test(textOf(cell)))
    if (tokens === undefined) return []
    const text = textOf(tokens)
    return [{ hit, text, raw: text, tokens, quality: trust.label, quote: quoteOf(hit, text) }]
  })
}

/** 'Lindenweg' + '4' + '04109' + 'Leipzig'; a part that stands in another one already is left out. */
function joined(street: PartValue, number?: PartValue, code?: PartValue, city?: PartValue): string {
  const first =
    number === undefined || /\d/u.test(street.text) ? street.text : `${street.text} ${number.text}`
  const place = [code?.text ?? '', city?.text ?? '']
  const second = place[1]?.includes(place[0] ?? '') ? place[1] : place.join(' ')
  return second === undefined || second.trim() === '' || first.includes(second)
    ? first
    : `${first}, ${second}`
}

function addressOf(entry: LabelEntry, text: string, parts: readonly PartValue[]): Candidate[] {
  const address = parseAddress(text)
  if (address === null) return []
  const tokens = [...new Set(parts.flatMap((part) => part.tokens))]
  const complete = address.street !== null && address.postalCode !== null
  return [
    {
      field: entry.field,
      value: formatAddress(address),
      raw: text,
      quote: parts.map((part) => part.quote).join('; '),
      tokens,
      quality: Math.min(...parts.map((part) => part.quality), complete ? 1 : 0.6),
      reader: readerOf(tokens),
    },
  ]
}

/** The part at or behind the street, not further than a few lines. */
function nearestBehind(street: PartValue, list: readonly PartValue[]): PartValue | undefined {
  const from = around(street.tokens)
  const distance = (part: PartValue): number => {
    const area = around(part.tokens)
    return area.top < from.top - 0.02 ? 1 : area.top - from.top + 0.05 * Math.abs(area.left - from.left)
  }
  const [best] = list
    .filter((part) => part.hit.section === street.hit.section)
    .toSorted((a, b) => distance(a) - distance(b))
  return best !== undefined && distance(best) < 0.12 ? best : undefined
}
