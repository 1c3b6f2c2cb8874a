import { z } from 'zod'
import { applicationSchema } from './application.ts'
import { noticeSchema } from './check-report.ts'
import { documentKindSchema } from './document-kind.ts'
import { documentSchema } from './document.ts'
import { fieldNameSchema, fieldSchema, fieldValueSchema } from './field.ts'
import { findingSchema } from './finding.ts'
import { modelProgressSchema } from './model-progress.ts'
import { boxSchema } from './place.ts'

/** A correction by the person at the screen. It wins over every reader, is marked as theirs, and lives as long as the case is open. */
export const correctionSchema = z.discriminatedUnion('type', [
  z.object({ type: z.literal('kind'), documentId: z.string(), kind: documentKindSchema }),
  z.object({
    type: z.literal('field'),
    documentId: z.string(),
    page: z.int().min(1),
    name: fieldNameSchema,
    value: fieldValueSchema.nullable(), // null = there is no such value on this page
    box: boxSchema.nullable(),
  }),
])
export type Correction = z.infer<typeof correctionSchema>

/** Where the language model is with an open case. It begins when all pages are read. */
const modelStateSchema = z.object({
  stage: z.enum(['asking', 'stopped', 'done']),
  progress: modelProgressSchema,
})

/** Everything the review shows of an open case. Lives in the case process; the renderer has a copy while the case is open. */
export const caseStateSchema = z.object({
  caseId: z.string(),
  stage: z.enum(['reading', 'stopped', 'complete', 'failed']),
  pagesRead: z.int(),
  pagesTotal: z.int(),
  model: modelStateSchema.nullable(), // null = not asked, or not yet
  application: applicationSchema,
  documents: z.array(documentSchema),
  fields: z.array(fieldSchema),
  findings: z.array(findingSchema),
  notices: z.array(noticeSchema),
  corrections: z.array(correctionSchema), // in the order they were made; undo takes the last one back
})
export type CaseState = z.infer<typeof caseStateSchema>
