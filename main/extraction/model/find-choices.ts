import type { Document } from '../../../models/document.ts'
import {
  type Field,
  type FieldName,
  fieldTypes,
  holderFields,
  partyFields,
  type ValueType,
} from '../../../models/field.ts'
import { fieldLabels } from '../../../models/knowledge/field-labels.ts'
import type { PageText } from '../../../models/page-text.ts'
import { longestQuote } from '../../../models/quote-answer.ts'
import type { Candidate } from '../candidate.ts'
import { keyOf, vocabularyOf } from '../printed-labels/label-vocabulary.ts'
import { ontoPicture } from '../words/onto-picture.ts'
import type { Phrase } from '../words/phrase.ts'
import type { ReadContext } from '../read-context.ts'
import { boxOf } from '../words/token.ts'
import { isImpossibleAt } from './drop-implausible.ts'
import type { QuotePlace } from './find-quote.ts'
import { fitOf } from './fit-of.ts'
import type { DocumentPart } from './page-parts.ts'
import { readQuote } from './read-quote.ts'
import { spansOf } from './value-spans.ts'

/** Words of a page that could be the value of a field: its parser accepts them, and a word that belongs to the field stands beside them. */
export interface Choice {
  readonly quote: string // line breaks as spaces
  readonly page: number
  readonly from: number // in the text of the page
  readonly to: number
  readonly fit: number
}

/** What the other readers know of the document that is asked about. */
export interface ChoiceContext extends ReadContext {
  readonly document: Document
  readonly pages: readonly PageText[]
  readonly known: readonly Field[]
}

/** More of them make a small model choose at random. */
const mostChoices = 24

/** People are offered with all their names: half a name is no reading. */
const persons: ReadonlySet<FieldName> = new Set([...holderFields, ...partyFields, 'parents'])
const severalWords = /\p{L}[ ,-]+\p{L}/u
/** A longer text may be a sentence that happens to hold the value. */
const longestWhole = 60

/** The words of a part that a field can be, in the order of the page; those with the most fitting surroundings when there are many. */
export function choicesOf(field: FieldName, part: DocumentPart, context: ChoiceContext): Choice[] {
  const best = new Map<string, Choice>()
  for (const { page, phrase } of part.pages)
    for (const span of spansOf(field, phrase.text))
      for (const choice of choicesAt(field, span, page, phrase, context)) {
        const before = best.get(choice.quote)
        if (before === undefined || before.fit < choice.fit) best.set(choice.quote, choice)
      }
  const whole = [...best.values()].filter(
    (choice, _, all) => !all.some((other) => swallows(other, choice, fieldTypes[field])),
  )
  const chosen = new Set(whole.toSorted((a, b) => b.fit - a.fit).slice(0, mostChoices))
  return whole.filter((choice) => chosen.has(choice))
}

function choicesAt(
  field: FieldName,
  span: QuotePlace,
  page: number,
  phrase: Phrase,
  context: ChoiceContext,
): Choice[] {
  const read = readQuote(field, span, phrase, fieldLabels[context.document.kind], context)
  return read.flatMap((candidate) => {
    const first = phrase.tokens.findIndex((token) => token === candidate.tokens[0])
    const from = phrase.text.indexOf(candidate.raw, phrase.starts[first])
    const to = from + candidate.raw.length
    const fit = fitOf(field, { from, to, misread: 0 }, phrase.text)
    if (fit === 0 || !mayBe(candidate, phrase.text[to], context)) return []
    return [{ quote: candidate.raw.replaceAll(/[\n\t]/gu, ' '), page, from, to, fit }]
  })
}

/** Is it neither a label, nor half a name, nor the place of another field, nor a date that cannot be? */
function mayBe(
  { field, raw, value, tokens }: Candidate,
  next: string | undefined,
  { document, pages, known, today }: ChoiceContext,
): boolean {
  if (isWords(fieldTypes[field]) && (next === ':' || vocabularyOf(document.kind).uses.has(keyOf(raw))))
    return false
  if (raw.length > longestQuote || (persons.has(field) && !severalWords.test(raw))) return false
  const page = tokens[0]?.page ?? document.pages.first
  const placed = ontoPicture({ name: field, value, page, box: boxOf(tokens) }, pages)
  return !isImpossibleAt(placed, known, today)
}

/** 'Kantstraße 9' is a part of 'Kantstraße 9 04275 Leipzig'. */
function swallows(other: Choice, choice: Choice, type: ValueType): boolean {
  if (other.quote.length <= choice.quote.length || other.page !== choice.page || other.fit < choice.fit)
    return false
  const counts =
    type === 'name' || type === 'address' || (type === 'text' && other.quote.length < longestWhole)
  return counts && other.quote.includes(choice.quote)
}

function isWords(type: ValueType): boolean {
  return type === 'name' || type === 'text'
}
