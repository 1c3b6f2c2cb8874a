import type { IsoDate } from '../../models/dates.ts'
import type { Document } from '../../models/document.ts'
import type { Field } from '../../models/field.ts'
import type { ModelProgress } from '../../models/model-progress.ts'
import { ModelUnavailable, type AskModel } from '../../models/model-question.ts'
import type { Policy } from '../../models/policy.ts'
import { parseQuotes } from '../../models/quote-answer.ts'
import { askAboutPart } from '../extraction/model/ask-about-part.ts'
import { charactersPerToken } from '../extraction/model/ask-fields.ts'
import { groundQuotes, type AskedDocument } from '../extraction/model/ground-quotes.ts'
import { partsOf } from '../extraction/model/page-parts.ts'
import { checkPlausibility } from '../plausibility/check-plausibility.ts'
import { askOpinions } from './ask-opinions.ts'
import type { CaseReading } from './case-reading.ts'
import { modelIsRefused } from './model-consent.ts'
import { inOrderOfNeed, type OpenDocument } from './order-of-need.ts'
import { QuestionCounter } from './question-counter.ts'

export interface ModelOptions {
  /** Called only when there is something to ask. */
  readonly askModel: AskModel
  /** What the model keeps in view at once, question and answer together. */
  readonly contextTokens: number
  readonly today: IsoDate
  readonly policy: Policy
  readonly signal: AbortSignal
}

/**
 * Lets the language model read what the other readers left open, document by document, those first that comparisons wait for; then asks what it holds
 * of wordings and kinds that nothing else decides. To be run when all pages are read and their findings are out; `reading` knows more after each step.
 * A model that is not available is named in a notice and ends this without an error. Throws the signal's reason on abort; what was read until then
 * stays.
 */
export async function* readWithModel(
  reading: CaseReading,
  options: ModelOptions,
): AsyncGenerator<ModelProgress> {
  if (modelIsRefused(reading.facts(true))) {
    reading.missModel('consent-refused')
    return
  }
  const asking = new Asking(reading, options)
  try {
    for (const open of asking.waiting) {
      yield asking.progress()
      await asking.ask(open)
    }
    yield asking.progress()
    await asking.askOpinions()
    yield asking.progress()
  } catch (error) {
    options.signal.throwIfAborted()
    if (!(error instanceof ModelUnavailable)) throw error
    reading.missModel(error.problem)
  }
}

/** The questions about one case and what has come of them so far. */
class Asking {
  readonly waiting: readonly OpenDocument[]
  readonly #reading: CaseReading
  readonly #options: ModelOptions
  readonly #counter: QuestionCounter
  readonly #effort: readonly number[] // of each document, in characters to read
  #asked = 0

  constructor(reading: CaseReading, options: ModelOptions) {
    this.#reading = reading
    this.#options = options
    this.#counter = new QuestionCounter(options.askModel, options.signal)
    this.waiting = inOrderOfNeed(reading.facts(true)).filter(({ document }) => reading.isAskable(document))
    this.#effort = this.waiting.map(
      ({ document, open }) => charactersOf(reading, document) + open.length * writing,
    )
  }

  progress(): ModelProgress {
    const { promptTokens, answerTokens, durationMs } = this.#counter.report
    const done = sum(this.#effort.slice(0, this.#asked))
    const left = sum(this.#effort.slice(this.#asked))
    return {
      documentsAsked: this.#asked,
      documentsTotal: this.waiting.length,
      tokens: promptTokens + answerTokens,
      secondsLeft: done === 0 ? null : Math.ceil((durationMs / 1000) * (left / done)),
    }
  }

  /** Asks about one document, part by part, for what is then still open and can stand there. */
  async ask({ document, open }: OpenDocument): Promise<void> {
    const found: Field[] = []
    const questions = this.#counter.report.questions
    const parts = partsOf(this.#reading.pagesOf(document), this.#options.contextTokens * charactersPerToken)
    for (const part of parts.slice(0, mostParts)) {
      const left = open.filter((name) => !found.some((field) => field.name === name))
      const about = this.#about(document, found)
      const asked = askAboutPart(part, left, about, this.#options.contextTokens)
      if (asked === null) continue
      const quotes = await this.#counter.ask(asked.question, (answer) => parseQuotes(answer, asked.fields))
      if (quotes === null) continue
      const { fields, ...counts } = groundQuotes(quotes, part, about)
      this.#counter.count(counts)
      found.push(...fields)
    }
    this.#asked += 1
    this.#reading.addModelFields(document, found)
    if (this.#counter.report.questions > questions) this.#counter.count({ documents: 1 })
    this.#reading.reportModel(this.#counter.report)
  }

  #about(document: Document, found: readonly Field[]): AskedDocument {
    const own = this.#reading.facts(true).fields.filter(({ documentId }) => documentId === document.id)
    const pages = this.#reading.pagesOf(document)
    return { document, pages, known: [...own, ...found], today: this.#options.today }
  }

  async askOpinions(): Promise<void> {
    const { today, policy, contextTokens } = this.#options
    const findings = checkPlausibility(this.#reading.facts(true), today, policy)
    for await (const opinion of askOpinions(this.#reading, findings, this.#counter, contextTokens))
      this.#reading.addOpinion(opinion)
    const { report } = this.#counter
    if (report.questions > 0) this.#reading.reportModel(report)
  }
}

/** What a paper is about stands on its first pages; at 8,192 tokens these are about forty. */
const mostParts = 6

/** Writing an answer of one field takes about as long as reading so many characters. */
const writing = 300

function charactersOf(reading: CaseReading, document: Document): number {
  return sum(reading.pagesOf(document).flatMap(({ words }) => words.map(({ text }) => text.length + 1)))
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0)
}
