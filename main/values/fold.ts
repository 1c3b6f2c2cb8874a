/** Letters that Unicode does not take apart into a base letter and a mark. */
const letters: Readonly<Record<string, string>> = {
  ä: 'ae',
  ö: 'oe',
  ü: 'ue',
  ß: 'ss',
  æ: 'ae',
  œ: 'oe',
  ø: 'o',
  ł: 'l',
  đ: 'd',
  ð: 'd',
  þ: 'th',
  ı: 'i',
}

const takeApart = (text: string): string =>
  text.replace(/[äöüßæœøłđðþı]/g, (letter) => letters[letter] ?? letter)

/**
 * Makes labels, titles and texts comparable: NFKC, lower case, ä→ae ö→oe ü→ue ß→ss, other marks dropped, punctuation → space,
 * runs of space → one. For matching only, never for showing: it forgets what a person wrote.
 */
export function fold(text: string): string {
  const bare = takeApart(text.normalize('NFKC').toLowerCase())
    .normalize('NFD')
    .replace(/\p{M}+/gu, '')
  return takeApart(bare.normalize('NFC'))
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()
}
