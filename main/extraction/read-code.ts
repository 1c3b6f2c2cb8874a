import type { FieldName, FieldValue } from '../../models/field.ts'
import { parseCivilStatus } from '../values/parse-civil-status.ts'
import type { ValueReading } from './read-value.ts'

interface CodeWord {
  readonly pattern: RegExp
  readonly value: FieldValue
  readonly quality?: number
}

/** The words that stand for the codes of a field. Source of the levels: Common European Framework of Reference. */
const words: Partial<Record<FieldName, readonly CodeWord[]>> = {
  level: [
    ...(['A1', 'A2', 'B1', 'B2', 'C1', 'C2'] as const).map((value) => ({
      pattern: new RegExp(String.raw`(?<![\p{L}\d])${value}(?![\d\p{L}])`, 'u'),
      value,
    })),
    { pattern: /(?<![\p{L}\d])A[lI|](?![\d\p{L}])/u, value: 'A1', quality: 0.6 },
    { pattern: /(?<![\p{L}\d])B[lI|](?![\d\p{L}])/u, value: 'B1', quality: 0.6 },
  ],
  insuranceKind: [
    {
      pattern:
        /gesetzlich|pflichtversichert|pflichtmitglied|freiwillig(?:es mitglied)?|statutory|familienversicher/iu,
      value: 'statutory',
    },
    { pattern: /privat(?!anschrift)|substitutiv|private/iu, value: 'private' },
  ],
  grossPeriod: [
    { pattern: /stunde|stündlich|\bstd\b|hour/iu, value: 'hour' },
    { pattern: /jahr|jährlich|year|annual|annum|p\.\s?a/iu, value: 'year' },
    { pattern: /monat|mtl|month/iu, value: 'month' },
  ],
}

/** Reads a code: the word that stands first decides. */
export function readCode(text: string, field: FieldName): ValueReading | null {
  if (field === 'civilStatus') {
    const value = parseCivilStatus(text.split('\n')[0] ?? '')
    return value === null ? null : { value, from: 0, to: (text.split('\n')[0] ?? '').length, quality: 1 }
  }
  const found = (words[field] ?? []).flatMap(({ pattern, value, quality }) => {
    const match = pattern.exec(text)
    return match === null
      ? []
      : [{ value, from: match.index, to: match.index + match[0].length, quality: quality ?? 1 }]
  })
  return found.toSorted((a, b) => a.from - b.from)[0] ?? null
}
