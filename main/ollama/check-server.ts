import type { ModelEndpoint } from '../../models/model-endpoint.ts'
import { ModelUnavailable, type ModelQuestion } from '../../models/model-question.ts'
import { modelDetailsSchema } from '../../models/ollama/server-messages.ts'
import { askLimits, type AskLimits } from './ask-limits.ts'
import { awaitServer } from './await-server.ts'
import { chatRequest } from './chat-request.ts'
import { connect } from './connect.ts'
import { ServerLost, TooLong } from './name-problem.ts'
import { within } from './within.ts'

/**
 * Is the server at `endpoint` fit for its work? It has the model, runs it itself, and refuses a prompt that does not fit instead of cutting it
 * silently. Abilities are checked, not the version: a program built from source calls itself 0.0.0. Who refuses also knows schemas and `think`, which
 * Ollama learnt earlier. Loads the model on the way. @throws ModelUnavailable, the signal's reason
 */
export async function checkServer(
  endpoint: ModelEndpoint,
  signal: AbortSignal,
  limits: AskLimits = askLimits,
): Promise<void> {
  await awaitServer(endpoint, limits, signal)
  const late = () => new ModelUnavailable('server-silent')
  await within(limits.firstByteMs, signal, late, async (both) => {
    const client = connect(endpoint, both, limits.aliveMs)
    const details = modelDetailsSchema.parse(await client.show({ model: endpoint.model }))
    const isOwn = details.remote_host === undefined
    if (!isOwn || !details.capabilities.includes('completion')) throw new ModelUnavailable('server-unfit')
    await client.chat(chatRequest(endpoint, overlong(endpoint), { temperature: 0, seed: 1 }))
    throw new ModelUnavailable('server-unfit')
  }).catch((error: unknown) => {
    signal.throwIfAborted()
    if (error instanceof TooLong) return
    if (error instanceof ServerLost) throw new ModelUnavailable(error.ifAgain)
    throw error instanceof ModelUnavailable ? error : new ModelUnavailable('garbled')
  })
}

/** A word is at least one token. */
function overlong({ contextTokens }: ModelEndpoint): ModelQuestion {
  const material = 'Wort '.repeat(contextTokens + 1)
  return { system: '', material, task: '', answerSchema: { type: 'object' }, answerTokens: 1 }
}
