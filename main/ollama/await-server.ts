import { setTimeout as pause } from 'node:timers/promises'
import type { ModelEndpoint } from '../../models/model-endpoint.ts'
import { ModelUnavailable } from '../../models/model-question.ts'
import { serverVersionSchema } from '../../models/ollama/server-messages.ts'
import type { AskLimits } from './ask-limits.ts'
import { connect } from './connect.ts'
import { ServerLost } from './name-problem.ts'
import { within } from './within.ts'

const betweenTriesMs = 200

/**
 * Waits until the server answers; a server that has just ended may be on its way back. Throws `ModelUnavailable`: 'server-silent' when it takes the
 * connection and says nothing, 'server-missing' when nobody comes within `returnMs`.
 */
export async function awaitServer(
  endpoint: ModelEndpoint,
  { aliveMs, returnMs }: Pick<AskLimits, 'aliveMs' | 'returnMs'>,
  signal: AbortSignal,
): Promise<void> {
  const last = performance.now() + returnMs
  for (;;) {
    try {
      return await within(
        aliveMs,
        signal,
        () => new ModelUnavailable('server-silent'),
        async (both) => {
          const answer = await connect(endpoint, both, aliveMs).version()
          if (!serverVersionSchema.safeParse(answer).success) throw new ModelUnavailable('garbled')
        },
      )
    } catch (error) {
      if (!(error instanceof ServerLost)) throw named(error, signal)
      if (performance.now() > last) throw new ModelUnavailable('server-missing')
    }
    await pause(betweenTriesMs, undefined, { signal })
  }
}

/** Anything the library itself throws means that it did not understand the answer. */
function named(error: unknown, signal: AbortSignal): unknown {
  return error instanceof ModelUnavailable || signal.aborted ? error : new ModelUnavailable('garbled')
}
