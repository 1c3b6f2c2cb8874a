import { type FieldName, fieldTypes, type FieldValue, severalTimes } from '../../../models/field.ts'
import type { LabelEntry } from '../../../models/knowledge/label-table.ts'
import { type Candidate, trust } from '../candidate.ts'
import { headsClause } from '../regions/no-value.ts'
import type { LabelHit } from '../printed-labels/label-hit.ts'
import { regionsOf } from '../regions/find-regions.ts'
import { rowsBeside } from '../regions/rows-beside.ts'
import { valueAt } from '../regions/find-value.ts'
import type { StyledPage } from '../regions/page-style.ts'
import { composeAddresses } from './compose-addresses.ts'
import { composePersons } from './compose-persons.ts'
import { placeValue } from '../regions/place-value.ts'
import { atLabel, fullness, inSection } from './label-candidate.ts'
import { toPhrase } from '../words/phrase.ts'
import type { PageReading } from '../printed-labels/read-page.ts'
import { readName } from '../value-readers/read-name.ts'
import { inCumulatedRow } from '../regions/read-table.ts'
import { readValue } from '../value-readers/read-value.ts'
import type { Token } from '../words/token.ts'

/** Reads the entries of the table at their labels on one page. */
export function readLabels(entries: readonly LabelEntry[], page: StyledPage): Candidate[] {
  return entries.flatMap((entry) => {
    const whole = page.hits
      .filter((hit) => (entry.parts === 'person' && hit.role === null) || inSection(entry, hit))
      .flatMap((hit) => readWhole(entry, hit, page))
    if (entry.parts === 'person') return [...whole, ...composePersons(entry, page)]
    if (entry.parts === 'address') return [...whole, ...composeAddresses(entry, page)]
    return whole
  })
}

function readWhole(entry: LabelEntry, hit: LabelHit, page: StyledPage): Candidate[] {
  const use = hit.uses.find((one) => one.entry === entry && (one.part === 'whole' || one.part === 'second'))
  if (use === undefined) return []
  if (use.part === 'second') return readSecond(entry, hit, page)
  if (fieldTypes[entry.field] === 'euro' && inCumulatedRow(hit, page.layout)) return []
  const clause = headsClause(hit, page)
  if (clause && (fieldTypes[entry.field] === 'text' || fieldTypes[entry.field] === 'name')) return []
  const weight = use.weak || clause ? trust.weak : trust.label
  const found = valueAt(hit, entry.field, page)
  if (found === null) return []
  const quality =
    found.quality * weight * fullness(entry.field, found.value) * oneness(entry.field, found.value, hit)
  const first = atLabel(entry.field, hit, { ...found, quality })
  return severalTimes.has(entry.field)
    ? [first, ...furtherOnes(entry, hit, found.placement, first, page)]
    : [first]
}

/** 'Mieter: Cédric Mbarga, Hélène Lefèvre' may be two persons as well as one, unless the label says what stands before the comma. */
function oneness(field: FieldName, value: FieldValue, { key }: LabelHit): number {
  const [surname = '', givenNames = ''] = String(value).split(', ')
  const mayBeTwo = [surname, givenNames].every((part) => /\s/u.test(part))
  return severalTimes.has(field) && mayBeTwo && !key.includes('name') ? trust.oneWord : 1
}

/** The second of two values at one label: 'LÜ, LIHUA', or 'LÜ' and 'LIHUA' on two lines. */
function readSecond(entry: LabelEntry, hit: LabelHit, page: StyledPage): Candidate[] {
  const place = valueAt(hit, 'surname', page)?.placement ?? 'below'
  const region = regionsOf(hit, page).find(({ placement }) => placement === place)
  const [first = [], second] = region?.lines ?? []
  const comma = first.findIndex((token) => token.text === ',')
  const line = comma > 0 ? first.slice(comma + 1) : second
  const phrase = toPhrase([line ?? []])
  const reading = readName(phrase.text)
  const found = reading && placeValue(reading, phrase)
  return found === null ? [] : [atLabel(entry.field, hit, found)]
}

/** '04808 Wurzen' under a name is the end of its address. */
function opensName([first]: readonly Token[]): boolean {
  return !/^\d{5}$/u.test(first?.text ?? '')
}

/** Further values of a field that occurs several times: the next cells of the row, or the next rows of the column. */
function furtherOnes(
  entry: LabelEntry,
  hit: LabelHit,
  placement: string,
  first: Candidate,
  page: PageReading,
): Candidate[] {
  const lines =
    placement === 'below'
      ? rowsBeside(hit, page, 'below', 12)
      : placement === 'right' || placement === 'inline'
        ? (regionsOf(hit, page).find((region) => region.placement === placement)?.lines ?? [])
        : []
  const last = first.tokens.at(-1)
  return lines.filter(opensName).flatMap((line) => {
    const found: Candidate[] = []
    let rest = last === undefined ? line : line.slice(line.indexOf(last) + 1)
    while (rest.length > 0) {
      const phrase = toPhrase([rest])
      const lead = /^[\s,;/&]*(?:(?:und|and|u\.)\s)?/u.exec(phrase.text)?.[0].length ?? 0
      const reading = readValue(phrase.text.slice(lead), entry.field, page.context)
      const next = reading && placeValue(reading, phrase, lead)
      const end = next?.tokens.at(-1)
      if (next === null || end === undefined) break
      const quality = Math.min(first.quality, next.quality * fullness(entry.field, next.value))
      found.push(atLabel(entry.field, hit, { ...next, quality }))
      rest = rest.slice(rest.indexOf(end) + 1)
    }
    return found
  })
}
