import { readFileSync } from 'node:fs'
import { basename, join, resolve } from 'node:path'
import { parseArgs } from 'node:util'
import { modelProblems } from '../models/model-problems.ts'
import { ModelUnavailable } from '../models/model-question.ts'
import { findProgram } from './ollama/find-program.ts'
import { ImportFailure, importModel } from './ollama/import-model.ts'
import { listModels } from './ollama/list-models.ts'
import { defaultStore } from './ollama/model-store.ts'

const usage = `Aufruf: npm run model -- import DATEI.gguf --sha256 PRÜFSUMME [--name NAME] [--modelfile DATEI] [--store ORDNER] [--ollama PROGRAMM]
        npm run model -- list [--store ORDNER] [--ollama PROGRAMM]`

class UsageError extends Error {}

function readCall(argv: readonly string[]) {
  try {
    return parseArgs({
      args: [...argv],
      allowPositionals: true,
      options: {
        sha256: { type: 'string' },
        name: { type: 'string' },
        modelfile: { type: 'string' },
        store: { type: 'string' },
        ollama: { type: 'string' },
      },
    })
  } catch {
    throw new UsageError(usage)
  }
}

/** Brings a model into the store without internet, or lists what is there. */
async function main(): Promise<string> {
  const { values, positionals } = readCall(process.argv.slice(2))
  const [command, file, ...more] = positionals
  const program = findProgram({
    byPolicy: values.ollama,
    bundleFolder: undefined,
    searchPath: process.env['PATH'],
  })
  if (program === null)
    throw new UsageError(
      'Ollama wurde nicht gefunden: Es gehört in den Suchpfad oder wird mit --ollama genannt.',
    )
  const store = resolve(values.store ?? defaultStore(process.env))
  const place = { program, store, environment: process.env }
  if (command === 'list' && file === undefined) {
    const models = await listModels(place)
    return models.map(({ name, size }) => `${name}\t${Math.round(size / 1e6)} MB\n`).join('')
  }
  if (command !== 'import' || file === undefined || more.length > 0 || values.sha256 === undefined)
    throw new UsageError(usage)
  const name = values.name ?? basename(file, '.gguf').toLowerCase()
  const modelfile = readModelfile(values.modelfile ?? join(import.meta.dirname, '../models/ollama/Modelfile'))
  await importModel({ ...place, file, sha256: values.sha256, name, modelfile })
  return `${name} liegt jetzt in ${store}\n`
}

function readModelfile(path: string): string {
  try {
    return readFileSync(path, 'utf8')
  } catch {
    throw new UsageError('Das Modelfile wurde nicht gefunden oder ist nicht lesbar.')
  }
}

/** The sentence for an error that was foreseen. */
function sentenceOf(error: unknown): string {
  if (error instanceof ModelUnavailable) return modelProblems[error.problem]
  if (error instanceof ImportFailure || error instanceof UsageError) return error.message
  throw error
}

try {
  process.stdout.write(await main())
} catch (error) {
  process.stderr.write(`${sentenceOf(error)}\n`)
  process.exitCode = 2
}
