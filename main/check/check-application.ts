import type { Application } from '../../models/application.ts'
import type { CaseFacts } from '../../models/case-facts.ts'
import type { CheckEvent } from '../../models/check-progress.ts'
import type { IsoDate } from '../../models/dates.ts'
import type { Intake } from '../../models/intake.ts'
import type { AskModel } from '../../models/model-question.ts'
import type { Policy } from '../../models/policy.ts'
import { readApplication } from '../intake/read-application.ts'
import { checkPlausibility } from '../plausibility/check-plausibility.ts'
import type { Recogniser } from '../text/recogniser.ts'
import { CaseReading } from './case-reading.ts'
import { readCase } from './read-case.ts'
import { readWithModel } from './read-with-model.ts'
import { writeReport } from './write-report.ts'

export interface CheckOptions {
  readonly today: IsoDate
  readonly policy: Policy
  readonly recogniser: Recogniser
  readonly signal: AbortSignal
  /** The § the person chose; it counts before what the input says. */
  readonly paragraph?: string | undefined
  /** Reads what the other readers left open, when all pages are read. Without it the check is complete all the same. */
  readonly askModel?: AskModel | undefined
  /** What the model keeps in view at once, question and answer together. */
  readonly contextTokens?: number | undefined
  /** Also report the text of every page. */
  readonly withText?: boolean
}

/** Of a model about which nothing is said: less than any of the last years has. */
const usualContextTokens = 4096

/**
 * The whole check of one application: intake → pages → text → kinds → fields → findings. Yields progress and preliminary findings while pages
 * are still being read and while the language model is asked, at the end the report. Nothing is written anywhere. Throws `InputError` for unusable input and the signal's reason on abort;
 * leaving the generator early releases everything it opened.
 */
export async function* checkApplication(path: string, options: CheckOptions): AsyncGenerator<CheckEvent> {
  const started = performance.now()
  const intake = await readApplication(path, { signal: options.signal })
  const timings = { started, intakeMs: performance.now() - started }
  yield* checkIntake(withParagraph(intake, options.paragraph), options, timings)
}

function withParagraph(intake: Intake, paragraph: string | undefined): Intake {
  if (paragraph === undefined) return intake
  const application: Application = { ...intake.application, paragraph }
  return { ...intake, application }
}

async function* checkIntake(
  intake: Intake,
  options: CheckOptions,
  { started, intakeMs }: { started: number; intakeMs: number },
): AsyncGenerator<CheckEvent> {
  const reading = new CaseReading(intake, options.today)
  let firstFindingMs: number | null = null
  for await (const step of readCase(reading, options)) {
    if (step.type === 'opened') {
      yield { type: 'application', application: intake.application, pagesTotal: step.pagesTotal }
    } else if (step.type === 'page') {
      yield step
    } else {
      const findings = judge(reading.facts(false), options)
      if (findings.findings.length > 0) firstFindingMs ??= performance.now() - started
      yield findings
    }
  }
  const readingMs = performance.now() - started - intakeMs
  const rulesStarted = performance.now()
  judge(reading.facts(true), options)
  const rulesMs = performance.now() - rulesStarted
  yield* askAbout(reading, options)
  const facts = reading.facts(true)
  const { findings } = judge(facts, options)
  const totalMs = performance.now() - started
  const timings = { intakeMs, readingMs, firstFindingMs, rulesMs, totalMs }
  yield { type: 'done', report: writeReport(reading, facts, findings, timings, options.withText ?? false) }
}

/** What the rules say to the facts. */
function judge(facts: CaseFacts, { today, policy }: CheckOptions): Extract<CheckEvent, { type: 'findings' }> {
  const findings = checkPlausibility(facts, today, policy)
  return { type: 'findings', documents: facts.documents, fields: facts.fields, findings }
}

/** The findings of all pages, and again after each document that the language model has read. */
async function* askAbout(reading: CaseReading, options: CheckOptions): AsyncGenerator<CheckEvent> {
  const { askModel, contextTokens = usualContextTokens, today, policy, signal } = options
  if (askModel === undefined) return
  for await (const progress of readWithModel(reading, { askModel, contextTokens, today, policy, signal })) {
    yield { type: 'model', progress }
    yield judge(reading.facts(true), options)
  }
}
