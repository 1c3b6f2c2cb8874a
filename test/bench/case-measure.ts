import { execFile } from 'node:child_process'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { z } from 'zod'
import { mergedCase, messageCase } from './cases-of-size.ts'
import type { BenchSet } from './bench-sets.ts'
import { markdownTable, seconds } from './markdown-table.ts'
import { showProgress } from './progress.ts'
import { renderCached } from './render-cached.ts'
import type { Renderer } from '../documents/browser.ts'
import type { GeneratedApplication } from '../documents/generate-application.ts'

export const caseMeasureSchema = z.object({
  pages: z.int(),
  /** Until all workers are ready. */
  poolMs: z.number(),
  /** From there to the first two values compared, and to the report. */
  firstComparisonMs: z.number().nullable(),
  totalMs: z.number(),
  /** Peak of the process with all its threads, in MiB. */
  peakMegabytes: z.number(),
})
export type CaseMeasure = z.infer<typeof caseMeasureSchema>

/** Scanned cases of certain sizes, each checked in a process of its own. */
export async function measureCases(
  { caseSizes, firstSeed, layouts }: BenchSet,
  workers: number,
  renderer: Renderer,
): Promise<{ message: CaseMeasure; merged: CaseMeasure[] } | null> {
  if (caseSizes === null) return null
  const base = { seed: firstSeed, layouts }
  const measure = async (application: GeneratedApplication, merged: boolean): Promise<CaseMeasure> => {
    const pages = application.documents.reduce((sum, document) => sum + document.pages, 0)
    showProgress(`a case of ${pages} pages in a process of its own`)
    const { path } = await renderCached(application, merged, renderer)
    return measureApart(path, application.truth.today, workers)
  }
  const merged: CaseMeasure[] = []
  const message = await measure(messageCase(base, caseSizes.message), false)
  for (const size of caseSizes.merged) merged.push(await measure(mergedCase(base, size), true))
  return { message, merged }
}

async function measureApart(path: string, today: string, workers: number): Promise<CaseMeasure> {
  const script = join(import.meta.dirname, 'measure-case.child.ts')
  const { stdout } = await promisify(execFile)(process.execPath, [
    script,
    path,
    '--today',
    today,
    '--workers',
    String(workers),
  ])
  return caseMeasureSchema.parse(JSON.parse(stdout))
}

export function casesTable(cases: { message: CaseMeasure; merged: readonly CaseMeasure[] }): string {
  const row = (
    delivery: string,
    { pages, poolMs, firstComparisonMs, totalMs, peakMegabytes }: CaseMeasure,
  ) => [
    delivery,
    pages,
    seconds(poolMs),
    seconds(firstComparisonMs),
    seconds(totalMs),
    `${Math.round(peakMegabytes)} MiB`,
  ]
  return markdownTable(
    'Cases in a process of their own',
    'Scanned at 200 dpi (but the summary); real pages repeated where needed, each scan another. Times after the pool is warm.',
    ['delivery', 'pages', 'pool ready', 'first comparison', 'all', 'peak memory (RSS)'],
    [row('message', cases.message), ...cases.merged.map((each) => row('one PDF', each))],
  )
}
