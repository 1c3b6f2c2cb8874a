import { type FieldName, fieldTypes } from '../../../models/field.ts'
import { isCaption } from '../printed-labels/caption-words.ts'
import type { Region } from './find-regions.ts'
import { lineEnd } from '../words/line-breaks.ts'
import { textOf } from '../words/phrase.ts'
import type { PageReading } from '../printed-labels/read-page.ts'
import { hasLegalForm, legalFormEnd } from '../value-readers/read-organisation.ts'
import { isNumberText } from './self-evident.ts'
import { around, sharedHeight } from '../../values/area.ts'
import type { Token } from '../words/token.ts'

/** The lines of a text in its place. `open` = it may go on in a line that was not taken. */
export interface WholeText {
  readonly lines: readonly (readonly Token[])[]
  readonly open: boolean
}

/**
 * A text with the lines it goes on in. A line goes on where its words say so ('Elektroniker für' / 'Betriebstechnik', '(§ 18c' / 'Abs. 1 AufenthG)'),
 * or where the next word had no room behind it ('AGK Sachsen – Die Allgemeine' / 'Gesundheitskasse' in a narrow cell). Where the room cannot be
 * told, or other cells stand beside the next line as in the next row of a table, the text is left open.
 */
export function wholeText(
  { cell, lines, placement }: Region,
  field: FieldName,
  page: PageReading,
): WholeText {
  if (placement === 'above') return upwards(cell, lines, field, page)
  const whole: (readonly Token[])[] = [cell]
  const following = cell.length === lines[0]?.length ? lines.slice(1, 3) : []
  for (const next of following) {
    const before = textOf(whole.flat())
    if (goesOnInWords(before, next)) {
      whole.push(next)
      continue
    }
    const last = whole.at(-1) ?? cell
    if (!mayGoOn(before, last, next, field, page)) break
    const end = lineEnd(last, next, page.layout)
    if (end === 'ended') break
    if (end === 'perhaps' || (placement === 'below' && !standsAlone(next, page)))
      return { lines: whole, open: true }
    whole.push(next)
  }
  return { lines: whole, open: false }
}

/** Over its label a text ends in the nearest line; it may have begun in the one before. */
function upwards(
  cell: readonly Token[],
  lines: readonly (readonly Token[])[],
  field: FieldName,
  page: PageReading,
): WholeText {
  const [, before] = lines
  if (before === undefined) return { lines: [cell], open: false }
  const text = textOf(before)
  if (goesOnInWords(text, cell)) return { lines: [before, cell], open: false }
  return { lines: [cell], open: mayGoOn(text, before, cell, field, page) }
}

function goesOnInWords(before: string, next: readonly Token[]): boolean {
  const text = textOf(next)
  return breaksOff.test(before) || goesOn.test(text) || legalFormEnd(text) > 0 || opensBracket(before)
}

/** The next line is set close under this one and is such as a text of this field goes on with. */
function mayGoOn(
  before: string,
  line: readonly Token[],
  next: readonly Token[],
  field: FieldName,
  { layout }: PageReading,
): boolean {
  const gap = around(next).top - around(line).bottom
  if (gap > closeBelow * layout.lineHeight || isCaption(next) || isNumberText(field)) return false
  const text = textOf(next)
  if (fieldTypes[field] === 'name')
    return wholeNames.has(field) && /^(?:\p{Lu}[\p{L}'’.-]+ ?){1,2}$/u.test(text)
  return /^[\p{L}(]/u.test(text) && !hasLegalForm(before)
}

/** Lines of one text are set closer than this, in heights of a line. */
const closeBelow = 0.9

/** Nothing stands beside the line: it is no row of a table. */
function standsAlone(line: readonly Token[], { layout }: PageReading): boolean {
  const area = around(line)
  return layout.segments.every(
    (other) => other.tokens.some((token) => line.includes(token)) || sharedHeight(other, area) < 0.5,
  )
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

/** Ends in the middle of a phrase; 'Mechatroniker/in' does not. */
export const breaksOff =
  /(?<![\p{L}/*:_-])(?:für|und|oder|[Dd](?:er|es|ie|as|en|em)|zur|zum|im|in|mit|von|vom|nach|gemäß|of|for|and|the|in|&|§|Abs\.|Nr\.)$|[,/&–-]$|^(?:Eheleute|Familie|Firma|Fa\.|Herrn?|Frau|Mrs?\.?|Ms\.?)$/u
const goesOn =
  /^(?:und|oder|für|mit|von|nach|gemäß|der|des|im|in|zur|zum|and|of|for|Abs\.|Satz|S\.|Nr\.|AufenthG|Aufenthaltsgesetz|\(?haftungsbeschränkt\)?|mbB|& Co)(?![\p{L}])/u

function opensBracket(text: string): boolean {
  return text.lastIndexOf('(') > text.lastIndexOf(')')
}
