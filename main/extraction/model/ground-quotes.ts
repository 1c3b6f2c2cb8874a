import type { IsoDate } from '../../../models/dates.ts'
import type { Document } from '../../../models/document.ts'
import type { Field, FieldName } from '../../../models/field.ts'
import { fieldLabels } from '../../../models/knowledge/field-labels.ts'
import type { PageText } from '../../../models/page-text.ts'
import { fold } from '../../values/fold.ts'
import type { Candidate } from '../candidate.ts'
import { judgeCandidates } from '../certainty/judge-certainty.ts'
import { ontoPicture } from '../words/onto-picture.ts'
import { contextOf, type ReadContext } from '../read-context.ts'
import { withPayPeriod } from '../prose/read-pay-period.ts'
import { dropImplausible } from './drop-implausible.ts'
import { findQuote } from './find-quote.ts'
import type { DocumentPart } from './page-parts.ts'
import { readQuote } from './read-quote.ts'
import { fitOf } from './fit-of.ts'

/** What became of the quotes of one answer. `fields` = values that no other reader has; the numbers count quotes. */
export interface Grounded {
  readonly fields: readonly Field[]
  readonly quotes: number // quotes that were not empty
  readonly notFound: number // no such words on the page
  readonly noValue: number // the parser of the field does not accept the words
  readonly implausible: number // no fitting word beside them, the place of another field, an impossible date
  readonly agreed: number // the same as another reader's unsure reading
}

/** The document that was asked about, its pages, what the other readers read in it, and the day. */
export interface AskedDocument {
  readonly document: Document
  readonly pages: readonly PageText[]
  readonly known: readonly Field[]
  readonly today: IsoDate
}

type Fate = 'notFound' | 'noValue' | 'implausible'

/**
 * Makes fields of the quotes of an answer: each quote is found in the words of the page, its value is read from those words by the parsers of the
 * other readers. What cannot be found, read or be true is left out and counted.
 */
export function groundQuotes(
  quotes: ReadonlyMap<FieldName, readonly string[]>,
  part: DocumentPart,
  asked: AskedDocument,
): Grounded {
  const { document, pages, known, today } = asked
  const context = contextOf(pages, today)
  const given = [...quotes].flatMap(([field, said]) => said.map((quote) => [field, quote] as const))
  const results = given.map(([field, quote]) => groundOne(field, quote, part, document, context))
  const candidates = results.flatMap((result) => (typeof result === 'string' ? [] : result))
  const read = judgeCandidates(withPayPeriod(candidates), document).map((field) => ontoPicture(field, pages))
  const sure = known.filter(({ certain }) => certain)
  const plausible = dropImplausible(read, sure, today)
  const names = (fields: readonly Field[]): number =>
    new Set(fields.map(({ name }) => name).filter((name) => quotes.has(name))).size
  const fresh = plausible
    .filter((field) => !known.some((other) => saysTheSame(other, field)))
    .filter(
      (field, _, all) =>
        quotes.has(field.name) || all.some(({ name }) => quotes.has(name) && name === 'grossEuro'),
    )
  const fates = (fate: Fate): number => results.filter((result) => result === fate).length
  return {
    fields: fresh,
    quotes: given.length,
    notFound: fates('notFound'),
    noValue: fates('noValue'),
    implausible: fates('implausible') + names(read) - names(plausible),
    agreed: names(plausible) - names(fresh),
  }
}

function groundOne(
  field: FieldName,
  quote: string,
  part: DocumentPart,
  document: Document,
  context: ReadContext,
): readonly Candidate[] | Fate {
  const places = part.pages.flatMap(({ phrase }) =>
    findQuote(quote, phrase).map((place) => ({ place, phrase })),
  )
  if (places.length === 0) return 'notFound'
  const least = Math.min(...places.map(({ place }) => place.misread))
  const fitting = places
    .filter(({ place }) => place.misread === least)
    .map((each) => ({ ...each, fit: fitOf(field, each.place, each.phrase.text) }))
    .filter(({ fit }) => fit > 0)
    .toSorted((a, b) => b.fit - a.fit)
  if (fitting.length === 0) return 'implausible'
  const labels = fieldLabels[document.kind]
  const read = fitting
    .map(({ place, phrase, fit }) =>
      readQuote(field, place, phrase, labels, context).map((each) => ({
        ...each,
        quality: each.quality * fit,
      })),
    )
    .find((candidates) => candidates.length > 0)
  return read ?? 'noValue'
}

function saysTheSame(a: Field, b: Field): boolean {
  return a.name === b.name && fold(String(a.value)) === fold(String(b.value))
}
