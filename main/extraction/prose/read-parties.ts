import type { ReadContext } from '../read-context.ts'
import { type FieldName, severalTimes } from '../../../models/field.ts'
import type { PartyRole } from '../../../models/knowledge/label-table.ts'
import { formatAddress, parseAddress } from '../../values/parse-address.ts'
import { parseDates } from '../../values/parse-date.ts'
import { type Candidate, trust } from '../candidate.ts'
import type { PageReading } from '../printed-labels/read-page.ts'
import { readName } from '../value-readers/read-name.ts'
import { organisationAtStart, readOrganisation } from '../value-readers/read-organisation.ts'
import { saidInText } from './said-in-text.ts'
import type { ValueReading } from '../value-readers/read-value.ts'

const opening =
  /(?<![\p{L}])(?:zwischen|between)(?![\p{L}])[ \n:]*(?:(?:der|dem|den|die|the)[ \n]+)?(?:nachstehenden Vertragsparteien)?/giu
const closing =
  /(?:wird|werden)[ \n]+(?:folgende|der|nach|dieser|hiermit)|folgende[rn]?[ \n]+(?:unbefristete |befristete )?[\p{L}-]*vertrag|geschlossen|vereinbart|the following|it is agreed|§[ ]?1\b|\n1[.)]?[ ](?!(?:der|die|den|dem|herrn?|frau|the|mr|ms)\b)/iu

/** A stretch of the contract's head that describes one party. */
interface PartyText {
  readonly role: PartyRole
  readonly from: number
  readonly to: number
}

/** Reads the parties of a contract: "zwischen Hansa GmbH, Hafenstr. 3, 20457 Hamburg – nachfolgend Arbeitgeber – und Frau ...". */
export function readParties(roles: readonly PartyRole[], page: PageReading): Candidate[] {
  return partyTexts(roles, page.flow.text).flatMap((party) => readParty(party, page))
}

function partyTexts(roles: readonly PartyRole[], text: string): PartyText[] {
  for (const match of text.matchAll(opening)) {
    const start = match.index + match[0].length
    const window = text.slice(start, start + 1200)
    const length = closing.exec(window)?.index ?? Math.min(window.length, 700)
    const named = byRoleWords(roles, text, start, start + length)
    if (named.length > 0) return named
    const halves = byConjunction(roles, text, start, start + length)
    if (halves.length > 0) return halves
  }
  return ofHead(roles, text)
}

/** Without 'zwischen': 'Studierendenwerk Halle, ... (Vermieter) und Frau Eze (Mieterin) schließen folgenden Vertrag', under the title. */
function ofHead(roles: readonly PartyRole[], text: string): PartyText[] {
  const title = /(?:^|\n)[^\n,.]*(?:vertrag|agreement|contract|lease)[^\n,.]*\n/iu.exec(text.slice(0, 1500))
  const start = title === null ? 0 : title.index + title[0].length
  const window = text.slice(start, start + 700)
  return byRoleWords(roles, text, start, start + (closing.exec(window)?.index ?? window.length))
}

/** Each role word ends the text of its party: '... – nachfolgend „Arbeitgeber“ genannt –'. */
function byRoleWords(roles: readonly PartyRole[], text: string, start: number, end: number): PartyText[] {
  const found: PartyText[] = []
  let from = start
  const markers = roles
    .flatMap((role) => [...text.slice(start, end).matchAll(markerOf(role))].map((match) => ({ role, match })))
    .toSorted((a, b) => a.match.index - b.match.index)
  for (const { role, match } of markers) {
    const at = start + match.index
    if (at <= from || found.some((party) => party.role === role)) continue
    found.push({ role, from: from + conjunction(text.slice(from, at)), to: at })
    from = at + match[0].length
  }
  return found.length >= 2 || (found.length === 1 && roles.length === 1) ? found : []
}

function markerOf(role: PartyRole): RegExp {
  const word = role.words.map((one) => `${one}(?:/-?in|\\(?in\\)?|innen|s)?`).join('|')
  return new RegExp(
    String.raw`[\s,;–—(„“"'-]*(?:nachfolgend|nachstehend|im\s+[Ff]olgenden|hereinafter|hereafter|als|as|kurz|[Tt]he|auch|referred to as|\(|–|-|„|"|“)[\s–„“"'(:-]*(?:(?:auch|kurz|der|die|das|the|als|called|referred to as)[\s„“"'(:]*)*(?<![\p{L}])(?:${word})(?![\p{L}])[“”"')]*(?:\s*(?:genannt|bezeichnet))?[“”"')\s,–—-]*`,
    'giu',
  )
}

function conjunction(text: string): number {
  return (
    /^(?:\s*[^\n:.,;]{3,60}:\s*\n)?[\s,–—-]*(?:(?:und|and|sowie)[ \n]+)?(?:\d{1,2}[.)]\s+)?(?:(?:der|dem|den|die|the)[ \n]+)?/iu.exec(
      text,
    )?.[0].length ?? 0
  )
}

/** What a party is before it is named: 'dem Träger der praktischen Ausbildung Rheinland-Klinikum gGmbH'. */
const capacity =
  /^(?:der |dem |die |den )?(?:Träger(?:in)? der (?:praktischen )?Ausbildung|Ausbildungs(?:betrieb|stätte)|Ausbildende[nr]?|Arbeitgeber(?:in)?|Vermieter(?:in)?|Firma|Unternehmen|(?:vermietet|überlässt)(?:[ \n]an)?)[ \n:,–-]+/u

/** No role words: 'zwischen A und B'; the firm is the first role. */
function byConjunction(roles: readonly PartyRole[], text: string, start: number, end: number): PartyText[] {
  const [first, second] = roles
  const part = /\n\s*(?:und|and)\s*\n|[,–—-]?\s(?:und|and)\s+(?=(?:Herrn?|Frau|Mr|Ms|Mrs)\b)/u.exec(
    text.slice(start, end),
  )
  if (first === undefined || second === undefined || part === null) return []
  const at = start + part.index
  return [
    { role: first, from: start, to: at },
    { role: second, from: at + part[0].length, to: end },
  ]
}

function readParty({ role, from, to }: PartyText, { flow, context }: PageReading): Candidate[] {
  const text = flow.text.slice(from, to)
  const said = (field: FieldName | undefined, reading: ValueReading | null): Candidate[] =>
    field === undefined || reading === null
      ? []
      : saidInText(field, { ...reading, quality: reading.quality * trust.running }, flow, from)
  return [
    ...namesIn(role, text).flatMap((name) => said(role.name, name)),
    ...said(role.address, addressOf(text)),
    ...said(role.dateOfBirth, birthOf(text, context)),
  ]
}

function addressOf(text: string): ValueReading | null {
  const address = addressIn(text)
  if (address === null) return null
  const isPart = address.street === null || address.postalCode === null
  const quality = isPart ? 0.6 : beginsLine(text, address.index) ? 0.85 : 1
  return {
    value: formatAddress(address),
    from: address.index,
    to: address.index + address.raw.length,
    quality,
  }
}

function birthOf(text: string, { today }: ReadContext): ValueReading | null {
  const birth = /(?:geb(?:oren)?\.?|born)[\s\S]{0,12}?(?=\d)/iu.exec(text)
  const [born] = birth === null ? [] : parseDates(text.slice(birth.index), { notAfter: today })
  if (birth === null || born === undefined) return null
  const from = birth.index + born.index
  return { value: born.value, from, to: from + born.raw.length, quality: 1 }
}

/** The name at the beginning of a party's text; with several tenants one per 'und' or line. */
function namesIn(role: PartyRole, text: string): ValueReading[] {
  const several = severalTimes.has(role.name)
  const pieces = several
    ? [...text.matchAll(/(?:[^\n](?!\b(?:und|and|sowie)\b))+/giu)].map((match) => match.index)
    : [0]
  const names = pieces.flatMap((at): ValueReading[] => {
    const rest = text.slice(at)
    const joined = conjunction(rest)
    const lead = joined + (capacity.exec(rest.slice(joined))?.[0].length ?? 0)
    const organisation = organisationAtStart(rest.slice(lead).replaceAll('\n', ' '))
    const reading =
      organisation ??
      (role.name === 'employer' ? readOrganisation(rest.slice(lead), true) : null) ??
      readName(rest.slice(lead)) ??
      (role.name === 'employer' ? readOrganisation(rest.slice(lead), false) : null)
    return reading === null
      ? []
      : [{ ...reading, from: at + lead + reading.from, to: at + lead + reading.to }]
  })
  return several ? names.filter((name) => String(name.value).includes(' ')) : names.slice(0, 1)
}

/** An address over line breaks, as a rule between street and place, sometimes within the street. */
function addressIn(party: string): ReturnType<typeof parseAddress> {
  const text = party.replace(seatAhead, (words) => ' '.repeat(words.length))
  const lined = parseAddress(text)
  return lined?.street ? lined : (parseAddress(text.replaceAll('\n', ' ')) ?? lined)
}

/** '... AG mit Sitz in Lübbenauer Chaussee 12, 03222 Lübbenau' */
const seatAhead =
  /(?<!\p{L})(?:mit[ \n]+(?:Geschäfts|Firmen)?[Ss]itz|with[ \n]+(?:its[ \n]+)?(?:registered[ \n]+)?(?:office|seat))[ \n]+(?:in|at)(?!\p{L})/u

/** The street may have begun on the line before: 'An der Weißen' / 'Elster 58'. */
function beginsLine(text: string, index: number): boolean {
  return (
    /[\p{L}-]\s*\n$/u.test(text.slice(0, index)) &&
    text.slice(0, index).trim().split('\n').length === 1 &&
    text.slice(0, index).includes(',')
  )
}
