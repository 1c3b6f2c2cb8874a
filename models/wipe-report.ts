import { z } from 'zod'

/** What was wiped when a case was closed: counts and times, no content. */
export const wipeReportSchema = z.object({
  casePseudonym: z.uuid(),
  closedAt: z.iso.datetime(),
  pages: z.int(),
  documents: z.int(),
  fields: z.int(),
  findings: z.int(),
  processEnded: z.boolean(),
  pageImagesDropped: z.boolean(),
  modelUnloaded: z.boolean().nullable().default(null), // by the language model; null = it was not up (and before it existed)
  durationMs: z.number(),
})
export type WipeReport = z.infer<typeof wipeReportSchema>
