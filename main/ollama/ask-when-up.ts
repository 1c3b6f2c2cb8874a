import type { ModelEndpoint } from '../../models/model-endpoint.ts'
import type { AskModel } from '../../models/model-question.ts'
import { createAskModel } from './ask-model.ts'

/** Asks a model that is brought up when the first question comes. `obtain` is called once; what it throws is thrown at every question. */
export function askWhenUp(obtain: () => Promise<ModelEndpoint>): AskModel {
  let asking: Promise<AskModel> | null = null
  return async (question, signal) => {
    asking ??= obtain().then((endpoint) => createAskModel(endpoint))
    const ask = await asking
    signal.throwIfAborted()
    return ask(question, signal)
  }
}
