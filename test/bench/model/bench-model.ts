import { createRecogniser } from '../../../main/text/recogniser.ts'
import { startRenderer } from '../../documents/browser.ts'
import { showProgress } from '../progress.ts'
import { askNaively, naiveTokens, type NaiveRun } from './ask-naively.ts'
import {
  costTable,
  groundingTable,
  modelFloorsTable,
  readingTable,
  type ModelMeasured,
} from './model-tables.ts'
import { obtainModel } from './obtain-model.ts'
import type { ModelCommand } from './read-model-command.ts'
import { applicationsFor, runWithModel, type ModelRun } from './run-with-model.ts'

/** As the product asks. */
const contextTokens = 4096

/** Measures a language model as second reader; the tables as Markdown. */
export async function benchModel(command: ModelCommand): Promise<string> {
  const runs = await runAll(command)
  const naive = await askAllNaively(command, runs.slice(0, command.naive))
  showProgress('')
  const measured: ModelMeasured = { runs, naive }
  return [modelFloorsTable, readingTable, costTable, groundingTable]
    .map((table) => table(measured))
    .join('\n\n')
}

async function runAll(command: ModelCommand): Promise<ModelRun[]> {
  await using renderer = await startRenderer()
  await using model = await obtainModel(command.model, contextTokens)
  const recogniser = await createRecogniser({ workers: 1 })
  const runs: ModelRun[] = []
  try {
    for (const application of applicationsFor(command)) {
      showProgress(`${runs.length} of ${command.applications} applications`)
      const run = await runWithModel(application, model.askModel, contextTokens, { renderer, recogniser })
      runs.push(run)
      if (command.verbose) console.log(describeRun(run))
    }
  } finally {
    await recogniser.close()
  }
  return runs
}

/** With a context as large as the largest application needs: another one would be loaded anew for each. */
async function askAllNaively(command: ModelCommand, runs: readonly ModelRun[]): Promise<NaiveRun[]> {
  if (runs.length === 0) return []
  const needed = Math.max(...runs.map(({ application, plain }) => naiveTokens(application, plain)))
  await using model = await obtainModel(command.model, Math.ceil(needed / 1024) * 1024)
  const results: NaiveRun[] = []
  for (const { application, delivered, plain } of runs) {
    showProgress(`the naive question: ${results.length} of ${runs.length} applications`)
    const run = await askNaively(application, delivered, plain, model.askModel)
    if (command.verbose) console.log(`naive: ${run.right} of ${run.printed} right`)
    results.push(run)
  }
  return results
}

/** Every field that came out otherwise with the model, and what it read besides, a line each. */
function describeRun({ application, without, with: asked, read }: ModelRun): string {
  const changed = asked.fields.flatMap(({ kind, name, result, truth, read: value }, index) => {
    const before = without.fields[index]?.result
    return before === result ? [] : [`  ${before} → ${result} ${kind}.${name}: ${truth} | ${value}`]
  })
  const besides = read
    .filter(({ result }) => result !== 'right')
    .map(({ kind, name, result, read: value }) => `  model ${result} ${kind}.${name}: ${value}`)
  return [`${application.truth.service} ${application.truth.seed}`, ...changed, ...besides].join('\n')
}
