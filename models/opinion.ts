import { z } from 'zod'
import { documentKindSchema } from './document-kind.ts'
import { placeSchema } from './place.ts'

/** The fixed answers to the question whether two wordings mean the same. */
export const likenessSchema = z.enum(['gleich', 'ähnlich', 'verschieden', 'unklar'])
export type Likeness = z.infer<typeof likenessSchema>

/** Fields whose values are words for the same thing as often as they are different things. */
export const likenedFields = ['jobTitle', 'occupation', 'programme'] as const
const likenedFieldSchema = z.enum(likenedFields)
export type LikenedField = z.infer<typeof likenedFieldSchema>

/** Two wordings that strings cannot compare. */
export interface Wordings {
  readonly field: LikenedField
  readonly first: string
  readonly second: string
}

/**
 * What the language model holds of something that tables and strings do not decide. It is said beside a finding, marked as the model's, and changes
 * neither result nor weight of any.
 */
export const opinionSchema = z.discriminatedUnion('type', [
  z.object({
    type: z.literal('likeness'),
    field: likenedFieldSchema,
    first: z.string(),
    second: z.string(),
    likeness: likenessSchema,
  }),
  z.object({ type: z.literal('kind'), kind: documentKindSchema, place: placeSchema }), // the words that say the kind
])
export type Opinion = z.infer<typeof opinionSchema>
