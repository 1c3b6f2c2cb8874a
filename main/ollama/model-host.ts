import type { ModelEndpoint } from '../../models/model-endpoint.ts'
import { ModelUnavailable } from '../../models/model-question.ts'
import { checkServer } from './check-server.ts'
import { ModelServer } from './model-server.ts'
import type { ModelSource } from './model-source.ts'
import { unload } from './unload.ts'

type Environment = Readonly<Record<string, string | undefined>>

/** What has been started, or is being started, for the cases that are open. */
interface Up {
  readonly stop: AbortController
  server: ModelServer | null // null also where the authority's is used
  endpoint: ModelEndpoint | null // null = not found fit yet
}

/** Brings the model up for the first case that wants it and takes it down with the last one. */
export class ModelHost {
  readonly #source: ModelSource
  readonly #environment: Environment
  readonly #users = new Set<string>()
  #up: Up | null = null
  #opening: Promise<ModelEndpoint> | null = null

  constructor(source: ModelSource, environment: Environment) {
    this.#source = source
    this.#environment = environment
  }

  /** The endpoint of a server that was found fit. @throws ModelUnavailable; the next case tries again */
  async obtain(caseId: string): Promise<ModelEndpoint> {
    this.#users.add(caseId)
    if (this.#up?.server?.isGone === true) await this.#takeDown()
    this.#opening ??= this.#bringUp()
    return this.#opening
  }

  /**
   * The case is closed, its process has ended: nothing of it stays in the memory of the model. True = that is certain, false = the server of the
   * authority still holds the model, null = the model was not up.
   */
  async release(caseId: string): Promise<boolean | null> {
    this.#users.delete(caseId)
    const up = this.#up
    if (up === null) return null
    const isUnloaded = up.endpoint === null || (await unload(up.endpoint))
    if (this.#users.size === 0 && this.#up === up) await this.#takeDown()
    else if (!isUnloaded) await up.server?.restart()
    return isUnloaded || up.server !== null
  }

  /** Ends everything, whoever still uses it. */
  async end(): Promise<void> {
    this.#users.clear()
    await this.#takeDown()
  }

  async #bringUp(): Promise<ModelEndpoint> {
    const up: Up = { stop: new AbortController(), server: null, endpoint: null }
    this.#up = up
    try {
      const endpoint = await this.#start(up)
      await checkServer(endpoint, up.stop.signal)
      up.endpoint = endpoint
      return endpoint
    } catch (error) {
      if (this.#up === up) await this.#takeDown()
      throw error
    }
  }

  async #start(up: Up): Promise<ModelEndpoint> {
    if (this.#source.type === 'misconfigured') throw new ModelUnavailable(this.#source.problem)
    if (this.#source.type === 'server') {
      const { type: _, ...endpoint } = this.#source
      return endpoint
    }
    const { program, store, model, contextTokens } = this.#source
    const server = await ModelServer.start({ program, store, environment: this.#environment })
    if (up.stop.signal.aborted) await server.end() // taken down meanwhile
    up.stop.signal.throwIfAborted()
    up.server = server
    return server.endpointFor({ model, contextTokens })
  }

  async #takeDown(): Promise<void> {
    const up = this.#up
    this.#up = null
    this.#opening = null
    up?.stop.abort(new ModelUnavailable('server-gone'))
    await up?.server?.end()
  }
}
