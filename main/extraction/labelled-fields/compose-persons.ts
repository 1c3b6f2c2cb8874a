import { type FieldName, severalTimes } from '../../../models/field.ts'
import type { LabelEntry } from '../../../models/knowledge/label-table.ts'
import type { PartName } from '../../../models/knowledge/labels/parts.ts'
import { type Candidate, trust } from '../candidate.ts'
import { regionsOf } from '../regions/find-regions.ts'
import { rowsBeside } from '../regions/rows-beside.ts'
import { valueAt } from '../regions/find-value.ts'
import type { StyledPage } from '../regions/page-style.ts'
import { quoteOf, readerOf } from './label-candidate.ts'
import type { LabelHit } from '../printed-labels/label-hit.ts'
import { partHits, type PartValue } from './part-value.ts'
import { toPhrase } from '../words/phrase.ts'
import { readName } from '../value-readers/read-name.ts'
import type { PageReading } from '../printed-labels/read-page.ts'
import { around } from '../../values/area.ts'
import type { Token } from '../words/token.ts'
import { placeValue } from '../regions/place-value.ts'

/** Full names put together from surname and given names that stand at labels of their own. */
export function composePersons(entry: LabelEntry, page: StyledPage): Candidate[] {
  const many = severalTimes.has(entry.field)
  const named = (part: PartName): PartValue[] =>
    partHits(entry, part, page).flatMap((hit) =>
      namesAt(hit, part === 'surname' ? entry.field : 'givenNames', many, page),
    )
  const surnames = named('surname')
  const given = named('givenNames')
  const partners = pairs(surnames, given)
  return surnames.map((surname) => personOf(entry, surname, partners.get(surname)))
}

function namesAt(hit: LabelHit, field: FieldName, many: boolean, page: StyledPage): PartValue[] {
  const first = valueAt(hit, field, page)
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
  const lines = first.placement === 'below' ? rowsBeside(hit, page, 'below', 12) : linesRight(hit, page)
  const further = lines.flatMap((line): PartValue[] => {
    const phrase = toPhrase([line])
    const reading = readName(phrase.text)
    const found = reading && placeValue(reading, phrase)
    if (found === null || line.some((token) => first.tokens.includes(token))) return []
    const { raw, tokens } = found
    const quality = first.quality * found.quality
    return [{ hit, text: raw, raw, tokens, quality, quote: quoteOf(hit, phrase.text) }]
  })
  return [value, ...further]
}

/** The cells of the row, then the lines under its first one: '1. Farrukh Yusupov' / '2. Dilnoza Yusupova'. */
function linesRight(hit: LabelHit, page: PageReading): (readonly Token[])[] {
  const [row = [], ...under] =
    regionsOf(hit, page).find((region) => region.placement === 'right')?.lines ?? []
  return [...cellsOf(row, page), ...under]
}

/** The tokens of a row cut into its cells. */
function cellsOf(tokens: readonly Token[], page: PageReading): Token[][] {
  return page.layout.segments
    .map((segment) => segment.tokens.filter((token) => tokens.includes(token)))
    .filter((cell) => cell.length > 0)
}

/** Surnames with the given names of the same row or column: the nearest two first, so that a person of one name gets none of another. */
function pairs(surnames: readonly PartValue[], given: readonly PartValue[]): Map<PartValue, PartValue> {
  const partners = new Map<PartValue, PartValue>()
  const used = new Set<PartValue>()
  const near = surnames
    .flatMap((surname) => given.map((name) => ({ surname, name, distance: distanceOf(surname, name) })))
    .filter(({ surname, name, distance }) => surname.hit.section === name.hit.section && distance < 0.35)
    .toSorted((a, b) => a.distance - b.distance)
  for (const { surname, name } of near) {
    if (partners.has(surname) || used.has(name)) continue
    partners.set(surname, name)
    used.add(name)
  }
  return partners
}

function distanceOf(surname: PartValue, given: PartValue): number {
  const [place, area] = [around(surname.tokens), around(given.tokens)]
  const down = Math.abs(area.top - place.top)
  const across = Math.abs(area.left - place.left)
  return Math.min(down, 0.2 * across) + Math.min(across, 0.2) * 0.3 + down
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
    quality: Math.min(surname.quality, given?.quality ?? 1) * (complete ? 1 : trust.oneWord),
    reader: readerOf(tokens),
  }
}
