import { createHash } from 'node:crypto'
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { importModel, importProblems, type ModelImport } from '../../../main/ollama/import-model.ts'
import { fakeProgram, listening } from './fake-program.ts'

const content = 'GGUF and the rest of it'
let folder = ''
let options: ModelImport

/** `ollama create` leaves a copy of the Modelfile it was given; the server knows every model by `template`. */
function ollama(template: string, exitCode = 0): string {
  const answer = `response.end(JSON.stringify({ capabilities: ['completion'], template: '${template}' }))`
  const create = `require('node:fs').copyFileSync(process.argv[5], '${folder}/given'); process.exit(${exitCode})`
  return fakeProgram(
    folder,
    'ollama',
    `if (process.argv[2] === 'create') { ${create} } else {${listening(answer)}}`,
  )
}

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'import-'))
  const file = join(folder, 'model.gguf')
  writeFileSync(file, content)
  options = {
    program: ollama('{{ .Messages }}'),
    store: join(folder, 'store'),
    environment: { PATH: process.env['PATH'] },
    file,
    sha256: createHash('sha256').update(content).digest('hex'),
    name: 'leser',
    modelfile: '# FROM hier\nFROM ./model.gguf\nPARAMETER seed 1\n',
  }
})
afterEach(() => rmSync(folder, { recursive: true }))

describe.skipIf(process.platform === 'win32')('import', () => {
  it('has Ollama create the model from the file that was checked', async () => {
    await importModel({ ...options, sha256: options.sha256.toUpperCase() })
    expect(readFileSync(join(folder, 'given'), 'utf8')).toBe(
      `# FROM hier\nFROM ${options.file}\nPARAMETER seed 1\n`,
    )
  })

  it('another checksum: nothing is taken, not even a store made', async () => {
    const wrong = { ...options, sha256: options.sha256.replace(/./, (digit) => (digit === '0' ? '1' : '0')) }
    await expect(importModel(wrong)).rejects.toThrow(importProblems['other-content'])
    expect(existsSync(options.store)).toBe(false)
  })

  it('no GGUF, no file, no place', async () => {
    const text = { ...options, file: join(folder, 'ollama') }
    await expect(importModel(text)).rejects.toThrow(importProblems['no-gguf'])
    await expect(importModel({ ...options, file: folder })).rejects.toThrow(importProblems['not-found'])
    const nowhere = { ...options, store: join(options.file, 'store') }
    await expect(importModel(nowhere)).rejects.toThrow(importProblems['store-read-only'])
  })

  it('refused by Ollama, or without a template of conversations', async () => {
    const refused = { ...options, program: ollama('{{ .Messages }}', 1) }
    await expect(importModel(refused)).rejects.toThrow(importProblems.refused)
    const bare = { ...options, program: ollama('{{ .Prompt }}') }
    await expect(importModel(bare)).rejects.toThrow(importProblems['no-template'])
  })
})
