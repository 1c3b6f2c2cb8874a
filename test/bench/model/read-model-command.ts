import { parseArgs } from 'node:util'

/** What `npm run bench -- --model NAME` measures. */
export interface ModelCommand {
  /** The model's name in the store. */
  readonly model: string
  readonly applications: number
  readonly firstSeed: number
  /** Other than the usual ones: shown, but not kept as a result. */
  readonly trial: boolean
  /** Also name every field that came out otherwise with the model. */
  readonly verbose: boolean
}

const usual = { applications: 8, firstSeed: 10_000 } as const

/** Reads `--model NAME [--applications N] [--seed N] [--verbose]`; null where no model is named. */
export function readModelCommand(argv: readonly string[]): ModelCommand | null {
  if (!argv.includes('--model')) return null
  const { values } = parseArgs({
    args: [...argv],
    options: {
      model: { type: 'string', default: '' },
      applications: { type: 'string' },
      seed: { type: 'string' },
      verbose: { type: 'boolean', default: false },
    },
  })
  const { model, applications, seed, verbose } = values
  return {
    model,
    applications: Number(applications ?? usual.applications),
    firstSeed: Number(seed ?? usual.firstSeed),
    trial: seed !== undefined,
    verbose,
  }
}
