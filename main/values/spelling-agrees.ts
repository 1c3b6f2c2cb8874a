/** Letters and pairs that different transcriptions write for one sound. Longest first; the right side is only a key, never shown. */
const sounds: readonly (readonly [RegExp, string])[] = [
  [/TSCH/g, 'CH'],
  [/DSCH|DZH|DJ/g, 'J'],
  [/SCH/g, 'SH'],
  [/PH/g, 'F'],
  [/CK|Q/g, 'K'],
  [/KH/g, 'CH'],
  [/GH/g, 'G'],
  [/TH/g, 'T'],
  [/DH/g, 'D'],
  [/X(?!X)/g, 'KS'],
  [/OU|OO|UXX/g, 'U'],
  [/EE|IE(?=[^AEIOUY])/g, 'I'],
  [/AA|AH(?=$|[^AEIOUY])/g, 'A'],
  [/(?<=[AEIOU])H$/g, ''],
  [/(?<=[OE])FF$/g, 'V'],
  [/W/g, 'V'],
  [/(.)\1+/g, '$1'],
]

/** Article and its assimilated forms before a name: AL, EL, UL, AR-, AS- ... and the compound with ABD. */
const abd = /^ABD[AEUO]{0,2}(?:L|R(?=R)|S(?=S)|D(?=D)|N(?=N)|Z(?=Z)|T(?=T))?(?=[A-Z]{3,}$)/
const article = /^(?:AL|EL|UL)(?=[A-Z]{4,}$)/

/** Vowels that transcriptions exchange. Not transitive on purpose: A and I, A and U part different names (Hasan, Hussein). */
const vowelPairs = new Set(['AE', 'EI', 'IY', 'JY', 'IJ', 'OU', 'EY', 'OE|OE'])

const isVowel = (letter: string): boolean => 'AEIOUYJ'.includes(letter)

function soundsAlike(a: string, b: string, last: boolean): boolean {
  if (a === b) return true
  const pair = [a, b].toSorted().join('')
  if (last) return pair === 'IY' || pair === 'IJ' || pair === 'JY'
  if (pair === 'CJ') return false
  return isVowel(a) && isVowel(b) && vowelPairs.has(pair)
}

function soundKey(name: string): string {
  const spoken = sounds.reduce((text, [from, to]) => text.replace(from, to), name)
  return spoken.replace(abd, 'ABDL').replace(/(?:IY|YI|IJ|YJ|EJ|II|YY)$/, 'I')
}

/** Do two names written in A-Z (one word each) differ only in how one sound is transcribed? MOHAMMED and MUHAMMAD, WOLKOW and VOLKOV. */
export function spellingAgrees(a: string, b: string): boolean {
  return [a, a.replace(article, '')].some((first) =>
    [b, b.replace(article, '')].some((second) => keysAgree(soundKey(first), soundKey(second))),
  )
}

function keysAgree(a: string, b: string): boolean {
  if (a.length !== b.length) return false
  return [...a].every((letter, index) => soundsAlike(letter, b.charAt(index), index === a.length - 1))
}
