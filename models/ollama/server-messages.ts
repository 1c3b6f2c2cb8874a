import { z } from 'zod'

// What an Ollama server sends, as far as the app reads it. Source: github.com/ollama/ollama, docs/api.md, 0.24.

/** One line of a streamed answer of `/api/chat`; the last one has `done` and the counts. */
export const chatPartSchema = z.object({
  message: z.object({ content: z.string() }).optional(),
  done: z.boolean(),
  done_reason: z.string().optional(), // stop, length, load, unload
  prompt_eval_count: z.int().nonnegative().optional(),
  eval_count: z.int().nonnegative().optional(),
})
export type ChatPart = z.infer<typeof chatPartSchema>

/** An error, as a whole answer or as a line within a stream. It may quote the prompt. */
export const serverErrorSchema = z.object({ error: z.string() })

/** `/api/version`: "0.0.0" for a program built from source. */
export const serverVersionSchema = z.object({ version: z.string() })

/** `/api/ps`: the models that are in memory. `/api/tags`: those of the store. */
export const modelListSchema = z.object({
  models: z.array(z.object({ name: z.string(), size: z.number() })),
})

/** `/api/show`; a model with `remote_host` is not run by this server but passed on to that one. */
export const modelDetailsSchema = z.object({
  capabilities: z.array(z.string()),
  template: z.string(), // of conversations; '{{ .Prompt }}' = none
  remote_host: z.string().optional(),
})
