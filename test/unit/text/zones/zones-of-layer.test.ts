import { describe, expect, it } from 'vitest'
import { zonesOfLayer } from '../../../../main/text/zones/zones-of-layer.ts'
import type { Word } from '../../../../models/page-text.ts'

const card = [
  'ARD<<X1234567<9<<<<<<<<<<<<<<<',
  '9001017F2609305UTO<<<<<<<<<<<4',
  'ERIKSSON<<ANNA<MARIA<<<<<<<<<<',
]
const passport = [
  'P<UTOERIKSSON<<ANNA<MARIA<<<<<<<<<<<<<<<<<<<',
  'L898902C36UTO7408122F1204159ZE184226B<<<<<10',
]
const aspectRatio = 210 / 297
const pitch = 0.0121 // of OCR-B, 2.54 mm on A4, as fraction of the width
const height = 0.0083

/** A text run at a place; every character takes one pitch. */
function run(text: string, x: number, y: number): Word {
  return { text, confidence: 1, box: { x, y, width: text.length * pitch * 0.95, height } }
}

const below = (lines: readonly string[], x: number, y: number): Word[] =>
  lines.map((line, index) => run(line, x, y + index * 0.021))

const linesOf = (words: readonly Word[]): (readonly string[])[] =>
  zonesOfLayer(words, aspectRatio).map(({ lines }) => lines)

describe('zonesOfLayer', () => {
  it('finds the zone of a passport page', () => {
    expect(linesOf([run('REISEPASS', 0.1, 0.1), ...below(passport, 0.1, 0.4)])).toEqual([passport])
  })

  it('finds the back of a card beside its front', () => {
    const front = ['Name', 'Eriksson', 'Vornamen Anna Maria'].map((text, n) =>
      run(text, 0.05, 0.3 + n * 0.021),
    )
    expect(linesOf([...front, ...below(card, 0.55, 0.3)])).toEqual([card])
  })

  it('finds two cards beside each other', () => {
    const other = [card[0] ?? '', card[1] ?? '', 'ERIKSSON<<BJOERN<<<<<<<<<<<<<<']
    expect(linesOf([...below(card, 0.05, 0.3), ...below(other, 0.55, 0.303)])).toEqual([card, other])
  })

  it('joins letter-spaced lines and lines in several runs', () => {
    const letters = passport.flatMap((line, row) =>
      Array.from(line).map((letter, n) => run(letter, 0.1 + n * pitch, 0.4 + row * 0.021)),
    )
    expect(linesOf(letters)).toEqual([passport])
    const halves = passport.flatMap((line, row) => [
      run(line.slice(0, 20), 0.1, 0.4 + row * 0.021),
      run(line.slice(20), 0.1 + 20 * pitch, 0.4 + row * 0.021),
    ])
    expect(linesOf(halves)).toEqual([passport])
  })

  it('reads layers without capitals and with other characters for the filler', () => {
    expect(
      linesOf(
        below(
          passport.map((line) => line.toLowerCase()),
          0.1,
          0.4,
        ),
      ),
    ).toEqual([passport])
    expect(
      linesOf(
        below(
          passport.map((line) => line.replaceAll('<<', '«')),
          0.1,
          0.4,
        ),
      ),
    ).toEqual([passport])
  })

  it('leaves other text alone', () => {
    expect(
      linesOf(
        below(['RECHNUNGSNUMMER20260012345678901234', 'KUNDENNUMMER12345678901234567890ABCD'], 0.1, 0.4),
      ),
    ).toEqual([])
    expect(linesOf([run(passport[0] ?? '', 0.1, 0.1), run(passport[1] ?? '', 0.1, 0.6)])).toEqual([])
  })
})
