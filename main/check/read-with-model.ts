import type { IsoDate } from '../../models/dates.ts'
import type { Document } from '../../models/document.ts'
import type { Field, FieldName } from '../../models/field.ts'
import {
  modelCounters,
  nothingAsked,
  type ModelProgress,
  type ModelReport,
} from '../../models/model-progress.ts'
import { ModelUnavailable, type AskModel, type ModelAnswer } from '../../models/model-question.ts'
import { parseQuotes } from '../../models/quote-answer.ts'
import { askForFields, roomForText } from '../extraction/model/ask-fields.ts'
import { groundQuotes, type Grounded } from '../extraction/model/ground-quotes.ts'
import { partsOf, type DocumentPart } from '../extraction/model/page-parts.ts'
import { untilAborted } from '../pages/until-aborted.ts'
import type { CaseReading } from './case-reading.ts'
import { inOrderOfNeed, type OpenDocument } from './order-of-need.ts'

export interface ModelOptions {
  /** Called only when there is something to ask. */
  readonly askModel: AskModel
  /** What the model keeps in view at once, question and answer together. */
  readonly contextTokens: number
  readonly today: IsoDate
  readonly signal: AbortSignal
}

/**
 * Lets the language model read what the other readers left open, document by document, those first that comparisons wait for. To be run when all
 * pages are read and their findings are out; `reading` knows more after each document. A model that is not available is named in a notice and ends
 * this without an error. Throws the signal's reason on abort; what was read until then stays.
 */
export async function* readWithModel(
  reading: CaseReading,
  options: ModelOptions,
): AsyncGenerator<ModelProgress> {
  const asking = new Asking(reading, options)
  if (asking.waiting.length === 0) return
  try {
    yield asking.progress()
    for (const open of asking.waiting) {
      await asking.ask(open)
      yield asking.progress()
    }
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
  readonly #effort: readonly number[] // of each document, in characters to read
  #asked = 0
  readonly #report: ModelReport = { ...nothingAsked }

  constructor(reading: CaseReading, options: ModelOptions) {
    this.#reading = reading
    this.#options = options
    this.waiting = inOrderOfNeed(reading.facts(true)).filter(({ document }) =>
      reading.isWorthAsking(document),
    )
    this.#effort = this.waiting.map(
      ({ document, open }) => charactersOf(reading, document) + open.length * writing,
    )
  }

  progress(): ModelProgress {
    const { promptTokens, answerTokens, durationMs } = this.#report
    const done = sum(this.#effort.slice(0, this.#asked))
    const left = sum(this.#effort.slice(this.#asked))
    return {
      documentsAsked: this.#asked,
      documentsTotal: this.waiting.length,
      tokens: promptTokens + answerTokens,
      secondsLeft: done === 0 ? null : Math.ceil((durationMs / 1000) * (left / done)),
    }
  }

  /** Asks about one document, part by part, for what is then still open. */
  async ask({ document, open }: OpenDocument): Promise<void> {
    const { askModel, contextTokens, signal } = this.#options
    const pages = this.#reading.pagesOf(document)
    const found: Field[] = []
    this.#count({ documents: 1 })
    for (const part of partsOf(pages, roomForText(contextTokens, open))) {
      const left = open.filter((name) => !found.some((field) => field.name === name))
      if (left.length === 0) break
      const answer = await untilAborted(askModel(askForFields(part.text, left), signal), signal)
      found.push(...this.#hear(answer, left, document, part, found))
    }
    this.#asked += 1
    this.#reading.addModelFields(document, found)
    this.#reading.reportModel({ ...this.#report })
  }

  /** The fields that an answer adds. */
  #hear(
    answer: ModelAnswer,
    open: readonly FieldName[],
    document: Document,
    part: DocumentPart,
    found: readonly Field[],
  ): readonly Field[] {
    this.#countUse(answer)
    const quotes = answer.type === 'answered' ? parseQuotes(answer.answer, open) : null
    if (quotes === null) {
      this.#count({ notAnswered: 1, unusable: isUnusable(answer) ? 1 : 0 })
      return []
    }
    const { fields } = this.#reading.facts(true)
    const known = [...fields.filter(({ documentId }) => documentId === document.id), ...found]
    const pages = this.#reading.pagesOf(document)
    const grounded = groundQuotes(quotes, part, { document, pages, known, today: this.#options.today })
    this.#countQuotes(grounded)
    return grounded.fields
  }

  #countUse({ use }: ModelAnswer): void {
    this.#count({ questions: 1, ...use })
  }

  #countQuotes({ quoted, notFound, noValue, implausible, agreed }: Grounded): void {
    this.#count({ quotes: quoted, notFound, noValue, implausible, agreed })
  }

  #count(more: Partial<ModelReport>): void {
    for (const name of modelCounters) this.#report[name] += more[name] ?? 0
  }
}

/** Writing an answer of one field takes about as long as reading so many characters. */
const writing = 300

function charactersOf(reading: CaseReading, document: Document): number {
  return sum(reading.pagesOf(document).flatMap(({ words }) => words.map(({ text }) => text.length + 1)))
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0)
}

function isUnusable(answer: ModelAnswer): boolean {
  return answer.type === 'answered' || answer.why === 'unparseable' || answer.why === 'runaway'
}
