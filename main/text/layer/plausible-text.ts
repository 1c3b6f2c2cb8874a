const mostUnknown = 0.01
const leastWordCharacters = 0.5
const vowelShare = { least: 0.15, most: 0.75 }
const lettersForVowels = 30

/**
 * Whether the characters of a text layer can be what a person reads: hardly any replacement, private-use or control characters, mostly
 * letters and digits, and in Latin script a share of vowels as every language and every list of names has. No dictionary: names, English
 * and foreign certificates must pass. A font with its own encoding ("Ibmmp") fails.
 */
export function isPlausibleText(text: string): boolean {
  const characters = Array.from(text.replace(/\s+/gu, ''))
  if (characters.length === 0) return false
  const share = (pattern: RegExp): number =>
    characters.filter((c) => pattern.test(c)).length / characters.length
  if (share(/[\uFFFD\p{Co}\p{Cc}\p{Cn}]/u) > mostUnknown) return false
  // Lines to fill in and the fillers of a machine readable zone say nothing for or against.
  const telling = characters.filter((c) => !/[<_.…·\-–—=|]/u.test(c))
  const wordLike = telling.filter((c) => /[\p{L}\p{N}\p{M}]/u.test(c)).length
  return wordLike >= telling.length * leastWordCharacters && hasVowels(text)
}

function hasVowels(text: string): boolean {
  const letters = text.normalize('NFD').replace(/[^a-zß]/giu, '')
  if (letters.length < lettersForVowels) return true
  const share = letters.replace(/[^aeiouy]/giu, '').length / letters.length
  return share >= vowelShare.least && share <= vowelShare.most
}
