import { constellations, type Constellation } from '../../models/knowledge/instructions-to-software.ts'
import { fold } from '../values/fold.ts'
import type { Token } from './read-tokens.ts'

/** Words from the first to the last, by their index. */
export interface WordRange {
  readonly first: number
  readonly last: number
}

/** Words this near to a stretch make it harmless, if they are among `unless`. */
const around = 3

/** A phrase of the table: its tokens, each with whether any ending fits. */
type Phrase = readonly { readonly text: string; readonly isStem: boolean }[]

/** An entry of a constellation that stands at some tokens. */
interface Hit {
  readonly row: number
  readonly list: number // `forbidden` = of `unless`
  readonly from: number
  readonly to: number
}
const forbidden = -1

interface Entry {
  readonly row: number
  readonly list: number
  readonly phrase: Phrase
}

/** Entries by the first word of their phrase, whole words and stems apart: every token of a text is looked up, not every entry tried. */
const byWord = new Map<string, Entry[]>()
const byStem = new Map<string, Entry[]>()
/** Words written without blanks between them (Chinese, letters set apart) are searched for what they contain. */
const fewestLettersRunTogether = 16
const withoutBlanks = /^[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/u

constellations.forEach(({ near, unless = '' }, row) => {
  near.forEach((entries, list) => phrasesOf(entries).forEach((phrase) => enter({ row, list, phrase })))
  phrasesOf(unless).forEach((phrase) => enter({ row, list: forbidden, phrase }))
})

/** The table without blanks; without its short entries, which stand within any word. */
const runTogether = constellations.map(({ near }) =>
  near.map((entries) =>
    phrasesOf(entries)
      .map((phrase) => phrase.map(({ text }) => text).join(''))
      .filter((entry) => entry.length >= 4 || withoutBlanks.test(entry)),
  ),
)

function enter(entry: Entry): void {
  const [first] = entry.phrase
  if (!first) return
  const index = first.isStem ? byStem : byWord
  index.set(first.text, [...(index.get(first.text) ?? []), entry])
}

function phrasesOf(entries: string): Phrase[] {
  return entries.split('|').map((entry) =>
    entry.trim().split(/\s+/).flatMap((word) => {
      const parts = fold(word).split(' ').filter((part) => part !== '')
      return parts.map((text, part) => ({ text, isStem: word.endsWith('~') && part === parts.length - 1 }))
    }),
  ).filter((phrase) => phrase.length > 0) // prettier-ignore
}

const longestStem = Math.max(...[...byStem.keys()].map((stem) => stem.length))
/** More of one row on one page is made to keep the search busy. */
const mostHits = 2_000

/** Where words of the table stand together: an instruction to a program each. */
export function matchConstellations(tokens: readonly Token[]): WordRange[] {
  const hits = Map.groupBy(
    tokens.flatMap((_, at) => hitsAt(tokens, at)),
    ({ row }) => row,
  )
  const together = [...hits].flatMap(([row, own]) => {
    const constellation = constellations[row]
    return constellation ? windowsOf(constellation, own.slice(0, mostHits), tokens) : []
  })
  return [...together, ...tokens.filter(isInstructionByItself).map(({ firstWord, lastWord }) => ({ first: firstWord, last: lastWord }))] // prettier-ignore
}

function hitsAt(tokens: readonly Token[], at: number): Hit[] {
  const token = tokens[at]
  if (!token) return []
  const forms = token.text === token.latin ? [token.text] : [token.text, token.latin]
  const entries = forms.flatMap((form) => [
    ...(byWord.get(form) ?? []),
    ...Array.from(
      form.slice(0, longestStem),
      (_, length) => byStem.get(form.slice(0, length + 1)) ?? [],
    ).flat(),
  ])
  return entries
    .filter(({ phrase }) => phrase.every((part, offset) => fits(tokens[at + offset], part)))
    .map(({ row, list, phrase }) => ({ row, list, from: at, to: at + phrase.length - 1 }))
}

function fits(token: Token | undefined, { text, isStem }: Phrase[number]): boolean {
  if (!token) return false
  return [token.text, token.latin].some((form) => (isStem ? form.startsWith(text) : form === text))
}

/** Stretches within one sentence in which one entry of every list stands, from its first to its last. */
function windowsOf(
  { near, within }: Constellation,
  hits: readonly Hit[],
  tokens: readonly Token[],
): WordRange[] {
  const wanted = hits.filter(({ list }) => list !== forbidden)
  const harmless = hits.filter(({ list }) => list === forbidden)
  return wanted.flatMap((start, index) => {
    const close = hitsWithin(wanted, index, within, tokens)
    const first = near.map((_, list) => close.find((hit) => hit.list === list))
    const to = Math.max(...first.map((hit) => hit?.to ?? -1))
    const isHarmless = harmless.some((hit) => hit.to >= start.from - around && hit.from <= to + around)
    if (first.includes(undefined) || isHarmless) return []
    return [{ first: tokens[start.from]?.firstWord ?? 0, last: tokens[to]?.lastWord ?? 0 }]
  })
}

/** The hits from one on that end within so many words, in the same sentence. Hits come in the order of the text. */
function hitsWithin(hits: readonly Hit[], index: number, within: number, tokens: readonly Token[]): Hit[] {
  const start = hits[index]
  if (!start) return []
  const close: Hit[] = []
  for (let next = index; (hits[next]?.from ?? Infinity) < start.from + within; next++) {
    const hit = hits[next]
    if (hit && hit.to < start.from + within && isSameSentence(tokens[start.from], tokens[hit.to]))
      close.push(hit)
  }
  return close
}

function isSameSentence(a: Token | undefined, b: Token | undefined): boolean {
  return a?.sentence === b?.sentence
}

/** Words run together that contain an entry of every list. */
function isInstructionByItself({ text, latin }: Token): boolean {
  if (text.length < fewestLettersRunTogether && !withoutBlanks.test(text)) return false
  return runTogether.some((near) =>
    near.every((entries) => entries.some((entry) => text.includes(entry) || latin.includes(entry))),
  )
}
