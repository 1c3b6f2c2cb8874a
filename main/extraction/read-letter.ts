import type { FieldName, FieldValue } from '../../models/field.ts'
import type { KindLabels } from '../../models/knowledge/label-table.ts'
import { formatAddress, parseAddress } from '../values/parse-address.ts'
import { type Candidate, trust } from './candidate.ts'
import { opensLabel } from './find-value.ts'
import type { Segment } from './page-layout.ts'
import { toPhrase } from './phrase.ts'
import { readName } from './read-name.ts'
import { readOrganisation } from './read-organisation.ts'
import type { PageReading } from './read-page.ts'
import type { Token } from './token.ts'

const postalLine = /^(?:D-?\s?)?\d{5}\s+\p{Lu}/u
const upperPart = 0.48 // of the page: where DIN 5008 puts letterhead and address window

/** Left-aligned lines that end in postal code and place. */
interface AddressBlock {
  readonly lines: readonly Segment[]
}

/** Reads the address window and the letterhead of the first page of a letter. Source: DIN 5008. */
export function readLetter(letter: NonNullable<KindLabels['letter']>, page: PageReading): Candidate[] {
  const blocks = page.layout.segments
    .filter((segment) => segment.top < upperPart && postalLine.test(textOf(segment)))
    .map((segment) => blockAbove(segment, page))
  const recipient = blocks.map((block) => recipientOf(block, letter)).find((found) => found.length > 0) ?? []
  return [...recipient, ...(letter.sender === undefined ? [] : senderOf(letter.sender, blocks, page))]
}

function textOf(segment: Segment): string {
  return toPhrase([segment.tokens]).text
}

/** Up to four lines above the postal line, left-aligned and close. */
function blockAbove(postal: Segment, page: PageReading): AddressBlock {
  const lines = [postal]
  for (let upper: Segment | undefined = postal; upper !== undefined && lines.length < 6;) {
    const current: Segment = upper
    upper = page.layout.segments.find(
      (other) =>
        Math.abs(other.left - current.left) < 2 * page.layout.charWidth &&
        other.bottom <= current.top + 0.3 * page.layout.lineHeight &&
        current.top - other.bottom < 1.3 * page.layout.lineHeight &&
        !opensLabel(other, page),
    )
    if (upper !== undefined) lines.unshift(upper)
  }
  return { lines }
}

function recipientOf({ lines }: AddressBlock, letter: NonNullable<KindLabels['letter']>): Candidate[] {
  const street = lines.at(-2)
  const postal = lines.at(-1)
  if (street === undefined || postal === undefined) return []
  const named = lines
    .slice(0, -2)
    .toReversed()
    .find((line) => readName(textOf(line)) !== null && textOf(line).trim().includes(' '))
  const name = named === undefined ? null : readName(textOf(named))
  if (named === undefined || name === null || readOrganisation(textOf(named), true) !== null) return []
  const address = parseAddress(toPhrase([street.tokens, postal.tokens]).text)
  const found: Candidate[] = []
  if (letter.recipient !== undefined)
    found.push(candidate(letter.recipient, name.value, named.tokens, textOf(named)))
  if (letter.address !== undefined && address !== null)
    found.push(
      candidate(letter.address, formatAddress(address), [...street.tokens, ...postal.tokens], address.raw),
    )
  return found
}

/** The firm of the letterhead: the first block or line of the head with a legal form. */
function senderOf(field: FieldName, blocks: readonly AddressBlock[], page: PageReading): Candidate[] {
  const head = [
    ...blocks.flatMap((block) => block.lines),
    ...page.layout.segments.filter((segment) => segment.top < 0.25),
  ]
  for (const segment of head) {
    if (opensLabel(segment, page)) continue
    const organisation = readOrganisation(textOf(segment), true)
    if (organisation === null) continue
    const raw = String(organisation.value)
    const tokens = segment.tokens.slice(0, Math.max(1, raw.split(' ').length))
    return [candidate(field, organisation.value, tokens, textOf(segment))]
  }
  return []
}

function candidate(field: FieldName, value: FieldValue, tokens: readonly Token[], quote: string): Candidate {
  return {
    field,
    value,
    raw: toPhrase([tokens]).text,
    quote,
    tokens,
    quality: trust.recipient,
    reader: 'label',
  }
}
