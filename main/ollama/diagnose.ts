import { ModelUnavailable, type ModelProblem } from '../../models/model-question.ts'
import { askLimits } from './ask-limits.ts'
import { awaitServer } from './await-server.ts'
import type { ModelSource } from './model-source.ts'
import { hasModel } from './model-store.ts'
import { unsafeSwitchesIn } from './server-environment.ts'

/** Is everything there that asking needs? Starts nothing and loads nothing; null = nothing is missing. */
export async function diagnose(
  source: ModelSource,
  environment: Readonly<Record<string, string | undefined>>,
): Promise<ModelProblem | null> {
  switch (source.type) {
    case 'misconfigured':
      return source.problem
    case 'local':
      if (source.program === null) return 'server-missing'
      if (unsafeSwitchesIn(environment).length > 0) return 'unsafe-settings'
      return hasModel(source.store, source.model) ? null : 'model-missing'
    default: {
      const { type: _, ...endpoint } = source
      const limits = { ...askLimits, returnMs: 0 }
      return awaitServer(endpoint, limits, new AbortController().signal).then(() => null, problemOf)
    }
  }
}

function problemOf(error: unknown): ModelProblem {
  return error instanceof ModelUnavailable ? error.problem : 'server-missing'
}
