import type { Document } from '../../../models/document.ts'
import { type Field, type FieldName, fieldTypes, severalTimes } from '../../../models/field.ts'
import { fold } from '../../values/fold.ts'
import { type Candidate, trust } from '../candidate.ts'
import { isClaimedTwice } from './claimed-twice.ts'
import { doubt } from './doubt.ts'
import { boxOf } from '../words/token.ts'

/**
 * The gate: a field is certain from this confidence on. A confidence is the weakest of: how surely the words were recognised, how well label, place
 * and notation fit, and whether another value competes. Measured for words by OCR: numbers below 0.9 are right only half of the time (OCR.md).
 */
const certainFrom = 0.9

/** Values whose qualities are nearer than this compete: then neither is certain. */
const closeBy = 0.04
/** A text or the date of the paper beside its own label is better than one that a phrase pattern found anywhere. */
const closeByText = 0.015
/** A value that no label of its own names gives way to doubt sooner. */
const closeByDoubtful = 0.1

function nearness(field: FieldName): number {
  return fieldTypes[field] === 'text' || field === 'date' ? closeByText : closeBy
}

/** A candidate that was chosen; `rival` = another value competes with it. */
interface Choice {
  readonly candidate: Candidate
  readonly rival: boolean
}

/** Chooses among the candidates of a document: the best value of each field, all different ones where a field may occur several times. */
export function judgeCandidates(candidates: readonly Candidate[], document: Document): Field[] {
  const byField = Map.groupBy(candidates, (candidate) => candidate.field)
  const choices = [...byField].flatMap(([field, all]) => choose(field, mergeEqual(all)))
  const chosen = choices.map(({ candidate }) => candidate)
  return choices.map(({ candidate, rival }) => {
    const field = toField(candidate, document)
    return rival || isClaimedTwice(candidate, chosen) ? doubt(field) : field
  })
}

function choose(field: FieldName, distinct: readonly Candidate[]): Choice[] {
  if (severalTimes.has(field))
    return everyOccurrence(distinct, field).map((candidate) => ({ candidate, rival: false }))
  const sorted = distinct.toSorted((a, b) => b.quality - a.quality)
  const best = sorted.find((one) => isWholeOf(one, sorted[0])) ?? sorted[0]
  if (best === undefined) return []
  const others = sorted.filter((one) => one !== best)
  const near = best.quality < trust.running ? closeByDoubtful : nearness(field)
  const rival = others.some((other) => best.quality - other.quality < near && !sameMeaning(best, other))
  return [{ candidate: best, rival }]
}

/** 'María Fernanda Núñez Ibáñez' where the same paper says only 'Núñez Ibáñez' at a better label: the same words and more. */
function isWholeOf(one: Candidate, best: Candidate | undefined): boolean {
  if (best === undefined || one === best || one.quality < certainFrom) return false
  const isDivisible = fieldTypes[one.field] === 'name' || one.field === 'remarks'
  return (
    isDivisible &&
    one.tokens.length > best.tokens.length &&
    best.tokens.every((token) => one.tokens.includes(token))
  )
}

/** One candidate per value; of equal ones the surest stays. */
function mergeEqual(candidates: readonly Candidate[]): Candidate[] {
  const best = new Map<string, Candidate>()
  for (const candidate of candidates) {
    const place =
      candidate.field === 'signature'
        ? `${candidate.tokens[0]?.page} ${candidate.tokens[0]?.top} ${candidate.tokens[0]?.left}`
        : ''
    const key = `${fold(String(candidate.value))} ${place}`
    const known = best.get(key)
    if (known === undefined || sureness(candidate) > sureness(known)) best.set(key, candidate)
  }
  return [...best.values()]
}

function sureness(candidate: Candidate): number {
  return Math.min(candidate.quality, recognition(candidate)) + candidate.quality / 1000
}

/** Of several readings of the same words ('Ayşe', 'Ayşe Öztürk') the longest stays. */
function everyOccurrence(candidates: readonly Candidate[], field: FieldName): Candidate[] {
  if (fieldTypes[field] !== 'name') return [...candidates]
  return candidates.filter(
    (one) =>
      !candidates.some(
        (other) =>
          other !== one && other.value !== one.value && includesWords(String(other.value), String(one.value)),
      ),
  )
}

/** Two notations of one value are no contradiction: one part of the other, a partial date within a date. */
function sameMeaning(a: Candidate, b: Candidate): boolean {
  if (typeof a.value !== 'string' || typeof b.value !== 'string') return false
  return includesWords(a.value, b.value) || includesWords(b.value, a.value)
}

function includesWords(long: string, short: string): boolean {
  const words = new Set(fold(long).split(' '))
  return fold(short)
    .split(' ')
    .every((word) => words.has(word))
}

function toField(candidate: Candidate, document: Document): Field {
  const confidence = Math.min(candidate.quality, recognition(candidate))
  return {
    documentId: document.id,
    page: candidate.tokens[0]?.page ?? document.pages.first,
    box: boxOf(candidate.tokens),
    quote: candidate.quote.replaceAll(/[\n\t]/gu, ' '),
    name: candidate.field,
    value: candidate.value,
    raw: candidate.raw,
    reader: candidate.reader,
    confidence,
    certain: confidence >= certainFrom,
  }
}

/** How surely the words were recognised: the weakest word with a letter or digit. A word without digits is as sure as a number of 0.05 more. */
function recognition(candidate: Candidate): number {
  const words = candidate.tokens.filter((token) => /[\p{L}\p{N}☒☐]/u.test(token.text))
  return Math.min(
    1,
    ...words.map((token) => (/\d/u.test(token.text) ? token.confidence : token.confidence + letterBonus)),
  )
}

/** Measured on papers recognised at 200 dpi: words of letters at 0.85 were as often right as numbers at 0.9. */
const letterBonus = 0.05
