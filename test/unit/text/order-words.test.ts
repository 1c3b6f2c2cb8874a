import { describe, expect, test } from 'vitest'
import { intoLines, orderWords } from '../../../main/text/order-words.ts'

/** Words of a line of text that starts at (x, y), 10 per letter and 10 high. */
function line(text: string, x: number, y: number) {
  let at = x
  return text.split(' ').map((word) => {
    const box = { x: at, y, width: word.length * 10, height: 10 }
    at += box.width + 8
    return { text: word, box }
  })
}

function read(
  words: { text: string; box: { x: number; y: number; width: number; height: number } }[],
): string[] {
  return orderWords(words.toReversed()).map((ordered) => ordered.map(({ text }) => text).join(' '))
}

describe('orderWords', () => {
  test('label and value stand in one line, also with a little lean and different sizes', () => {
    const value = { text: '17.05.1990', box: { x: 500, y: 103, width: 100, height: 13 } }
    expect(
      read([
        ...line('Geburtsdatum', 0, 100),
        value,
        ...line('Geburtsort', 0, 120),
        ...line('Ankara', 500, 121),
      ]),
    ).toEqual(['Geburtsdatum 17.05.1990', 'Geburtsort Ankara'])
  })

  test('rows of a table stay rows', () => {
    const rows = ['Grundgehalt', 'Zulage', 'Brutto', 'Steuer', 'Netto'].flatMap((label, n) => [
      ...line(label, 0, n * 20),
      ...line('1.000,00', 300, n * 20),
      ...line('2.000,00', 600, n * 20),
    ])
    expect(read(rows)[2]).toBe('Brutto 1.000,00 2.000,00')
  })

  test('columns of running text are read one after the other', () => {
    const left = [0, 1, 2, 3, 4].flatMap((n) => line(`das ist die linke Zeile ${n}`, 0, 50 + n * 20))
    const right = [0, 1, 2, 3, 4].flatMap((n) => line(`this is the right line ${n}`, 400, 50 + n * 20))
    const lines = read([...line('Vertrag', 0, 0), ...left, ...right, ...line('Unterschrift', 0, 200)])
    expect(lines).toEqual([
      'Vertrag',
      ...[0, 1, 2, 3, 4].map((n) => `das ist die linke Zeile ${n}`),
      ...[0, 1, 2, 3, 4].map((n) => `this is the right line ${n}`),
      'Unterschrift',
    ])
  })

  test('columns whose lines stand at different heights are told apart as well', () => {
    const left = [0, 1, 2, 3, 4].flatMap((n) => line(`das ist die linke Zeile ${n}`, 0, 50 + n * 20))
    const right = [0, 1, 2, 3, 4].flatMap((n) => line(`this is the right line ${n}`, 400, 60 + n * 20))
    const lines = read([...left, ...right])
    expect(lines.slice(0, 5)).toEqual([0, 1, 2, 3, 4].map((n) => `das ist die linke Zeile ${n}`))
  })

  test('a tall stamp does not pull two lines together', () => {
    const stamp = { text: 'EINGANG', box: { x: 700, y: 95, width: 80, height: 45 } }
    const lines = intoLines([...line('erste Zeile', 0, 100), ...line('zweite Zeile', 0, 120), stamp])
    expect(lines.filter((words) => words.some(({ text }) => text === 'Zeile'))).toHaveLength(2)
  })

  test('keeps every word once', () => {
    const words = [...line('a b c d e f', 0, 0), ...line('g h i', 300, 4), ...line('j k', 0, 300)]
    expect(
      orderWords(words)
        .flat()
        .map(({ text }) => text)
        .toSorted(),
    ).toEqual(Array.from('abcdefghijk'))
  })

  test('no words, no lines', () => {
    expect(orderWords([])).toEqual([])
  })
})
