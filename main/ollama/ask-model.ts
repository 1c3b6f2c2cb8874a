import type { ModelEndpoint } from '../../models/model-endpoint.ts'
import {
  ModelUnavailable,
  type AskModel,
  type ModelAnswer,
  type ModelQuestion,
  type NotAnswered,
} from '../../models/model-question.ts'
import { askLimits, type AskLimits } from './ask-limits.ts'
import { awaitServer } from './await-server.ts'
import type { Attempt } from './chat-request.ts'
import { ServerLost, TooLong } from './name-problem.ts'
import { readAnswer, Silence, type AskContext } from './read-answer.ts'
import { within } from './within.ts'

/** First as repeatable as the model can be; an answer that went wrong goes wrong again unless something changes. */
const attempts: readonly Attempt[] = [
  { temperature: 0, seed: 1 },
  { temperature: 0.4, seed: 2 },
]

/** So many questions in a row may find no time although the server is alive; then nothing more is expected of it. */
const timeoutsInARow = 2

class QuestionTimeout extends Error {}

interface PatientContext extends AskContext {
  reach(signal: AbortSignal): Promise<void>
}

type Outcome = { readonly answer: unknown } | { readonly why: NotAnswered }

/**
 * Asks the model at `endpoint`, one question after the other: the server works on one at a time, and its cache of the prompt's beginning is that of
 * the question before. An answer that runs on without end or is no JSON is asked for once more; a server that ends in the middle is waited for once.
 */
export function createAskModel(endpoint: ModelEndpoint, limits: AskLimits = askLimits): AskModel {
  let last: Promise<unknown> = Promise.resolve()
  let timeouts = 0
  let wasThere = false

  /** Waits for the server; one that was there before is not missing but gone. */
  const reach = async (signal: AbortSignal): Promise<void> => {
    try {
      await awaitServer(endpoint, limits, signal)
      wasThere = true
    } catch (error) {
      throw wasThere && isMissing(error) ? new ModelUnavailable('server-gone') : error
    }
  }

  const ask = async (question: ModelQuestion, signal: AbortSignal): Promise<ModelAnswer> => {
    const started = performance.now()
    const cost = { promptTokens: 0, answerTokens: 0 }
    const outcome = await within(
      limits.questionMs,
      signal,
      () => new QuestionTimeout(),
      (both) => answerOf({ endpoint, limits, cost, signal: both, reach }, question),
    ).catch(notAnswered)
    timeouts = 'why' in outcome && outcome.why === 'timeout' ? timeouts + 1 : 0
    if (timeouts >= timeoutsInARow) throw new ModelUnavailable('server-silent')
    const use = { ...cost, durationMs: performance.now() - started }
    return 'why' in outcome
      ? { type: 'not-answered', why: outcome.why, use }
      : { type: 'answered', answer: outcome.answer, use }
  }

  return (question, signal) => {
    const answer = last.then(() => ask(question, signal))
    last = answer.catch(() => null)
    return answer
  }
}

function notAnswered(error: unknown): Outcome {
  if (error instanceof TooLong) return { why: 'too-long' }
  if (error instanceof QuestionTimeout || error instanceof Silence) return { why: 'timeout' }
  throw error
}

async function answerOf(context: PatientContext, question: ModelQuestion): Promise<Outcome> {
  let why: NotAnswered = 'runaway'
  for (const attempt of attempts) {
    const text = await readPatiently(context, question, attempt)
    const answer = text === null ? undefined : parse(text)
    if (answer !== undefined) return { answer }
    why = text === null ? 'runaway' : 'unparseable'
  }
  return { why }
}

/** Reads the answer; a server that ended meanwhile gets the time to come back, once, and one that says nothing is asked for a sign of life. */
async function readPatiently(
  context: PatientContext,
  question: ModelQuestion,
  attempt: Attempt,
): Promise<string | null> {
  await context.reach(context.signal)
  try {
    return await readAnswer(context, question, attempt)
  } catch (error) {
    if (!(error instanceof Silence || error instanceof ServerLost)) throw error
    await context.reach(context.signal)
    if (error instanceof Silence) throw error
  }
  try {
    return await readAnswer(context, question, attempt)
  } catch (error) {
    throw error instanceof ServerLost ? new ModelUnavailable(error.ifAgain) : error
  }
}

function isMissing(error: unknown): boolean {
  return error instanceof ModelUnavailable && error.problem === 'server-missing'
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}
