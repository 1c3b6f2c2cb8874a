import { type FieldName, fieldTypes, type FieldValue } from '../../models/field.ts'
import { trust } from './candidate.ts'
import type { Region } from './find-regions.ts'
import { type Phrase, toPhrase, tokensBetween } from './phrase.ts'
import type { ReadContext } from './read-context.ts'
import { readValue } from './read-value.ts'
import { isSelfEvident } from './self-evident.ts'
import type { Token } from './token.ts'

/** The value of a field in the place of its label. */
export interface RegionValue {
  readonly value: FieldValue
  readonly raw: string
  readonly tokens: readonly Token[]
  readonly quality: number
  readonly phrase: Phrase
}

/** Reads the value of a field in a place beside its label; null = it does not hold one. */
export function readRegion(region: Region, field: FieldName, context: ReadContext): RegionValue | null {
  const [first, ...rest] = region.lines
  const skip =
    region.placement === 'below' && isSelfEvident(field) && !first?.some((token) => /\d/u.test(token.text)) // a second line of the label
  const lines =
    fieldTypes[field] === 'address'
      ? region.lines
      : skip && fieldTypes[field] !== 'state' && fieldTypes[field] !== 'sex'
        ? rest.slice(0, 1)
        : region.lines.slice(0, 1)
  const phrase = toPhrase(
    isSelfEvident(field) ? lines : overLines.has(field) ? region.lines.slice(0, 3) : [wholeText(region)],
  )
  const reading = readValue(phrase.text, field, context)
  if (reading === null || (reading.from > 45 && !overLines.has(field))) return null
  const tokens = tokensBetween(phrase, reading.from, reading.to)
  if (tokens.length === 0) return null
  const raw = phrase.text.slice(reading.from, reading.to)
  const left = phrase.text.slice(reading.to)
  const cut =
    !isSelfEvident(field) &&
    (breaksOff.test(raw) || /^\s*[,&–-]\s*$/u.test(left) || goesOnBelow(region, field, left))
  return { value: reading.value, raw, tokens, quality: reading.quality * (cut ? trust.brokenOff : 1), phrase }
}

/** Texts that are found by their shape anywhere in the lines of their cell. */
const overLines: ReadonlySet<FieldName> = new Set(['remarks', 'legalBasis'])

/** A text with the lines it goes on in: 'Elektroniker für' / 'Betriebstechnik', '(§ 18c' / 'Abs. 1 AufenthG)'. One line. */
function wholeText({ cell, lines }: Region): readonly Token[] {
  const whole = [...cell]
  for (const next of cell.length === lines[0]?.length ? lines.slice(1, 3) : []) {
    const before = toPhrase([whole]).text
    if (!breaksOff.test(before) && !goesOn.test(toPhrase([next]).text) && !opensBracket(before)) break
    whole.push(...next)
  }
  return whole
}

/** Names of one person that stand whole at one label: under them nothing of their own kind follows. */
const wholeNames: ReadonlySet<FieldName> = new Set([
  'employee',
  'trainee',
  'student',
  'holder',
  'landlord',
  'sponsor',
  'child',
])

/** A name whose next word did not fit into its cell: the word is under it. */
function goesOnBelow({ cell, lines, border }: Region, field: FieldName, left: string): boolean {
  const [last, next] = [cell.at(-1), lines[1]?.[0]]
  if (!wholeNames.has(field) || left.trim() !== '' || last === undefined || next === undefined) return false
  const space = (3.5 * (last.right - last.left)) / Math.max(1, last.text.length)
  return /^\p{Lu}[\p{L}'’.-]+$/u.test(next.text) && last.right + (next.right - next.left) > border - space
}

const breaksOff =
  /(?<![\p{L}])(?:für|und|oder|der|des|die|den|dem|zur|zum|im|in|mit|von|vom|nach|gemäß|of|for|and|the|in|&|§|Abs\.|Nr\.)$|[,/&–-]$/u
const goesOn =
  /^(?:und|oder|für|mit|von|nach|gemäß|der|des|im|in|zur|zum|and|of|for|Abs\.|Satz|S\.|Nr\.|AufenthG|Aufenthaltsgesetz|\(?haftungsbeschränkt\)?|g?GmbH|mbH|AG|KG|e\.\s?V\.|& Co)(?![\p{L}])/u

function opensBracket(text: string): boolean {
  return text.lastIndexOf('(') > text.lastIndexOf(')')
}
