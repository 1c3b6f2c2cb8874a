import { z } from 'zod'
import type { FieldName } from './field.ts'
import type { AnswerSchema } from './model-question.ts'

/** Longer than any value with its label; a model that copies a paragraph has not understood. */
const longestQuote = 160

/** A quote on its own is rewritten by small models; in an object of one key they copy it (measured, see models/ollama/README.md). */
const quoteSchema = z.strictObject({ quote: z.string().max(longestQuote) })

/** The shape of the answer about these fields: for each the words of the document that say it, '' where it says nothing. */
export function quoteSchemaOf(fields: readonly FieldName[]): AnswerSchema {
  return z.toJSONSchema(z.strictObject(Object.fromEntries(fields.map((field) => [field, quoteSchema]))))
}

/** The quotes of an answer by field; null when it is not of the shape that was asked for. */
export function parseQuotes(
  answer: unknown,
  fields: readonly FieldName[],
): ReadonlyMap<FieldName, string> | null {
  const parsed = z.record(z.string(), quoteSchema).safeParse(answer)
  if (!parsed.success) return null
  const quotes = new Map(fields.map((field) => [field, parsed.data[field]?.quote]))
  return [...quotes.values()].every((quote) => quote !== undefined)
    ? new Map([...quotes].map(([field, quote = '']) => [field, quote.trim()]))
    : null
}
