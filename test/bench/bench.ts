import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { createRecogniser, type Recogniser } from '../../main/text/recogniser.ts'
import { startRenderer, type Renderer } from '../documents/browser.ts'
import { ablationTable } from './ablation.ts'
import { casesTable, measureCases } from './case-measure.ts'
import { describeMachine } from './describe-machine.ts'
import { describeRun } from './describe-run.ts'
import { floorsTable, type Measured } from './floors.ts'
import { keepResult } from './keep-result.ts'
import { benchModel } from './model/bench-model.ts'
import { readModelCommand, type ModelCommand } from './model/read-model-command.ts'
import { nativeVersion } from './native-tesseract.ts'
import { showProgress } from './progress.ts'
import { raceNative } from './race-native.ts'
import { raceTable } from './race-table.ts'
import { readCommand, type BenchCommand } from './read-command.ts'
import * as tables from './result-tables.ts'
import { countApplications, runApplications, type Run } from './run-applications.ts'

const resultsPath = new URL('RESULTS.md', import.meta.url)

async function main(): Promise<void> {
  const argv = process.argv.slice(2)
  const model = readModelCommand(argv)
  return model === null ? benchReading(argv) : showModel(model)
}

/** A language model as second reader. */
async function showModel(command: ModelCommand): Promise<void> {
  const started = Date.now()
  const machine = await describeMachine()
  const measured = await benchModel(command)
  const result = [[...machine, ranAs(started)].join('\n'), measured].join('\n\n')
  console.log(result)
  if (!command.trial) keep(`model ${command.model}`, result)
}

async function benchReading(argv: readonly string[]): Promise<void> {
  const command = readCommand(argv)
  const started = Date.now()
  const machine = await describeMachine()
  await using renderer = await startRenderer()
  const recogniser = await createRecogniser({ workers: command.workers })
  try {
    const measured = await measure(command, renderer, recogniser)
    const ablation = command.set.ablationPages > 0 ? [await ablationTable(command.set, renderer)] : []
    showProgress('')
    const result = [
      [...machine, ...describeRunOf(command, started)].join('\n'),
      ...allTables(measured),
      ...ablation,
    ].join('\n\n')
    console.log(result)
    if (!command.trial) keep(command.name, result)
  } finally {
    await recogniser.close()
  }
}

async function measure(
  { set, verbose, workers }: BenchCommand,
  renderer: Renderer,
  recogniser: Recogniser,
): Promise<Measured> {
  // First, while this process is still small and does nothing else.
  const cases = await measureCases(set, workers, renderer)
  const runs: Run[] = []
  const total = countApplications(set)
  showProgress(`0 of ${total} applications`)
  for await (const run of runApplications(set, renderer, recogniser)) {
    runs.push(run)
    showProgress(`${runs.length} of ${total} applications (${run.condition})`)
    if (verbose) console.log(describeRun(run))
  }
  const missing = set.native !== null && (await nativeVersion()) === null
  if (missing) console.error('SKIPPED: no native tesseract on this machine, nothing to race against.')
  return { runs, cases, races: missing ? [] : await raceNative(set, renderer, recogniser) }
}

function allTables(measured: Measured): string[] {
  const { runs, races, cases } = measured
  return [
    floorsTable(measured),
    tables.findingsTable(runs),
    tables.ruleTable(runs),
    tables.fieldsTable(runs),
    tables.fieldsByKindTable(runs),
    tables.kindsTable(runs),
    tables.confusionTable(runs),
    tables.zonesTable(runs),
    tables.calibrationTable(runs),
    tables.timeTable(runs),
    ...(races.length === 0 ? [] : [raceTable(races)]),
    ...(cases === null ? [] : [casesTable(cases)]),
  ]
}

function ranAs(started: number): string {
  const minutes = Math.round((Date.now() - started) / 60_000)
  const [, , ...argv] = process.argv
  const asked = argv.length > 0 ? ` -- ${argv.join(' ')}` : ''
  return `- run: \`npm run bench${asked}\`, ${new Date(started).toISOString().slice(0, 10)}, ${minutes} min`
}

function describeRunOf({ set, workers }: BenchCommand, started: number): string[] {
  return [
    `${ranAs(started)}, ${workers} workers`,
    `- documents: seeds from ${set.firstSeed}, layouts "${set.layouts}", ${set.contradictionsEach} contradictions planted in each application`,
  ]
}

function keep(name: string, result: string): void {
  const before = existsSync(resultsPath) ? readFileSync(resultsPath, 'utf8') : ''
  writeFileSync(resultsPath, keepResult(before, name, result))
}

await main()
