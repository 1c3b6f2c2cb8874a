import { fold } from './fold.ts'

const ones = [
  'null',
  'ein',
  'zwei',
  'drei',
  'vier',
  'fuenf',
  'sechs',
  'sieben',
  'acht',
  'neun',
  'zehn',
  'elf',
  'zwoelf',
  'dreizehn',
  'vierzehn',
  'fuenfzehn',
  'sechzehn',
  'siebzehn',
  'achtzehn',
  'neunzehn',
]
const tens = ['zwanzig', 'dreissig', 'vierzig', 'fuenfzig', 'sechzig', 'siebzig', 'achtzig', 'neunzig']

const belowHundred = new Map<string, number>([
  ...ones.map((word, value) => [word, value] as const),
  ['eins', 1],
  ['eine', 1],
  ['einen', 1],
  ...tens.flatMap((ten, index) =>
    ones
      .slice(0, 10)
      .map((one, value) => [value === 0 ? ten : `${one}und${ten}`, (index + 2) * 10 + value] as const),
  ),
])

/** Splits at the last `word` and adds up both sides; an empty left side counts as one (`hundert`), an empty right side as nothing. */
function around(text: string, word: string, factor: number, limit: number): number | null {
  const at = text.indexOf(word)
  if (at < 0) return null
  const left = at === 0 ? 1 : numberInWords(text.slice(0, at))
  const rest = text.slice(at + word.length).replace(/^und(?=.)/, '')
  const right = rest === '' ? 0 : numberInWords(rest)
  if (left === null || right === null || left < 1 || left >= limit || right >= factor) return null
  return left * factor + right
}

/** A German number word without spaces, folded: `dreitausendneunhundert` → 3900; null when it is none. */
export function numberInWords(word: string): number | null {
  return (
    around(word, 'tausend', 1000, 1000) ?? around(word, 'hundert', 100, 20) ?? belowHundred.get(word) ?? null
  )
}

/** An amount written out in German before the word Euro (or alone): `dreitausendneunhundert Euro`, `sechsundvierzig tausend achthundert Euro`. */
export function parseAmountInWords(text: string): number | null {
  const words = fold(text).split(' ')
  const euro = words.findIndex((word, index) => index > 0 && /^(?:euro|eur)$/.test(word))
  const end = euro < 0 ? words.length : euro
  for (let start = Math.max(0, end - 8); start < end; start += 1) {
    const value = numberInWords(words.slice(start, end).join(''))
    if (value !== null && (euro >= 0 || start === 0 || words[start - 1] === 'worten')) return value
  }
  return null
}
