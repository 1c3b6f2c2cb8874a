import type { TickEntry } from '../../../models/knowledge/label-table.ts'
import { keyOf } from '../printed-labels/label-vocabulary.ts'
import { toPhrase, tokensBetween } from '../words/phrase.ts'
import type { Token } from '../words/token.ts'

/** Words of a box that say what it stands for: an option of the table, or a bare yes or no that answers a question. */
export interface OptionWords {
  readonly entries: readonly TickEntry[] // options that need no question
  readonly answer: boolean | null // 'ja' or 'nein'
  readonly tokens: readonly Token[]
}

const answers: ReadonlyMap<string, boolean> = new Map([
  ['ja', true],
  ['yes', true],
  ['nein', false],
  ['no', false],
])
/** Words that may stand before the option: 'in der gesetzlichen', 'ein Leiharbeitsverhältnis'. */
const small = new Set(
  'ein eine einer einem einen in der die das dem den ist es als im bei the a an wird mit'.split(' '),
)
const contrary = /(?<!\p{L})(?:nicht|kein\p{L}*|ohne|not|weder)(?!\p{L})/iu
const inflection = /^(?:e|en|er|em|es)$/u
/** Shorter labels ('Monat', 'privat') are no beginning of a compound: a 'Privatanschrift' is no insurance. */
const compoundFrom = 7

/** What the words behind a box say: their beginning is the option. */
export function optionAtStart(words: readonly Token[], entries: readonly TickEntry[]): OptionWords | null {
  const lead = words.findIndex((token) => !small.has(token.key))
  const parts = [words, behindStroke(words), ...(lead > 0 ? [words.slice(lead)] : [])]
  for (const part of parts) {
    const answer = answers.get(part[0]?.key ?? '')
    if (answer !== undefined) return { entries: [], answer, tokens: part.slice(0, 1) }
    const named = longest(entries, (label) => prefixOf(part, label))
    if (named !== null) return named
  }
  return saidWithin(words.slice(0, saidWithinWords), entries)
}

/** What the words before a box say: their end is the option, or the beginning of the piece that ends at the box. */
export function optionAtEnd(words: readonly Token[], entries: readonly TickEntry[]): OptionWords | null {
  const answer = answers.get(words.at(-1)?.key ?? '')
  if (answer !== undefined) return { entries: [], answer, tokens: words.slice(-1) }
  const ending = longest(entries, (label) => suffixOf(words, label))
  return (
    ending ??
    longest(entries, (label) => prefixOf(words, label)) ??
    saidWithin(words.slice(-saidWithinWords), entries)
  )
}

/** An option's phrase is not longer; what follows is the form's next words. */
const saidWithinWords = 9

function behindStroke(words: readonly Token[]): readonly Token[] {
  const stroke = words.findIndex((token) => token.text === '/')
  return stroke < 0 ? [] : words.slice(stroke + 1)
}

function longest(
  entries: readonly TickEntry[],
  tokensOf: (label: string) => readonly Token[],
): OptionWords | null {
  const found = entries
    .filter((entry) => entry.question === undefined)
    .flatMap((entry) => entry.labels.map((label) => ({ entry, label, tokens: tokensOf(keyOf(label)) })))
    .filter(({ tokens }) => tokens.length > 0)
    .toSorted((a, b) => b.label.length - a.label.length)
  const [best] = found
  if (best === undefined) return null
  const same = found.filter(({ label }) => label.length === best.label.length)
  return { entries: same.map(({ entry }) => entry), answer: null, tokens: best.tokens }
}

/** The first tokens where they are the label, its inflected form or a compound that it begins; not where the next word takes it back. */
function prefixOf(words: readonly Token[], label: string): readonly Token[] {
  let key = ''
  for (const [index, token] of words.entries()) {
    const before = key
    key += token.key
    if (key === label) return contrary.test(words[index + 1]?.text ?? '') ? [] : words.slice(0, index + 1)
    if (key.length <= label.length) continue
    const rest = key.slice(label.length)
    const belongs = before.length < label.length && key.startsWith(label)
    return belongs && (label.length >= compoundFrom || inflection.test(rest)) ? words.slice(0, index + 1) : []
  }
  return []
}

function suffixOf(words: readonly Token[], label: string): readonly Token[] {
  let key = ''
  for (let index = words.length - 1; index >= 0 && key.length < label.length; index--) {
    key = (words[index]?.key ?? '') + key
    if (key === label) return contrary.test(words[index - 1]?.text ?? '') ? [] : words.slice(index)
  }
  return []
}

/** Of the entries that know the phrase of an option anywhere in its words, the one said first. */
function saidWithin(words: readonly Token[], entries: readonly TickEntry[]): OptionWords | null {
  const phrase = toPhrase([words])
  const [first] = entries
    .flatMap((entry) => {
      const match = entry.says?.exec(phrase.text)
      return match === undefined || match === null ? [] : [{ entry, match }]
    })
    .toSorted((a, b) => a.match.index - b.match.index)
  if (first === undefined || contrary.test(phrase.text.slice(0, first.match.index))) return null
  const { index, 0: said } = first.match
  return { entries: [first.entry], answer: null, tokens: tokensBetween(phrase, index, index + said.length) }
}
