import { arabicLetters } from './arabic-letters.ts'
import { cyrillicLetters, everydayCyrillic } from './cyrillic-letters.ts'
import { stripTitles } from './name.ts'
import { transliterate, transliterateWith } from './transliterate.ts'

const tokens = (text: string): string[] => text.split(' ').filter((token) => token !== '')
const distinct = (forms: readonly string[]): string[][] => [...new Set(forms)].map(tokens)

/**
 * The name as one word with the base letters alone, as many states write them: Ü, UE → U, Ö, OE → O, Ä, AE → A (but not in Michael), Å, AA → A.
 */
export function baseLetters(name: string): string {
  const joined = transliterate(stripTitles(name)).replaceAll(' ', '')
  return joined
    .replace(/UE/g, 'U')
    .replace(/OE/g, 'O')
    .replace(/AE(?!LA?$)|AA/g, 'A')
}

const hasCyrillic = (text: string): boolean => /\p{Script=Cyrillic}/u.test(text)

/** Every spelling of a name that ICAO Doc 9303-3, section 6, allows: Ü → UE or UXX, Ñ → N or NXX, Cyrillic by language. Each as its parts. */
export function officialForms(name: string): string[][] {
  const plain = stripTitles(name)
  const forms = [transliterate(plain)]
  if (/[ÜüÑñ]/.test(plain)) forms.push(transliterate(plain.replace(/[Üü]/g, 'UXX').replace(/[Ññ]/g, 'NXX')))
  if (hasCyrillic(plain))
    forms.push(...Object.values(cyrillicLetters).map((letters) => transliterateWith(plain, letters)))
  return distinct(forms)
}

/** How Cyrillic names are written outside passports, in English and in German. Each as its parts; none for other names. */
export function everydayForms(name: string): string[][] {
  const plain = stripTitles(name)
  if (!hasCyrillic(plain)) return []
  const english = transliterateWith(plain, everydayCyrillic.english)
  const german = transliterateWith(plain, everydayCyrillic.german).replace(/(?<=SCH)J(?=O)/g, '') // Хрущёв: Chruschtschow
  return distinct([english, german])
}

/** The more frequent letter, which stands first in the table, wins where two are written alike (ي before ې). */
const arabicByLatin = new Map(
  Object.entries(arabicLetters)
    .toReversed()
    .map(([letter, latin]) => [latin, letter]),
)

/** A name of fewer letters could be of any language (Xin, Xia). */
const fewestArabicLetters = 4

/** The Arabic letters of a name: as written, or taken back from the scheme of ICAO Doc 9303-3, 6.C (`ALXSHMAE` → الشماع). Null when it has none. */
export function arabicForm(name: string): string | null {
  const written = name.match(/\p{Script=Arabic}+/gu)
  if (written !== null) return written.join('')
  const plain = name.toUpperCase().replace(/[^A-Z]/g, '')
  const letters = plain.match(/X(?:SH|KH|TH|DH|SS|DZ|TT|ZZ|AE|AA|AH|AY|GG|KK|YA|[HIEC])|[A-WYZ]/g) ?? []
  const scheme =
    letters.join('') === plain &&
    letters.some((latin) => latin.startsWith('X')) &&
    letters.length >= fewestArabicLetters
  return scheme && letters.every((latin) => arabicByLatin.has(latin))
    ? letters.map((latin) => arabicByLatin.get(latin)).join('')
    : null
}
