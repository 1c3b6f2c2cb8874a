import { expect, test } from 'vitest'
import { sentenceAround } from '../../../main/extraction/words/sentence-around.ts'

function around(text: string, value: string): string {
  const from = text.indexOf(value)
  return sentenceAround(text, from, from + value.length)
}

const letter = `§ 4 Die Mitarbeiterin erhält eine Vergütung nach Entgeltgruppe 2a in Höhe von 14,96 € brutto pro
Stunde. Die individuelle regelmäßige monatliche Arbeitszeit beträgt 151,67 Stunden.`

test('a sentence goes on over the end of its line', () => {
  expect(around(letter, '14,96 €')).toContain('brutto pro Stunde.')
  expect(around(letter, '14,96 €')).not.toContain('151,67')
})

test('a form has lines, not sentences', () => {
  expect(around('Arbeitgeber: Hansa GmbH\nBeginn: 01.12.2026\nOrt: Leipzig', '01.12.2026')).toBe(
    'Beginn: 01.12.2026',
  )
})

test('an abbreviation does not end a sentence', () => {
  expect(around('Das Gehalt beträgt mtl. 3.200 EUR brutto. Es wird am Ersten gezahlt.', '3.200 EUR')).toBe(
    'Das Gehalt beträgt mtl. 3.200 EUR brutto.',
  )
})
