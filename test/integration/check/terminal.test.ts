import { spawn } from 'node:child_process'
import { mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { checkReportSchema } from '../../../models/check-report.ts'
import { modelProblems } from '../../../models/model-problems.ts'

const root = resolve(import.meta.dirname, '../../..')
const demo = join(root, 'test/fixtures/demo/antrag.xml')
let folder = ''

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'terminal-'))
})
afterAll(() => rmSync(folder, { recursive: true }))

/** The program as `npm run check` starts it, in an empty folder of its own. */
const run = (...args: readonly string[]) => runIn(process.env, ...args)

async function runIn(
  env: NodeJS.ProcessEnv,
  ...args: readonly string[]
): Promise<{ code: number | null; out: string; error: string }> {
  const child = spawn(process.execPath, [join(root, 'main/cli.ts'), ...args], { cwd: folder, env })
  let [out, error] = ['', '']
  child.stdout.on('data', (chunk: Buffer) => (out += chunk.toString()))
  child.stderr.on('data', (chunk: Buffer) => (error += chunk.toString()))
  const code = await new Promise<number | null>((done) => child.on('close', done))
  return { code, out, error }
}

it('--json prints exactly one JSON document of the documented schema and writes no file', async () => {
  const { code, out, error } = await run(demo, '--json', '--with-text', '--today', '2026-11-24')
  expect({ code, error }).toEqual({ code: 0, error: '' })
  expect(checkReportSchema.parse(JSON.parse(out)).pages?.length).toBeGreaterThan(0)
  expect(readdirSync(folder)).toEqual([])
}, 120_000)

it('the German report names both values, document, page, norm; --groups leaves rules out; --paragraph decides', async () => {
  const { code, out } = await run(demo, '--today', '2026-11-24', '--groups', 'C', '--paragraph', '18b')
  expect(code).toBe(0)
  expect(out).toContain('§ 18b AufenthG')
  expect(out).toContain('KLÄREN')
  expect(out).toMatch(/Im Formular: .* Bitte klären\./)
  expect(out).toMatch(/Seite \d+: „/)
  expect(out).not.toContain('evidence-complete')
}, 120_000)

it('a picture as its decoder hands it over is read', async () => {
  const { code, out, error } = await run(join(root, 'test/fixtures/text/passport.jpg'), '--json')
  expect({ code, error }).toEqual({ code: 0, error: '' })
  const { documents } = checkReportSchema.parse(JSON.parse(out))
  expect(documents).toMatchObject([{ kind: 'passport', textSource: 'ocr' }])
}, 120_000)

it('with --model and no Ollama on the path the check is complete and says so', async () => {
  const { code, out, error } = await runIn(
    { PATH: folder },
    demo,
    '--json',
    '--model',
    'leser',
    '--today',
    '2026-11-24',
  )
  expect({ code, error }).toEqual({ code: 0, error: '' })
  const { notices, findings } = checkReportSchema.parse(JSON.parse(out))
  expect(notices.map((notice) => notice.text)).toContain(modelProblems['server-missing'])
  expect(findings.length).toBeGreaterThan(10)
}, 120_000)

it('--out writes the report where it was asked to', async () => {
  const file = join(folder, 'bericht.txt')
  const { code, out } = await run(demo, '--today', '2026-11-24', '--out', file)
  expect({ code, out }).toEqual({ code: 0, out: '' })
  expect(readdirSync(folder)).toEqual(['bericht.txt'])
  rmSync(file)
}, 120_000)

const unusable: readonly (readonly [string, readonly string[], RegExp])[] = [
  ['no path', [], /^Der Aufruf ist unvollständig/],
  ['an unknown option', [demo, '--fast'], /^Der Aufruf ist unvollständig/],
  ['an impossible day', [demo, '--today', '2026-02-30'], /--today erwartet/],
  ['an unknown group', [demo, '--groups', 'A,Z'], /--groups erwartet/],
  ['a path that is not there', ['nicht-da.xml'], /nicht gefunden/],
]

it.each(unusable)('%s: one sentence on stderr, nothing on stdout, exit code 2', async (_, args, sentence) => {
  const { code, out, error } = await run(...args)
  expect({ code, out }).toEqual({ code: 2, out: '' })
  expect(error).toMatch(sentence)
  expect(error.trim().split('\n')).toHaveLength(1)
})

it('a file that is none of ours is refused without its name', async () => {
  const file = join(folder, 'Mustermann-Erika.docx')
  writeFileSync(file, 'kein Dokument')
  const { code, out, error } = await run(file)
  rmSync(file)
  expect({ code, out }).toEqual({ code: 2, out: '' })
  expect(error).not.toContain('Mustermann')
})
