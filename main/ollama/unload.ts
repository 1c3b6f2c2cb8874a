import { setTimeout as pause } from 'node:timers/promises'
import type { ModelEndpoint } from '../../models/model-endpoint.ts'
import { ModelUnavailable } from '../../models/model-question.ts'
import { modelListSchema } from '../../models/ollama/server-messages.ts'
import { connect } from './connect.ts'
import { within } from './within.ts'

const betweenLooksMs = 50

/** Ending the process that holds the model takes half a second; a question that is still being answered is broken off before. */
const unloadMs = 5_000

/**
 * Takes the model out of memory and with it every prompt that its cache still holds. True as soon as the server no longer lists it; false when it
 * still does after `limitMs`, or does not answer: then only the end of the server is certain.
 */
export async function unload(endpoint: ModelEndpoint, limitMs: number = unloadMs): Promise<boolean> {
  const never = new AbortController().signal
  const late = () => new ModelUnavailable('server-silent')
  return within(limitMs, never, late, async (signal) => {
    const client = connect(endpoint, signal, limitMs)
    await client.chat({ model: endpoint.model, messages: [], keep_alive: 0, stream: false })
    while (isListed(await client.ps(), endpoint.model)) await pause(betweenLooksMs, undefined, { signal })
    return true
  }).catch(() => false)
}

/** A name without a tag means its `latest`. */
function isListed(answer: unknown, model: string): boolean {
  const { models } = modelListSchema.parse(answer)
  return models.some(({ name }) => name === model || name === `${model}:latest`)
}
