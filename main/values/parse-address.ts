import type { Address } from '../../models/application.ts'

/** An address found in a text; `raw` = its own characters, with flat and c/o where they stand between street and town. */
export interface AddressReading extends Address {
  readonly raw: string
  readonly index: number // of `raw` in the text
}

const name = String.raw`\p{Lu}[\p{L}\p{M}]*\.?(?:[-/]\p{Lu}[\p{L}\p{M}]*)*`
/** Words that need another one to name a town. */
const townBegins = String.raw`(?:Bad|Sankt|St\.|Neu|Alt|Groß|Klein|Burg|Markt|Schwäbisch|Bergisch|Hann\.|Lutherstadt|Hansestadt|Königs|Porta|Stadt|Hohen|Hessisch|Preußisch|Märkisch|Bayerisch|Wendisch|Deutsch|Hannoversch)`
const townEnds = String.raw`(?: ?\/ ?\p{Lu}[\p{L}\p{M}]*| (?:am|an der|ob der|vor der|im|in der|in|bei|unter) \p{Lu}[\p{L}\p{M}]*| (?:a|v|i|o)\. ?(?:d\. ?)?\p{Lu}[\p{L}\p{M}]*\.?| (?<=-(?:Bad|Sankt|St\.) )\p{Lu}[\p{L}\p{M}]*|[ \n]?\((?!\p{L}*(?:geber|nehmer|mieter|inhaber|träger|eigentümer|bildende|wohnung)\p{L}*\))\p{Lu}[\p{L}\p{M}. ]*\))?`
const town = String.raw`(?<town>(?!(?:Für|Die|Der|Das|Dem|Den|Und|Vom|Zum|Zur|Wir|Sie|Es|Beginn|Datum|Telefon|Tel)(?!\p{L}))(?:${townBegins} )?${name}${townEnds})`
const postal = String.raw`(?:D ?[-–] ?)?(?<postal>[\dO]\d{4})[ \n]+`

const letter = String.raw`(?: ?[a-zA-Z](?![\p{L}\p{M}\d]))?`
const number = String.raw`(?<number>\d{1,4}${letter}(?: ?[-–/+] ?\d{1,4}${letter})*)(?!\d|\.(?! \d{5} ))`
const word = String.raw`[\p{L}\p{M}][\p{L}\p{M}.'’-]{0,40}`
const streetPattern = String.raw`(?<street>${word}(?: {1,3}${word}| \d{1,2}\.){0,6})`
const square = String.raw`(?<street>[A-U] ?\d), ?(?<number>\d{1,2}${letter})` // Mannheim: C 4, 12
const flat = String.raw`(?:[ ,/;(]{1,3}(?:\d{1,2}\. ?(?:OG|Obergeschoss|Stock|Etage)|EG|DG|HH|VH|Whg\.? ?\w+|WE ?\w+|Wohnung ?\w+|App(?:\.|artement) ?\w+|Zimmer ?\w+|Zi\. ?\w+|Haus ?\w+|Hinterhaus|Vorderhaus|links|rechts|Mitte|c\/o[^,\n]*|bei \p{Lu}[^,\n]*)\)?)*`
const gap = String.raw`(?:(?:\. )?[ ,;|·•/–-]*\n? ?|,?[ \n]in[ \n])` // 'Gotthardstraße 27 in 06217 Merseburg'

const whole = new RegExp(
  String.raw`(?:${square}|${streetPattern},? {0,3}${number})${flat}${gap}${postal}${town}`,
  'u',
)
/** '04860 Torgau, Leipziger Wall 15'; on cards in two lines. */
const townFirst = new RegExp(String.raw`${postal}${town}(?:,[ ]?|,?\n)${streetPattern},? {0,3}${number}`, 'u')
const townOnly = new RegExp(String.raw`(?<![\d\p{L}])${postal}${town}`, 'u')
const streetOnly = new RegExp(String.raw`${streetPattern} {0,3}${number}(?:, {0,2}${town})?`, 'u')

const streetEnd = String.raw`(?:stra(?:ß|ss)e|str\.?|weg|platz|allee|ring|gasse|damm|ufer|chaussee|steig|stieg|hof|markt|berg|promenade|park|zeile|kamp|graben|wall|tor|bogen|pfad|winkel|siedlung|anger|plan|höhe|blick)`
const compound = new RegExp(String.raw`^[\p{L}\p{M}]{3,}${streetEnd}$`, 'iu')
const looksLikeStreet = new RegExp(
  String.raw`${streetEnd}(?![\p{L}\p{M}])|^(?:Am|An|Im|In|Auf|Zur|Zum|Unter|Alte|Neue)\b`,
  'iu',
)
const adjective =
  /^(?:alt|neu|groß|gross|klein|ober|unter|lang|kurz|breit|hinter|vorder|inner|äußer|mittler|hoh|krumm|grün|rot|weiß|schwarz)(?:e[rnsm]?)?$/iu

/** 'Hemelinger Heerstraße': a town's name that belongs to the street; persons and roles end like it too. */
const ofTown =
  /^(?!\p{L}*(?:mieter|geber|nehmer|inhaber|träger|halter|partner|bewohner|zeuger)$)\p{Lu}\p{Ll}{3,}er$/u

/** What stands before the street on the same line: labels, forms of address, a firm up to its legal form. */
const label =
  /^.*(?:\b(?:GmbH|AG|KG|mbH|UG|OHG|GbR|SE|PartG(?: mbB)?)|e\. ?V\.|e\. ?K\.)\s+|^(?:(?:[Ww]ohnhaft|[Aa]nschrift|[Aa]dresse|[Ww]ohnung|[Ss]traße|[Hh]ausnummer|in|von|der|und|lautet|unter|gemeldet|bei|ist|[Aa]ddress|PLZ|Ort)[:.]? )+(?=\p{Lu})(?!Straße)/u

const preposition = /^(?:am|an|im|in|auf|zur|zum|unter|der|dem|den)$/iu

/** The street without what the pattern took along from the text before it. */
function withoutLead(text: string): string {
  const plain = /^Stra(?:ß|ss)e (?:des|der|am|zum|zur|an)\b/.test(text) ? text : text.replace(label, '')
  const words = plain.split(' ')
  const before = words.at(-2) ?? ''
  if (before === '' || preposition.test(before) || !compound.test(words.at(-1) ?? '')) return plain
  return words
    .slice(adjective.test(before) || (words.length === 2 && ofTown.test(before)) ? -2 : -1)
    .join(' ')
}

function readingOf(match: RegExpExecArray): AddressReading {
  const groups = match.groups ?? {}
  const taken = groups['street'] ?? ''
  const street = withoutLead(taken)
  const lead = taken.length - street.length
  return {
    street:
      street === '' ? null : street.replace(/,? +(?:Nr|Hausnr|Hausnummer|No)[.:]?$/u, '').replace(/ +/g, ' '),
    houseNumber: groups['number']?.replace(/\s/g, '') ?? null,
    postalCode: groups['postal']?.replace('O', '0') ?? null,
    city: groups['town']?.replace('\n', ' ') ?? null,
    raw: match[0].slice(lead),
    index: match.index + lead,
  }
}

/** A line that ends in 'An der Weißen' goes on with the rest of the street. */
const brokenBehindPreposition =
  /(?<=(?:^|[\s,(])(?:A[mn]|I[mn]|Auf|Unter|Hinter|Vor|Zu[mr])(?: (?:der|den|dem))?(?: \p{Lu}\p{L}*en)?)\n(?=\p{Lu})/gu

/**
 * The first German address of a text, in one line or over a line break. Parts that are not there are null. Null when neither a street with its number nor
 * a postal code with its town can be made out; foreign addresses mostly are.
 */
export function parseAddress(text: string): AddressReading | null {
  const plain = text
    .normalize('NFC')
    .replace(/[\t\u00a0\u202f]/g, ' ')
    .replace(/ {2,}/g, ' ')
    .replace(brokenBehindPreposition, ' ')
  const found = soundMatch(whole.exec(plain))
  const turned = found === null ? townFirst.exec(plain) : null
  if (turned !== null && looksLikeStreet.test(turned.groups?.['street'] ?? ''))
    return { ...readingOf(turned), raw: turned[0], index: turned.index }
  const any = found ?? townOnly.exec(plain)
  if (any !== null) return readingOf(any)
  const streetFound = streetOnly.exec(plain)
  return streetFound !== null && looksLikeStreet.test(streetFound.groups?.['street'] ?? '')
    ? readingOf(streetFound)
    : null
}

/** 'Gotthardstraße 27 in 06217 Merseburg' is an address, 'Zimmer 3 in 06217 Merseburg' a town with something in it. */
function soundMatch(match: RegExpExecArray | null): RegExpExecArray | null {
  const inTown = match !== null && /[ \n]in[ \n](?:D ?[-–] ?)?[\dO]\d{4}[ \n]/u.test(match[0])
  return inTown && !looksLikeStreet.test(match.groups?.['street'] ?? '') ? null : match
}

const line = (...parts: (string | null)[]): string =>
  parts.filter((part) => part !== null && part !== '').join(' ')

/** One line: `Lindenweg 4, 04109 Leipzig`; parts that are not known are left out. */
export function formatAddress(address: Address): string {
  const lines = [line(address.street, address.houseNumber), line(address.postalCode, address.city)]
  return lines.filter((part) => part !== '').join(', ')
}
