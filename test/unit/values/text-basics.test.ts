import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { editDistance, similar } from '../../../main/values/edit-distance.ts'
import { fold } from '../../../main/values/fold.ts'
import { nameTokens, stripTitles } from '../../../main/values/name.ts'
import { plainCharacters } from '../../../main/values/plain-characters.ts'
import { transliterate } from '../../../main/values/transliterate.ts'

describe('fold', () => {
  it.each([
    ['Straße', 'strasse'],
    ['STRASSE', 'strasse'],
    ['Gültig bis:', 'gueltig bis'],
    ['Gu\u0308ltig bis', 'gueltig bis'],
    ['Ayşe  İnönü', 'ayse inoenue'],
    ['Łódź – Đorđe', 'lodz dorde'],
    ['ﬁrst', 'first'],
    ['  § 18g (Abs. 2) ', '18g abs 2'],
  ])('%s', (text, folded) => {
    expect(fold(text)).toBe(folded)
  })

  it('folds once for all', () => {
    fc.assert(fc.property(fc.string({ unit: 'grapheme' }), (text) => fold(fold(text)) === fold(text)))
  })
})

describe('similar', () => {
  it.each([
    ['Arbeitsvertrag', 'Arbeitsvertrag', true],
    ['Arbeitsvertrag', 'ARBEITSVERTRAG', true],
    ['Arbeitsvertrag', 'Arbeltsvertrag', true],
    ['Meldebescheinigung', 'Me1debeschelnigunq', true],
    ['Name', 'Nome', false],
    ['Mietvertrag', 'Arbeitsvertrag', false],
    ['', 'Name', false],
  ] as const)('%s and %s: %s', (a, b, answer) => {
    expect(similar(a, b)).toBe(answer)
  })

  it('editDistance stops counting beyond its limit', () => {
    expect([editDistance('kitten', 'sitting'), editDistance('abcdef', 'uvwxyz', 2)]).toEqual([3, 3])
  })
})

describe('transliterate', () => {
  it.each([
    ['Müller-Lüdenscheidt', 'MUELLER LUEDENSCHEIDT'],
    ["O'Brien", 'OBRIEN'],
    ['Nguyễn Thị Ánh', 'NGUYEN THI ANH'],
    ['Đặng', 'DANG'],
    ['Ağaoğlu Işık', 'AGAOGLU ISIK'],
    ['Straße', 'STRASSE'],
    ['Þórður Æsa', 'THORDUR AESA'],
    ['Щербаков', 'SHCHERBAKOV'],
    ['Ευγενία', 'EVGENIA'],
    ['محمد الشماع', 'MXHMD ALXSHMAE'],
    ['Əliyev', 'ELIYEV'],
    ['Ayşe 2', 'AYSE'],
  ])('%s', (text, latin) => {
    expect(transliterate(text)).toBe(latin)
  })

  it('writes A-Z and single spaces, whatever it is given', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) =>
        /^(?:[A-Z]+(?: [A-Z]+)*)?$/.test(transliterate(text)),
      ),
    )
  })
})

describe('stripTitles', () => {
  it.each([
    ['Frau Dr. Ayşe Öztürk geb. Kaya', 'Ayşe Öztürk'],
    ['Herrn Prof. Dr.-Ing. Max Muster', 'Max Muster'],
    ['Dipl.-Ing. (FH) Max Muster', 'Max Muster'],
    ['Dr. med. Max Muster', 'Max Muster'],
    ['Max Muster, M.Sc.', 'Max Muster'],
    ['Ayşe Öztürk, geborene Kaya', 'Ayşe Öztürk'],
    ['Ayşe Öztürk (née Kaya)', 'Ayşe Öztürk'],
    ['Mr John Drake', 'John Drake'],
    ['Drita Gebhardt', 'Drita Gebhardt'],
    ['Diplom-Ingenieurin Eva Muster', 'Eva Muster'],
    ['Diplock Eva', 'Diplock Eva'],
    ['Ma Jing', 'Ma Jing'],
    ['Medina Ingrid', 'Medina Ingrid'],
    ['Herrmann Frauke', 'Herrmann Frauke'],
  ])('%s', (name, plain) => {
    expect(stripTitles(name)).toBe(plain)
  })

  it('leaves the parts of a name', () => {
    expect(nameTokens('Frau Ayşe-Nur Öztürk')).toEqual(['AYSE', 'NUR', 'OEZTUERK'])
  })
})

describe('plainCharacters', () => {
  it('keeps every position', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: fc.constantFrom(...Array.from('٣۹९５ \u00a0\u202f–—−⁄aÄ')) }),
        (text) => plainCharacters(text).length === text.length,
      ),
    )
    expect(plainCharacters('۱۹۹۰⁄٠٥ १２–')).toBe('1990/05 12-')
  })
})
