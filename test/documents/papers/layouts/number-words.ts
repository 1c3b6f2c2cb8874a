const ones = [
  '',
  'ein',
  'zwei',
  'drei',
  'vier',
  'fünf',
  'sechs',
  'sieben',
  'acht',
  'neun',
  'zehn',
  'elf',
  'zwölf',
  'dreizehn',
  'vierzehn',
  'fünfzehn',
  'sechzehn',
  'siebzehn',
  'achtzehn',
  'neunzehn',
] as const
const tens = [
  '',
  '',
  'zwanzig',
  'dreißig',
  'vierzig',
  'fünfzig',
  'sechzig',
  'siebzig',
  'achtzig',
  'neunzig',
] as const

function belowHundred(value: number): string {
  if (value < 20) return ones[value] ?? ''
  const one = ones[value % 10] ?? ''
  return `${one}${one === '' ? '' : 'und'}${tens[Math.floor(value / 10)] ?? ''}`
}

function belowThousand(value: number): string {
  const hundreds = Math.floor(value / 100)
  return `${hundreds === 0 ? '' : `${ones[hundreds] ?? ''}hundert`}${belowHundred(value % 100)}`
}

/** Whole numbers up to 999,999 in German words: 3900 → 'dreitausendneunhundert'. */
export function writeGerman(value: number): string {
  const thousands = Math.floor(value / 1000)
  return `${thousands === 0 ? '' : `${belowThousand(thousands)}tausend`}${belowThousand(value % 1000)}`
}
