import fc from 'fast-check'
import { expect, it } from 'vitest'
import { searchWords } from '../../../main/store/search-words.ts'

it.each([
  ['Müller, Mueller, Muller', ['muller', 'muller', 'muller']],
  ['Straße STRASSE', ['strasse', 'strasse']],
  ['Æther Œuvre Łódź', ['ather', 'ouvre', 'lodz']],
  ['ÖZTÜRK Ayşe İzmir', ['ozturk', 'ayse', 'izmir']],
  ['§ 18g Abs. 2 (3.600 €)', ['18g', 'abs', '2', '3', '600']],
  ['–', []],
])('%s', (text, words) => {
  expect(searchWords(text)).toEqual(words)
})

it('what is typed of a word always begins its folded form, so search finds it while it is typed', () => {
  const word = fc.string({
    unit: fc.constantFrom('a', 'o', 'u', 'e', 's', 'n', 'ä', 'ö', 'ß', 'Ğ', 'ı', 'E', 'Ü', '1'),
    minLength: 1,
    maxLength: 12,
  })
  fc.assert(
    fc.property(word, fc.nat(), (text, cut) => {
      const typed = text.slice(0, (cut % text.length) + 1)
      const [whole = ''] = searchWords(text)
      const [beginning = ''] = searchWords(typed)
      expect(whole.startsWith(beginning)).toBe(true)
    }),
  )
})
