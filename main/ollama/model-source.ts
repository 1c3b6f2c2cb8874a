import type { ModelProblem } from '../../models/model-question.ts'

/** Which model is asked and who runs it. */
export type ModelSource = LocalModel | HouseModel | MisconfiguredModel

interface AnyModel {
  /** Its name in the store of the server. */
  readonly model: string
  readonly contextTokens: number
}

/** The app runs Ollama itself. */
export interface LocalModel extends AnyModel {
  readonly type: 'local'
  /** Full path of the program; null = there is none. */
  readonly program: string | null
  /** Folder of the models. */
  readonly store: string
}

/** The inference server of the authority. */
interface HouseModel extends AnyModel {
  readonly type: 'server'
  readonly url: string // https
  readonly token: string | null
  readonly certificateAuthority: string | null // PEM
}

/** What IT has set does not make a model. */
interface MisconfiguredModel extends AnyModel {
  readonly type: 'misconfigured'
  readonly problem: ModelProblem
}

/** Room for two dense pages, the question and its answer; the cache for it takes 0.1 GB with a small model, 1 GB with one of four billion weights. */
export const usualContextTokens = 8192
