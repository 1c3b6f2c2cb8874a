import type { RecognisedWord } from './read-tsv.ts'

/** No German word has a capital within; tesseract makes R or B of the ß in 'Großmann' and 'Straße'. Names such as 'DeBrito' and 'McBride' are spared. */
const misread =
  /(?<=\p{Ll}[aeiouäöüy])[RB](?=[b-df-gj-km-np-tv-xz]|$)|(?<=[Ss]tra|[Gg]ro|[Ww]ei|[Hh]ei|[Ääu]u|[Ss]ü|[Gg]rü|hlie|lie|[Dd]rei|[Pp]reu)[RB](?=[ei])/gu

/** The word with ß where tesseract read another letter that cannot stand there. */
export function mendSharpS(word: RecognisedWord): RecognisedWord {
  return { ...word, text: word.text.replace(misread, 'ß') }
}
