import { Ollama } from 'ollama'
import type { ModelEndpoint } from '../../models/model-endpoint.ts'
import { checkAnswers } from './checked-fetch.ts'
import { createDirectFetch } from './direct-fetch.ts'

/** A client for one request: `signal` ends it at any moment, which the library's own `abort` cannot do before the first byte. */
export function connect(endpoint: ModelEndpoint, signal: AbortSignal, aliveMs: number): Ollama {
  return new Ollama({
    host: endpoint.url,
    fetch: checkAnswers(createDirectFetch(endpoint, signal, aliveMs)),
  })
}
