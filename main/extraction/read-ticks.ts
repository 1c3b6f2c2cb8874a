import type { TickEntry } from '../../models/knowledge/label-table.ts'
import type { Candidate } from './candidate.ts'
import { findTicks, type Tick } from './find-ticks.ts'
import { keyOf } from './label-vocabulary.ts'
import { toPhrase } from './phrase.ts'
import type { PageReading } from './read-page.ts'
import { isAsked } from './tick-question.ts'
import { sharedHeight, type Token } from './token.ts'

/** A tick box with the option of the table that stands beside it. */
interface Option {
  readonly entry: TickEntry
  readonly tick: Tick
  readonly tokens: readonly Token[]
}

/**
 * Reads the facts that only ticks carry. A field has a value when exactly one of its options is ticked; when a box beside it could not be read
 * with certainty the value is not certain, when two are ticked there is none. A single box that is empty says no.
 */
export function readTicks(entries: readonly TickEntry[], page: PageReading): Candidate[] {
  const ticks = findTicks(page.layout.source)
  const options = ticks.flatMap((tick) => optionOf(tick, ticks, entries, page))
  const fields = new Set(options.map((option) => option.entry.field))
  return [...fields].flatMap((field) =>
    readGroup(
      options.filter((option) => option.entry.field === field),
      page,
    ),
  )
}

function readGroup(options: readonly Option[], page: PageReading): Candidate[] {
  const ticked = options.filter((option) => option.tick.checked === true)
  const unsure = options.some((option) => option.tick.checked === null)
  const values = new Set(ticked.map((option) => option.entry.value))
  const [only] = ticked
  if (only !== undefined)
    return values.size === 1 ? [candidate(only, only.entry.value, unsure ? 0.7 : 1, page)] : []
  const [single] = options
  if (
    single === undefined ||
    options.length !== 1 ||
    single.tick.checked === null ||
    single.entry.value !== true
  )
    return []
  return [candidate(single, false, 1, page)]
}

function candidate(
  { entry, tick, tokens }: Option,
  value: Candidate['value'],
  quality: number,
  page: PageReading,
): Candidate {
  const { page: number, aspectRatio } = page.layout.source
  const mark: Token = {
    ...tick,
    text: tick.checked === true ? '☒' : '☐',
    key: '',
    glued: false,
    page: number,
    aspectRatio,
    fromForm: true,
  }
  const text = toPhrase([[mark, ...tokens.map((token) => ({ ...token, confidence: 1 }))]]).text
  return {
    field: entry.field,
    value,
    raw: text,
    quote: text,
    tokens: [mark, ...tokens],
    quality,
    reader: 'form',
  }
}

function optionOf(
  tick: Tick,
  ticks: readonly Tick[],
  entries: readonly TickEntry[],
  page: PageReading,
): Option[] {
  const right = wordsRightOf(tick, ticks, page)
  const left = right.length > 0 && isBehindBox(tick, ticks) ? [] : wordsLeftOf(tick, ticks, page)
  const places = [
    right,
    [...right, ...nextLine(right, ticks, page)],
    ...belowBox(tick, right, ticks, page),
    left,
  ]
  for (const tokens of places) {
    const keys = languagesOf(tokens)
    const fitting = entries
      .flatMap((entry) =>
        entry.labels
          .filter((label) => keys.some((key) => begins(key, keyOf(label))))
          .map((label) => ({ entry, label })),
      )
      .filter(({ entry }) => entry.question === undefined || isAsked(entry.question, tick, ticks, page))
      .toSorted((a, b) => b.label.length - a.label.length)
    const longest = fitting[0]
    if (longest === undefined) continue
    return fitting
      .filter(({ label }) => label.length === longest.label.length)
      .map(({ entry, label }) => ({ entry, tick, tokens: leading(tokens, keyOf(label)) }))
  }
  return entries
    .filter(
      (entry) =>
        tick.name !== '' &&
        entry.question === undefined &&
        entry.labels.some((label) => keyOf(tick.name) === keyOf(label)),
    )
    .map((entry) => ({ entry, tick, tokens: [] }))
}

/** The words of an option, and those before and behind a stroke: 'ja / yes'. */
function languagesOf(tokens: readonly Token[]): string[] {
  const stroke = tokens.findIndex((token) => token.text === '/')
  const parts = stroke < 0 ? [tokens] : [tokens, tokens.slice(0, stroke), tokens.slice(stroke + 1)]
  return parts.map((part) => part.map((token) => token.key).join(''))
}

/** 'unbefristet' is not 'befristet': the option must be the first word. A short one must be all of it, or be followed by another word. */
function begins(key: string, label: string): boolean {
  return key === label || (label.length >= 5 && key.startsWith(label))
}

function leading(tokens: readonly Token[], key: string): Token[] {
  let length = 0
  return tokens.filter((token) => {
    const inside = length < key.length
    length += token.key.length
    return inside
  })
}

/** Rules and dots are no words; a stroke parts two languages. */
function isWord({ key, text }: Token): boolean {
  return key !== '' || text === '/'
}

/** Words behind the box on its line, up to the next box. */
function wordsRightOf(tick: Tick, ticks: readonly Tick[], page: PageReading): Token[] {
  const { charWidth } = page.layout
  const border = Math.min(
    ...ticks
      .filter((other) => other.left > tick.right && sharedHeight(other, tick) > 0.4)
      .map((other) => other.left),
    Number.POSITIVE_INFINITY,
  )
  return connected(
    lineTokens(tick, page).filter(
      (token) => token.left > tick.right - charWidth && token.left < border && isWord(token),
    ),
    tick.right,
    charWidth,
  )
}

/** '☐ erlaubt ☒ fortbestehend': the words before a box belong to the box before them. */
function isBehindBox(tick: Tick, ticks: readonly Tick[]): boolean {
  return ticks.some((other) => other.right < tick.left && sharedHeight(other, tick) > 0.4)
}

/** The last box of a full line that has its option on the next one: '☐ Stunde  ☒' / 'Monat'. */
function belowBox(
  tick: Tick,
  right: readonly Token[],
  ticks: readonly Tick[],
  page: PageReading,
): readonly (readonly Token[])[] {
  const before = ticks.filter((other) => other.right < tick.left && sharedHeight(other, tick) > 0.4)
  const first = Math.min(...before.map((other) => other.left))
  if (right.length > 0 || before.length === 0) return []
  const { charWidth, lineHeight, segments } = page.layout
  const under = segments
    .filter(
      (segment) => segment.top > tick.bottom - 0.4 * lineHeight && segment.top - tick.bottom < lineHeight,
    )
    .find((segment) => Math.abs(segment.left - first) < 2 * charWidth)
  return under === undefined || ticks.some((other) => sharedHeight(other, under) > 0.4) ? [] : [under.tokens]
}

/** Where the words behind the box go on when they fill their line, up to the next box. */
function nextLine(words: readonly Token[], ticks: readonly Tick[], page: PageReading): Token[] {
  const last = words.at(-1)
  const index = page.layout.lines.findIndex(
    (line) => last !== undefined && line.segments.at(-1)?.tokens.at(-1) === last,
  )
  const next = index < 0 ? undefined : page.layout.lines[index + 1]
  if (next === undefined) return []
  const border = Math.min(
    ...ticks.filter((tick) => sharedHeight(tick, next) > 0.4).map((tick) => tick.left),
    Number.POSITIVE_INFINITY,
  )
  return next.segments.flatMap((segment) =>
    segment.tokens.filter((token) => token.left < border && token.key !== ''),
  )
}

/** Words before the box on its line, from the box before. */
function wordsLeftOf(tick: Tick, ticks: readonly Tick[], page: PageReading): Token[] {
  const { charWidth } = page.layout
  const border = Math.max(
    ...ticks
      .filter((other) => other.right < tick.left && sharedHeight(other, tick) > 0.4)
      .map((other) => other.right),
    Number.NEGATIVE_INFINITY,
  )
  const before = lineTokens(tick, page).filter(
    (token) => token.right < tick.left + charWidth && token.right > border && token.key !== '',
  )
  const near = before.at(-1)
  return near !== undefined && tick.left - near.right < 4 * charWidth ? before : []
}

/** From the box on without a gap wider than a cell. A mark's own character ('x') is no word. */
function connected(tokens: readonly Token[], from: number, charWidth: number): Token[] {
  const run: Token[] = []
  let edge = from
  for (const token of tokens) {
    if (token.left - edge > 4 * charWidth) break
    run.push(token)
    edge = token.right
  }
  return /^[xX]$/u.test(run[0]?.text ?? '') ? run.slice(1) : run
}

function lineTokens(tick: Tick, page: PageReading): Token[] {
  return page.layout.segments
    .filter((segment) => sharedHeight(segment, tick) > 0.4)
    .flatMap((segment) => [...segment.tokens])
    .toSorted((a, b) => a.left - b.left)
}
