import { spawn, spawnSync } from 'node:child_process'
import { once } from 'node:events'
import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, afterEach, beforeAll, describe as anyDescribe, expect, it as anyIt, vi } from 'vitest'
import { findProgram } from '../../../main/ollama/find-program.ts'
import { ModelServer } from '../../../main/ollama/model-server.ts'
import { fakeProgram, listening } from './fake-program.ts'

/** The programs in Ollama's place need a Unix. */
const isWindows = process.platform === 'win32'
const [describe, it] = [anyDescribe.skipIf(isWindows), anyIt.skipIf(isWindows)]

let folder = ''
let store = ''
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'fake-ollama-'))
  process.env['TMPDIR'] = folder // the homes of the servers of this test lie here
  store = join(folder, 'store')
  mkdirSync(join(store, 'blobs'), { recursive: true })
})
afterAll(() => rmSync(folder, { recursive: true }))

const listen = listening()
const startChild = `
  const { pid } = require('node:child_process').spawn('sleep', ['300'])
  require('node:fs').writeFileSync(process.env.HOME + '/child', String(pid))`
const environment = { PATH: process.env['PATH'] }

const program = (name: string, script: string) => fakeProgram(folder, name, script)

let server: ModelServer | null = null
afterEach(() => server?.end())

async function start(
  path: string | null,
  own: Record<string, string | undefined> = environment,
): Promise<ModelServer> {
  server = await ModelServer.start({ program: path, store, environment: own, startMs: 2_000 })
  return server
}

function answers(port: number): Promise<boolean> {
  return fetch(`http://127.0.0.1:${port}`).then(
    ({ ok }) => ok,
    () => false,
  )
}

/** False also for one that nobody has reaped yet. */
function isRunning(pid: number): boolean {
  const { stdout } = spawnSync('ps', ['-o', 'stat=', '-p', String(pid)], { encoding: 'utf8' })
  return stdout.trim() !== '' && !stdout.startsWith('Z')
}

describe('a start that fails leaves nothing behind', () => {
  it.each([
    ['no program', null, 'server-missing'],
    ['one that is not executable', undefined, 'server-unfit'],
    ['one that ends at once', 'process.exit(1)', 'server-unfit'],
    ['one that never says that it listens', 'setInterval(() => null, 1000)', 'server-silent'],
    [
      'every port is taken',
      `console.error('Error: listen tcp: bind: address already in use')`,
      'server-unfit',
    ],
  ])('%s', async (name, script, problem) => {
    const before = homes()
    const path = script === undefined ? folder : script && program(name.replaceAll(' ', '-'), script)
    await expect(start(path)).rejects.toMatchObject({ problem })
    expect(homes()).toEqual(before)
  })

  it('a switch that would keep prompts', async () => {
    const path = program('listens', listen)
    await expect(start(path, { ...environment, OLLAMA_DEBUG_LOG_REQUESTS: '1' })).rejects.toMatchObject({
      problem: 'unsafe-settings',
    })
  })

  it('no store, and none is made', async () => {
    const options = { program: program('listens', listen), environment, store: join(folder, 'nowhere') }
    await expect(ModelServer.start(options)).rejects.toMatchObject({ problem: 'model-missing' })
    expect(existsSync(options.store)).toBe(false)
  })
})

it('a port that is taken in the last moment: another one', async () => {
  const marker = join(folder, 'first')
  const path = program(
    'second-time',
    `if (!require('node:fs').existsSync('${marker}')) {
       require('node:fs').writeFileSync('${marker}', '')
       console.error('Error: listen tcp 127.0.0.1: bind: address already in use')
       process.exit(1)
     }
     ${listen}`,
  )
  expect(await answers((await start(path)).port)).toBe(true)
})

it('comes back once on the same port when it dies', async () => {
  const { port } = await start(
    program('mortal', listening('request.url === "/die" ? process.exit(1) : response.end()')),
  )
  const die = () => fetch(`http://127.0.0.1:${port}/die`).catch(() => null)
  await die()
  await vi.waitFor(async () => expect(await answers(port)).toBe(true), { timeout: 5_000, interval: 50 })
  expect(server?.isGone).toBe(false)
  await die()
  await vi.waitFor(() => expect(server?.isGone).toBe(true), { timeout: 5_000 })
  expect(await answers(port)).toBe(false)
})

it('a restart that was asked for does not count as a death', async () => {
  const { port } = await start(program('listens', listen))
  for (const _ of [1, 2, 3]) {
    await server?.restart()
    await vi.waitFor(async () => expect(await answers(port)).toBe(true), { timeout: 5_000, interval: 50 })
  }
})

it('ends with all its children, also those that do not listen, and takes its home along', async () => {
  const { home, port } = await start(
    program('parent', `process.on('SIGTERM', () => null)${startChild}${listen}`),
  )
  const child = Number(readFileSync(join(home, 'child'), 'utf8'))
  expect(isRunning(child)).toBe(true)
  await server?.end()
  expect(isRunning(child)).toBe(false)
  expect(await answers(port)).toBe(false)
  expect(existsSync(home)).toBe(false)
})

it('takes along what outlives a server that was killed', async () => {
  const { home, port } = await start(program('parent-again', `${startChild}${listen}`))
  const child = Number(readFileSync(join(home, 'child'), 'utf8'))
  process.kill(Number(readFileSync(join(home, 'owner'), 'utf8').split('\n')[1]), 'SIGKILL')
  await vi.waitFor(() => expect(isRunning(child)).toBe(false))
  await vi.waitFor(async () => expect(await answers(port)).toBe(true), { timeout: 5_000, interval: 50 })
})

describe('what an app that was killed has left running', () => {
  /** The port of a server whose app is killed as soon as it is up. */
  async function abandoned(path: string): Promise<number> {
    const module = JSON.stringify(join(import.meta.dirname, '../../../main/ollama/model-server.ts'))
    const starting = `ModelServer.start({ program: '${path}', store: '${store}', environment: process.env })`
    const code = `import(${module}).then(({ ModelServer }) => ${starting}).then(({ port }) => console.log(port))`
    const app = spawn(process.execPath, ['-e', code], { env: { ...process.env } })
    const [line]: unknown[] = await once(app.stdout, 'data')
    app.kill('SIGKILL')
    await once(app, 'exit')
    return Number(String(line))
  }

  it('is ended by the next one at its start', async () => {
    const path = program('left', listen)
    const port = await abandoned(path)
    expect(await answers(port)).toBe(true)
    expect(homes()).toHaveLength(1)
    await start(path)
    expect(await answers(port)).toBe(false)
    expect(homes()).toEqual([server?.home.split('/').at(-1)])
  })

  it('is ended too where the server died with it and only the process that holds the model lives', async () => {
    await abandoned(program('left-child', `${startChild}${listen}`))
    const home = join(folder, homes()[0] ?? '')
    const child = Number(readFileSync(join(home, 'child'), 'utf8'))
    process.kill(Number(readFileSync(join(home, 'owner'), 'utf8').split('\n')[1]), 'SIGKILL')
    expect(isRunning(child)).toBe(true)
    await start(program('next', listen))
    await vi.waitFor(() => expect(isRunning(child)).toBe(false))
  })
})

it('is found by policy, beside the app, or on the path, in this order', () => {
  const path = program('ollama', listen)
  const elsewhere = program('other', listen)
  const found = { byPolicy: undefined, bundleFolder: undefined, searchPath: `/nowhere:${folder}` }
  expect(findProgram(found)).toBe(path)
  expect(findProgram({ ...found, bundleFolder: folder, searchPath: undefined })).toBe(path)
  expect(findProgram({ ...found, byPolicy: elsewhere })).toBe(elsewhere)
  expect(findProgram({ ...found, byPolicy: join(folder, 'missing') })).toBeNull()
  expect(findProgram({ ...found, searchPath: '/nowhere' })).toBeNull()
})

function homes(): string[] {
  return readdirSync(folder).filter((name) => name.startsWith('schluessig-ollama-'))
}
