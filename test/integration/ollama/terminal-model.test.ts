import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { delimiter, join, resolve } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { line, onePage, writePdf } from '../pages/pdf-bytes.ts'
import { asked, fakeOllama } from './fake-program.ts'

const root = resolve(import.meta.dirname, '../../..')
let folder = ''
let paper = ''

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'terminal-model-'))
  mkdirSync(join(folder, 'store/blobs'), { recursive: true })
  paper = join(folder, 'vertrag.pdf')
  const text =
    line('Arbeitsvertrag', 60, 760, 20) +
    line('Frau Anna Szczepanska arbeitet ab 01.03.2026 bei uns.', 60, 700)
  writeFileSync(paper, writePdf(onePage(text)))
})
afterAll(() => rmSync(folder, { recursive: true }))

function check() {
  const env = {
    ...process.env,
    PATH: `${folder}${delimiter}${process.env['PATH']}`,
    OLLAMA_MODELS: join(folder, 'store'),
    TMPDIR: folder, // the home of the server lies here
  }
  return spawn(process.execPath, [join(root, 'main/cli.ts'), paper, '--json', '--model', 'leser'], { env })
}

const homes = () => readdirSync(folder).filter((name) => name.startsWith('schluessig-ollama-'))

describe.skipIf(process.platform === 'win32')(
  'npm run check -- PATH --model NAME',
  { timeout: 120_000 },
  () => {
    it('starts Ollama for the check and ends it with it', async () => {
      fakeOllama(folder, 'ollama')
      const child = check()
      let out = ''
      child.stdout.on('data', (chunk) => (out += chunk))
      const [code]: unknown[] = await once(child, 'close')
      expect(code).toBe(0)
      expect(JSON.parse(out).model).toMatchObject({ documents: 1 })
      expect(asked(folder)).toMatch(/Szczepanska(.|\n)*"keep_alive":0/)
      expect(homes()).toEqual([])
    })

    it.each(['SIGINT', 'SIGTERM'] as const)('%s in the middle of an answer ends both', async (signal) => {
      rmSync(join(folder, 'asked'), { force: true })
      fakeOllama(folder, 'ollama', { chat: '' })
      const child = check()
      const ended = once(child, 'exit')
      await expect.poll(() => asked(folder).includes('Szczepanska'), { timeout: 60_000 }).toBe(true)
      expect(homes()).toHaveLength(1)
      child.kill(signal)
      expect(await ended).toEqual([2, null])
      expect(homes()).toEqual([])
    })
  },
)
