import { z } from 'zod'
import { boxSchema } from './place.ts'
import { fieldValueSchema } from './field.ts'

/** The rules, by rank; 25 compare the application, the last one protects the check. The ids are stable: other programs read them from the JSON report. Source: DOMAIN.md section 6. */
export const ruleIds = [
  'document-kind',
  'evidence-complete',
  'document-holder',
  'passport-valid',
  'passport-number',
  'filed-before-expiry',
  'salary-agrees',
  'salary-threshold',
  'name-agrees',
  'birth-agrees',
  'employer-agrees',
  'contract-form',
  'pension-months',
  'health-insurance',
  'reference-person',
  'civil-status',
  'legalisation-translation',
  'livelihood',
  'funding',
  'study-status',
  'language-certificate',
  'address-agrees',
  'mrz-integrity',
  'residence-time',
  'date-logic',
  'instructions-to-software',
] as const
export const ruleIdSchema = z.enum(ruleIds)
export type RuleId = z.infer<typeof ruleIdSchema>

/** A kind of document, B completeness, C contradictions, D legal thresholds (can be switched off). */
export const ruleGroupSchema = z.enum(['A', 'B', 'C', 'D'])
export type RuleGroup = z.infer<typeof ruleGroupSchema>

/** K = klären (ask before deciding), P = prüfen (look; often harmless), H = Hinweis. Never depends on nationality. */
export const severitySchema = z.enum(['K', 'P', 'H'])
export type Severity = z.infer<typeof severitySchema>

export const outcomeSchema = z.enum([
  'agrees', // stimmt überein; group D: threshold reached
  'variant', // other spelling or notation of the same
  'differs', // weicht ab; group D: threshold not reached
  'missing', // fehlt
  'unreadable', // there, but not read with certainty
  'not-checked', // with the reason in `text`
])
export type Outcome = z.infer<typeof outcomeSchema>

/** One compared value with its place; `box` and `quote` empty-handed (null, '') only for a document as a whole. */
export const foundValueSchema = z.object({
  value: fieldValueSchema.nullable(),
  documentId: z.string(),
  page: z.int().min(1),
  box: boxSchema.nullable(),
  quote: z.string(),
})
export type FoundValue = z.infer<typeof foundValueSchema>

/**
 * One observation. `subject` = the compared field name; for `document-kind`, `document-holder`, `instructions-to-software` the kind id of the document; for `evidence-complete`
 * and `legalisation-translation` the missing kind id; for the order of dates `earlier<later`. `stated` = what the form says or null.
 */
export const findingSchema = z.object({
  rule: ruleIdSchema,
  group: ruleGroupSchema,
  severity: severitySchema,
  outcome: outcomeSchema,
  subject: z.string(),
  norm: z.string(),
  stated: z.object({ value: fieldValueSchema.nullable(), source: z.string() }).nullable(),
  found: z.array(foundValueSchema),
  text: z.string(), // German, neutral, names values and places
})
export type Finding = z.infer<typeof findingSchema>
