import type { ModelEndpoint } from '../../models/model-endpoint.ts'
import { ModelUnavailable, type ModelQuestion } from '../../models/model-question.ts'
import { chatPartSchema, type ChatPart } from '../../models/ollama/server-messages.ts'
import type { AskLimits } from './ask-limits.ts'
import { chatRequest, type Attempt } from './chat-request.ts'
import { connect } from './connect.ts'
import { ServerLost, TooLong } from './name-problem.ts'

/** Tokens as the server counts them; those of an answer that was broken off as far as they came. */
export interface Cost {
  promptTokens: number
  answerTokens: number
}

export interface AskContext {
  readonly endpoint: ModelEndpoint
  readonly limits: AskLimits
  readonly cost: Cost
  readonly signal: AbortSignal
}

/** Between two words of JSON, however indented, stands less white space. The grammar allows twenty, and small models waste most of their answer on it. */
const runOfWhitespace = /\s{16}$/

/** No token stands for more characters than this: a server that ignores how long an answer may be is not listened to for ever. */
const longestToken = 32

/** Not a byte within the limit. */
export class Silence extends Error {
  override readonly name = 'Silence'
}

/**
 * Asks once and reads the answer as it comes: its text, or null when it ran on without end. Adds to `cost`. Throws `ModelUnavailable`, `ServerLost`,
 * `TooLong`, `Silence`, and the signal's reason.
 */
export async function readAnswer(
  { endpoint, limits, cost, signal }: AskContext,
  question: ModelQuestion,
  attempt: Attempt,
): Promise<string | null> {
  const stop = new AbortController()
  const watch = () => setTimeout(() => stop.abort(new Silence()), limits.silenceMs)
  let timer = setTimeout(() => stop.abort(new Silence()), limits.firstByteMs)
  try {
    const client = connect(endpoint, AbortSignal.any([signal, stop.signal]), limits.aliveMs)
    let text = ''
    for await (const message of await client.chat(chatRequest(endpoint, question, attempt))) {
      clearTimeout(timer)
      timer = watch()
      const part = parsePart(message)
      text += part.message?.content ?? ''
      if (part.done) return isWhole(part, endpoint, cost) ? text : null
      cost.answerTokens += 1
      if (runOfWhitespace.test(text) || text.length > longestToken * question.answerTokens) return null
    }
    throw new ServerLost()
  } catch (error) {
    signal.throwIfAborted()
    stop.signal.throwIfAborted()
    throw named(error)
  } finally {
    clearTimeout(timer)
    stop.abort() // leaving the loop does not end the request
  }
}

function parsePart(message: unknown): ChatPart {
  const parsed = chatPartSchema.safeParse(message)
  if (!parsed.success) throw new ModelUnavailable('garbled')
  return parsed.data
}

/** Counts the tokens of the last part and tells whether the answer was finished or cut off. */
function isWhole(last: ChatPart, { contextTokens }: ModelEndpoint, cost: Cost): boolean {
  const promptTokens = last.prompt_eval_count ?? 0
  cost.promptTokens += promptTokens
  const isCut = last.done_reason === 'length'
  if (isCut && promptTokens + (last.eval_count ?? 0) >= contextTokens) throw new TooLong()
  return !isCut
}

/** The client's own errors: a stream that ends without its last part. */
function named(error: unknown): Error {
  const isNamed = error instanceof ModelUnavailable || error instanceof ServerLost || error instanceof TooLong
  return isNamed ? error : new ServerLost('garbled')
}
