import { z } from 'zod'
import { applicationSchema } from './application.ts'
import { documentSchema } from './document.ts'
import { fieldSchema } from './field.ts'
import { findingSchema } from './finding.ts'
import { modelReportSchema } from './model-progress.ts'

/** An observation on a whole file or document that is no comparison of values: a text layer that differs from the image, a duplicate, a wrong file type. */
export const noticeSchema = z.object({
  code: z.enum([
    'text-layer-differs',
    'page-unreadable',
    'page-cut', // more words than are read
    'file-unreadable',
    'file-duplicate',
    'file-type-differs',
    'file-ambiguous',
    'file-refused',
    'delivery-incomplete',
    'value-unclear', // a code or date of the message that no table or calendar knows; taken as not stated
    'test-message',
    'model-asked', // on which legal basis
    'model-unavailable', // the check went on without the language model
  ]),
  documentId: z.string().nullable(),
  place: z.string().nullable(), // of the delivered file, where there is no document
  page: z.int().min(1).nullable(),
  text: z.string(), // German
})
export type Notice = z.infer<typeof noticeSchema>

/** Milliseconds, wall clock. */
const timingsSchema = z.object({
  intakeMs: z.number(),
  readingMs: z.number(),
  firstFindingMs: z.number().nullable(),
  rulesMs: z.number(),
  totalMs: z.number(),
  pages: z.int(),
  pagesByOcr: z.int(),
})

const pageReportSchema = z.object({
  documentId: z.string(),
  page: z.int().min(1),
  source: z.enum(['text-layer', 'ocr', 'none']),
  rotation: z.union([z.literal(0), z.literal(90), z.literal(180), z.literal(270)]),
  text: z.string(),
})

/** What `npm run check -- --json` prints: exactly one JSON document. Stable; ids of DOMAIN.md sections 3 and 6. */
export const checkReportSchema = z.object({
  application: applicationSchema.pick({
    id: true,
    service: true,
    kind: true,
    paragraph: true,
    submittedOn: true,
    testMessage: true,
  }),
  documents: z.array(
    documentSchema.omit({ kindNamed: true, kindsNear: true, kindBy: true, unreadablePages: true }),
  ),
  fields: z.array(fieldSchema),
  findings: z.array(findingSchema),
  notices: z.array(noticeSchema),
  timings: timingsSchema,
  model: modelReportSchema.optional(), // only where a language model was asked
  pages: z.array(pageReportSchema).optional(), // only with --with-text
})
export type CheckReport = z.infer<typeof checkReportSchema>
