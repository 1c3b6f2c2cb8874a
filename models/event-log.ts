import { z } from 'zod'
import { documentKindSchema } from './document-kind.ts'
import { ruleIdSchema } from './finding.ts'
import { verdictSchema } from './decision-note.ts'
import { wipeReportSchema } from './wipe-report.ts'

/**
 * The content-free log (EU AI Act Art. 12, 26(6)): what the aid did and what the person made of it. No name, value, file name or quote.
 * A case is a random pseudonym that no table links to an application.
 */
export const loggedEventSchema = z.discriminatedUnion('type', [
  z.object({ type: z.literal('case-opened'), appVersion: z.string(), rulesVersion: z.string() }),
  z.object({ type: z.literal('document-read'), kind: documentKindSchema, pages: z.int() }),
  z.object({ type: z.literal('verdict'), rule: ruleIdSchema, verdict: verdictSchema.nullable() }),
  z.object({ type: z.literal('correction'), of: z.enum(['kind', 'field']) }),
  z.object({ type: z.literal('note-exported'), as: z.enum(['pdf', 'text']) }),
  z.object({ type: z.literal('notes-deleted'), notes: z.int(), retentionMonths: z.int() }), // of no case: its pseudonym names none
  z.object({ type: z.literal('case-failed') }),
  z.object({ type: z.literal('case-wiped'), report: wipeReportSchema }),
])
export type LoggedEvent = z.infer<typeof loggedEventSchema>

export const logEntrySchema = z.object({
  id: z.int(),
  at: z.iso.datetime(),
  casePseudonym: z.uuid(),
  event: loggedEventSchema,
})
export type LogEntry = z.infer<typeof logEntrySchema>
