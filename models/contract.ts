import { z } from 'zod'
import { caseStateSchema, correctionSchema } from './case-state.ts'
import { decisionNoteSchema, draftSchema, findingKeySchema } from './decision-note.ts'
import { inboxEntrySchema } from './inbox.ts'
import { letterParagraphSchema } from './letter.ts'
import { logEntrySchema } from './event-log.ts'
import { statusSchema } from './status.ts'
import { wipeReportSchema } from './wipe-report.ts'

const caseOnly = z.object({ caseId: z.string() })
const nothing = z.void()

/** Everything the page can ask of main: name → what goes in, what comes out. Both are parsed at the boundary. */
export const calls = {
  'inbox.list': {
    input: nothing,
    output: z.object({
      folder: z.string().nullable(),
      entries: z.array(inboxEntrySchema),
      readAhead: z.string().nullable(), // id of the entry marked to be read next
    }),
  },
  'inbox.chooseFolder': { input: nothing, output: z.object({ folder: z.string().nullable() }) },
  'inbox.openDialog': { input: nothing, output: z.object({ caseId: z.string().nullable() }) },
  'case.openEntry': { input: z.object({ entryId: z.string() }), output: caseOnly },
  'case.openPath': { input: z.object({ path: z.string() }), output: caseOnly }, // a file or folder dropped on the window
  'case.readAhead': { input: z.object({ entryId: z.string(), wanted: z.boolean() }), output: nothing },
  'case.state': { input: caseOnly, output: caseStateSchema },
  'case.stop': { input: caseOnly, output: nothing },
  'case.resume': { input: caseOnly, output: nothing }, // after a stop
  'case.correct': { input: caseOnly.extend({ correction: correctionSchema }), output: caseStateSchema },
  'case.undoCorrection': { input: caseOnly, output: caseStateSchema },
  'case.choose': { input: caseOnly.extend({ paragraph: z.string().nullable() }), output: caseStateSchema },
  'draft.load': { input: caseOnly, output: draftSchema },
  'draft.save': {
    input: caseOnly.extend({ draft: draftSchema }),
    output: z.object({ savedAt: z.iso.datetime() }),
  },
  'letter.suggest': { input: caseOnly, output: z.object({ paragraphs: z.array(letterParagraphSchema) }) },
  'letter.export': {
    input: caseOnly.extend({ as: z.enum(['pdf', 'text']) }),
    output: z.object({ asked: z.array(findingKeySchema).nullable() }), // all that has been asked for; null = cancelled
  },
  'note.preview': { input: caseOnly, output: z.object({ text: z.string(), missing: z.array(z.string()) }) },
  'note.export': {
    input: caseOnly.extend({ as: z.enum(['pdf', 'text']) }),
    output: z.object({ exportedAt: z.iso.datetime().nullable() }),
  },
  'case.close': {
    input: caseOnly.extend({ reasonWithoutExport: z.string().nullable() }),
    output: wipeReportSchema,
  },
  'notes.search': {
    input: z.object({ text: z.string(), limit: z.int().max(500) }),
    output: z.array(decisionNoteSchema),
  },
  'notes.correct': {
    input: z.object({ id: z.int(), assessment: z.string(), result: z.string() }),
    output: decisionNoteSchema,
  },
  'notes.export': {
    input: z.object({ id: z.int(), as: z.enum(['pdf', 'text']) }),
    output: z.object({ exported: z.boolean() }),
  },
  'log.list': { input: z.object({ limit: z.int().max(5000) }), output: z.array(logEntrySchema) },
  'log.exportCsv': { input: nothing, output: z.object({ exported: z.boolean() }) },
  'store.backup': { input: nothing, output: z.object({ saved: z.boolean() }) },
  'status.read': { input: nothing, output: statusSchema },
} as const satisfies Record<string, { input: z.ZodType; output: z.ZodType }>

/** Why a call failed; the page chooses the sentence. `detail` never holds personal data. */
export const callErrorSchema = z.object({
  code: z.enum([
    'unusable-input', // detail = the sentence of InputError
    'no-such-case',
    'case-failed',
    'case-too-large', // its process took more memory than it may
    'store-read-only',
    'store-full',
    'store-corrupt',
    'store-newer',
    'store-on-network',
    'store-unreachable', // no such folder, or its drive is gone
    'store-locked', // another program holds the database
    'file-not-written', // an export or a backup; nothing of the database is concerned
    'copy-onto-itself', // a backup in the place of the database
    'note-incomplete',
    'export-required',
    'refused', // unknown call, foreign sender, wrong shape
    'unexpected',
  ]),
  detail: z.string(),
})
export type CallError = z.infer<typeof callErrorSchema>

/** What main announces; parsed on arrival. */
export const events = {
  'inbox.changed': nothing,
  'case.progress': caseOnly.extend({ pagesRead: z.int(), pagesTotal: z.int() }),
  'case.changed': caseOnly, // ask `case.state`
  'case.failed': caseOnly, // the case process ended by itself; its draft is safe
  'log.waiting': z.object({ error: callErrorSchema.nullable() }), // why entries of the log wait in memory; null = all are written
  'store.backupProgress': z.object({ copied: z.int(), total: z.int() }), // in pages of the database
} as const satisfies Record<string, z.ZodType>

export type CallName = keyof typeof calls
export type EventName = keyof typeof events
export type Input<N extends CallName> = z.infer<(typeof calls)[N]['input']>
export type Output<N extends CallName> = z.infer<(typeof calls)[N]['output']>
export type EventData<N extends EventName> = z.infer<(typeof events)[N]>

/** A call without a handler does not compile. */
export type Handlers = { readonly [N in CallName]: (input: Input<N>) => Promise<Output<N>> | Output<N> }

export const replySchema = z.union([
  z.object({ ok: z.literal(true), value: z.unknown() }),
  z.object({ ok: z.literal(false), error: callErrorSchema }),
])
export type Reply = z.infer<typeof replySchema>
