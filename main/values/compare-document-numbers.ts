import type { Relation } from './relation.ts'

/** Letters that are taken for digits on paper and in OCR, each as the digit. */
const lookalikes: Readonly<Record<string, string>> = {
  O: '0',
  Q: '0',
  D: '0',
  I: '1',
  L: '1',
  Z: '2',
  S: '5',
  G: '6',
  B: '8',
}

const plain = (number: string): string =>
  number
    .normalize('NFKC')
    .toUpperCase()
    .replace(/[\s<\-‐-―./]/g, '')

const digits = (text: string): string =>
  text.replace(/[OQDILZSGB]/g, (letter) => lookalikes[letter] ?? letter)

/** Passport and registry numbers. `variant`: they differ only in spaces, hyphens or letters that look like digits (O/0, I/1). */
export function compareDocumentNumbers(a: string, b: string): Relation {
  const [first, second] = [plain(a), plain(b)]
  if (first === '' || second === '') return 'different'
  if (a === b) return 'equal'
  return first === second || digits(first) === digits(second) ? 'variant' : 'different'
}
