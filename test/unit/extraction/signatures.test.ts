import { describe, expect, it } from 'vitest'
import type { InkGrid, Word } from '../../../models/page-text.ts'
import { fieldsOf, pageOf, wordsOf } from './paper.ts'

/** A scrawl above the word that begins each of the captions named. */
function inkAbove(words: readonly Word[], captions: readonly string[]): InkGrid {
  const grid = { columns: 200, rows: 280, ink: new Uint8Array(200 * 280) }
  for (const caption of captions) {
    const box = words.find(({ text }) => text === caption)?.box
    if (box === undefined) throw new Error(`no word ${caption}`)
    const [row, left] = [Math.round((box.y - 0.015) * grid.rows), Math.round(box.x * grid.columns)]
    for (let column = left; column < left + 30; column++)
      if (column % 3 > 0) grid.ink[(row - (column % 4)) * grid.columns + column] = 180
  }
  return grid
}

/** What is said of each place to sign on a contract, from top to bottom. */
function marksOn(drawing: string, signedAbove: readonly string[]) {
  const words = wordsOf(drawing)
  const page = pageOf('', { words, ink: inkAbove(words, signedAbove) })
  return fieldsOf('employment-contract', page)
    .filter(({ name }) => name === 'signature')
    .map(({ raw, value, certain }) => [raw, certain ? value : 'doubtful'])
}

describe('places to sign', () => {
  const contract = `
   Arbeitgeber                          Arbeitnehmerin
   Brückner Anlagenbau GmbH             Lindiwe Dlamini
   Talstraße 8, 04103 Leipzig           Gartenweg 4, 04159 Leipzig

   Änderungen dieses Vertrags bedürfen der Schriftform.

   Leipzig, den 12.10.2026              Leipzig, den 14.10.2026



   Brückner Anlagenbau GmbH             Lindiwe Dlamini
   Geschäftsführung                     Arbeitnehmerin`

  it('have captions of several lines; the heads of the columns of the parties are none', () => {
    const below = contract.replace('Brückner Anlagenbau', 'Hersteller').replace('Lindiwe', 'Frau')
    expect(marksOn(below, ['Brückner', 'Lindiwe'])).toEqual([
      ['Geschäftsführung', true],
      ['Arbeitnehmerin', true],
    ])
  })

  it('are empty where a name is printed in the caption as in that of the other party, who has signed', () => {
    const below = contract.replace('Brückner Anlagenbau', 'Hersteller')
    expect(marksOn(below, ['Brückner'])).toEqual([
      ['Geschäftsführung', true],
      ['Arbeitnehmerin', false],
    ])
  })

  it('say nothing certain where a name is typed and nobody has signed', () => {
    const typed = contract.replace(
      '   Brückner Anlagenbau GmbH             Lindiwe Dlamini\n   Gesch',
      '   Gesch',
    )
    expect(
      marksOn(
        typed.replace(
          '14.10.2026\n\n\n',
          '14.10.2026\n\n                                        Lindiwe Dlamini\n',
        ),
        [],
      ),
    ).toEqual([
      ['Geschäftsführung', false],
      ['Arbeitnehmerin', 'doubtful'],
    ])
  })

  it('may name the role behind the word that agrees', () => {
    const letter = `
   Sehr geehrte Frau Dlamini,
   Ihr Arbeitsverhältnis beginnt am 1. November 2026.
   Ihr Gehalt beläuft sich auf 3.500,00 EUR brutto im Monat.

   Leipzig, den 12.10.2026



   für das Unternehmen                  einverstanden: Arbeitnehmerin/Arbeitnehmer`
    expect(marksOn(letter, ['für'])).toEqual([
      ['für das Unternehmen', true],
      ['einverstanden: Arbeitnehmerin/Arbeitnehmer', false],
    ])
  })

  it('take a date without a place from their own column', () => {
    const dates = fieldsOf(
      'employment-contract',
      `
   Die Vergütung wird zum Monatsletzten überwiesen.

   20.03.2025                           21.03.2025



   Für den Arbeitgeber                  Arbeitnehmer/in`,
    ).filter(({ name }) => name === 'signatureDates')
    expect(dates.map(({ value }) => value)).toEqual(['2025-03-20', '2025-03-21'])
  })
})
