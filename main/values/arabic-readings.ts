/** How each Arabic letter is written in Latin names, by whatever transcription; an empty reading = it may be left out. Persian and Urdu letters too. */
const readings: Readonly<Record<string, readonly string[]>> = Object.fromEntries(
  [
    'ا أ إ آ ٱ=A AA E I O U ,',
    'ء ئ ؤ=I Y U E A ,',
    'ع=A AA E I O U ,',
    'ب=B P',
    'پ=P',
    'ت ط ٹ=T',
    'ث=TH T S',
    'ج=J DJ G DSCH DZH C',
    'چ=CH TSCH C',
    'ح=H',
    'خ=KH CH H X',
    'د ڈ=D',
    'ذ=DH TH D Z',
    'ر ڑ=R',
    'ز=Z',
    'ژ=ZH J',
    'س=S C',
    'ش=SH SCH CH S',
    'ص=S',
    'ض=D DH Z',
    'ظ=Z DH TH',
    'غ=GH G',
    'ف=F PH',
    'ق=Q K G GH C',
    'ك ک=K C',
    'گ=G',
    'ل=L',
    'م=M',
    'ن ں=N',
    'ه ہ ھ=H ,',
    'و=W V OU OO O U AU AW OW',
    'ي ی ے=Y I EE J AI EI AY EY E',
    'ى=A Y I',
    'ة=A AH EH E ET AT ,',
  ].flatMap((row) => {
    const [letters = '', latin = ''] = row.split('=')
    return letters
      .split(' ')
      .map((letter) => [letter, latin.split(' ').map((reading) => (reading === ',' ? '' : reading))] as const)
  }),
)

/** Vowels that Arabic does not write. No diphthong: that has a letter of its own (حسن is Hasan, حسين is Hussein). */
const shortVowels = ['', 'A', 'E', 'I', 'O', 'U', 'OU']

/** After these no silent French E follows (Hassane, but not Alie). A final A always has its own letter: علي is Ali, never Alia. */
const vowelLetters = 'اويىةهیہ'

/** Can the Arabic name (letters only, no spaces) be read as this Latin one (A-Z, no spaces)? The article may be assimilated or missing. */
export function readsAs(arabic: string, latin: string): boolean {
  const letters = Array.from(arabic.replace(/[\u064b-\u0655\u0670\u0640]/g, ''))
  if (letters.length === 0 || letters.length > 60 || latin.length > 90) return false
  const seen = new Map<string, boolean>()
  const match = (letter: number, column: number): boolean => {
    const place = `${letter}:${column}`
    const known = seen.get(place)
    if (known !== undefined) return known
    const answer = letter === letters.length ? column === latin.length : step(letter, column)
    seen.set(place, answer)
    return answer
  }
  const step = (letter: number, column: number): boolean =>
    shortVowels.some((vowel) => {
      if (!latin.startsWith(vowel, column)) return false
      const start = column + vowel.length
      return (readings[letters[letter] ?? ''] ?? []).some((reading) => {
        if (!latin.startsWith(reading, start)) return false
        const end = start + reading.length
        const doubled = reading !== '' && latin.startsWith(reading, end)
        return endsAt(letter, end) || (doubled && endsAt(letter, end + reading.length))
      })
    })
  const endsAt = (letter: number, column: number): boolean =>
    match(letter + 1, column) ||
    (letter + 1 === letters.length &&
      latin.slice(column) === 'E' &&
      !vowelLetters.includes(letters[letter] ?? ''))
  return match(0, 0)
}
