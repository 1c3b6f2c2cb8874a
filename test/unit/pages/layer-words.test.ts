import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { cutWords, rectOf, textOf } from '../../../main/pages/layer-words.ts'
import { changed, glyphLine, turned } from './glyph-line.ts'

const cut = (...lines: readonly ReturnType<typeof glyphLine>[]) => cutWords(lines.flat()).map(textOf)

describe('where words end', () => {
  test('at blanks, also at unusual ones', () => {
    expect(cut(glyphLine('Anna Maria\u00a0Gold'))).toEqual(['Anna', 'Maria', 'Gold'])
  })

  test('at gaps without a blank', () => {
    expect(cut(glyphLine('Name\tWert'))).toEqual(['Name', 'Wert'])
  })

  test('at the next line, and where the line runs on elsewhere', () => {
    expect(cut(glyphLine('eins'), glyphLine('zwei', 0, 112), glyphLine('drei', 200, 112))).toEqual([
      'eins',
      'zwei',
      'drei',
    ])
  })

  test('where the text turns', () => {
    expect(cut(glyphLine('quer'), turned(glyphLine('hoch'), 1))).toEqual(['quer', 'hoch'])
  })

  test('also after a letter that leans over the gap', () => {
    const leaning = glyphLine('of\tBirth').map((glyph) =>
      glyph.text === 'f' ? changed(glyph, { rect: { ...glyph.rect, right: glyph.rect.right + 1.5 } }) : glyph,
    )
    expect(cut(leaning)).toEqual(['of', 'Birth'])
  })

  test('not beside a letter that another font draws after the rest of the word', () => {
    const all = glyphLine('Nguyễn Văn')
    const late = all.filter(({ text }) => text === 'ễ')
    const blank = all.filter(({ text }) => text === ' ').map((glyph) => changed(glyph, { rect: glyph.rect }))
    const first = all.filter(({ text }) => text !== 'ễ')
    const drawn = [...first.slice(0, 4), ...blank, ...first.slice(4), ...blank, ...late]
    expect(cutWords(drawn).map(textOf)).toEqual(['Nguyễn', 'Văn'])
  })

  test('not behind a ligature, whose parts all stand where it begins', () => {
    const [f, l, a] = [...glyphLine('f'), ...glyphLine('l'), ...glyphLine('a', 10)]
    const parts = l === undefined ? [] : [{ ...l, rect: { ...l.rect, left: 5.2, right: 9.8 } }]
    expect(cut([f, ...parts, a].filter((glyph) => glyph !== undefined))).toEqual(['fla'])
  })

  test('not at a blank that PDFium only guessed between touching letters', () => {
    const [m, u] = glyphLine('Mu')
    const guess = glyphLine(' ').map((blank) => changed(blank, { guessed: true }))
    expect(cut([m, ...guess, u].filter((glyph) => glyph !== undefined))).toEqual(['Mu'])
  })
})

describe('what a word says', () => {
  test('letters and their marks are one character each', () => {
    expect(cut(glyphLine('Nguye\u0302\u0303n'))).toEqual(['Nguyễn'])
  })

  test('right-to-left text, drawn from right to left, is one word', () => {
    const letters = glyphLine('محمد')
    const positions = letters.toReversed()
    const backwards = letters.map((glyph, index) => changed(positions[index] ?? glyph, { text: glyph.text }))
    expect(cut(backwards)).toEqual(['محمد'])
  })

  test('letters set apart are one word, a wider gap ends it', () => {
    expect(cut(glyphLine('B\tE\tS\tC\tH\t\tE\tI\tD\tE'))).toEqual(['BESCH', 'EIDE'])
  })

  test('few single letters stay single, and so do digits, which may be columns', () => {
    expect(cut(glyphLine('a b c'))).toEqual(['a', 'b', 'c'])
    expect(cut(glyphLine('1 2 3 4 5'))).toEqual(['1', '2', '3', '4', '5'])
  })
})

test('whatever is drawn in whatever direction, no character is lost', () => {
  const lines = fc.array(fc.tuple(fc.string({ maxLength: 20 }), fc.integer({ min: 0, max: 300 }), fc.nat(3)))
  fc.assert(
    fc.property(lines, (drawn) => {
      const glyphs = drawn.flatMap(([text, y, turns]) => turned(glyphLine(text, 0, y), turns))
      const kept = cutWords(glyphs).flat()
      expect(kept).toEqual(glyphs.filter(({ text }) => text.trim() !== ''))
    }),
  )
})

test('turning the page does not change its words', () => {
  fc.assert(
    fc.property(fc.string({ maxLength: 40 }), fc.nat(3), (text, turns) => {
      expect(cut(turned(glyphLine(text), turns))).toEqual(cut(glyphLine(text)))
    }),
  )
})

test('the rectangle of a word is around its ink', () => {
  const [word = []] = cutWords(glyphLine('abc', 10, 50))
  expect(rectOf(word)).toEqual({ left: 10.5, top: 42, right: 24.5, bottom: 52 })
})
