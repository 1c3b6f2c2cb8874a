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
  durationMs: z.number(),
})
export type WipeReport = z.infer<typeof wipeReportSchema>
