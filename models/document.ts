import { z } from 'zod'
import { documentKindSchema } from './document-kind.ts'
import { boxSchema } from './place.ts'

/** What was made of the machine readable zone of a document. */
export const mrzResultSchema = z.object({
  lines: z.array(z.string()),
  format: z.enum(['TD1', 'TD2', 'TD3', 'MRV-A', 'MRV-B', 'FRENCH_ID', 'unknown']),
  /** true = confidence gate, check digits, dates, state codes and a second look all agree. */
  certain: z.boolean(),
  /** Check digits of ICAO Doc 9303-3, 4.9, by name: true = right. */
  checks: z.record(z.string(), z.boolean()),
  page: z.int().min(1),
  box: boxSchema,
})
export type MrzResult = z.infer<typeof mrzResultSchema>

const pageProblemSchema = z.enum([
  'blank',
  'not-legible',
  'damaged',
  'encrypted',
  'too-large',
  'timeout',
  'xfa',
])

/** A run of pages of one delivered file that is one document. One PDF can hold several. */
export const documentSchema = z.object({
  id: z.string(), // 'doc-1', stable for the same input
  file: z.string(), // name of the delivered file
  place: z.string(),
  sha256: z.string(),
  slot: z.string().nullable(),
  kind: documentKindSchema,
  /** A title, a wording of this kind only, a machine readable zone or the person names the kind; false = label words alone speak for it. */
  kindNamed: z.boolean(),
  /** Other kinds that the text speaks for as well. */
  kindsNear: z.array(documentKindSchema),
  pages: z.object({ first: z.int().min(1), last: z.int().min(1) }),
  textSource: z.enum(['text-layer', 'ocr', 'mixed', 'none']),
  /** Pages that could not be read, each with its reason. */
  unreadablePages: z.array(z.object({ page: z.int().min(1), problem: pageProblemSchema })),
  /** Who set the kind: the table of title and label words, or the person. */
  kindBy: z.enum(['table', 'person']),
  mrz: mrzResultSchema.optional(),
})
export type Document = z.infer<typeof documentSchema>
