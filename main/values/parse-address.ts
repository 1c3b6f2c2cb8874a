import type { Address } from '../../models/application.ts'

/** An address found in a text; `raw` = its own characters. */
export interface AddressReading extends Address {
  readonly raw: string
  readonly index: number
}

const city = String.raw`(?<city>\p{Lu}[\p{L}\p{M}.]*(?:[ \-/]{1,3}\(?(?:\p{Lu}[\p{L}\p{M}.]*\)?|a[mn]|an der|ob der|in der|im|bei|v\.|d\.|i\.)){0,4})`
const number = String.raw`(?<number>\d{1,4}(?:\s?[a-zA-Z](?![\p{L}\d]))?(?:\s?[-–/+]\s?\d{1,4}(?:\s?[a-zA-Z](?!\p{L}))?)*)`
const word = String.raw`[\p{L}\p{M}][\p{L}\p{M}.'’-]*`
const streetName = String.raw`(?<street>${word}(?:[ ]${word}|[ ]\d{1,2}\.){0,5})`
const extra = String.raw`(?:[ ]?[,/;(]?\s?(?:\d{1,2}\.\s?(?:OG|Stock|Etage)|EG|DG|HH|VH|c\/o[^,\n]*|Whg\.?\s?\w+|WE\s?\w+|Wohnung\s?\w+|App(?:\.|artement)?\s?\w+|Zimmer\s?\w+|Zi\.?\s?\w+|Hinterhaus|links|rechts|Mitte|Haus \w)\)?)*`

const full = new RegExp(
  String.raw`${streetName}[ ]?${number}${extra}\s*[,;|\n]?\s*(?:D\s?[-–]\s?)?(?<postal>\d{5})\s+${city}`,
  'u',
)
const postalOnly = new RegExp(String.raw`(?<!\d)(?:D\s?[-–]\s?)?(?<postal>\d{5})\s+${city}`, 'u')
const streetOnly = new RegExp(String.raw`${streetName}[ ]?${number}`, 'u')
const looksLikeStreet =
  /(?:str(?:a(?:ß|ss)e|\.)|weg|platz|allee|ring|gasse|damm|ufer|chaussee|steig|stieg|hof|markt|berg|promenade|park)\b|^(?:am|an|im|in|auf|zur|zum|unter|alte|neue)\b/iu

const leading =
  /^(?:(?:wohnhaft|anschrift|adresse|wohnung|straße|strasse|str|hausnummer|nr|in|von|der|address)(?:\s*[:.]\s*|\s+(?=\p{Lu}\p{Ll})))+/iu

function readingOf(match: RegExpExecArray): AddressReading {
  const groups = match.groups ?? {}
  return {
    street: groups['street']?.replace(leading, '') ?? null,
    houseNumber: groups['number']?.replace(/\s/g, '') ?? null,
    postalCode: groups['postal'] ?? null,
    city: groups['city']?.trim() ?? null,
    raw: match[0],
    index: match.index,
  }
}

/** The first German address of a text, in one line or over line breaks. Parts that are not there are null; without a street or a postal code there is no address. */
export function parseAddress(text: string): AddressReading | null {
  const whole = full.exec(text)
  if (whole !== null) return readingOf(whole)
  const place = postalOnly.exec(text)
  if (place !== null) return readingOf(place)
  const street = streetOnly.exec(text)
  return street !== null && looksLikeStreet.test(street.groups?.['street'] ?? '') ? readingOf(street) : null
}

/** One line: `Lindenweg 4, 04109 Leipzig`; parts that are not known are left out. */
export function formatAddress(address: Address): string {
  const line = (...parts: (string | null)[]): string =>
    parts.filter((part) => part !== null && part !== '').join(' ')
  return [line(address.street, address.houseNumber), line(address.postalCode, address.city)]
    .filter((part) => part !== '')
    .join(', ')
}
