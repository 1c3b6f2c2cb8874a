import type { FieldName, FieldValue } from '../../../models/field.ts'
import type { KindLabels } from '../../../models/knowledge/label-table.ts'
import { formatAddress, parseAddress } from '../../values/parse-address.ts'
import { type Candidate, trust } from '../candidate.ts'
import { opensLabel } from '../regions/opens-label.ts'
import type { LabelHit } from '../printed-labels/label-hit.ts'
import type { Segment } from '../words/page-layout.ts'
import { type Phrase, toPhrase, tokensBetween } from '../words/phrase.ts'
import { readName } from '../value-readers/read-name.ts'
import { fullness } from '../labelled-fields/label-candidate.ts'
import { hasLegalForm, readOrganisation } from '../value-readers/read-organisation.ts'
import type { PageReading } from '../printed-labels/read-page.ts'
import { sharedHeight } from '../../values/area.ts'
import type { Token } from '../words/token.ts'
import { alignedUnder } from '../words/neighbours.ts'

const postalLine = /^(?:DE?-?\s?)?\d{5}\s+\p{Lu}|\d\s?[a-z]?,\s+\d{5}\s+\p{Lu}[\p{L} ()/.-]+$/u
/** The title of a paper names the institution's kind without being its name. */
const title =
  /^(?:(?:mitglieds|versicherungs|immatrikulations|studien|zulassungs|arbeits|verdienst)?(?:bescheinigung|bescheid|bestätigung|nachweis)|certificate|confirmation|antrag|betreff|vertrag|über |proof|leistungs|zeugnis)/iu
/** Departments under the name of the sender. */
const department =
  /^(?:fachzentrum|service-?(?:zentrum|center|stelle|team)|kunden(?:service|center|zentrum)|geschäftsstelle|abteilung|referat|fachbereich|sachgebiet|dezernat|amt für|department|division|internationales? (?:studienzentrum|büro|office)|studierenden(?:sekretariat|service))/iu
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
  const recipients = blocks.map((block) => recipientOf(block, letter)).filter((found) => found.length > 0)
  const recipient = recipients.find(([name]) => String(name?.value).includes(' ')) ?? recipients[0] ?? []
  return [...recipient, ...senderOf(letter, blocks, page)]
}

function textOf(segment: Segment): string {
  return toPhrase([segment.tokens]).text
}

/** Up to four lines above the postal line, left-aligned and close. */
function blockAbove(postal: Segment, page: PageReading): AddressBlock {
  const lines = [postal]
  for (let upper: Segment | undefined = postal; upper !== undefined && lines.length < 6;) {
    const current: Segment = upper
    upper = page.layout.segments.findLast(
      (other) =>
        Math.abs(other.left - current.left) < 2 * page.layout.charWidth &&
        other.bottom <= current.top + 0.3 * page.layout.lineHeight &&
        current.top - other.bottom < 1.3 * page.layout.lineHeight &&
        !opensLabel(other, page),
    )
    if (upper !== undefined) lines.unshift(upper)
  }
  return lines.filter((line) => isValueOfForm(line, page)).length > 1 ? { lines: [postal] } : { lines }
}

/** Right of a label that has no other value stands its value: a column of values is no address window. */
function isValueOfForm(segment: Segment, page: PageReading): boolean {
  return page.hits.some(
    (hit) => hit.right <= segment.left && sharedHeight(hit, segment) > 0.5 && !hit.tight && !hasInline(hit),
  )
}

function hasInline({ segments, end }: LabelHit): boolean {
  return end < (segments.at(-1)?.tokens.length ?? 0)
}

function recipientOf({ lines }: AddressBlock, letter: NonNullable<KindLabels['letter']>): Candidate[] {
  const postal = lines.at(-1)
  if (postal === undefined) return []
  const place = /^(?:D-?\s?)?\d{5}\s/u.test(textOf(postal)) ? lines.slice(-2) : [postal] // street on its own line, or all in one
  const inOne = place.length === 1 ? nameAndAddress(postal, letter) : []
  if (inOne.length > 0) return inOne
  const over = lines
    .slice(0, -place.length)
    .toReversed()
    .filter((line) => readName(textOf(line)) !== null)
  const full = over.find((line) => textOf(line).trim().includes(' '))
  const named = full ?? over[0]
  const name = named === undefined ? null : readName(textOf(named))
  if (named === undefined || name === null) return []
  const own = full === undefined ? lines : lines.slice(lines.indexOf(full)) // a department has one word, under its firm
  if (own.some((line) => isFirm(textOf(line)))) return []
  const address = parseAddress(toPhrase(place.map((line) => line.tokens)).text)
  const found: Candidate[] = []
  if (letter.recipient !== undefined)
    found.push({
      ...candidate(letter.recipient, name.value, named.tokens, textOf(named)),
      quality: trust.recipient * fullness(letter.recipient, name.value),
    })
  if (letter.address !== undefined && address !== null)
    found.push(
      candidate(
        letter.address,
        formatAddress(address),
        place.flatMap((line) => line.tokens),
        address.raw,
      ),
    )
  return found
}

/** Also a name that goes on in the next line: 'Hoffmann & Söhne Maschinenbau' / 'GmbH'. */
function isFirm(text: string): boolean {
  return readOrganisation(text, true) !== null || hasLegalForm(text)
}

/** 'Herr Ermal Gashi, Bodmanstraße 9, 87435 Kempten' or 'Gashi, Ermal · Bodmanstraße 9 · 87435 Kempten' in one line. */
function nameAndAddress(line: Segment, letter: NonNullable<KindLabels['letter']>): Candidate[] {
  const phrase = toPhrase([line.tokens])
  for (const { index } of phrase.text.matchAll(/[,·•|]/gu)) {
    const name = readName(phrase.text.slice(0, index).trimEnd())
    const address = parseAddress(phrase.text.slice(index + 1))
    if (name === null || !String(name.value).includes(' ') || name.to < index - 1) continue
    if (address === null || address.street === null || address.index > 2) continue
    const from = index + 1 + address.index
    const own: [FieldName | undefined, FieldValue, number, number][] = [
      [letter.recipient, name.value, name.from, name.to],
      [letter.address, formatAddress(address), from, from + address.raw.length],
    ]
    return own.flatMap(([field, value, start, end]) =>
      field === undefined ? [] : [candidate(field, value, tokensBetween(phrase, start, end), phrase.text)],
    )
  }
  return []
}

/** The firm of the letterhead: the first block or line of the head with a legal form; its address behind or under it. */
function senderOf(
  letter: NonNullable<KindLabels['letter']>,
  blocks: readonly AddressBlock[],
  page: PageReading,
): Candidate[] {
  if (letter.sender === undefined) return []
  const head = page.layout.segments.filter((segment) => segment.top < 0.25)
  for (const segment of [...head, ...blocks.flatMap((block) => block.lines)]) {
    if (opensLabel(segment, page) || isValueOfForm(segment, page)) continue
    const phrase = nameOverLines(segment, page)
    const organisation = readOrganisation(phrase.text, true)
    if (organisation === null || title.test(textOf(segment)) || department.test(textOf(segment))) continue
    if (!String(organisation.value).includes(' ')) continue
    if (letter.sender === 'employer' && !hasLegalForm(String(organisation.value))) continue
    const found = [
      candidate(
        letter.sender,
        organisation.value,
        tokensBetween(phrase, organisation.from, organisation.to),
        phrase.text,
      ),
    ]
    return letter.senderAddress === undefined
      ? found
      : [...found, ...senderAddress(letter.senderAddress, segment, page)]
  }
  return []
}

/** A firm's name that goes on in the next line ('AGK Sachsen – Die Allgemeine' / 'Gesundheitskasse'). */
function nameOverLines(segment: Segment, page: PageReading): Phrase {
  const [next] = alignedUnder(segment, page.layout, { within: 0.9 })
  const alone = readOrganisation(textOf(segment), true) !== null
  const goesOn =
    next !== undefined && !alone && next.tokens.length <= 2 && readOrganisation(textOf(next), true) !== null
  const tokens = goesOn ? [...segment.tokens, ...next.tokens] : segment.tokens
  return toPhrase([tokens])
}

/** A cell of a table whose header names it is not part of a letterhead. */
function isUnderLabel(segment: Segment, page: PageReading): boolean {
  const { lineHeight, charWidth } = page.layout
  return page.hits.some(
    (hit) =>
      hit.bottom <= segment.top &&
      segment.top - hit.bottom < 2 * lineHeight &&
      Math.abs(hit.left - segment.left) < 2 * charWidth,
  )
}

/** In the same line as the firm, or in the lines right under it. */
function senderAddress(field: FieldName, firm: Segment, page: PageReading): Candidate[] {
  const beside = page.layout.segments.filter(
    (other) =>
      other === firm || (other.line === firm.line && other.left >= firm.left && !isUnderLabel(other, page)),
  )
  const under = alignedUnder(firm, page.layout, { within: 4 })
  const phrase = toPhrase([
    ...beside.map((segment) => segment.tokens),
    ...under.map((segment) => segment.tokens),
  ])
  const address = parseAddress(phrase.text)
  if (address === null || address.street === null || address.postalCode === null) return []
  const tokens = tokensBetween(phrase, address.index, address.index + address.raw.length)
  return [candidate(field, formatAddress(address), tokens, address.raw)]
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
