import { cyrillicLetters, everydayCyrillic } from './cyrillic-letters.ts'
import { stripTitles } from './name.ts'
import { transliterate, transliterateWith } from './transliterate.ts'

const tokens = (text: string): string[] => text.split(' ').filter((token) => token !== '')
const distinct = (forms: readonly string[]): string[][] => [...new Set(forms)].map(tokens)

/** The base letter alone, as many states write it: Ü → U, Ö → O, Å → A, ß → S. */
function baseLetters(name: string): string {
  return transliterate(
    name
      .normalize('NFD')
      .replace(/(?<=[AaOoUu])[\u0308\u030a]/gu, '')
      .replaceAll(/[Øø]/g, 'O')
      .replaceAll(/[Ææ]/g, 'E'),
  )
}

/** Every spelling of a name that ICAO Doc 9303-3, section 6, allows: Ü → UE or UXX, Ñ → N or NXX, Cyrillic by language. Each as its parts. */
export function officialForms(name: string): string[][] {
  const plain = stripTitles(name)
  const withMarkX = plain.replace(/[Üü]/g, 'UXX').replace(/[Ññ]/g, 'NXX')
  return distinct([
    transliterate(plain),
    transliterate(withMarkX),
    ...Object.values(cyrillicLetters).map((letters) => transliterateWith(plain, letters)),
  ])
}

/** Spellings that people and authorities use beside the official ones. Each as its parts. */
export function everydayForms(name: string): string[][] {
  const plain = stripTitles(name)
  return distinct([
    baseLetters(plain),
    ...Object.values(everydayCyrillic).map((letters) => transliterateWith(plain, letters)),
  ])
}
