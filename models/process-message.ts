import { z } from 'zod'
import { replySchema } from './contract.ts'

/** What goes from main to another process: a call, to be answered under its number. */
export const requestMessageSchema = z.object({ id: z.int(), name: z.string(), input: z.unknown() })

/** What comes back: the answer to a call, or an announcement. */
export const processMessageSchema = z.union([
  z.object({ id: z.int(), reply: replySchema }),
  z.object({ event: z.string(), data: z.unknown() }),
])
