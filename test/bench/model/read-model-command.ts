import { parseArgs } from 'node:util'

/** What `npm run bench -- --model NAME` measures. */
export interface ModelCommand {
  /** The model's name in the store. */
  readonly model: string
  readonly applications: number
  readonly firstSeed: number
  /** How many of them the naive question is asked about, which takes longer than all others together. */
  readonly naive: number
  /** Other than the usual ones: shown, but not kept as a result. */
  readonly trial: boolean
  /** Also name every field that came out otherwise with the model. */
  readonly verbose: boolean
}

const usual = { applications: 8, firstSeed: 10_000 } as const

/** Reads `--model NAME [--applications N] [--seed N] [--naive N] [--verbose]`; null where no model is named. */
export function readModelCommand(argv: readonly string[]): ModelCommand | null {
  if (!argv.includes('--model')) return null
  const { values } = parseArgs({
    args: [...argv],
    options: {
      model: { type: 'string', default: '' },
      applications: { type: 'string' },
      seed: { type: 'string' },
      naive: { type: 'string' },
      verbose: { type: 'boolean', default: false },
    },
  })
  const { model, applications, seed, naive, verbose } = values
  return {
    model,
    applications: Number(applications ?? usual.applications),
    firstSeed: Number(seed ?? usual.firstSeed),
    naive: Number(naive ?? applications ?? usual.applications),
    trial: seed !== undefined,
    verbose,
  }
}
