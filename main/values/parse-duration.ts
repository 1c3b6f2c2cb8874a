import { fold } from './fold.ts'
import { numberInWords } from './parse-amount-in-words.ts'
import { parseNumber } from './parse-number.ts'
import { plainCharacters } from './plain-characters.ts'

const halfYear = /\bein halbes jahr\b|\bhalbes jahr\b|\bhalbjahr\b/
const yearAndHalf = /\b(?:anderthalb|eineinhalb) jahre?\b/

/** The first number in figures or words right before a unit, on folded text. */
function countBefore(folded: string, unit: string): number | null {
  for (const [, word = ''] of folded.matchAll(
    new RegExp(String.raw`(\d{1,3}|\p{L}{1,40})\s?(?:${unit})(?!\p{L})`, 'gu'),
  )) {
    const count = /^\d+$/.test(word) ? Number(word) : numberInWords(word)
    if (count !== null) return count
  }
  return null
}

/** A duration in whole months: `sechs Monate`, `6 (sechs) Monate`, `ein halbes Jahr`, `zwei Jahre`. Null for weeks and days: they are no months. */
export function parseMonths(text: string): number | null {
  const folded = fold(text)
  if (halfYear.test(folded)) return 6
  if (yearAndHalf.test(folded)) return 18
  const months = countBefore(folded, 'monate?n?|monatige[rnsm]?|months?|mon|mo')
  if (months !== null) return months
  const years = countBefore(folded, 'jahre?n?|jaehrige[rnsm]?|years?')
  return years === null ? null : years * 12
}

const hours = String.raw`(?<number>\d{1,3}(?:[.,]\d{1,2})?)\s?-?(?:Arbeits)?(?:Stunden?|Std\.?|hours?|hrs?\.?|h)\b`
const weekly = [
  new RegExp(
    String.raw`${hours}\.?(?:\s?\/\s?|\s*(?:pro|je|in der|die|per|a|each|wöchentlich|weekly|Woche)\s*)+(?:Kalender|Arbeits)?(?:Woche|Wo\b|week|W\b)?`,
    'iu',
  ),
  new RegExp(
    String.raw`(?:wöchentlich|weekly|Wochenarbeitszeit|Wochenstunden|Woche|week)[^\d]{0,60}${hours}`,
    'iu',
  ),
  /(?<number>\d{1,3}(?:[.,]\d{1,2})?)\s?-?(?:Wochenstunden|Std\.?-?Woche|Stunden-?Woche|hour week)/iu,
  /(?:Wochenarbeitszeit|Wochenstunden|Stunden\s?(?:\/|pro|je)\s?Woche)[^\d\n]{0,40}(?<number>\d{1,2}(?:[.,]\d{1,2})?)(?![\d.,])/iu,
]

/** Hours of work per week: `39 Stunden/Woche`, `38,5 Std. wöchentlich`, `40-Stunden-Woche`. Null beyond 0..80: such a number means something else. */
export function parseHoursPerWeek(text: string): number | null {
  const plain = plainCharacters(text)
  for (const pattern of weekly) {
    const number = parseNumber(pattern.exec(plain)?.groups?.['number'] ?? '')
    if (number !== null && number > 0 && number <= 80) return number
  }
  return null
}
