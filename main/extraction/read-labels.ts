import type { IsoDate } from '../../models/dates.ts'
import type { LabelEntry } from '../../models/knowledge/label-table.ts'
import { type Candidate, trust } from './candidate.ts'
import type { LabelHit } from './find-labels.ts'
import { type PageStyle, regionsOf, rowsBeside, valueAt } from './find-value.ts'
import { composeAddresses, composePersons } from './compose-parts.ts'
import { severalTimes } from './occurrences.ts'
import { toPhrase, tokensBetween } from './phrase.ts'
import type { PageReading } from './read-page.ts'
import { readValue } from './read-value.ts'
import type { Token } from './token.ts'

/** Reads the entries of the table at their labels on one page. */
export function readLabels(
  entries: readonly LabelEntry[],
  page: PageReading,
  style: PageStyle,
  today: IsoDate,
): Candidate[] {
  return entries.flatMap((entry) => {
    const whole = page.hits
      .filter((hit) => entry.parts === 'person' || inSection(entry, hit))
      .flatMap((hit) => readWhole(entry, hit, page, style, today))
    if (entry.parts === 'person') return [...whole, ...composePersons(entry, page, style, today)]
    if (entry.parts === 'address') return [...whole, ...composeAddresses(entry, page, style, today)]
    return whole
  })
}

/** Does the label stand under a heading that the entry allows? */
export function inSection(entry: LabelEntry, hit: LabelHit): boolean {
  if (entry.sections !== undefined) return hit.section !== null && entry.sections.includes(hit.section)
  return hit.section === null || !(entry.notSections ?? []).includes(hit.section)
}

function readWhole(
  entry: LabelEntry,
  hit: LabelHit,
  page: PageReading,
  style: PageStyle,
  today: IsoDate,
): Candidate[] {
  const use = hit.uses.find((one) => one.entry === entry && one.part === 'whole')
  if (use === undefined) return []
  const weight = use.weak ? trust.weak : trust.label
  const found = valueAt(hit, entry.field, page, style, today)
  if (found === null) return []
  const first: Candidate = {
    field: entry.field,
    value: found.value,
    raw: found.raw,
    quote: quoteOf(hit, found.phrase.text),
    tokens: found.tokens,
    quality: found.quality * weight,
    reader: readerOf(found.tokens),
  }
  return severalTimes.has(entry.field)
    ? [first, ...furtherOnes(entry, hit, found.placement, first, page, today)]
    : [first]
}

/** Further values of a field that occurs several times: the next cells of the row, or the next rows of the column. */
function furtherOnes(
  entry: LabelEntry,
  hit: LabelHit,
  placement: string,
  first: Candidate,
  page: PageReading,
  today: IsoDate,
): Candidate[] {
  const lines =
    placement === 'below'
      ? rowsBeside(hit, page, 'below', 12)
      : placement === 'right' || placement === 'inline'
        ? (regionsOf(hit, page).find((region) => region.placement === placement)?.lines ?? [])
        : []
  const taken = new Set(first.tokens)
  return lines.flatMap((line) => {
    const found: Candidate[] = []
    let rest = line.filter((token) => !taken.has(token))
    while (rest.length > 0) {
      const phrase = toPhrase([rest])
      const lead = /^[\s,;/&]*(?:(?:und|and|u\.)\s)?/u.exec(phrase.text)?.[0].length ?? 0
      const reading = readValue(phrase.text.slice(lead), entry.field, today)
      if (reading === null) break
      const tokens = tokensBetween(phrase, reading.from + lead, reading.to + lead)
      const last = tokens.at(-1)
      if (last === undefined) break
      const raw = phrase.text.slice(reading.from + lead, reading.to + lead)
      found.push({
        ...first,
        value: reading.value,
        raw,
        tokens,
        quote: quoteOf(hit, phrase.text),
        quality: first.quality * reading.quality,
      })
      rest = rest.slice(rest.indexOf(last) + 1)
    }
    return found
  })
}

/** Label and value as one line, as a person would quote them. */
export function quoteOf(hit: LabelHit, text: string): string {
  const label = toPhrase([hit.tokens]).text
  return `${label}${hit.colon ? ':' : ''} ${text.replaceAll('\n', ', ')}`.slice(0, 240)
}

/** Words of an AcroForm field were entered, not printed. */
export function readerOf(tokens: readonly Token[]): 'form' | 'label' {
  return tokens.length > 0 && tokens.every((token) => token.fromForm) ? 'form' : 'label'
}
