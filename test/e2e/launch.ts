import { spawn } from 'node:child_process'
import { join, resolve } from 'node:path'
import type * as Electron from 'electron'
import { _electron, chromium, type Page } from 'playwright'
import { findElectron } from './find-electron.ts'

/** The running app, whatever shows it. */
export interface RunningApp {
  readonly kind: 'electron' | 'standin'
  readonly page: Page
  /** Runs a function in the main process. */
  evaluate(run: (electron: typeof Electron, arg: string) => unknown, arg: string): Promise<unknown>
  close(): Promise<void>
  /** Ends the main process as a crash does. */
  kill(): Promise<void>
}

const root = resolve(import.meta.dirname, '../..')

/** The command that starts the compiled app: in Electron where its binary is, otherwise in the stand-in. */
export function commandOf(dataDir: string, ...switches: string[]): [program: string, args: string[]] {
  const args = [process.env['E2E_APP'] ?? root, `--user-data-dir=${dataDir}`, ...switches]
  const electron = findElectron()
  if (electron !== null) return [electron, args]
  if (process.env['REQUIRE_ELECTRON'] !== undefined) {
    throw new Error('REQUIRE_ELECTRON is set and there is no Electron binary')
  }
  return [process.execPath, [join(root, 'test/standin/run.ts'), ...args]]
}

/** Starts the compiled app with its data in `dataDir`. */
export async function launch(dataDir: string): Promise<RunningApp> {
  const [program, args] = commandOf(dataDir)
  return program === process.execPath ? launchStandin(program, args) : launchElectron(program, args)
}

async function launchElectron(executablePath: string, args: string[]): Promise<RunningApp> {
  const app = await _electron.launch({ executablePath, args })
  return {
    kind: 'electron',
    page: await app.firstWindow(),
    evaluate: (run, arg) => app.evaluate(run, arg),
    close: () => app.close(),
    kill: async () => {
      const exited = new Promise((done) => app.process().once('exit', done))
      app.process().kill('SIGKILL')
      await exited
    },
  }
}

interface Answer {
  readonly id: number
  readonly ok: boolean
  readonly value: unknown
}

async function launchStandin(program: string, args: string[]): Promise<RunningApp> {
  const child = spawn(program, args, {
    stdio: ['ignore', 'inherit', 'inherit', 'ipc'],
    serialization: 'advanced',
  })
  const exited = new Promise<number | null>((done) => child.once('exit', done))
  const crashed = exited.then((code): never => {
    throw new Error(`main ended with ${code}`)
  })
  crashed.catch(() => {}) // heard by whoever still waits
  const answers = new Map<number, (answer: Answer) => void>()
  const started = Promise.withResolvers<string>()
  child.on('message', (message: Answer | { address: string }) => {
    if ('address' in message) started.resolve(message.address)
    else answers.get(message.id)?.(message)
  })
  const browser = await chromium.connectOverCDP(await Promise.race([started.promise, crashed]))
  const context = browser.contexts()[0]
  const page = context?.pages()[0] ?? (await context?.waitForEvent('page'))
  if (page === undefined) throw new Error('the app shows no window')
  await page.waitForURL((url) => url.href !== 'about:blank')
  let lastId = 0
  const send = (source: string, arg: unknown) => {
    const id = ++lastId
    const { promise, resolve: answered } = Promise.withResolvers<Answer>()
    answers.set(id, answered)
    child.send({ id, source, arg })
    return Promise.race([promise, crashed])
  }
  return {
    kind: 'standin',
    page,
    evaluate: async (run, arg) => {
      const { ok, value } = await send(run.toString(), arg)
      if (!ok) throw new Error(String(value))
      return value
    },
    close: async () => {
      await Promise.race([send('({ app }) => app.quit()', '').catch(() => {}), exited])
      const code = await exited
      await browser.close().catch(() => {})
      if (code !== 0) throw new Error(`main ended with ${code}`)
    },
    kill: async () => {
      child.kill('SIGKILL')
      await exited
      await browser.close().catch(() => {})
    },
  }
}
