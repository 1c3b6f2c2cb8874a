import { expect, test } from 'vitest'
import { readTsv } from '../../../main/text/read-tsv.ts'

const row = (line: number, word: number, text: string, confidence: string): string =>
  ['5', '1', '1', '1', line, word, 10 * word, 20 * line, 8, 9, confidence, text].join('\t')

test('words become lines with boxes in pixels and confidences 0..1', () => {
  const tsv = ['1\t1\t0\t0\t0\t0\t0\t0\t99\t99\t-1\t', row(1, 1, 'Yig\u0306it', '96.5'), row(1, 2, '17.05.1990', '91'), row(2, 1, ' ', '95'), row(2, 2, 'Leipzig', '-1'), ''].join('\n') // prettier-ignore
  expect(readTsv(tsv)).toEqual([
    [
      { text: 'Yiğit', box: { x: 10, y: 20, width: 8, height: 9 }, confidence: 0.965 },
      { text: '17.05.1990', box: { x: 20, y: 20, width: 8, height: 9 }, confidence: 0.91 },
    ],
    [{ text: 'Leipzig', box: { x: 20, y: 40, width: 8, height: 9 }, confidence: 0 }],
  ])
})

test('an empty page has no lines', () => {
  expect(readTsv('')).toEqual([])
})
