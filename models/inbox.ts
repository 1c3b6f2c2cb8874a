import { z } from 'zod'
import { applicationKindSchema, serviceSchema } from './application.ts'
import { isoDateSchema } from './dates.ts'

/** neu = never opened; in-pruefung = a draft exists; geschlossen = a closed note exists. */
const caseStageSchema = z.enum(['neu', 'in-pruefung', 'geschlossen'])

/** One application in the inbox folder (Eingang). Read from the head of its message only; the originals stay where they are. */
export const inboxEntrySchema = z.object({
  id: z.string(), // stable for the same file in the same folder
  applicationId: z.string().nullable(), // antragsidentifikation
  name: z.string(), // of the file or folder, as it lies there; shown to the person, never logged
  service: serviceSchema.nullable(),
  kind: applicationKindSchema.nullable(),
  submittedOn: isoDateSchema.nullable(),
  receivedAt: z.iso.datetime(), // time stamp of the file
  documentCount: z.int().nullable(), // null = not counted yet
  supplements: z.int(), // Nachreichungen that belong to it
  stage: caseStageSchema,
  arrivedFor: z.string().nullable(), // the open case that has not taken in all of this yet
  problem: z.string().nullable(), // why it cannot be checked, one German sentence
})
export type InboxEntry = z.infer<typeof inboxEntrySchema>
