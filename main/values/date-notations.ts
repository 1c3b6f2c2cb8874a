import { monthNamed } from './month-names.ts'

/** What one notation says: numbers as they stand; `day` and `month` null where they are not given. */
interface DateParts {
  readonly year: string
  readonly month: number | null
  readonly day: number | null
  readonly orderOpen?: boolean // the notation does not say which is the day and which the month
  readonly repaired?: boolean
}

/** One way to write a date: the shape, and what its groups say. */
export interface DateNotation {
  readonly pattern: RegExp
  /** Null: the characters have the shape but do not name a date. */
  read(groups: Readonly<Record<string, string>>): DateParts | null
}

const named = (groups: Readonly<Record<string, string>>): DateParts | null => {
  const month = monthNamed(groups['month'] ?? '') ?? monthNamed(groups['other'] ?? '')
  const day = groups['day']
  return month === null
    ? null
    : { year: groups['year'] ?? '', month, day: day === undefined ? null : Number(day) }
}

const numbered = (groups: Readonly<Record<string, string>>): DateParts => ({
  year: groups['year'] ?? '',
  month: Number(groups['month']),
  day: Number(groups['day']),
})

/** `17/05/1990`, `05-17-1990`: day first unless that cannot be. */
const openOrder = (groups: Readonly<Record<string, string>>): DateParts => {
  const [first, second] = [Number(groups['first']), Number(groups['second'])]
  const year = groups['year'] ?? ''
  if (second > 12) return { year, month: first, day: second }
  return { year, month: second, day: first, orderOpen: first <= 12 && first !== second }
}

/** Characters that OCR writes for digits and that cannot mean anything else between dots. */
const digitFor: Readonly<Record<string, string>> = {
  O: '0',
  o: '0',
  Q: '0',
  D: '0',
  l: '1',
  I: '1',
  '|': '1',
  i: '1',
  S: '5',
  B: '8',
  Z: '2',
}

const misread = (groups: Readonly<Record<string, string>>): DateParts | null => {
  const digits = (name: string): string =>
    (groups[name] ?? '').replace(/\D/g, (character) => digitFor[character] ?? character)
  const letters = `${groups['day']}${groups['month']}${groups['year']}`.replace(/\d/g, '').length
  if (letters > 2) return null
  return { year: digits('year'), month: Number(digits('month')), day: Number(digits('day')), repaired: true }
}

/** `05/1990`, `00.05.1990`, `XX.XX.1990`, `1990`: the day, perhaps the month, is not given or not known. */
const withoutDay = (groups: Readonly<Record<string, string>>): DateParts => {
  const month = Number(groups['month'] ?? '')
  return { year: groups['year'] ?? '', month: month >= 1 ? month : null, day: null }
}

const monthWord = String.raw`(?<month>\p{L}[\p{L}\p{M}]{2,11})`
const secondWord = String.raw`(?:\s?\/\s?(?<other>\p{L}[\p{L}\p{M}]{1,11})\.?)?` // 12 JUN/JUIN 91
const digit = '[\\dOoQDlI|iSBZ]'

/** Every notation, the most telling first: where two overlap, the one further up wins. */
export const dateNotations: readonly DateNotation[] = [
  {
    pattern: /(?<![\d.,/-])(?<year>(?:19|20)\d\d)[-/.](?<month>\d{1,2})[-/.](?<day>\d{1,2})(?!\d)/gu,
    read: numbered,
  },
  {
    pattern:
      /(?<![\dOoQDlI|iSBZ])(?<day>\d{1,2})\s?\.\s?(?<month>\d{1,2})\s?\.\s?(?<year>\d{4}|\d{2}(?=\D|$))(?![\d]|[.,]\d)/gu,
    read: numbered,
  },
  {
    pattern:
      /(?<![\d/-])(?<first>\d{1,2})\s?([/-])\s?(?<second>\d{1,2})\s?\2\s?(?<year>\d{4}|\d{2}(?=\D|$))(?![\d/-])/gu,
    read: openOrder,
  },
  {
    pattern: new RegExp(
      String.raw`(?<!\d)(?<day>\d{1,2})(?:\.|st|nd|rd|th|er|º)?[\s.\-/]{0,2}(?:day\s)?(?:of\s|de )?${monthWord}\.?${secondWord}[\s.,\-/]{0,3}(?:de )?(?<year>\d{4}|\d{2})(?!\d)`,
      'giu',
    ),
    read: named,
  },
  {
    pattern: new RegExp(
      String.raw`(?<!\p{L})${monthWord}\.?\s?(?<day>\d{1,2})(?:st|nd|rd|th)?(?:,\s?|\s)(?<year>\d{4})(?!\d)`,
      'giu',
    ),
    read: named,
  },
  {
    // Jo 16  Mo 05  An 2019: multilingual extracts of civil status records (Convention No. 16 of the CIEC)
    pattern:
      /(?<!\p{L})Jo\.?\s{0,3}(?<day>\d{1,2})\s{1,3}Mo\.?\s{0,3}(?<month>\d{1,2})\s{1,3}An\.?\s{0,3}(?<year>(?:18|19|20)\d\d)(?!\d)/gu,
    read: numbered,
  },
  {
    pattern: /(?<!\d\s?|\p{L})(?<day>\d{2})\s{1,2}(?<month>\d{2})\s{1,2}(?<year>(?:19|20)\d\d)(?!\s?\d)/gu,
    read: numbered,
  },
  {
    // A box for every figure: '0 1 1 2 2 0 2 6', '0|1|1|2|2|0|2|6'
    pattern:
      /(?<!\d[ |]?)(?<day>[0-3][ |]\d)[ |.]{1,3}(?<month>[01][ |]\d)[ |.]{1,3}(?<year>[12][ |][09][ |]\d[ |]\d)(?![ |]?\d)/gu,
    read: (groups) =>
      numbered(
        Object.fromEntries(
          Object.entries(groups).map(([name, digits]) => [name, digits.replaceAll(/\D/gu, '')]),
        ),
      ),
  },
  {
    pattern:
      /(?<![\p{L}\d])(?:[X0*-]{2}[.\s/]\s?){1,2}(?:(?<=^|[X0*-]{2}[.\s/]\s?)(?<month>\d{2})[.\s/]\s?)?(?<year>(?:19|20)\d\d)(?!\d)/giu,
    read: withoutDay,
  },
  {
    pattern: new RegExp(
      String.raw`(?<![\p{L}\d])(?<day>${digit}{1,2})\s?[.,]\s?(?<month>${digit}{1,2})\s?[.,]\s?(?<year>${digit}{4})(?![\p{L}\d])`,
      'gu',
    ),
    read: misread,
  },
  {
    pattern: /(?<!\d)(?<day>\d{2})(?:\.(?<month>\d{2})|(?<month>\d{2})\.)(?<year>(?:19|20)\d\d)(?!\d)/gu,
    read: (groups) => ({ ...numbered(groups), repaired: true }),
  },
  {
    // One stroke of two is read as a figure: `14105/2022`, `02/0712019`; sometimes as well (`22102/12025`).
    pattern:
      /(?<![\d./-])(?<day>\d{2})(?:[1lI|](?<month>\d{2})\/1?|\/1?(?<month>\d{2})[1lI|])(?<year>(?:19|20)\d\d)(?!\d)/gu,
    read: (groups) => ({ ...numbered(groups), repaired: true }),
  },
  {
    pattern: new RegExp(
      String.raw`(?<!\p{L}|(?:th|first|second|third)\s)${monthWord}\.?${secondWord}[\s\-/]{1,2}(?<year>(?:19|20)\d\d)(?!\d)`,
      'giu',
    ),
    read: named,
  },
  {
    pattern: /(?<![\d.,/-])(?<month>0?[1-9]|1[0-2])\s?[./-]\s?(?<year>(?:19|20)\d\d)(?![\d/-]|[.,]\d)/gu,
    read: withoutDay,
  },
  {
    pattern: /(?<![\d.,/-])(?<year>(?:19|20)\d\d)-(?<month>0[1-9]|1[0-2])(?![\d-])/gu,
    read: withoutDay,
  },
  {
    pattern: /^\s*(?<year>(?:19|20)\d\d)\s*$/gu,
    read: withoutDay,
  },
]
