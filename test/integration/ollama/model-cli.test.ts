import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { createHash } from 'node:crypto'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { fakeProgram, listening } from './fake-program.ts'

const root = resolve(import.meta.dirname, '../../..')
const content = 'GGUF and the rest of it'
const sha256 = createHash('sha256').update(content).digest('hex')
let folder = ''

/** Ollama as far as bringing in and listing models need it: what was created is kept in its store. */
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'model-cli-'))
  writeFileSync(join(folder, 'leser.gguf'), content)
  const list = `require('node:fs').readdirSync(process.env.OLLAMA_MODELS + '/blobs').map((name) => ({ name, size: 491_400_064 }))`
  const answer = `response.end(JSON.stringify({ models: ${list}, capabilities: ['completion'], template: '{{ .Messages }}' }))`
  const create = `require('node:fs').writeFileSync(process.env.OLLAMA_MODELS + '/blobs/' + process.argv[3], '')`
  fakeProgram(folder, 'ollama', `if (process.argv[2] === 'create') { ${create} } else {${listening(answer)}}`)
})
afterAll(() => rmSync(folder, { recursive: true }))

async function run(...args: readonly string[]): Promise<{ code: unknown; out: string; error: string }> {
  const env = { ...process.env, PATH: folder, TMPDIR: folder }
  const child = spawn(process.execPath, [join(root, 'main/model-cli.ts'), ...args], { cwd: folder, env })
  let [out, error] = ['', '']
  child.stdout.on('data', (chunk: Buffer) => (out += chunk.toString()))
  child.stderr.on('data', (chunk: Buffer) => (error += chunk.toString()))
  const [code]: unknown[] = await once(child, 'close')
  return { code, out, error }
}

describe.skipIf(process.platform === 'win32')('npm run model', () => {
  it('brings a model in and lists it; paths may be relative', async () => {
    const brought = await run('import', 'leser.gguf', '--sha256', sha256, '--store', 'store')
    expect(brought).toEqual({ code: 0, out: `leser liegt jetzt in ${join(folder, 'store')}\n`, error: '' })
    expect(await run('list', '--store', 'store')).toEqual({ code: 0, out: 'leser\t491 MB\n', error: '' })
  })

  it.each([
    ['nothing to do', []],
    ['an unknown command', ['pull', 'leser']],
    ['no checksum', ['import', 'leser.gguf']],
    ['another checksum', ['import', 'leser.gguf', '--sha256', sha256.replace(/^./, 'x')]],
    ['no Modelfile', ['import', 'leser.gguf', '--sha256', sha256, '--modelfile', 'fehlt']],
    ['no Ollama', ['list', '--ollama', 'fehlt']],
    ['no store', ['list', '--store', 'fehlt']],
  ])('%s: one sentence, nothing else', async (_, args) => {
    const { code, out, error } = await run(...args)
    expect({ code, out }).toEqual({ code: 2, out: '' })
    expect(error).toMatch(/^[A-ZÄÖÜ][^\n]*\n( +npm run model[^\n]*\n)?$/)
  })
})
