import { modelCounters, nothingAsked, type ModelReport } from '../../models/model-progress.ts'
import type { AskModel, ModelAnswer, ModelQuestion } from '../../models/model-question.ts'
import { untilAborted } from '../pages/until-aborted.ts'

/** Asks the questions of one case and keeps count of what they cost and what came of them. */
export class QuestionCounter {
  readonly #askModel: AskModel
  readonly #signal: AbortSignal
  readonly #counts: ModelReport = { ...nothingAsked }

  constructor(askModel: AskModel, signal: AbortSignal) {
    this.#askModel = askModel
    this.#signal = signal
  }

  get report(): ModelReport {
    return { ...this.#counts }
  }

  count(more: Partial<ModelReport>): void {
    for (const name of modelCounters) this.#counts[name] += more[name] ?? 0
  }

  /**
   * What `parse` makes of the answer; null = there was none, or `parse` does not accept it. Throws `ModelUnavailable`, and the signal's reason as
   * soon as it is aborted, whether the model notices or not.
   */
  async ask<T>(question: ModelQuestion, parse: (answer: unknown) => T | null): Promise<T | null> {
    const answer = await untilAborted(this.#askModel(question, this.#signal), this.#signal)
    this.count({ questions: 1, ...answer.use })
    const parsed = answer.type === 'answered' ? parse(answer.answer) : null
    if (parsed === null) this.count({ notAnswered: 1, unusable: isUnusable(answer) ? 1 : 0 })
    return parsed
  }
}

function isUnusable(answer: ModelAnswer): boolean {
  return answer.type === 'answered' || answer.why === 'unparseable' || answer.why === 'runaway'
}
