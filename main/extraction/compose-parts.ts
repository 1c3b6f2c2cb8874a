import type { ReadContext } from './read-context.ts'
import type { FieldName } from '../../models/field.ts'
import type { PartName } from '../../models/knowledge/labels/parts.ts'
import type { LabelEntry } from '../../models/knowledge/label-table.ts'
import { formatAddress, parseAddress } from '../values/parse-address.ts'
import { type Candidate, trust } from './candidate.ts'
import type { LabelHit } from './find-labels.ts'
import { type PageStyle, regionsOf, rowsBeside, valueAt } from './find-value.ts'
import { severalTimes } from './occurrences.ts'
import { toPhrase, tokensBetween } from './phrase.ts'
import type { PageReading } from './read-page.ts'
import { quoteOf, inSection, readerOf } from './read-labels.ts'
import { readName } from './read-name.ts'
import { around, type Token } from './token.ts'

/** A part of a name or an address beside its label. */
interface PartValue {
  readonly hit: LabelHit
  readonly text: string
  readonly raw: string
  readonly tokens: readonly Token[]
  readonly quality: number
  readonly quote: string
}

function partHits(entry: LabelEntry, part: PartName, page: PageReading): LabelHit[] {
  return page.hits.filter(
    (hit) =>
      inSection(entry, hit) &&
      (entry.partSections === undefined ||
        (hit.section !== null && entry.partSections.includes(hit.section))) &&
      hit.uses.some((use) => use.entry === entry && use.part === part),
  )
}

/** Full names put together from surname and given names that stand at labels of their own. */
export function composePersons(
  entry: LabelEntry,
  page: PageReading,
  style: PageStyle,
  context: ReadContext,
): Candidate[] {
  const many = severalTimes.has(entry.field)
  const named = (part: PartName): PartValue[] =>
    partHits(entry, part, page).flatMap((hit) =>
      namesAt(hit, part === 'surname' ? entry.field : 'givenNames', many, page, style, context),
    )
  const surnames = named('surname')
  const given = named('givenNames')
  const used = new Set<PartValue>()
  const persons = surnames.map((surname) => {
    const partner = nearest(
      surname,
      given.filter((one) => !used.has(one) && one.hit.section === surname.hit.section),
    )
    if (partner !== undefined) used.add(partner)
    return personOf(entry, surname, partner)
  })
  return persons
}

function namesAt(
  hit: LabelHit,
  field: FieldName,
  many: boolean,
  page: PageReading,
  style: PageStyle,
  context: ReadContext,
): PartValue[] {
  const first = valueAt(hit, field, page, style, context)
  if (first === null || typeof first.value !== 'string') return []
  const value = {
    hit,
    text: first.value,
    raw: first.raw,
    tokens: first.tokens,
    quality: first.quality,
    quote: quoteOf(hit, first.phrase.text),
  }
  if (!many || (first.placement !== 'below' && first.placement !== 'right')) return [value]
  const lines =
    first.placement === 'below'
      ? rowsBeside(hit, page, 'below', 12)
      : cellsOf(regionsOf(hit, page).find((region) => region.placement === 'right')?.lines[0] ?? [], page)
  const further = lines.flatMap((line): PartValue[] => {
    const phrase = toPhrase([line])
    const reading = readName(phrase.text)
    if (reading === null || line.some((token) => first.tokens.includes(token))) return []
    const raw = phrase.text.slice(reading.from, reading.to)
    const tokens = tokensBetween(phrase, reading.from, reading.to)
    return [
      {
        ...value,
        text: raw,
        raw,
        tokens,
        quality: first.quality * reading.quality,
        quote: quoteOf(hit, phrase.text),
      },
    ]
  })
  return [value, ...further]
}

/** The tokens of a row cut into its cells. */
function cellsOf(tokens: readonly Token[], page: PageReading): Token[][] {
  return page.layout.segments
    .map((segment) => segment.tokens.filter((token) => tokens.includes(token)))
    .filter((cell) => cell.length > 0)
}

/** The given names of the same row or column: the nearest ones whose label is near as well. */
function nearest(surname: PartValue, given: readonly PartValue[]): PartValue | undefined {
  const place = around(surname.tokens)
  const distance = (other: PartValue): number => {
    const area = around(other.tokens)
    const down = Math.abs(area.top - place.top)
    const across = Math.abs(area.left - place.left)
    return Math.min(down, 0.2 * across) + Math.min(across, 0.2) * 0.3 + down
  }
  const [best] = given.toSorted((a, b) => distance(a) - distance(b))
  return best !== undefined && distance(best) < 0.35 ? best : undefined
}

function personOf(entry: LabelEntry, surname: PartValue, given: PartValue | undefined): Candidate {
  const whole = given === undefined || surname.text.includes(given.text)
  const complete = whole ? surname.text.trim().includes(' ') : true
  const tokens = whole ? surname.tokens : [...given.tokens, ...surname.tokens]
  return {
    field: entry.field,
    value: whole ? surname.text : `${given.text} ${surname.text}`,
    raw: whole ? surname.raw : `${given.raw} ${surname.raw}`,
    quote: whole ? surname.quote : `${surname.quote}; ${given.quote}`,
    tokens,
    quality: Math.min(surname.quality, given?.quality ?? 1) * (complete ? 1 : trust.weak),
    reader: readerOf(tokens),
  }
}

/** Addresses put together from street, number, postal code and place that stand at labels of their own. */
export function composeAddresses(
  entry: LabelEntry,
  page: PageReading,
  style: PageStyle,
  context: ReadContext,
): Candidate[] {
  const texts = (part: PartName): PartValue[] =>
    partHits(entry, part, page).flatMap((hit) => {
      const found = valueAt(hit, 'placeOfWork', page, style, context)
      return found === null
        ? []
        : [
            {
              hit,
              text: String(found.value),
              raw: found.raw,
              tokens: found.tokens,
              quality: found.quality,
              quote: quoteOf(hit, found.phrase.text),
            },
          ]
    })
  const numbers = texts('houseNumber')
  const codes = texts('postalCode')
  const cities = texts('city')
  return texts('street').flatMap((street) => {
    const inReach = (list: readonly PartValue[]): PartValue | undefined => nearestBehind(street, list)
    const parts = [street, inReach(numbers), inReach(codes), inReach(cities)].filter(
      (part) => part !== undefined,
    )
    const [first, ...rest] = unique(parts)
    if (first === undefined) return []
    const hasNumber = /\d/u.test(first.text) || !rest.some((part) => numbers.includes(part))
    const text = hasNumber
      ? joinLine(first.text, rest)
      : `${first.text} ${rest
          .map((part) => part.text)
          .join(', ')
          .replace(/^(\S+), /u, '$1, ')}`
    const address = parseAddress(text.replace(/(\d{5}),\s/u, '$1 '))
    if (address === null) return []
    const tokens = parts.flatMap((part) => part.tokens)
    return [
      {
        field: entry.field,
        value: formatAddress(address),
        raw: text,
        quote: parts
          .map((part) => part.quote)
          .join('; ')
          .slice(0, 240),
        tokens,
        quality: Math.min(
          ...parts.map((part) => part.quality),
          address.street === null || address.postalCode === null ? 0.6 : 1,
        ),
        reader: readerOf(tokens),
      },
    ]
  })
}

function joinLine(street: string, rest: readonly PartValue[]): string {
  return [street, ...rest.filter((part) => !street.includes(part.text)).map((part) => part.text)].join(', ')
}

function unique(parts: readonly PartValue[]): PartValue[] {
  return parts.filter((part, index) => parts.findIndex((other) => other.text === part.text) === index)
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
