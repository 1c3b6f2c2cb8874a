import { checkApplication } from '../../../main/check/check-application.ts'
import type { Recogniser } from '../../../main/text/recogniser.ts'
import type { CheckReport } from '../../../models/check-report.ts'
import type { Field } from '../../../models/field.ts'
import { nothingAsked, type ModelReport } from '../../../models/model-progress.ts'
import type { AnswerSchema, AskModel } from '../../../models/model-question.ts'
import { kindAnswer, likenessAnswer } from '../../../models/opinion-answer.ts'
import { defaultPolicy } from '../../../models/policy.ts'
import type { Renderer } from '../../documents/browser.ts'
import { generateApplication, type GeneratedApplication } from '../../documents/generate-application.ts'
import { planSet } from '../../documents/plan-set.ts'
import { serviceSchema } from '../../../models/application.ts'
import { renderCached, type Delivered } from '../render-cached.ts'
import { scoreApplication, type Scored } from '../score-application.ts'
import { createIdealModel } from './ideal-model.ts'
import type { ModelCommand } from './read-model-command.ts'

/** One application, read without and with the model. */
export interface ModelRun {
  readonly application: GeneratedApplication
  readonly delivered: Delivered
  readonly plain: CheckReport
  readonly without: Scored
  readonly with: Scored
  /** With a model that quotes all that is printed. */
  readonly ideal: Scored
  readonly model: ModelReport
  /** Tokens of questions about wordings and kinds; the rest was spent on reading fields. */
  readonly opinionTokens: number
  /** What only the model read, against what is printed. */
  readonly read: readonly Scored['values'][number][]
  /** Comparisons that only the model's values made possible. */
  readonly newlyCompared: number
  readonly newlyDoubtful: number
}

/** Born-digital applications in the layouts that no table was tuned on, one service after the other. */
export function applicationsFor({ applications, firstSeed }: ModelCommand): GeneratedApplication[] {
  const services = serviceSchema.options
  const perService = Math.ceil(applications / services.length)
  const plan = planSet({ services, perService, firstSeed, contradictionsEach: 2, layouts: 'kept' })
  return plan.slice(0, applications).map((options) => generateApplication(options))
}

const opinionAnswers: ReadonlySet<AnswerSchema> = new Set([kindAnswer, likenessAnswer])

export async function runWithModel(
  application: GeneratedApplication,
  askModel: AskModel,
  contextTokens: number,
  { renderer, recogniser }: { renderer: Renderer; recogniser: Recogniser },
): Promise<ModelRun> {
  const delivered = await renderCached(application, false, renderer)
  const { signal } = new AbortController()
  const options = { today: application.truth.today, policy: defaultPolicy, recogniser, signal }
  const plain = await reportOf(delivered.path, { ...options, withText: true })
  let opinionTokens = 0
  const counting: AskModel = async (question, stop) => {
    const reply = await askModel(question, stop)
    if (opinionAnswers.has(question.answerSchema))
      opinionTokens += reply.use.promptTokens + reply.use.answerTokens
    return reply
  }
  const asked = await reportOf(delivered.path, { ...options, askModel: counting, contextTokens })
  const ideal = await reportOf(delivered.path, { ...options, askModel: createIdealModel(application) })
  const score = (report: CheckReport): Scored => scoreApplication(report, application, delivered.places)
  const before = new Set(plain.findings.map(gist))
  const fresh = asked.findings.filter((finding) => !before.has(gist(finding)))
  return {
    application,
    delivered,
    plain,
    without: score(plain),
    with: score(asked),
    ideal: score(ideal),
    model: asked.model ?? nothingAsked,
    opinionTokens,
    read: score({ ...asked, fields: asked.fields.filter(isOfModel) }).values,
    newlyCompared: fresh.filter(({ outcome }) => outcome === 'agrees' || outcome === 'variant').length,
    newlyDoubtful: fresh.filter(({ outcome }) => outcome === 'unreadable').length,
  }
}

async function reportOf(path: string, options: Parameters<typeof checkApplication>[1]): Promise<CheckReport> {
  for await (const event of checkApplication(path, options)) if (event.type === 'done') return event.report
  throw new Error('the check ended without a report')
}

function gist({ rule, subject, outcome }: CheckReport['findings'][number]): string {
  return `${rule} ${subject} ${outcome}`
}

function isOfModel({ reader }: Field): boolean {
  return reader === 'model'
}
