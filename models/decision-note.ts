import { z } from 'zod'
import { isoDateSchema } from './dates.ts'
import { ruleIdSchema } from './finding.ts'
import { letterEditsSchema } from './letter.ts'

/** Names a finding so that it is found again when the check runs again: the rule, its subject and the content of the document (not an id of one run). */
export const findingKeySchema = z.object({
  rule: ruleIdSchema,
  subject: z.string(),
  documentSha256: z.string().nullable(), // null = a finding about no document (missing paper)
  firstPage: z.int().min(1).nullable(), // of that document in its file: one merged PDF holds several documents
})
export type FindingKey = z.infer<typeof findingKeySchema>

/** übernehmen, nicht übernehmen, später. No default: a finding without verdict is open. */
export const verdictSchema = z.enum(['adopted', 'not-adopted', 'later'])
export type Verdict = z.infer<typeof verdictSchema>

/** What the person decided about one finding, in their own words. */
export const verdictEntrySchema = z.object({
  finding: findingKeySchema,
  verdict: verdictSchema.nullable(),
  words: z.string(),
  seeOriginal: z.boolean(), // "beim Termin im Original ansehen"
})
export type VerdictEntry = z.infer<typeof verdictEntrySchema>

/** What the person has written so far. Saved as they type; holds their words and verdicts only, never a value that was read. */
export const draftSchema = z.object({
  applicationId: z.string(),
  verdicts: z.array(verdictEntrySchema),
  assessment: z.string(), // Würdigung; mandatory before export
  result: z.string(), // Ergebnis, in the person's words
  author: z.string(),
  deadline: isoDateSchema.nullable(), // Frist of a Nachforderung
  letter: letterEditsSchema.nullable(), // what they changed in the Nachforderung; null = as suggested
  asked: z.array(findingKeySchema), // what exported letters have asked for
  exportedAt: z.iso.datetime().nullable(),
})
export type Draft = z.infer<typeof draftSchema>

/** One adopted fact as it stands in the note: both values with document and page, chosen by the person. */
const notedFactSchema = z.object({
  finding: findingKeySchema,
  sentence: z.string(), // names both values with document and page
  words: z.string(),
})

/**
 * A decision note (Vermerk) as it is kept: the facts the person adopted, their assessment, the result, the list "im Original ansehen", and
 * which aid was used. Append-only once closed: a correction is a new version. Norms: §§ 24, 39 VwVfG, § 77 AufenthG.
 */
export const decisionNoteSchema = z.object({
  id: z.int(),
  applicationId: z.string(),
  version: z.int().min(1),
  createdAt: z.iso.datetime(),
  author: z.string(),
  appliedFor: z.string(), // service, kind, §, date in words
  documentsSeen: z.array(z.string()), // 'Arbeitsvertrag (3 Seiten, Kopie)'
  facts: z.array(notedFactSchema),
  seeOriginal: z.array(z.string()),
  assessment: z.string(),
  result: z.string(),
  aid: z.string(), // program, version, model; "Hinweise wurden geprüft; Bewertung durch ..."
  exportedAt: z.iso.datetime().nullable(),
  closedWithoutExport: z.string().nullable(), // the reason
})
export type DecisionNote = z.infer<typeof decisionNoteSchema>

/** A note before the store has numbered it. */
export type NewDecisionNote = Omit<DecisionNote, 'id' | 'version'>
