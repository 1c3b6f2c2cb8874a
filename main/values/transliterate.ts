import { arabicLetters } from './arabic-letters.ts'
import { cyrillicLetters } from './cyrillic-letters.ts'
import { greekToLatin } from './greek-to-latin.ts'

/** Latin letters that are more than a base letter with a mark. Source: ICAO Doc 9303-3, section 6.A. */
const latinLetters: Readonly<Record<string, string>> = {
  Ä: 'AE',
  Å: 'AA',
  Æ: 'AE',
  Ö: 'OE',
  Ø: 'OE',
  Œ: 'OE',
  Ü: 'UE',
  ẞ: 'SS',
  ß: 'SS',
  Þ: 'TH',
  Ð: 'D',
  Đ: 'D',
  Ħ: 'H',
  Ł: 'L',
  Ŋ: 'N',
  Ŧ: 'T',
  Ĳ: 'IJ',
  ĸ: 'Q',
  Ə: 'E',
}

/**
 * Any name in the letters of the machine readable zone: A-Z and single spaces. Latin alphabets, Cyrillic (the Russian column where languages differ),
 * Greek (ISO 843) and Arabic. Hyphen → space, apostrophe → nothing; digits and other characters are dropped. Source: ICAO Doc 9303-3, section 6.
 */
export function transliterate(text: string): string {
  return transliterateWith(text, cyrillicLetters.ru)
}

/** As `transliterate`, with the Cyrillic letters of one language. */
export function transliterateWith(text: string, cyrillic: Readonly<Record<string, string>>): string {
  return greekToLatin(text.normalize('NFKC').toUpperCase().normalize('NFC'))
    .replace(/['’ʼ`´‘]/g, '')
    .replace(
      /[^A-Z]/g,
      (letter) => latinLetters[letter] ?? cyrillic[letter] ?? arabicLetters[letter] ?? letter,
    )
    .normalize('NFD')
    .replace(/\p{M}+/gu, '')
    .replace(/[^A-Z\s<\-‐-―./,;_]/g, '')
    .replace(/[^A-Z]+/g, ' ')
    .trim()
}
