import { expect, test } from 'vitest'
import { withoutSpecks } from '../../../main/text/without-specks.ts'

const word = (text: string, x: number, width: number, height: number) => ({
  text,
  box: { x, y: 100, width, height },
  confidence: 0.7,
})

test('what a ruling line left is no word, a dash is one', () => {
  const line = [
    word('Probezeit', 0, 90, 20),
    word(';', 95, 3, 1),
    word('·', 97, 3, 3),
    word('–', 100, 15, 2),
    word('sechs', 120, 50, 16),
  ]
  expect(withoutSpecks([line, [word('|', 300, 2, 2)]]).map((words) => words.map(({ text }) => text))).toEqual(
    [['Probezeit', '·', '–', 'sechs']],
  )
})
