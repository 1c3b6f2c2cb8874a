import { z } from 'zod'

/** What the program looks at by itself; `detail` says more, in data the page has words for. */
const selfCheckSchema = z.object({
  check: z.enum([
    'database', // sound; detail = code of the error when it cannot be opened
    'damaged-files', // none was set aside here; detail = their names
    'languages', // of OCR; detail = their names
    'inbox', // readable; detail = 'unset' while no folder is chosen
    'model', // can be asked; detail = the sentence why not
    'notes', // none is past its retention without an export; detail = how many are
    'policies', // all valid; detail = names of those that count as not set
  ]),
  passed: z.boolean(),
  detail: z.string(),
})
export type SelfCheck = z.infer<typeof selfCheckSchema>

/** What IT looks at: versions, places, policies in force, and whether the self-checks passed. */
export const statusSchema = z.object({
  appVersion: z.string(),
  electronVersion: z.string(),
  rulesVersion: z.string(),
  languages: z.array(z.string()), // of OCR
  model: z.string().nullable(), // null = off
  modelLegalBasis: z.string().nullable(), // as IT has worded it
  databasePlace: z.string(),
  policies: z.array(
    z.object({
      name: z.string(),
      value: z.string(), // as IT has set it; lines of a list joined by commas
      source: z.enum(['machine', 'user', 'default']),
    }),
  ),
  checks: z.array(selfCheckSchema),
})
export type Status = z.infer<typeof statusSchema>
