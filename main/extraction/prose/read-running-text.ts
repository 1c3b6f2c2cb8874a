import { fieldTypes, type FieldName, type ValueType } from '../../../models/field.ts'
import type { LabelEntry } from '../../../models/knowledge/label-table.ts'
import { editDistance } from '../../values/edit-distance.ts'
import { type Candidate, trust } from '../candidate.ts'
import { isCaption } from '../printed-labels/caption-words.ts'
import { keyOf } from '../printed-labels/label-vocabulary.ts'
import { lineEnd } from '../words/line-breaks.ts'
import { type Phrase, tokensBetween } from '../words/phrase.ts'
import { fullness } from '../labelled-fields/label-candidate.ts'
import type { PageReading } from '../printed-labels/read-page.ts'
import { legalFormEnd } from '../value-readers/read-organisation.ts'
import { readValue } from '../value-readers/read-value.ts'
import { asksReader } from '../words/sentence-around.ts'
import type { Token } from '../words/token.ts'
import { findTicks } from '../ticks/find-ticks.ts'
import { isUnticked } from '../ticks/unticked-option.ts'
import { saidInText } from './said-in-text.ts'

/** How many characters may stand between a cue and its value. */
const reach: Partial<Record<ValueType, number>> = {
  date: 45,
  euro: 60,
  number: 45,
  month: 30,
  code: 60,
  address: 40,
}

/** Reads the entries of the table in running text: by phrase patterns and by cues before the value. */
export function readRunningText(entries: readonly LabelEntry[], page: PageReading): Candidate[] {
  const { flow } = page
  const found = entries.flatMap((entry) => [
    ...(entry.patterns ?? []).flatMap((pattern) => readPattern(entry, pattern, trust.running, page)),
    ...(entry.weakPatterns ?? []).flatMap((pattern) => readPattern(entry, pattern, trust.weak, page)),
    ...(entry.phrases ?? []).flatMap(({ pattern, value, weak }) =>
      [...flow.text.matchAll(global(pattern))].flatMap(({ index, 0: said }) => {
        const to = index + said.length
        if (inQuestion(flow.text, to) || ruledOut(entry, flow.text, index, to)) return []
        const quality = weak === true ? trust.weak : trust.running
        return saidInText(entry.field, { value, from: index, to, quality }, flow)
      }),
    ),
    ...(entry.cues ?? []).flatMap((cue) => readCue(entry, cue, page)),
  ])
  const ticks = findTicks(page.layout.source)
  return found.filter(({ tokens }) => !isUnticked(tokens, ticks, page.layout))
}

/** A form asks 'Wird die Person als Leiharbeitnehmer verliehen?': a question says nothing, its tick does. */
function inQuestion(text: string, from: number): boolean {
  return /^[^.!?\t]{0,120}\?/u.test(text.slice(from))
}

function readPattern(entry: LabelEntry, pattern: RegExp, weight: number, page: PageReading): Candidate[] {
  const { flow } = page
  return [...flow.text.matchAll(global(pattern))].flatMap((match) => {
    const text = match.groups?.['value']
    const at = match.indices?.groups?.['value']?.[0]
    if (text === undefined || at === undefined) return []
    const joined = joinLines(text, at, entry.field, page)
    const reading = readValue(joined, entry.field, page.context)
    if (reading === null || ruledOut(entry, flow.text, at + reading.from, at + reading.to)) return []
    const tokens = tokensBetween(flow, at + reading.from, at + reading.to)
    if (isInCaption(entry.field, tokens, page)) return []
    const isCut = isCutShort(entry.field, flow.text.slice(at + reading.to, at + reading.to + 30))
    const quality = reading.quality * weight * fullness(entry.field, reading.value) * (isCut ? cutShort : 1)
    return saidInText(entry.field, { ...reading, quality }, flow, at)
  })
}

/** 'als Ärztin in', and the line ends: what the small word belongs to stands elsewhere. */
const brokenOff = /^ (?:in|im|für|mit|der|des|und|of|for|and|with)\s*(?:\n|\t|$)/u
const cutShort = 0.8

/** Institutions, and what they award: a further capitalised word is one of their name ('BACHELOR' of 'BACHELOR OF ENGINEERING'). */
const namedWhole: ReadonlySet<FieldName> = new Set(['institution', 'authority', 'degree', 'occupation'])
const nameGoesOn = /^ (?:\p{Lu}\p{L}+|of |OF )/u

function isCutShort(field: FieldName, behind: string): boolean {
  return (
    (fieldTypes[field] === 'text' && brokenOff.test(behind)) ||
    (namedWhole.has(field) && nameGoesOn.test(behind))
  )
}

/**
 * The text in one line. A name or a text does not go on in a line that begins although there was room for its first word in the one before, unless it
 * begins with a legal form.
 */
function joinLines(text: string, at: number, field: FieldName, { flow, layout }: PageReading): string {
  const isEnd = (index: number): boolean => {
    const line = tokensBetween(flow, flow.text.lastIndexOf('\n', index - 1) + 1, index)
    return lineEnd(line, tokensBetween(flow, index + 1, at + text.length), layout) !== 'wrapped'
  }
  const worded = (fieldTypes[field] === 'name' || fieldTypes[field] === 'text') && field !== 'remarks' // whole sentences
  const breaks = worded ? [...text.matchAll(/\n/gu)] : []
  const end = breaks.find(({ index }) => legalFormEnd(text.slice(index + 1)) === 0 && isEnd(at + index))
  return text.slice(0, end?.index).replaceAll('\n', ' ')
}

/** Words of a caption say what stands in a place: 'Service de l’état civil de'. */
function isInCaption(field: FieldName, tokens: readonly Token[], { hits }: PageReading): boolean {
  if (fieldTypes[field] !== 'name' && fieldTypes[field] !== 'text') return false
  return isCaption(tokens) || hits.some((hit) => tokens.every((token) => hit.tokens.includes(token)))
}

function readCue(entry: LabelEntry, cue: string, { flow, layout, context }: PageReading): Candidate[] {
  const { field } = entry
  const misread = layout.source.source === 'ocr'
  return cueEnds(cue, flow, misread).flatMap((end) => {
    const text = sentenceFrom(flow.text, end)
    const reading = readValue(text, field, context)
    if (reading === null || reading.from > (reach[fieldTypes[field]] ?? 12)) return []
    if (ruledOut(entry, flow.text, end + reading.from, end + reading.to)) return []
    return saidInText(field, { ...reading, quality: reading.quality * trust.running }, flow, end)
  })
}

/** Where the words of a cue end in the text; line breaks and hyphens do not matter, and on a picture one misread character in ten is forgiven. */
function cueEnds(cue: string, flow: Phrase, misread: boolean): number[] {
  const wanted = keyOf(cue)
  const limit = misread ? Math.floor(wanted.length / 10) : 0
  const ends: number[] = []
  flow.tokens.forEach((token, start) => {
    if (token.key === '' || token.key[0] !== wanted[0]) return
    let key = ''
    let last: number | null = null // 'beträgt' is as near to 'beträgt ca.' as a misread letter: the exact words count first
    for (let index = start; index < flow.tokens.length && key.length < wanted.length; index++) {
      key += flow.tokens[index]?.key ?? ''
      if (Math.abs(key.length - wanted.length) > limit) continue
      if (key === wanted || (limit > 0 && last === null && editDistance(key, wanted, limit) <= limit))
        last = index
    }
    if (last === null) return
    const end = (flow.starts[last] ?? 0) + (flow.tokens[last]?.text.length ?? 0)
    ends.push(end + (/^[\t\n ]*/u.exec(flow.text.slice(end))?.[0].length ?? 0)) // a blank that was filled in stands apart
  })
  return ends
}

/** The rest of the sentence. A full stop behind a number or an abbreviation does not end it. */
function sentenceFrom(text: string, from: number): string {
  const inRow = text.slice(text.lastIndexOf('\n', from - 1) + 1, from).includes('\t') // of a form: it ends with its line
  const window = (text.slice(from, from + 160).split(inRow ? /[\t\n]/u : '\t')[0] ?? '').replaceAll('\n', ' ')
  const end =
    /(?<![\d]|\b(?:bzw|ca|mtl|inkl|zzgl|Nr|Abs|St|Str|str|Dr|Std|geb|lfd))[.;]\s+(?=[\p{Lu}§(]|\d{1,2}\.)/u.exec(
      window,
    )
  return end === null ? window : window.slice(0, end.index + 1)
}

/** Does the clause around a value say what rules the value out? */
function ruledOut(
  { field, unless, unlessAfter }: LabelEntry,
  text: string,
  from: number,
  to: number,
): boolean {
  if (fieldTypes[field] !== 'name' && asksReader(text, from, to)) return true
  const ahead = text.slice(text.lastIndexOf('\n', from - 1) + 1, from).split(clauseEnd)
  if (unlessAfter?.test(ahead.at(-1) ?? '') === true) return true
  if (unless === undefined) return false
  const before =
    text
      .slice(Math.max(0, from - 160), from)
      .split(clauseEnd)
      .at(-1) ?? ''
  const behind = text.slice(to, to + 25).split(clauseEnd)[0] ?? ''
  return unless.test((before + text.slice(from, to) + behind).replaceAll(leftOut, ''))
}

/** '(ohne Zuschläge und Spesen)' says what the value is not. */
const leftOut = /\((?:ohne|zuzüglich|zzgl\.|without|excluding|excl\.)[^)]*\)/giu

const clauseEnd = /\t|[,;](?!\d)|(?<!\d|\b\p{L}{1,4})\.(?=\s)/u

function global(pattern: RegExp): RegExp {
  return new RegExp(pattern.source, `${pattern.flags.replace(/[gd]/gu, '')}gd`)
}
