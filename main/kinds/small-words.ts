/** Articles, possessives and prepositions that stand between the words of a title, folded. */
const smallWords: ReadonlySet<string> = new Set(
  `das der die dem den des ein eine einem einen einer eines ihr ihre ihrem ihren ihrer ihres
   am an auf aus bei fuer in im ueber von vom zu zum zur a for from of on the to your`.split(/\s+/),
)

export function isSmallWord(word: string | undefined): boolean {
  return word !== undefined && smallWords.has(word)
}
