import type { FieldName, FieldValue } from '../../../models/field.ts'
import { parseCivilStatus } from '../../values/parse-civil-status.ts'
import type { ValueReading } from './read-value.ts'

interface CodeWord {
  readonly pattern: RegExp
  readonly value: FieldValue
  readonly quality?: number
}

/** 'A2 · B1', 'A1, A2 und B1' are the levels that an examination knows, not the one that was reached. */
const between = String.raw`[ \n]?(?:[·•/,|–-]|bis|to|und|and|oder|or)[ \n]?`
const levelBefore = String.raw`[ABC][12]${between}`
const levelBehind = String.raw`${between}[ABC][12](?![\d\p{L}])`

/** The words that stand for the codes of a field. Source of the levels: Common European Framework of Reference. */
const words: Partial<Record<FieldName, readonly CodeWord[]>> = {
  level: [
    ...(['A1', 'A2', 'B1', 'B2', 'C1', 'C2'] as const).map((value) => ({
      pattern: new RegExp(
        String.raw`(?<!${levelBefore})(?<![\p{L}\d])${value}(?![\d\p{L}])(?!${levelBehind})`,
        'u',
      ),
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
  applicationKind: [
    { pattern: /niederlassungserlaubnis|settlement/iu, value: 'niederlassungserlaubnis' },
    { pattern: /verlängerung|weiterbewilligung|extension|renewal/iu, value: 'verlaengerung' },
    {
      pattern: /erstbeantragung|ersterteilung|erstmalig|erstantrag|erteilung|first/iu,
      value: 'erstbeantragung',
    },
  ],
  service: [
    { pattern: /niederlassungserlaubnis|settlement/iu, value: 'niederlassungserlaubnis' },
    { pattern: /famili|ehegatt|kindernachzug|spouse/iu, value: 'familiennachzug' },
    { pattern: /studi|ausbildung|education|study|training/iu, value: 'ausbildung' },
    {
      pattern: /erwerb|beschäftigung|fachkraft|blaue karte|blue card|employment|work/iu,
      value: 'erwerbstaetigkeit',
    },
  ],
  grossPeriod: [
    { pattern: /stunde|stündlich|\bstd\b|hour/iu, value: 'hour' },
    { pattern: /jahr|jährlich|year|annual|annum|p\.\s?a/iu, value: 'year' },
    { pattern: /monat|mtl|month/iu, value: 'month' },
  ],
}

/** 'A2·B1' is the name of a test with two levels, not a result. */
const levelRange = /[ABC][12]\s?[·•/|,–-]\s?[ABC][12]/gu

/** Reads a code: the word that stands first decides. */
export function readCode(text: string, field: FieldName): ValueReading | null {
  if (field === 'civilStatus') {
    const value = parseCivilStatus(text.split('\n')[0] ?? '')
    return value === null ? null : { value, from: 0, to: (text.split('\n')[0] ?? '').length, quality: 1 }
  }
  const said = field === 'level' ? text.replace(levelRange, (range) => ' '.repeat(range.length)) : text
  const found = (words[field] ?? []).flatMap(({ pattern, value, quality }) => {
    const match = pattern.exec(said)
    return match === null
      ? []
      : [{ value, from: match.index, to: match.index + match[0].length, quality: quality ?? 1 }]
  })
  return found.toSorted((a, b) => a.from - b.from)[0] ?? null
}
