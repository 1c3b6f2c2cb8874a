import { type FieldName, fieldTypes } from '../../../models/field.ts'
import { trust } from '../candidate.ts'
import type { Region } from './find-regions.ts'
import { type Phrase, textOf, toPhrase } from '../words/phrase.ts'
import type { ReadContext } from '../read-context.ts'
import type { PageReading } from '../printed-labels/read-page.ts'
import { readValue } from '../value-readers/read-value.ts'
import { type PlacedValue, placeValue } from './place-value.ts'
import { isSelfEvident } from './self-evident.ts'
import type { Token } from '../words/token.ts'
import { breaksOff, wholeText } from './whole-text.ts'

/** Reads the value of a field in a place beside its label; null = it does not hold one. */
export function readRegion(region: Region, field: FieldName, page: PageReading): PlacedValue | null {
  const { context } = page
  if (isSelfEvident(field)) {
    const phrase = toPhrase(linesOf(region, field))
    const found = valueIn(phrase, field, context)
    return found !== null && isInSentence(found, region, field) ? null : found
  }
  if (overLines.has(field)) return valueIn(toPhrase(region.lines.slice(0, 3)), field, context)
  const { lines, open } = wholeText(region, field, page)
  const whole = valueIn(toPhrase([lines.flat()]), field, context)
  const found =
    lines.length > 1 && (whole === null || !whole.tokens.some((token) => lines.at(-1)?.includes(token)))
      ? (valueIn(toPhrase([lines[0] ?? []]), field, context) ?? whole)
      : whole
  return found && { ...found, quality: found.quality * (open || isCut(found) ? trust.brokenOff : 1) }
}

/** A bare number under a label stands alone: 'Für die Einbürgerung müssen mindestens 17 Fragen ...' is the next sentence. */
function isInSentence({ raw, phrase }: PlacedValue, { placement }: Region, field: FieldName): boolean {
  const before = phrase.text.slice(0, phrase.text.indexOf(raw))
  const words = before.match(/(?<!\p{L})\p{Ll}{3,}/gu)?.length ?? 0
  return placement !== 'inline' && fieldTypes[field] === 'number' && words >= 2
}

/** An address takes all lines of its place, other values of a kind of their own one; under a label of two lines the next. */
function linesOf({ placement, lines }: Region, field: FieldName): readonly (readonly Token[])[] {
  const type = fieldTypes[field]
  if (type === 'address') return lines
  if (endsInCurrency.test(textOf(lines[0] ?? []))) return lines.slice(0, 2)
  const secondOfLabel = placement === 'below' && lines[0]?.some((token) => /\d/u.test(token.text)) === false
  return secondOfLabel && type !== 'state' && type !== 'sex' ? lines.slice(1, 2) : lines.slice(0, 1)
}

/** 'Gehalt: EUR' / '4.210,00': the amount begins the next line. */
const endsInCurrency = /^\D*(?:EUR|Euro|€)$/u

function valueIn(phrase: Phrase, field: FieldName, context: ReadContext): PlacedValue | null {
  const reading = readValue(phrase.text, field, context)
  return reading === null || (reading.from > furthest && !overLines.has(field))
    ? null
    : placeValue(reading, phrase)
}

/** So many characters may stand in a place before its value. */
const furthest = 45

/** The value ends in the middle of a phrase. */
function isCut({ raw, phrase }: PlacedValue): boolean {
  const behind = phrase.text.slice(phrase.text.indexOf(raw) + raw.length)
  return breaksOff.test(raw) || /^\s*[,&–-]\s*$/u.test(behind)
}

/** Texts that are found by their shape anywhere in the lines of their cell. */
const overLines: ReadonlySet<FieldName> = new Set(['remarks', 'legalBasis'])
