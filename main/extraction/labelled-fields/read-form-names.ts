import type { ReadContext } from '../read-context.ts'
import type { FormEntry, PageText } from '../../../models/page-text.ts'
import { type Candidate, trust } from '../candidate.ts'
import { keyOf, type Vocabulary } from '../printed-labels/label-vocabulary.ts'
import { readValue } from '../value-readers/read-value.ts'
import { tokensOf } from '../words/token.ts'

/** Reads AcroForm entries by the PDF's own field names ('txtGeburtsdatum', 'Arbeitgeber.Name'), for forms whose printed labels are out of reach. */
export function readFormNames(page: PageText, vocabulary: Vocabulary, context: ReadContext): Candidate[] {
  return page.formEntries
    .filter((entry) => entry.checked === null && (entry.value ?? '').trim() !== '')
    .flatMap((entry) => readEntry(entry, page, vocabulary, context))
}

function readEntry(
  entry: FormEntry,
  page: PageText,
  vocabulary: Vocabulary,
  context: ReadContext,
): Candidate[] {
  const text = entry.value ?? ''
  const uses = keysOf(entry.name)
    .flatMap((key) => vocabulary.uses.get(key) ?? [])
    .filter((use) => use.part === 'whole' && use.entry.sections === undefined)
  return uses.slice(0, 1).flatMap(({ entry: { field } }) => {
    const reading = readValue(text, field, context)
    if (reading === null || reading.from > 10) return []
    const tokens = tokensOf({ text, box: entry.box, confidence: 1 }, page, true)
    return [
      {
        field,
        value: reading.value,
        raw: text,
        quote: `${entry.name}: ${text}`,
        tokens,
        quality: reading.quality * trust.weak,
        reader: 'form',
      },
    ]
  })
}

/** Keys that a field name can stand for: all of it, and without a prefix such as 'txt' or 'feld_12_'. */
function keysOf(name: string): string[] {
  const words = name
    .replace(/\[\d+\]/gu, '')
    .replace(/(\p{Ll})(\p{Lu})/gu, '$1 $2')
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => !/^\d*$/u.test(word))
  return words.map((_, index) => keyOf(words.slice(index).join(' '))).filter((key) => key.length > 2)
}
