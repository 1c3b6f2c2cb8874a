/** A JSON schema (draft 2020-12) as `z.toJSONSchema` writes it; the server turns it into a grammar for the answer. */
export type AnswerSchema = Readonly<Record<string, unknown>>

/**
 * One question to the language model. `system` is the same for a whole case and `material` for a whole document, so that the server's cache of
 * the prompt's beginning is used; `task` changes last.
 */
export interface ModelQuestion {
  readonly system: string
  readonly material: string
  readonly task: string
  readonly answerSchema: AnswerSchema
  /** The answer is cut off and counts as not given beyond this. */
  readonly answerTokens: number
}

/** What asking cost. */
export interface ModelUse {
  readonly promptTokens: number
  readonly answerTokens: number
  readonly durationMs: number
}

/** `answer` is JSON that has been parsed but not checked against the schema: whoever asked does that. */
export type ModelAnswer =
  | { readonly type: 'answered'; readonly answer: unknown; readonly use: ModelUse }
  | { readonly type: 'not-answered'; readonly why: NotAnswered; readonly use: ModelUse }

/** The question did not fit, the answer ran on without end twice, was no JSON, or took longer than the limit. */
export type NotAnswered = 'too-long' | 'runaway' | 'unparseable' | 'timeout'

/** Asks the language model. Throws `ModelUnavailable` when nothing more is to be expected of it, and the signal's reason on abort. */
export type AskModel = (question: ModelQuestion, signal: AbortSignal) => Promise<ModelAnswer>

/** Why the check goes on without the model; the sentences are in `modelProblems`. */
export type ModelProblem =
  | 'consent-refused' // by the applicant, in the form
  | 'server-missing' // no program at that place
  | 'unsafe-settings' // switches in the environment that would keep or show prompts
  | 'server-unfit' // answers, but cannot what is needed of it
  | 'server-gone' // ended and did not come back
  | 'server-silent' // not a byte within the limit
  | 'model-missing' // the store does not have it
  | 'out-of-memory'
  | 'garbled' // what it sends is no answer of this interface

export class ModelUnavailable extends Error {
  override readonly name = 'ModelUnavailable'
  readonly problem: ModelProblem
  constructor(problem: ModelProblem) {
    super(`the language model is not available: ${problem}`)
    this.problem = problem
  }
}
