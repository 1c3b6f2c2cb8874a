import { writeFileSync } from 'node:fs'
import { availableParallelism } from 'node:os'
import { parseArgs } from 'node:util'
import { InputError } from '../models/app-error.ts'
import { isoDateSchema, type IsoDate } from '../models/dates.ts'
import { ruleGroupSchema } from '../models/finding.ts'
import { defaultPolicy, type Policy } from '../models/policy.ts'
import type { ModelProgress } from '../models/model-progress.ts'
import type { CheckReport } from '../models/check-report.ts'
import { checkApplication } from './check/check-application.ts'
import { formatReport } from './report/format-report.ts'
import { terminalModel } from './terminal-model.ts'
import { createRecogniser } from './text/recogniser.ts'

const usage =
  'Aufruf: npm run check -- PFAD [--json] [--with-text] [--today JJJJ-MM-TT] [--paragraph "18g"] [--groups A,B,C] [--model NAME] [--out DATEI]'

interface Call {
  readonly path: string
  readonly json: boolean
  readonly withText: boolean
  readonly today: IsoDate
  readonly policy: Policy
  readonly paragraph: string | undefined
  readonly out: string | undefined
  readonly model: string | undefined
}

/** Reads the command line; throws `InputError` ('usage') for anything it does not know. */
function readCall(argv: readonly string[]): Call {
  const { values, positionals } = parseOptions(argv)
  const [path, ...more] = positionals
  if (path === undefined || more.length > 0) throw new InputError('usage', usage)
  const today = isoDateSchema.safeParse(values.today ?? localDay(new Date()))
  if (!today.success) throw new InputError('usage', '--today erwartet ein Datum wie 2026-11-24.')
  const groups = ruleGroupSchema
    .array()
    .safeParse((values.groups ?? defaultPolicy.groups.join(',')).split(','))
  if (!groups.success)
    throw new InputError('usage', '--groups erwartet Buchstaben aus A, B, C, D, mit Komma getrennt.')
  return {
    path,
    json: values.json ?? false,
    withText: values['with-text'] ?? false,
    today: today.data,
    policy: { ...defaultPolicy, groups: groups.data },
    paragraph: values.paragraph,
    out: values.out,
    model: values.model,
  }
}

function parseOptions(argv: readonly string[]) {
  try {
    return parseArgs({
      args: [...argv],
      allowPositionals: true,
      options: {
        json: { type: 'boolean' },
        'with-text': { type: 'boolean' },
        today: { type: 'string' },
        paragraph: { type: 'string' },
        groups: { type: 'string' },
        out: { type: 'string' },
        model: { type: 'string' },
      },
    })
  } catch {
    throw new InputError('usage', usage)
  }
}

/** The calendar day where the office is, not in Greenwich. */
function localDay(now: Date): IsoDate {
  return now.toLocaleDateString('sv-SE')
}

async function check(call: Call, signal: AbortSignal): Promise<CheckReport> {
  const recogniser = await createRecogniser({ workers: Math.max(1, Math.min(4, availableParallelism())) })
  const model = call.model === undefined ? null : terminalModel(call.model, process.env)
  try {
    let report: CheckReport | null = null
    const { askModel, contextTokens } = model ?? {}
    const options = { ...call, recogniser, signal, askModel, contextTokens }
    for await (const event of checkApplication(call.path, options)) {
      if (event.type === 'page') showProgress(`Seite ${event.pagesRead} von ${event.pagesTotal} gelesen`)
      if (event.type === 'model') showProgress(describeModelProgress(event.progress))
      if (event.type === 'done') ({ report } = event)
    }
    if (report === null) throw new Error('the check ended without a report')
    return report
  } finally {
    showProgress('')
    await recogniser.close()
    await model?.end()
  }
}

function describeModelProgress({ documentsAsked, documentsTotal, secondsLeft }: ModelProgress): string {
  const left = secondsLeft === null ? '' : `, noch etwa ${secondsLeft} s`
  return `Sprachmodell: ${documentsAsked} von ${documentsTotal} Unterlagen${left}`
}

function showProgress(text: string): void {
  if (process.stderr.isTTY) process.stderr.write(`\r\u001b[K${text}`)
}

function writeOut(path: string, text: string): void {
  try {
    writeFileSync(path, text)
  } catch {
    throw new InputError('usage', 'Die mit --out genannte Datei kann nicht geschrieben werden.')
  }
}

async function main(): Promise<void> {
  const stop = new AbortController()
  for (const signal of ['SIGINT', 'SIGTERM'] as const)
    process.once(signal, () => stop.abort(new InputError('aborted')))
  try {
    const call = readCall(process.argv.slice(2))
    const report = await check(call, stop.signal)
    const text = call.json ? `${JSON.stringify(report, null, 2)}\n` : formatReport(report)
    if (call.out === undefined) process.stdout.write(text)
    else writeOut(call.out, text)
  } catch (error) {
    if (!(error instanceof InputError)) throw error
    process.stderr.write(`${error.message}\n`)
    process.exitCode = 2
  }
}

await main()
