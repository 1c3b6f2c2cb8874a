import { existsSync } from 'node:fs'
import { join } from 'node:path'
import type { ModelEndpoint } from '../../models/model-endpoint.ts'
import { ModelUnavailable } from '../../models/model-question.ts'
import { freePort } from './free-port.ts'
import { endOrphans, makeHome, removeHome } from './home-folder.ts'
import { serverEnvironment, unsafeSwitchesIn } from './server-environment.ts'
import { ServerProcess, type Start } from './server-process.ts'

export interface ServerOptions {
  /** Full path of the Ollama program; null = there is none. */
  readonly program: string | null
  /** Folder of the models; only read. */
  readonly store: string
  /** Of this app. */
  readonly environment: Readonly<Record<string, string | undefined>>
  readonly startMs?: number
}

/** Somebody may take a port between the moment it was found free and the server's start. */
const portTries = 3

/**
 * The app's own `ollama serve`: on a free port of the loopback address, with an environment and a home of its own, restarted once when it ends by
 * itself. The home folder gets a key pair without meaning and goes with the server.
 */
export class ModelServer {
  readonly home: string
  readonly port: number
  readonly #run: () => ServerProcess
  #process: ServerProcess
  #restartsLeft = 1
  #isEnding = false
  #isGone = false

  private constructor(home: string, port: number, run: () => ServerProcess, process: ServerProcess) {
    this.home = home
    this.port = port
    this.#run = run
    this.#process = process
    void this.#outlive()
  }

  /** @throws ModelUnavailable 'server-missing', 'unsafe-settings', 'model-missing' (no store), 'server-unfit' (no Ollama), 'server-silent' */
  static async start({ program, store, environment, startMs }: ServerOptions): Promise<ModelServer> {
    if (program === null) throw new ModelUnavailable('server-missing')
    if (unsafeSwitchesIn(environment).length > 0) throw new ModelUnavailable('unsafe-settings')
    if (!existsSync(join(store, 'blobs'))) throw new ModelUnavailable('model-missing')
    endOrphans()
    const home = makeHome()
    let start: Start = 'port-taken'
    for (let tries = 0; start === 'port-taken' && tries < portTries; tries++) {
      const port = await freePort()
      const run = () =>
        new ServerProcess(program, serverEnvironment(environment, { home, store, port }), home, startMs)
      const process = run()
      start = await process.started
      if (start === 'listening') return new ModelServer(home, port, run, process)
      await process.end()
    }
    removeHome(home)
    throw new ModelUnavailable(start === 'silent' ? 'server-silent' : 'server-unfit')
  }

  endpointFor(model: Pick<ModelEndpoint, 'model' | 'contextTokens'>): ModelEndpoint {
    return { ...model, url: `http://127.0.0.1:${this.port}`, token: null, certificateAuthority: null }
  }

  /** It has ended and does not come back. */
  get isGone(): boolean {
    return this.#isGone
  }

  /** Ends the server and starts it again on the same port: nothing that it held in memory is left. */
  async restart(): Promise<void> {
    this.#restartsLeft += 1
    await this.#process.end()
  }

  /** Ends it with everything it has started; resolves when it is gone. */
  async end(): Promise<void> {
    this.#isEnding = true
    await this.#process.end()
    removeHome(this.home)
  }

  async #outlive(): Promise<void> {
    let isUp = true
    while (isUp) {
      await this.#process.exited
      if (this.#isEnding || this.#restartsLeft === 0) break
      this.#restartsLeft -= 1
      this.#process = this.#run()
      isUp = (await this.#process.started) === 'listening'
    }
    this.#isGone = true
  }
}
