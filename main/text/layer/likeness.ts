import { editDistance } from '../../values/edit-distance.ts'

/** Characters that recognition mixes up; a difference made of them alone is its noise, not a difference of content. */
const alike: readonly (readonly [RegExp, string])[] = [
  [/rn/g, 'm'],
  [/vv/g, 'w'],
  [/[oöóòôõqd0]/g, '0'],
  [/[iíìîïıjlłt|1!7]/g, '1'],
  [/[sşšś5]/g, '5'],
  [/[b83]/g, '8'],
  [/[g6]/g, '6'],
  [/[z2]/g, '2'],
  [/[uüúùûv]/g, 'u'],
  [/[aäáàâãå4]/g, 'a'],
  [/[eéèêëęcçčć]/g, 'c'],
]

/** The characters of a text that count, with those that look alike made equal. */
export function outline(text: string): string {
  const bare = text.normalize('NFC').toLowerCase().replace(/[^\p{L}\p{N}]/gu, '') // prettier-ignore
  return alike.reduce((reduced, [pattern, one]) => reduced.replace(pattern, one), bare)
}

/** Likeness of two texts 0..1 by edit distance, characters that look alike being equal. */
export function likeness(a: string, b: string): number {
  const [left, right] = [outline(a), outline(b)]
  const longest = Math.max(left.length, right.length)
  return longest === 0 ? 1 : 1 - editDistance(left, right) / longest
}
