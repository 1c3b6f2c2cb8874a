import { parseArgs } from 'node:util'
import { isoDateSchema } from '../../models/dates.ts'
import { defaultPolicy } from '../../models/policy.ts'
import { checkApplication } from '../../main/check/check-application.ts'
import { createRecogniser } from '../../main/text/recogniser.ts'
import { comparesValues } from './run-applications.ts'
import type { CaseMeasure } from './case-measure.ts'

/** A process of its own that checks one delivery and prints what it cost as JSON (`CaseMeasure`): so nothing else is in the figures. */
async function main(): Promise<void> {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: { today: { type: 'string' }, workers: { type: 'string', default: '2' } },
  })
  const started = performance.now()
  const recogniser = await createRecogniser({ workers: Number(values.workers) })
  const poolMs = performance.now() - started
  const options = {
    today: isoDateSchema.parse(values.today),
    policy: defaultPolicy,
    recogniser,
    signal: new AbortController().signal,
  }
  const opened = performance.now()
  let firstComparisonMs: number | null = null
  let pages = 0
  for await (const event of checkApplication(positionals[0] ?? '', options)) {
    if (event.type === 'application') pages = event.pagesTotal
    if (event.type === 'findings' && event.findings.some(comparesValues)) {
      firstComparisonMs ??= performance.now() - opened
    }
  }
  const measure: CaseMeasure = {
    pages,
    poolMs,
    firstComparisonMs,
    totalMs: performance.now() - opened,
    peakMegabytes: process.resourceUsage().maxRSS / 1024,
  }
  console.log(JSON.stringify(measure))
  await recogniser.close()
}

await main()
