import { availableParallelism } from 'node:os'
import { parseArgs } from 'node:util'
import { z } from 'zod'
import { serviceSchema } from '../../models/application.ts'
import { benchSets, type BenchSet, type BenchSetName } from './bench-sets.ts'
import { conditions } from './conditions.ts'

/** What the command line asks for. */
export interface BenchCommand {
  readonly name: BenchSetName
  readonly set: BenchSet
  /** Something of the set was changed: shown, but not kept as a result. */
  readonly trial: boolean
  readonly workers: number
  /** Also name everything that was missed, false or wrong. */
  readonly verbose: boolean
}

const setNameSchema = z.enum([
  'full',
  'quick',
  'digital-16',
  'full-digital',
  'full-scan-300',
  'full-scan-200',
  'full-phone-photo',
  'full-marred',
  'full-speed',
])
const list = (text: string): string[] => text.split(',')

/** Reads `[--quick | --set NAME] [--verbose]`, and for a trial `[--seed N] [--count N] [--services A,B] [--degradations A,B] [--layouts build|measure|kept] [--contradictions N]`. */
export function readCommand(argv: readonly string[]): BenchCommand {
  const { values } = parseArgs({
    args: [...argv],
    options: {
      quick: { type: 'boolean', default: false },
      set: { type: 'string' },
      seed: { type: 'string' },
      count: { type: 'string' },
      services: { type: 'string' },
      degradations: { type: 'string' },
      layouts: { type: 'string' },
      contradictions: { type: 'string' },
      workers: { type: 'string', default: String(Math.min(4, availableParallelism())) },
      verbose: { type: 'boolean', default: false },
    },
  })
  const name = setNameSchema.parse(values.set ?? (values.quick ? 'quick' : 'full'))
  const { quick: _q, set: _s, workers, verbose, ...changes } = values
  const trial = Object.keys(changes).length > 0
  const set = benchSets[name]
  return { name, trial, workers: Number(workers), verbose, set: trial ? changeSet(set, changes) : set }
}

interface Changes {
  readonly seed?: string
  readonly count?: string
  readonly services?: string
  readonly degradations?: string
  readonly layouts?: string
  readonly contradictions?: string
}

/** A trial only reads applications, four of each service and born-digital ones unless told otherwise: no race, no memory. */
function changeSet(set: BenchSet, changes: Changes): BenchSet {
  const wanted = z
    .enum(conditions)
    .array()
    .parse(list(changes.degradations ?? 'digital'))
  return {
    services: z
      .enum(serviceSchema.options)
      .array()
      .parse(list(changes.services ?? set.services.join(','))),
    firstSeed: Number(changes.seed ?? set.firstSeed),
    layouts: z.enum(['build', 'measure', 'kept']).parse(changes.layouts ?? set.layouts),
    contradictionsEach: Number(changes.contradictions ?? set.contradictionsEach),
    perService: Object.fromEntries(wanted.map((condition) => [condition, Number(changes.count ?? 4)])),
    native: null,
    caseSizes: null,
    ablationPages: 0,
  }
}
