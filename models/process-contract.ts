import { z } from 'zod'
import { calls, events } from './contract.ts'
import { isoDateSchema } from './dates.ts'
import { decisionNoteSchema, draftSchema, findingKeySchema } from './decision-note.ts'
import { documentKindSchema } from './document-kind.ts'
import { inboxEntrySchema } from './inbox.ts'
import { letterParagraphSchema } from './letter.ts'
import { modelAccessSchema } from './model-access.ts'
import { policySchema } from './policy.ts'

const nothing = z.void()

/** What main asks of the process of one case. The calls of the page that concern an open case go through as they are. */
export const caseCalls = {
  'case.start': {
    input: z.object({
      caseId: z.string(),
      paths: z.array(z.string()).min(1), // the application, then its Nachreichungen
      today: isoDateSchema,
      policy: policySchema,
      languageFolder: z.string(),
      workers: z.int().min(1), // of OCR
      model: z.object({ contextTokens: z.int(), legalBasis: z.string().nullable() }).nullable(), // null = no language model is asked
    }),
    output: z.object({ applicationId: z.string() }),
  },
  /** A Nachreichung has come: the same case with all its paths; only what is new is read. */
  'case.extend': { input: z.object({ paths: z.array(z.string()).min(1) }), output: nothing },
  /** Once after `case.start`, as soon as the language model is up or known not to come. */
  'case.model': { input: modelAccessSchema, output: nothing },
  'case.state': calls['case.state'],
  'case.stop': calls['case.stop'],
  'case.resume': calls['case.resume'],
  'case.correct': calls['case.correct'],
  'case.undoCorrection': calls['case.undoCorrection'],
  'case.choose': calls['case.choose'],
  'case.picture': {
    input: z.object({ documentId: z.string(), page: z.int().min(1), widthPx: z.int().min(1).max(4000) }),
    output: z.instanceof(Uint8Array).nullable(), // JPEG, upright; null = the page cannot be shown
  },
  'case.counts': {
    input: nothing,
    output: z.object({ pages: z.int(), documents: z.int(), fields: z.int(), findings: z.int() }),
  },
  'case.note': {
    input: z.object({
      draft: draftSchema,
      aid: z.string(),
      createdAt: z.iso.datetime(),
      closedWithoutExport: z.string().nullable(),
    }),
    output: decisionNoteSchema.omit({ id: true, version: true }),
  },
  'case.letter': {
    input: z.object({ draft: draftSchema }),
    output: z.object({ paragraphs: z.array(letterParagraphSchema), asks: z.array(findingKeySchema) }),
  },
} as const

/** What the process of a case announces. */
export const caseEvents = {
  'case.progress': events['case.progress'],
  'case.changed': events['case.changed'],
  /** All pages are read; the documents as the log names them. */
  'case.read': z.object({ documents: z.array(z.object({ kind: documentKindSchema, pages: z.int() })) }),
} as const

/** An application as the inbox process finds it; its stage is known to the store only, open cases to main. */
export const listedEntrySchema = inboxEntrySchema
  .omit({ stage: true, arrivedFor: true })
  .extend({ paths: z.array(z.string()).min(1) })
export type ListedEntry = z.infer<typeof listedEntrySchema>

/** What main asks of the process that reads the inbox folder: its files are as hostile as those of a case. */
export const inboxCalls = {
  'inbox.watch': { input: z.object({ folder: z.string() }), output: nothing },
  'inbox.entries': { input: nothing, output: z.array(listedEntrySchema) },
} as const

export const inboxEvents = { 'inbox.changed': events['inbox.changed'] } as const
