import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { findQuote } from '../../../../main/extraction/model/find-quote.ts'
import { flowOf } from '../../../../main/extraction/words/flow-text.ts'
import { layOutPage } from '../../../../main/extraction/words/page-layout.ts'
import { tokensBetween, type Phrase } from '../../../../main/extraction/words/phrase.ts'
import { boxOf } from '../../../../main/extraction/words/token.ts'
import { pageOf, wordsOf } from '../paper.ts'

const phraseOf = (drawing: string): Phrase => flowOf(layOutPage(pageOf(drawing)))

const contract = `
Anstellungsvertrag                Bergmann Sensorik GmbH
Eintritt am 1. März 2026          Vergütung 4.350,00 EUR
Frau Müller-Öztürk arbeitet als Ingenieurin für Messtechnik in Leipzig.
Sie erhält 4.350,00 EUR brutto im Monat und 30 Tage Urlaub.`

/** The words of the page at each place of a quote. */
function placesOf(quote: string, drawing = contract): string[] {
  const phrase = phraseOf(drawing)
  return findQuote(quote, phrase).map(({ from, to }) => phrase.text.slice(from, to))
}

describe('a quote is found', () => {
  it('as it is written', () => {
    expect(placesOf('1. März 2026')).toEqual(['1. März 2026'])
  })
  it('at every place', () => {
    expect(placesOf('4.350,00 EUR')).toHaveLength(2)
  })
  it('in other case, spaces and punctuation', () => {
    expect(placesOf('FRAU  Mueller Öztürk')).toEqual(['Frau Müller-Öztürk'])
  })
  it('over the end of a line', () => {
    expect(placesOf('in Leipzig. Sie erhält')).toEqual(['in Leipzig.\nSie erhält'])
  })
  it('with a character in ten misread', () => {
    expect(placesOf('Ingenieurin fur Messtechnlk')).toEqual(['Ingenieurin für Messtechnik'])
  })
})

describe('a quote is not found', () => {
  it.each([
    ['another digit', '4.850,00 EUR brutto im Monat'],
    ['a part of a word', 'genieur'],
    ['a part of a number', '350'],
    ['a short word misread', 'Leipzlg'],
    ['what nobody wrote', 'befristet bis 31. Dezember 2027'],
    ['punctuation', ' – '],
    ['nothing', ''],
  ])('%s', (_, quote) => {
    expect(placesOf(quote)).toEqual([])
  })
})

const word = fc.stringMatching(/^[abcdefghiklmnoprstuäöü]{2,9}$/u)
const pageWords = fc.array(word, { minLength: 2, maxLength: 60 })

function drawn(words: readonly string[]): string {
  return Array.from({ length: Math.ceil(words.length / 7) }, (_, row) =>
    words.slice(7 * row, 7 * row + 7).join(' '),
  ).join('\n')
}

describe('whatever a page says', () => {
  it('words taken from it are found in their own place', () => {
    fc.assert(
      fc.property(pageWords, fc.nat(), fc.nat({ max: 6 }), (words, at, more) => {
        const drawing = drawn(words)
        const page = wordsOf(drawing)
        const start = at % words.length
        const quote = words.slice(start, start + more + 1).join(' ')
        const phrase = phraseOf(drawing)
        const boxes = findQuote(quote, phrase).map(({ from, to }) => boxOf(tokensBetween(phrase, from, to)))
        const own = page[start]?.box
        expect(
          boxes.some((box) => Math.abs(box.y - (own?.y ?? 0)) < 1e-9 && box.x <= (own?.x ?? 0) + 1e-9),
        ).toBe(true)
      }),
    )
  })

  it('words that are not on it are not found', () => {
    const foreign = fc.stringMatching(/^[jqvwxyz]{3,40}$/u)
    fc.assert(
      fc.property(pageWords, foreign, (words, quote) => {
        expect(findQuote(quote, phraseOf(drawn(words)))).toEqual([])
      }),
    )
  })
})
