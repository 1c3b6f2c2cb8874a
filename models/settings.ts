import { z } from 'zod'

/** What this PC remembers between two starts, besides the database. */
export const settingsSchema = z.object({
  window: z
    .object({
      width: z.int().min(600).max(10_000),
      height: z.int().min(400).max(10_000),
      maximised: z.boolean(),
    })
    .default({ width: 1366, height: 820, maximised: false }),
  inboxFolder: z.string().nullable().default(null), // as the person chose it; a policy counts before
})
export type Settings = z.infer<typeof settingsSchema>
