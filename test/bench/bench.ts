import { availableParallelism } from 'node:os'
import { parseArgs } from 'node:util'
import { z } from 'zod'
import { serviceSchema } from '../../models/application.ts'
import { degradationNames } from '../documents/degrade/degradations.ts'
import { formatTables } from './format-tables.ts'
import { runApplications, type Plan, type Run } from './run-applications.ts'

const list = (text: string): string[] => text.split(',')

/** Reads the plan from the command line. Measuring seeds begin at 10000; those below 1000 are for building. */
function readPlan(): { plan: Plan; workers: number; verbose: boolean } {
  const { values } = parseArgs({
    options: {
      seed: { type: 'string', default: '10000' },
      count: { type: 'string', default: '4' },
      services: { type: 'string', default: serviceSchema.options.join(',') },
      degradations: { type: 'string', default: 'digital' },
      layouts: { type: 'string', default: 'measure' },
      contradictions: { type: 'string', default: '2' },
      workers: { type: 'string', default: String(Math.min(4, availableParallelism())) },
      verbose: { type: 'boolean', default: false },
    },
  })
  const first = Number(values.seed)
  return {
    plan: {
      seeds: Array.from({ length: Number(values.count) }, (_, index) => first + index),
      services: z.array(serviceSchema).parse(list(values.services)),
      degradations: z.array(z.enum(degradationNames)).parse(list(values.degradations)),
      layouts: z.enum(['build', 'measure']).parse(values.layouts),
      contradictions: Number(values.contradictions),
    },
    workers: Number(values.workers),
    verbose: values.verbose,
  }
}

function describe({ seed, service, degradation, scored, report }: Run): string {
  const wrong = scored.fields.filter(({ result }) => result !== 'right')
  const kinds = scored.kinds.filter(({ truth, read }) => truth !== read)
  return [
    `${service} ${seed} ${degradation}: ${(report.timings.totalMs / 1000).toFixed(1)} s`,
    ...scored.rules
      .filter(({ result }) => result !== 'found')
      .map(({ rule, result, note }) => `  ${result} ${rule}: ${note}`),
    ...kinds.map(({ truth, read }) => `  kind ${truth} read as ${read}`),
    ...wrong.map(
      ({ kind, name, result, truth, read, certain }) =>
        `  ${result}${certain ? ' CERTAIN' : ''} ${kind}.${name}: ${String(truth)} | ${String(read)}`,
    ),
  ].join('\n')
}

const { plan, workers, verbose } = readPlan()
const runs: Run[] = []
for await (const run of runApplications(plan, workers)) {
  runs.push(run)
  if (verbose) console.log(describe(run))
}
console.log(formatTables(runs))
