import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { createHash } from 'node:crypto'
import { accessSync, constants, createReadStream, mkdirSync, writeFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { modelDetailsSchema } from '../../models/ollama/server-messages.ts'
import { connect } from './connect.ts'
import { ModelServer, type ServerOptions } from './model-server.ts'
import { serverEnvironment } from './server-environment.ts'

/** Why a model was not taken into the store. */
export const importProblems = {
  'not-found': 'Die Modelldatei wurde nicht gefunden oder ist nicht lesbar.',
  'no-gguf': 'Die Datei ist keine Modelldatei im Format GGUF.',
  'other-content':
    'Die Prüfsumme stimmt nicht: Die Datei ist nicht die, die gemeint war. Es wurde nichts übernommen.',
  'store-read-only': 'In den Ordner der Modelle kann nicht geschrieben werden.',
  refused: 'Ollama hat das Modell nicht angenommen.',
  'no-template':
    'Die Modelldatei enthält keine Vorlage für Gespräche. Sie muss in einem Modelfile (--modelfile) stehen; das Modell wurde so nicht übernommen.',
} as const

export class ImportFailure extends Error {
  override readonly name = 'ImportFailure'
  constructor(problem: keyof typeof importProblems) {
    super(importProblems[problem])
  }
}

export interface ModelImport extends ServerOptions {
  readonly program: string
  /** GGUF. */
  readonly file: string
  readonly sha256: string
  /** The name it gets in the store. */
  readonly name: string
  /** Text of a Modelfile; its FROM line is replaced. */
  readonly modelfile: string
}

/**
 * Takes a model file into the store, without internet: checks it against the checksum that came by another way, then lets Ollama create the model.
 * @throws ImportFailure, ModelUnavailable
 */
export async function importModel(options: ModelImport): Promise<void> {
  await checkFile(options.file, options.sha256)
  makeStore(options.store)
  const server = await ModelServer.start(options)
  try {
    await create(server, options)
    await checkTemplate(server, options.name)
  } finally {
    await server.end()
  }
}

/** The first four bytes of every GGUF file. */
const magic = 'GGUF'

async function checkFile(file: string, sha256: string): Promise<void> {
  const hash = createHash('sha256')
  let beginning = ''
  try {
    for await (const chunk of createReadStream(file, { highWaterMark: 1024 * 1024 })) {
      if (beginning === '') beginning = chunk.subarray(0, magic.length).toString('latin1')
      hash.update(chunk)
    }
  } catch {
    throw new ImportFailure('not-found')
  }
  if (beginning !== magic) throw new ImportFailure('no-gguf')
  if (hash.digest('hex') !== sha256.toLowerCase()) throw new ImportFailure('other-content')
}

function makeStore(store: string): void {
  try {
    mkdirSync(join(store, 'blobs'), { recursive: true })
    accessSync(store, constants.W_OK)
  } catch {
    throw new ImportFailure('store-read-only')
  }
}

/** By Ollama's own command, which hands the file over to the server. */
async function create({ home, port }: ModelServer, options: ModelImport): Promise<void> {
  const { program, environment, store, name, modelfile, file } = options
  const path = join(home, 'Modelfile')
  writeFileSync(path, modelfile.replace(/^FROM .*$/m, `FROM ${resolve(file)}`))
  const command = spawn(program, ['create', name, '-f', path], {
    env: serverEnvironment(environment, { home, store, port }),
    stdio: 'ignore',
    windowsHide: true,
  })
  const [code]: unknown[] = await once(command, 'exit')
  if (code !== 0) throw new ImportFailure('refused')
}

const showMs = 10_000

/** Without a template the roles of a conversation run into each other; Ollama then falls back to the bare prompt and says nothing. */
async function checkTemplate(server: ModelServer, name: string): Promise<void> {
  const client = connect(
    server.endpointFor({ model: name, contextTokens: 2048 }),
    AbortSignal.timeout(showMs),
    showMs,
  )
  const { template } = modelDetailsSchema.parse(await client.show({ model: name }))
  if (/\.(Messages|System|Role)\b/.test(template)) return
  await client.delete({ model: name })
  throw new ImportFailure('no-template')
}
