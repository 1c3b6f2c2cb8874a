import type { Service } from '../../models/application.ts'
import type { CheckReport } from '../../models/check-report.ts'
import type { Finding } from '../../models/finding.ts'
import { defaultPolicy } from '../../models/policy.ts'
import { checkApplication } from '../../main/check/check-application.ts'
import type { Recogniser } from '../../main/text/recogniser.ts'
import type { Renderer } from '../documents/browser.ts'
import { generateApplication, type GeneratedApplication } from '../documents/generate-application.ts'
import { planSet } from '../documents/plan-set.ts'
import type { BenchSet } from './bench-sets.ts'
import { conditions, degradationOf, type Condition } from './conditions.ts'
import { renderCached } from './render-cached.ts'
import { scoreApplication, type Scored } from './score-application.ts'

/** One application, read once. */
export interface Run {
  readonly seed: number
  readonly service: Service
  readonly condition: Condition
  readonly scored: Scored
  readonly timings: CheckReport['timings']
  readonly unreadPages: number
  /** From the start of the check until two values were first compared. */
  readonly firstComparisonMs: number | null
}

/** The applications of a set that are read under one condition. Papers in one PDF have no slot: nothing can be in the wrong one. */
export function applicationsOf(set: BenchSet, condition: Condition): GeneratedApplication[] {
  const perService = set.perService[condition] ?? 0
  return planSet({ ...set, perService }).map((options) => {
    const application = generateApplication({ ...options, degradation: degradationOf(condition) })
    if (condition !== 'merged') return application
    return { ...application, planted: application.planted.filter(({ rule }) => rule !== 'document-kind') }
  })
}

/** Applications to take single pages from, also where the set reads none under this condition: at least one of each service. */
export function applicationsForPages(set: BenchSet, condition: Condition): GeneratedApplication[] {
  const perService = { [condition]: Math.max(1, set.perService[condition] ?? 0) }
  return applicationsOf({ ...set, perService }, condition)
}

/** How many applications `runApplications` reads. */
export function countApplications(set: BenchSet): number {
  return conditions.reduce(
    (sum, condition) => sum + (set.perService[condition] ?? 0) * set.services.length,
    0,
  )
}

/** Generates, renders and checks every application of the set, one after the other. */
export async function* runApplications(
  set: BenchSet,
  renderer: Renderer,
  recogniser: Recogniser,
): AsyncGenerator<Run> {
  for (const condition of conditions) {
    for (const application of applicationsOf(set, condition)) {
      yield await runOne(application, condition, renderer, recogniser)
    }
  }
}

async function runOne(
  application: GeneratedApplication,
  condition: Condition,
  renderer: Renderer,
  recogniser: Recogniser,
): Promise<Run> {
  const { path, places } = await renderCached(application, condition === 'merged', renderer)
  const { seed, service, today } = application.truth
  const { signal } = new AbortController()
  const started = performance.now()
  let firstComparisonMs: number | null = null
  for await (const event of checkApplication(path, { today, policy: defaultPolicy, recogniser, signal })) {
    if (event.type === 'findings' && event.findings.some(comparesValues)) {
      firstComparisonMs ??= performance.now() - started
    }
    if (event.type !== 'done') continue
    const { report } = event
    return {
      seed,
      service,
      condition,
      scored: scoreApplication(report, application, places),
      timings: report.timings,
      unreadPages: report.notices.filter(({ code }) => code === 'page-unreadable').length,
      firstComparisonMs,
    }
  }
  throw new Error('the check ended without a report')
}

/** A finding that a person can look at: something on a page was compared. */
export function comparesValues({ outcome, found }: Finding): boolean {
  return found.length > 0 && (outcome === 'agrees' || outcome === 'variant' || outcome === 'differs')
}
