import type { Application } from '../../models/application.ts'
import type { CheckEvent } from '../../models/check-progress.ts'
import type { IsoDate } from '../../models/dates.ts'
import type { Intake } from '../../models/intake.ts'
import type { Policy } from '../../models/policy.ts'
import { readApplication } from '../intake/read-application.ts'
import { checkPlausibility } from '../plausibility/check-plausibility.ts'
import type { Recogniser } from '../text/recogniser.ts'
import { CaseReading } from './case-reading.ts'
import { readCase } from './read-case.ts'
import { writeReport } from './write-report.ts'

export interface CheckOptions {
  readonly today: IsoDate
  readonly policy: Policy
  readonly recogniser: Recogniser
  readonly signal: AbortSignal
  /** The § the person chose; it counts before what the input says. */
  readonly paragraph?: string | undefined
  /** Also report the text of every page. */
  readonly withText?: boolean
}

/**
 * The whole check of one application: intake → pages → text → kinds → fields → findings. Yields progress and preliminary findings while pages
 * are still being read, at the end the report. Nothing is written anywhere. Throws `InputError` for unusable input and the signal's reason on abort;
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
  const { today, policy } = options
  const reading = new CaseReading(intake, today)
  let firstFindingMs: number | null = null
  for await (const step of readCase(reading, options)) {
    if (step.type === 'opened') {
      yield { type: 'application', application: intake.application, pagesTotal: step.pagesTotal }
    } else if (step.type === 'page') {
      yield step
    } else {
      const facts = reading.facts(false)
      const findings = checkPlausibility(facts, today, policy)
      if (findings.length > 0) firstFindingMs ??= performance.now() - started
      yield { type: 'findings', documents: facts.documents, fields: facts.fields, findings }
    }
  }
  const readingMs = performance.now() - started - intakeMs
  const rulesStarted = performance.now()
  const facts = reading.facts(true)
  const findings = checkPlausibility(facts, today, policy)
  const rulesMs = performance.now() - rulesStarted
  const totalMs = performance.now() - started
  const timings = { intakeMs, readingMs, firstFindingMs, rulesMs, totalMs }
  yield { type: 'done', report: writeReport(reading, facts, findings, timings, options.withText ?? false) }
}
