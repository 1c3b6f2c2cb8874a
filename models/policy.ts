import { z } from 'zod'
import { documentKindSchema } from './document-kind.ts'
import { ruleGroupSchema } from './finding.ts'

/** What IT or the authority can set. Everything local (living space, age of documents) is off by default. */
export const policySchema = z.object({
  groups: z.array(ruleGroupSchema).default(['A', 'B', 'C', 'D']),
  /** Which day decides a legal threshold is disputed: the day of filing, today, or the start of the job. */
  thresholdDay: z.enum(['filing', 'today', 'start']).default('filing'),
  /** Required living space per person in m²; null = not compared (there is no federal figure). */
  livingSpacePerPersonSquareMetres: z.number().positive().nullable().default(null),
  /** Greatest age of a document at the Antragsdatum in months, by kind; empty = not compared. */
  maximumAgeMonths: z.partialRecord(documentKindSchema, z.int().positive()).default({}),
  /** Single cells of the evidence table set otherwise: 'erwerbstaetigkeit-erst/practice-licence' → 'K' | 'P' | '-'. */
  evidence: z.record(z.string(), z.enum(['K', 'P', '-'])).default({}),
})
export type Policy = z.infer<typeof policySchema>
export const defaultPolicy: Policy = policySchema.parse({})
