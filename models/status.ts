import { z } from 'zod'

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
    z.object({ name: z.string(), value: z.string(), source: z.enum(['machine', 'user', 'default']) }),
  ),
  checks: z.array(z.object({ name: z.string(), passed: z.boolean(), detail: z.string() })),
})
export type Status = z.infer<typeof statusSchema>
