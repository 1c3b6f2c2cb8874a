import type { ReadContext } from './read-context.ts'
import { fieldTypes, type FieldName, type FieldValue, type ValueType } from '../../models/field.ts'
import type { LabelHit } from './label-hit.ts'
import { type Phrase, toPhrase, tokensBetween } from './phrase.ts'
import type { PageReading } from './read-page.ts'
import { hasLegalForm, isInstitution } from './read-organisation.ts'
import { readValue } from './read-value.ts'
import { inlineOf, type Placement, type Region, regionsOf } from './find-regions.ts'
import type { Token } from './token.ts'
import { trust } from './candidate.ts'
import { keyOf } from './label-vocabulary.ts'

/** How many values of a page prove themselves (dates, amounts ...) at each side of their labels: forms are set in one style. */
export interface PageStyle {
  readonly right: number
  readonly below: number
  readonly above: number
  /** Behind their labels without colon or gap: 'GÜLTIG BIS/VALID UNTIL 14-04-27'. */
  readonly inline: number
}

/** A value found beside a label. */
export interface LabelValue {
  readonly value: string | number | boolean
  readonly raw: string
  readonly tokens: readonly Token[]
  readonly quality: number
  readonly placement: Placement
  readonly phrase: Phrase
}

const selfEvident: ReadonlySet<ValueType> = new Set(['date', 'month', 'euro', 'address', 'state', 'sex'])
const isSelfEvident = (field: FieldName): boolean =>
  selfEvident.has(fieldTypes[field]) || fieldTypes[field] === 'number'

/** Texts that are numbers: what follows their label without a gap is no word of it. */
const numbers: ReadonlySet<FieldName> = new Set([
  'documentNumber',
  'registryNumber',
  'insuranceNumber',
  'matriculationNumber',
  'establishmentNumber',
])

/** A narrow column of values: others begin at the same place. */
function beginsColumn({ cell }: Region, { layout }: PageReading): boolean {
  const [first] = cell
  if (first === undefined) return false
  const aligned = layout.lines.filter((line) =>
    line.segments.some(({ tokens }) =>
      tokens.some((token) => token !== first && Math.abs(token.left - first.left) < 0.3 * layout.charWidth),
    ),
  )
  return aligned.length >= 3
}

/** Learns the style of a page from the values whose type cannot be mistaken. */
export function styleOf(page: PageReading, context: ReadContext): PageStyle {
  const style = { right: 0, below: 0, above: 0, inline: 0 }
  for (const hit of page.hits) {
    const field = provenBy(hit)
    if (field === undefined) continue
    if (inlineOf(hit, page).length > 0) {
      if (hit.tight && valueInside(hit, field, page, context)) style.inline++
      continue
    }
    const regions = regionsOf(hit, page)
    const fitting = (['right', 'below', 'above'] as const).filter((placement) =>
      regions.some((region) => region.placement === placement && read(region, field, context) !== null),
    )
    if (fitting[0] === 'below' && isAnswered(hit, regions, page)) continue
    const [only] = fitting
    if (only !== undefined && fitting.length === 1) style[only]++
  }
  return style
}

function valueInside(hit: LabelHit, field: FieldName, page: PageReading, context: ReadContext): boolean {
  const inline = regionsOf(hit, page).find(({ placement }) => placement === 'inline')
  return inline !== undefined && read(inline, field, context) !== null
}

/** The field of a label whose value cannot be mistaken; a postal code and place are an address. */
function provenBy(hit: LabelHit): FieldName | undefined {
  if (hit.uses.some((use) => use.part === 'city' || use.part === 'postalCode')) return 'address'
  return hit.uses.find((use) => use.part === 'whole' && selfEvident.has(fieldTypes[use.entry.field]))?.entry
    .field
}

/** Reads the value of a field beside its label: behind it, then on the side where this page has its values, then on the others. */
export function valueAt(
  hit: LabelHit,
  field: FieldName,
  page: PageReading,
  style: PageStyle,
  context: ReadContext,
): LabelValue | null {
  if (hit.tight && goesOnAsName(hit, field)) return null
  const regions = regionsOf(hit, page)
  const answered = isAnswered(hit, regions, page)
  for (const placement of orderOf(hit, field, style, regions)) {
    const region = regions.find((one) => one.placement === placement)
    const value = region === undefined ? null : read(region, field, context)
    if (region === undefined || value === null || repeatsLabel(value.value, hit)) continue
    if (placement === 'below' && answered) continue
    const fit =
      placementQuality(hit, field, region, style, page) *
      labelQuality(hit) *
      (isLabel(value.tokens, placement, hit, page) ? trust.labelWord : 1)
    return { ...value, quality: value.quality * fit, placement }
  }
  return null
}

/** 'sorgeberechtigter Elternteil' is a sentence, 'Universität Siegen' and 'Krankenkasse Nord' are names, not a label with its value. */
function goesOnAsName({ tokens }: LabelHit, field: FieldName): boolean {
  const label = toPhrase([tokens]).text
  return fieldTypes[field] === 'name'
    ? /^\p{Ll}/u.test(label)
    : fieldTypes[field] === 'text' && isInstitution(label)
}

/** Does an answer without a value stand behind the label or right of it ('versichert bis   laufend')? Then there is none under it. */
function isAnswered(hit: LabelHit, regions: readonly Region[], page: PageReading): boolean {
  if (hit.colon && inlineOf(hit, page).length > 0) return true
  const beside = regions.find(({ placement }) => placement === 'inline' || placement === 'right')
  return beside !== undefined && noValue.test(toPhrase([beside.cell]).text)
}

const noValue =
  /^\W*(?:laufend|unbefristet|offen|keine?|entfällt|bis auf weiteres|heute|unbegrenzt|n\.?\s?a\.?|none|open|unlimited|present|ongoing)(?![\p{L}])|^[–—-]+$/iu

/** The words of a value that are a label where they stand are hardly a name; on another line the label may have its own value behind it. */
function isLabel(tokens: readonly Token[], placement: Placement, own: LabelHit, page: PageReading): boolean {
  const elsewhere = placement === 'below' || placement === 'above'
  return page.hits.some(
    (hit) =>
      hit !== own &&
      hit.exact &&
      hit.tokens[0] === tokens[0] &&
      (hit.tokens.length >= tokens.length || elsewhere),
  )
}

/** Under 'Krankenversicherung' stands 'Versicherung': a heading over a label, not a value. */
function repeatsLabel(value: FieldValue, hit: LabelHit): boolean {
  const key = typeof value === 'string' ? keyOf(value) : ''
  return key.length >= 4 && hit.key.includes(key)
}

/** Values that no label goes on with: dates, amounts, numbers, a firm with its legal form. */
function isProven({ cell }: Region, field: FieldName): boolean {
  const isFirm = fieldTypes[field] === 'text' && hasLegalForm(toPhrase([cell]).text)
  return isFirm || isSelfEvident(field) || numbers.has(field)
}

function orderOf(hit: LabelHit, field: FieldName, style: PageStyle, regions: readonly Region[]): Placement[] {
  if (hit.bracketed) return ['above', 'inline', 'right', 'below']
  const sides = (['right', 'below', 'above'] as const)
    .filter((side) => side !== 'above' || isUnderStyle(style))
    .toSorted((a, b) => style[b] - style[a] + (a === 'right' ? -0.5 : b === 'right' ? 0.5 : 0))
  const inline = regions.find(({ placement }) => placement === 'inline')
  const sure = inline !== undefined && (isProven(inline, field) || isInlineStyle(style))
  if (hit.tight && !sure && isRow(regions, hit)) return ['right', 'inline', 'below', 'above']
  return hit.tight && !sure ? [...sides, 'inline'] : ['inline', ...sides]
}

/** Under the label several words begin where it begins: the next label with its value rather than the value of this one. */
function isRow(regions: readonly Region[], hit: LabelHit): boolean {
  const [first, ...more] = regions.find(({ placement }) => placement === 'below')?.cell ?? []
  return first !== undefined && more.length > 0 && Math.abs(first.left - hit.left) < 0.005
}

/** The values of the page stand behind their labels with nothing but a space between. */
function isInlineStyle(style: PageStyle): boolean {
  return style.inline >= 2 && style.inline > style.right + style.below
}

/** The labels of the page stand under their values (and under a line to write on). */
function isUnderStyle(style: PageStyle): boolean {
  return style.above > Math.max(style.right, style.below)
}

/** Mean confidence of a label's words from which it is not taken for another. */
const legibleLabel = 0.6

/** A label that was hardly recognised may be another one. */
function labelQuality({ exact, tokens }: LabelHit): number {
  const mean = tokens.reduce((sum, { confidence }) => sum + confidence, 0) / Math.max(1, tokens.length)
  if (mean < legibleLabel) return trust.illegibleLabel
  return exact ? 1 : trust.misreadLabel
}

function placementQuality(
  hit: LabelHit,
  field: FieldName,
  region: Region,
  style: PageStyle,
  page: PageReading,
): number {
  const mayBeLabel = hit.tight && !isProven(region, field) && !isInlineStyle(style)
  if (mayBeLabel && !beginsColumn(region, page)) return trust.tightText
  if (region.placement === 'inline') return hit.colon ? 1 : trust.tight
  if (region.placement === 'above') return hit.bracketed || style.above > 1 ? 1 : trust.againstStyle
  const other = region.placement === 'right' ? style.below : style.right
  return other > style[region.placement] + 1 ? trust.againstStyle : 1
}

function read(region: Region, field: FieldName, context: ReadContext): Omit<LabelValue, 'placement'> | null {
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
