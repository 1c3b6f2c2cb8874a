import { askLimits } from '../../../main/ollama/ask-limits.ts'
import { createAskModel } from '../../../main/ollama/ask-model.ts'
import { findProgram } from '../../../main/ollama/find-program.ts'
import { ModelHost } from '../../../main/ollama/model-host.ts'
import { defaultStore } from '../../../main/ollama/model-store.ts'
import type { AskModel } from '../../../models/model-question.ts'
import { liveModel } from '../../ollama/live-model.ts'

/** A model that is up until it is disposed of. */
interface Obtained extends AsyncDisposable {
  readonly askModel: AskModel
}

/** Nobody waits here: a busy machine makes an answer late, not bad. */
const patient = { ...askLimits, firstByteMs: 1_800_000, silenceMs: 300_000, questionMs: 3_600_000 }

/** Brings up a model of the store (`OLLAMA_MODELS`, program on the PATH) or the one of the live tests. */
export async function obtainModel(name: string, contextTokens: number): Promise<Obtained> {
  const live = liveModel()
  const { PATH: searchPath } = process.env
  const program = findProgram({ byPolicy: undefined, bundleFolder: undefined, searchPath })
  const source =
    live?.model === name
      ? { ...live, contextTokens }
      : { type: 'local' as const, program, store: defaultStore(process.env), model: name, contextTokens }
  const host = new ModelHost(source, process.env)
  const endpoint = await host.obtain('bench')
  return {
    askModel: createAskModel(endpoint, patient),
    [Symbol.asyncDispose]: () => host.end(),
  }
}
