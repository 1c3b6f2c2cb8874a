const spaces = /[\u00a0\u1680\u2000-\u200a\u202f\u205f\u3000]/g
const dashes = /[\u2010-\u2015\u2212\ufe58\uff0d]/g

/**
 * The same text, character for character, in plain ones: all kinds of digits (Arabic-Indic, Persian, full-width ...) → 0-9, all kinds of spaces and
 * dashes → one. Positions stay the same, so a match in the result is a match in the text.
 */
export function plainCharacters(text: string): string {
  return text
    .replace(/[\u0660-\u0669\u06f0-\u06f9\u0966-\u096f\uff10-\uff19]/g, (digit) =>
      String((digit.charCodeAt(0) - zeroBefore(digit)) % 10),
    )
    .replace(spaces, ' ')
    .replace(dashes, '-')
    .replace(/[\u2044\u2215]/g, '/')
}

const zeros = [0x0660, 0x06f0, 0x0966, 0xff10]

function zeroBefore(digit: string): number {
  return zeros.findLast((zero) => digit.charCodeAt(0) >= zero) ?? 0
}
