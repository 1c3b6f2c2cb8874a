import { z } from 'zod'
import type { FieldName } from './field.ts'
import type { AnswerSchema } from './model-question.ts'

/** In characters; longer than any value. */
export const longestQuote = 160
/** So many persons stand on a paper, at most. */
const mostQuotes = 6

/** The words of the page that a field may be, and whether several of them may be it. */
export interface OfferedField {
  readonly name: FieldName
  readonly quotes: readonly string[]
  readonly several: boolean
}

const quoteSchema = z.string().max(longestQuote)
/** What is accepted is wider than what was offered: whether the words are on the page is looked up there, never believed. */
const givenSchema = z.strictObject({ quote: z.union([quoteSchema, z.array(quoteSchema).max(mostQuotes)]) })

/**
 * The shape of the answer: for each field one of the quotes offered, '' where the document says nothing. A closed choice, since small models choose
 * far better than they copy (measured, see models/ollama/README.md); an object of one key, since one that knows no schema copies better into it.
 */
export function quoteSchemaOf(offered: readonly OfferedField[]): AnswerSchema {
  const shapes = offered.map(({ name, quotes, several }) => {
    const choice = z.enum(['', ...quotes])
    return [name, z.strictObject({ quote: several ? z.array(choice).max(mostQuotes) : choice })]
  })
  return z.toJSONSchema(z.strictObject(Object.fromEntries(shapes)))
}

/** The quotes of an answer by field, without empty ones; null when it is not of the shape that was asked for. */
export function parseQuotes(
  answer: unknown,
  fields: readonly FieldName[],
): ReadonlyMap<FieldName, readonly string[]> | null {
  const parsed = z.record(z.string(), givenSchema).safeParse(answer)
  if (!parsed.success) return null
  const given = fields.map((field) => [field, parsed.data[field]?.quote] as const)
  if (given.some(([, quote]) => quote === undefined)) return null
  return new Map(given.map(([field, quote = '']) => [field, [quote].flat().map(trimmed).filter(isSaid)]))
}

function trimmed(quote: string): string {
  return quote.trim()
}

function isSaid(quote: string): boolean {
  return quote !== ''
}
