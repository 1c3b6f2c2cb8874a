import type { AskModel } from '../models/model-question.ts'
import { askWhenUp } from './ollama/ask-when-up.ts'
import { findProgram } from './ollama/find-program.ts'
import { ModelHost } from './ollama/model-host.ts'
import { defaultStore } from './ollama/model-store.ts'
import { usualContextTokens } from './ollama/model-source.ts'

interface TerminalModel {
  readonly askModel: AskModel
  readonly contextTokens: number
  /** Ends the server that was started, if one was. */
  end(): Promise<void>
}

/** A model of the store for one check: Ollama is the one on the PATH, and started with the first question. */
export function terminalModel(name: string, environment: NodeJS.ProcessEnv): TerminalModel {
  const program = findProgram({
    byPolicy: undefined,
    bundleFolder: undefined,
    searchPath: environment['PATH'],
  })
  const contextTokens = usualContextTokens
  const host = new ModelHost(
    { type: 'local', program, store: defaultStore(environment), model: name, contextTokens },
    environment,
  )
  return {
    askModel: askWhenUp(() => host.obtain('terminal')),
    contextTokens,
    end: async () => {
      await host.release('terminal')
    },
  }
}
