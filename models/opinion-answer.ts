import { z } from 'zod'
import { documentKindSchema, type DocumentKind } from './document-kind.ts'
import type { AnswerSchema } from './model-question.ts'
import { likenessSchema, type Likeness } from './opinion.ts'

const quoteSchema = z.string().max(160)
const likenessAnswerSchema = z.strictObject({
  first: quoteSchema,
  second: quoteSchema,
  answer: likenessSchema,
})
const kindAnswerSchema = z.strictObject({ quote: quoteSchema, kind: documentKindSchema })

/** Both wordings, then what they are to each other. */
export const likenessAnswer: AnswerSchema = z.toJSONSchema(likenessAnswerSchema)

/** The words that say the kind, then the kind. */
export const kindAnswer: AnswerSchema = z.toJSONSchema(kindAnswerSchema)

/** The likeness; null when the answer is of another shape. 'unklar' when it speaks of other wordings than those it was asked about. */
export function parseLikeness(answer: unknown, first: string, second: string): Likeness | null {
  const { data } = likenessAnswerSchema.safeParse(answer)
  if (data === undefined) return null
  return data.first === first && data.second === second ? data.answer : 'unklar'
}

export function parseKind(answer: unknown): { quote: string; kind: DocumentKind } | null {
  return kindAnswerSchema.safeParse(answer).data ?? null
}
