const letters: Readonly<Record<string, string>> = {
  Α: 'A',
  Β: 'V',
  Γ: 'G',
  Δ: 'D',
  Ε: 'E',
  Ζ: 'Z',
  Η: 'I',
  Θ: 'TH',
  Ι: 'I',
  Κ: 'K',
  Λ: 'L',
  Μ: 'M',
  Ν: 'N',
  Ξ: 'X',
  Ο: 'O',
  Π: 'P',
  Ρ: 'R',
  Σ: 'S',
  Τ: 'T',
  Υ: 'Y',
  Φ: 'F',
  Χ: 'CH',
  Ψ: 'PS',
  Ω: 'O',
}

/** Pairs that sound as one. A voiceless letter after ΑΥ, ΕΥ, ΗΥ makes F of the Υ. */
const pairs: readonly (readonly [RegExp, string])[] = [
  [/ΟΥ/g, 'OU'],
  [/([ΑΕΗ])Υ(?=[ΘΚΞΠΣΤΦΧΨ]|$|[^Α-Ω])/g, '$1F'],
  [/([ΑΕΗ])Υ/g, '$1V'],
  [/ΓΓ/g, 'NG'],
  [/ΓΞ/g, 'NX'],
  [/ΓΧ/g, 'NCH'],
  [/(?<![Α-Ω])ΜΠ/g, 'B'],
]

/** Greek capitals in Latin ones; everything else stays. Source: ISO 843 type 2 (ELOT 743), which Greek passports use. */
export function greekToLatin(capitals: string): string {
  if (!/[Α-ΩΆ-Ώ]/.test(capitals)) return capitals
  const plain = capitals.replace(/[ΆΈΉΊΌΎΏΪΫ]/g, (letter) => letter.normalize('NFD').charAt(0))
  return pairs
    .reduce((text, [from, to]) => text.replace(from, to), plain)
    .replace(/[Α-Ω]/g, (letter) => letters[letter] ?? letter)
}
