import { nameSpellings } from '../../models/knowledge/name-spellings.ts'

/**
 * One key letter for each sound that transcriptions write differently, applied in this order. `$` = sh, `%` = ch as in church, `#` = ch as in loch.
 * Keys are only compared, never shown.
 */
const sounds: readonly (readonly [RegExp, string])[] = [
  [/TSCH/g, '%'],
  [/DSCH|DZH|DJ/g, 'J'],
  [/SCH|SH/g, '$'],
  [/KH/g, '#'],
  [/CH/g, '%'],
  [/PH/g, 'F'],
  [/CK|Q/g, 'K'],
  [/GH/g, 'G'],
  [/TH/g, 'T'],
  [/DH/g, 'D'],
  [/X/g, 'KS'],
  [/^OU(?=[AEI])|W/g, 'V'],
  [/OU|OO/g, 'U'],
  [/EE/g, 'I'],
  [/(.)\1+/g, '$1'],
  [/(?:^|(?<=[AEIOU]))[IJY]E/g, 'E'],
  [/(?:IY|YI|IJ|YJ)$/, 'I'],
  [/(?<=[AEIOU])H$/, ''],
  [/(?<=[OE])F$/, 'V'],
]

/** The compound with ABD, its article in any form (AL, UL, EL, ER-, US- ...): `ABDERRAHMAN`, `ABDUL RAHMAN`. */
const compound = /^ABD[AEUO]{0,2}(?:L|R(?=R)|S(?=S)|D(?=D)|N(?=N)|Z(?=Z)|T(?=T)|(?=[RSDNZT]))(?=[A-Z]{3,}$)/

/** The article joined to a name: `ALHASSAN`. */
const article = /^(?:AL|EL|UL)(?=[A-Z]{4,}$)/

/** Pairs of key letters that transcriptions exchange anywhere in a name. Not transitive on purpose: A and I, A and U part names (Hasan, Hussein). */
const alwaysAlike = new Set(['IY', 'JY', 'IJ', '$%', '#%', '#H'])
/** Only within names of five sounds and two syllables or more, not at their ends: Lana and Lena, Zhang and Zheng, Maria and Marie are different. */
const severalVowels = /[AEIOU].*[AEIOU]/
const alikeWithin = new Set(['AE', 'EI', 'OU'])
/** At the beginning too: Omar and Umar, Ibrahim and Ebrahim. */
const alikeAtStart = new Set(['EI', 'OU'])

function lettersAgree(a: string, b: string, index: number, key: string): boolean {
  if (a === b) return true
  const pair = [a, b].toSorted().join('')
  if (alwaysAlike.has(pair)) return true
  if (index === key.length - 1) return pair === '%C' && /I.$/.test(key) // Petrović, Petrovich
  if (index === 0) return alikeAtStart.has(pair)
  return alikeWithin.has(pair) && key.length >= 5 && severalVowels.test(key) && !partsNames(pair, key, index)
}

/** Where an exchange of vowels makes another name: Mueller and Moeller, Neumann and Naumann, Elena and Elina (but not Khaled and Khalid). */
function partsNames(pair: string, key: string, index: number): boolean {
  const next = key.charAt(index + 1)
  return (
    (pair === 'OU' && next === 'E') || (pair === 'AE' && next === 'U') || (pair === 'EI' && key.endsWith('A'))
  )
}

function soundKey(name: string): string {
  return sounds.reduce((text, [from, to]) => text.replace(from, to), name.replace(compound, 'ABDL'))
}

function keysAgree(a: string, b: string): boolean {
  return (
    a.length === b.length &&
    Array.from(a).every((letter, index) => lettersAgree(letter, b.charAt(index), index, a))
  )
}

/** German against English spelling of a Russian surname: Kusnezow, Kuznetsov. Only where the endings show that both are such spellings. */
function germanSpelling(name: string): string {
  return name
    .replace(/Z(?!H)/g, 'S')
    .replace(/TS/g, 'Z')
    .replace(/ZH/g, 'SCH')
    .replace(/V/g, 'W')
}
const agreesInGerman = (a: string, b: string): boolean =>
  /[OE]VA?$/.test(a) && /[OE]WA?$/.test(b) && keysAgree(soundKey(germanSpelling(a)), soundKey(b))

const rowByName = new Map(nameSpellings.flatMap((names, row) => names.map((name) => [name, row] as const)))

function knownAsOne(a: string, b: string): boolean {
  const row = rowByName.get(a)
  return row !== undefined && row === rowByName.get(b)
}

/** First letters that can stand for one sound; names that begin otherwise need no closer look. */
const beginnings = ['AEIOUYJ', 'CKQXHGTSZ', 'DJZGYC', 'VWFPO']

function mayAgree(a: string, b: string): boolean {
  const [first, second] = [a.charAt(0), b.charAt(0)]
  return first === second || beginnings.some((letters) => letters.includes(first) && letters.includes(second))
}

/** Do two names written in A-Z (one word each) differ only in how one sound is transcribed? MOHAMMED and MUHAMMAD, WOLKOW and VOLKOV. */
export function spellingAgrees(a: string, b: string): boolean {
  if (knownAsOne(a, b) || agreesInGerman(a, b) || agreesInGerman(b, a)) return true
  if (mayAgree(a, b) && keysAgree(soundKey(a), soundKey(b))) return true
  // Elhassan and Alhassan; but Elmira is not Mira.
  return (
    article.test(a) &&
    article.test(b) &&
    keysAgree(soundKey(a.replace(article, '')), soundKey(b.replace(article, '')))
  )
}
